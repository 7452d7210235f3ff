#include "people/field.h"
#include "people/reader.h"

/* Records without quotes whose fields are short, most of them numbers, are read where
 * they lie. Whatever else there is stops this, before its record, for the reader of CSV
 * to tell; so that, but for time, this changes nothing. */

enum {
  WORD = 8,             /* digits read at once */
  SHORT = 24,           /* bytes of a field at most */
  AROUND = SHORT + WORD /* of a field and what is looked at behind it */
};

typedef unsigned char byte;

/* A machine reads it as one, whatever its order. */
static inline uint64_t load(const byte *at) {
  return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
         (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 |
         (uint64_t)at[7] << 56;
}

/* Eight digits, the first in the least byte, each from 0 to 9, as a number: in pairs,
 * then fours, then all. */
static inline uint64_t number_of(uint64_t digits) {
  digits = digits * 10 + (digits >> 8);
  return ((digits & 0xFF000000FFu) * (100 + (UINT64_C(1000000) << 32)) +
          (digits >> 16 & 0xFF000000FFu) * (1 + (UINT64_C(10000) << 32))) >>
         32;
}

/* Reads digits, at most 16: how many there are. */
static inline int32_t read_digits(const byte *at, uint64_t *value) {
  const uint64_t digits = load(at) ^ 0x3030303030303030u;
  /* The first byte that is no digit has a bit in its upper half. */
  const uint64_t others = (digits | (digits + 0x0606060606060606u)) & 0xF0F0F0F0F0F0F0F0u;
  if (others == 0) {
    int32_t count = WORD;
    *value = number_of(digits);
    for (; count < 2 * WORD && at[count] >= '0' && at[count] <= '9'; count++)
      *value = *value * 10 + (uint64_t)(at[count] - '0');
    return count;
  }
  const int32_t bits = __builtin_ctzll(others) & ~7;
  *value = bits == 0 ? 0 : number_of(digits << (64 - bits));
  return bits / 8;
}

/* Where the field ends, with the end of the record behind it if it is the last; the next
 * field is behind *next. NULL: not plain. */
static const byte *end_of(const byte *at, byte end, const byte **next) {
  for (const byte *begin = at; at - begin <= SHORT; at++) {
    if (*at == end) {
      *next = at + 1;
      return at;
    }
    if (*at == '\r' && end == '\n' && at[1] == '\n') {
      *next = at + 2;
      return at;
    }
    if (*at < ' ' || *at > '~' || *at == '"' || *at == ',')
      return NULL;
  }
  return NULL;
}

/* A field that is not just digits: where the next one begins; NULL: not plain. */
static const byte *read_other(const bpjs_people_reader *reader, const bpjs_people_store *store,
                              const byte *at, byte end, int64_t *value, bool *null) {
  const byte *next = NULL, *field_end = end_of(at, end, &next);
  if (field_end == NULL)
    return NULL;
  *null = field_end == at;
  *value = 0;
  if (*null && reader->fields == 1) /* an empty line is no record */
    return NULL;
  if (*null || store->what == 0)
    return next;
  return bpjs_people_field_read(store->what, (const char *)at, field_end - at, value) == BPJS_OK
             ? next
             : NULL;
}

/* A field of a record, with no more than a row needs of it. */
typedef struct lane {
  void *rows;
  int32_t type; /* of the rows; 0: they are not kept */
  byte end;     /* behind the field */
} lane;

static void look_at(const bpjs_people_reader *reader, lane *lanes) {
  for (int64_t i = 0; i < reader->fields; i++) {
    const bpjs_people_store *store = &reader->stores[i];
    lanes[i] = (lane){store->type == store->narrow ? store->close : store->wide, store->type,
                      i + 1 < reader->fields ? ',' : '\n'};
  }
}

/* False: the type does not hold the value. */
static inline bool put(const lane *to, int64_t row, int64_t value) {
  switch (to->type) {
  case BPJS_PEOPLE_UINT8:
    ((uint8_t *)to->rows)[row] = (uint8_t)value;
    return (uint64_t)value <= BPJS_PEOPLE_MOST8;
  case BPJS_PEOPLE_INT32:
    ((int32_t *)to->rows)[row] = (int32_t)value;
    return value == (int32_t)value && value != BPJS_PEOPLE_BAD32;
  case BPJS_PEOPLE_INT64:
    ((int64_t *)to->rows)[row] = value;
    return true;
  default:
    return true;
  }
}

/* One or two digits, as most of what is kept in 8 bits: where the next field begins;
 * NULL: something else. */
static inline const byte *read_small(const lane *to, const byte *at, int64_t row) {
  const uint32_t first = (uint32_t)at[0] - '0', second = (uint32_t)at[1] - '0';
  if (first > 9)
    return NULL;
  if (at[1] == to->end) {
    ((uint8_t *)to->rows)[row] = (uint8_t)first;
    return at + 2;
  }
  if (second > 9 || at[2] != to->end)
    return NULL;
  ((uint8_t *)to->rows)[row] = (uint8_t)(first * 10 + second);
  return at + 3;
}

/* Where the next record begins; NULL: not plain. nulls: a bit a field. */
static inline const byte *read_record(const bpjs_people_reader *reader, const lane *lanes,
                                      const byte *at, int64_t row, uint32_t *nulls) {
  uint32_t absent = 0;
  for (int64_t i = 0; i < reader->fields; i++) {
    const lane *to = &lanes[i];
    if (*at == to->end && reader->fields > 1) { /* alone it would be an empty line */
      absent |= 1U << i;
      at++;
      continue;
    }
    if (to->type == BPJS_PEOPLE_UINT8) {
      const byte *next = read_small(to, at, row);
      if (next != NULL) {
        at = next;
        continue;
      }
    }
    uint64_t digits;
    const int32_t count = read_digits(at, &digits);
    int64_t value = (int64_t)digits;
    if (count > 0 && at[count] == to->end) {
      at += count + 1;
    } else {
      bool null;
      at = read_other(reader, &reader->stores[i], at, to->end, &value, &null);
      if (at == NULL)
        return NULL;
      absent |= (uint32_t)null << i;
    }
    if (!put(to, row, value))
      return NULL;
  }
  *nulls = absent;
  return at;
}

/* Of fields that are null, of which there is one. */
static void put_nulls(bpjs_people_reader *reader, int64_t row, uint32_t nulls) {
  for (; nulls != 0; nulls &= nulls - 1) {
    bpjs_people_store *store = &reader->stores[__builtin_ctz(nulls)];
    if (store->what != 0)
      bpjs_people_store_null(store, row);
  }
}

bool bpjs_people_reader_plain(bpjs_people_reader *reader) {
  int64_t length, line;
  const byte *rest = (const byte *)bpjs_csv_reader_rest(reader->csv, &length, &line);
  const int64_t most = AROUND * reader->fields;
  if (rest == NULL || length < most)
    return true;
  const byte *at = rest, *const end = rest + (length - most);
  int64_t row = reader->rows;
  lane lanes[BPJS_PEOPLE_FIELDS];
  look_at(reader, lanes);
  while (at <= end && row < BPJS_PEOPLE_CHUNK) {
    uint32_t nulls;
    const byte *next = read_record(reader, lanes, at, row, &nulls);
    if (next == NULL)
      break;
    if (nulls != 0)
      put_nulls(reader, row, nulls);
    at = next;
    row++;
  }
  const int64_t records = row - reader->rows;
  if (records > 0 && !bpjs_people_reader_mark(reader, line))
    return false;
  reader->rows = row;
  bpjs_csv_reader_pass(reader->csv, at - rest, records);
  return true;
}
