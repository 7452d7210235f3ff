#include "nation.h"

#include "months.h"
#include "notation.h"
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 512 };

static void say_counts(const nation *all, int32_t language, char *text) {
  const synthesis *made = all->made;
  char *people = notation_integer(made->total, language);
  char table[64];
  char counted[64];
  snprintf(text, ROOM,
           say(language, "provinces and segments in the proportions of %s (%s); %s people of %s",
               "provinsi dan segmen menurut proporsi %s (%s); %s orang pada %s"),
           margins_when(&made->from.period, table),
           made->wanted.margins != NULL ? made->from.name : say(language, "published", "terbitan"),
           people, margins_when(&made->counted, counted));
  free(people);
}

static void say_scale(const nation *all, int32_t language, char *text) {
  const synthesis *made = all->made;
  if (made->groups.rows == made->total)
    return;
  char *rows = notation_integer(made->groups.rows, language);
  char *total = notation_integer(made->total, language);
  snprintf(text, ROOM,
           say(language, "the dues of %s people stand for those of %s, in proportion",
               "iuran %s orang mewakili iuran %s orang, secara proporsional"),
           rows, total);
  free(rows);
  free(total);
}

static void say_vulnerable(const nation *all, int32_t language, char *text) {
  const margins *from = &all->made->from;
  char when[64];
  if (from->vulnerable > 0)
    snprintf(text, ROOM,
             say(language, "vulnerable workers as of %s, all of them BPU",
                 "pekerja rentan per %s, semuanya BPU"),
             margins_when(&from->vulnerable_period, when));
}

static void say_years(const nation *all, int32_t language, char *text) {
  if (all->beside.index < 0)
    return;
  const int ours = months_of(all->day) / 12;
  const int theirs = months_of(all->beside.about.first_day) / 12;
  const int apart = ours > theirs ? ours - theirs : theirs - ours;
  if (apart == 0)
    snprintf(text, ROOM,
             say(language, "dues and contributions received are those of the same year, %d",
                 "iuran dan penerimaan iuran berasal dari tahun yang sama, %d"),
             ours);
  else
    snprintf(text, ROOM,
             say(language, "dues of %d beside contributions received in %d: %d %s apart",
                 "iuran tahun %d di samping penerimaan iuran tahun %d: selisih %d %s"),
             ours, theirs, apart, say(language, apart == 1 ? "year" : "years", "tahun"));
}

/* The published figure does not say what is in it. */
static const char *plain(const nation *all, int index, int32_t language) {
  switch (index) {
  case 4:
    return say(language, "everyone pays all that is due, in time, without relief, arrears or fine",
               "semua membayar penuh dan tepat waktu, tanpa keringanan, tunggakan, atau denda");
  case 5:
    return say(language, "migrant workers are not apart, and what they pay once is not in the dues",
               "pekerja migran tidak dipisahkan, dan iuran sekali bayar mereka tidak dihitung");
  case 6:
    return say(language,
               "what the government pays, for JKP too, is in the dues; whether it is in the "
               "contributions received is not known",
               "iuran dari pemerintah, termasuk JKP, ikut dihitung; apakah penerimaan iuran "
               "memuatnya tidak diketahui");
  default:
    return !all->carried ? ""
                         : say(language, "the last announced values of the law are carried forward",
                               "nilai terakhir yang diumumkan dalam peraturan diteruskan");
  }
}

char *nation_assumed(const nation *all, int index, int32_t language) {
  char text[ROOM] = "";
  switch (index) {
  case 0:
    snprintf(
        text, sizeof text,
        say(language, "ages, wages, risk classes, sizes, sectors and memberships are invented: %s",
            "umur, upah, kelas risiko, ukuran usaha, sektor, dan masa kepesertaan rekaan: %s"),
        all->made->wanted.assumptions != NULL ? all->made->taken.name
                                              : say(language, "built-in table", "tabel bawaan"));
    break;
  case 1:
    say_counts(all, language, text);
    break;
  case 2:
    say_vulnerable(all, language, text);
    break;
  case 3: {
    char *month = notation_month(all->day);
    snprintf(text, sizeof text,
             say(language, "every month of the year is like %s: x %d",
                 "setiap bulan dalam setahun sama dengan %s: x %d"),
             month, NATION_MONTHS);
    free(month);
    break;
  }
  case 7:
    say_years(all, language, text);
    break;
  case 8:
    say_scale(all, language, text);
    break;
  default:
    snprintf(text, sizeof text, "%s", plain(all, index, language));
  }
  return copy_text(text, strlen(text));
}
