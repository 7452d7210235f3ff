#include "base/sha256.h"

#include <string.h>

#include "suite.h"

static void ck_hash(const char *bytes, size_t length, const char *expected) {
  bpjs_sha256 hash;
  char digits[BPJS_SHA256_DIGITS + 1];
  bpjs_sha256_begin(&hash);
  bpjs_sha256_add(&hash, bytes, length);
  bpjs_sha256_end(&hash, digits);
  ck_assert_str_eq(digits, expected);
}

/* NIST, examples of FIPS 180-2 and CAVP's SHA256ShortMsg (Len = 0, 8). */
START_TEST(the_vectors_of_nist_come_out) {
  ck_hash("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  ck_hash("\xd3", 1, "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1");
  ck_hash("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  ck_hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  ck_hash("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
          112, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
}
END_TEST

/* FIPS 180-2, appendix B.3: one million times "a". */
START_TEST(a_million_letters_come_out_in_pieces_of_any_size) {
  static char letters[1000000];
  memset(letters, 'a', sizeof letters);
  const char *expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
  ck_hash(letters, sizeof letters, expected);
  const size_t pieces[] = {1, 55, 63, 64, 65, 4096, 999999};
  for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
    bpjs_sha256 hash;
    char digits[BPJS_SHA256_DIGITS + 1];
    bpjs_sha256_begin(&hash);
    for (size_t at = 0; at < sizeof letters; at += pieces[i]) {
      size_t rest = sizeof letters - at;
      bpjs_sha256_add(&hash, letters + at, rest < pieces[i] ? rest : pieces[i]);
    }
    bpjs_sha256_end(&hash, digits);
    ck_assert_str_eq(digits, expected);
  }
}
END_TEST

/* A message of 55 bytes leaves just room for the padding, 56 need one block
 * more, 64 end with a block. By `head -c N /dev/zero | sha256sum`. */
START_TEST(padding_fills_the_block_or_takes_another) {
  static const char zeros[64];
  ck_hash(zeros, 55, "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
  ck_hash(zeros, 56, "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
  ck_hash(zeros, 63, "c7723fa1e0127975e49e62e753db53924c1bd84b8ac1ac08df78d09270f3d971");
  ck_hash(zeros, 64, "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
}
END_TEST

SUITE("base.sha256", the_vectors_of_nist_come_out, a_million_letters_come_out_in_pieces_of_any_size,
      padding_fills_the_block_or_takes_another)
