/* Room area: the country, its provinces, regencies and cities, the unions that statistics
 * use; and districts and villages, which you load.
 *
 * A code never stands without its system: Kemendagri and BPS give the same number to
 * different provinces of Papua, and to different regencies of most provinces. The
 * library's own code says which system it follows: ID, KD_64 (Kemendagri 64), KD_64_08 (a
 * regency), KD_64_08_01 (a district), KD_64_08_01_2001 (a village), BPS_6404010 where only
 * the code of BPS is known, and listed unions such as KD_PAPUA_2021 (Papua before it was
 * divided in 2022).
 *
 * Names and codes of Kemendagri are those of its list of 2025 (Kepmendagri
 * 300.2.2-2138/2025), BPS codes of regencies those of the bridging table of 2020. BPS
 * numbers of the four provinces of 2022 rest on secondary sources (confidence B); their 26
 * regencies have none here. The four begin on the day of their laws (UU 14, 15, 16 and
 * 29/2022), which is not the day on which their governors took office, and that day ends
 * the provinces as they were: KD_PAPUA_2021, KD_PAPUA_BARAT_2021, and the 26 codes that
 * regencies had there (lists of 2019, BPS of 2018). Older successions are in no source here.
 *
 * The tables are part of the library: read only, shared by all threads. A bpjs_areas
 * belongs to one thread while it is changed; after that any number of threads may read it.
 */
#ifndef BPJSSTAT_AREA_H
#define BPJSSTAT_AREA_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What an area is. */
enum bpjs_area_level {
  BPJS_AREA_COUNTRY = 1,
  BPJS_AREA_PROVINCE = 2,
  BPJS_AREA_REGENCY = 3,  /* kabupaten or kota */
  BPJS_AREA_DISTRICT = 4, /* kecamatan, distrik */
  BPJS_AREA_VILLAGE = 5,  /* desa or kelurahan */
  BPJS_AREA_UNION = 9     /* several provinces that are reported as one */
};

enum bpjs_area_system {
  BPJS_AREA_SYSTEM_OWN = 0,        /* KD_64, ID, KD_PAPUA_2021 */
  BPJS_AREA_SYSTEM_KEMENDAGRI = 1, /* 64, 64.08, 64.08.01, 64.08.01.2001 */
  BPJS_AREA_SYSTEM_BPS = 2         /* 64, 6404, 6404010, 6404010001; 94 is Papua */
};

/* How sure something is, of areas and of observations. */
enum bpjs_confidence {
  BPJS_CONFIDENCE_NONE = 0, /* not said */
  BPJS_CONFIDENCE_A = 1,    /* official, and consistent with the rest */
  BPJS_CONFIDENCE_B = 2,    /* one report, or a date or scope inferred */
  BPJS_CONFIDENCE_C = 3,    /* known to be inconsistent, mislabelled or wrong */
  BPJS_CONFIDENCE_D = 4     /* general knowledge, no source seen */
};

typedef struct bpjs_area {
  uint32_t struct_size;
  int32_t level;       /* enum bpjs_area_level */
  char code[32];       /* the library's own */
  char parent[32];     /* the area that contains it; empty for the country */
  char kemendagri[16]; /* 64, 64.08; empty where there is none */
  char bps[16];        /* 64, 6404; empty for unions, and where there is none */
  char name[64];       /* Kalimantan Timur, Kabupaten Kutai Timur, Kota Bontang */
  char members[128];   /* of a union: own codes, separated by a space */
  int32_t valid_from;  /* the first day, since 1970-01-01; -2147483648: not known */
  int32_t valid_to;    /* the last day; 2147483647: open */
  int32_t confidence;  /* enum bpjs_confidence, of codes and days */
  char citation[32];   /* what made it so: UU 14/2022; empty: the lists named above */
} bpjs_area;

/* How many areas bpjs_area_get copies. Never fails. Since 0.1. */
int64_t bpjs_area_count(void);

/* Copies built-in area `index` (from 0): the country, provinces in order of
 * their Kemendagri code, unions. Regencies are children of provinces: bpjs_areas_children.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_area_get(int64_t index, bpjs_area *area, bpjs_error *error);

/* Finds a built-in area by its code in the system named: KD_64, 64, 94. Own and
 * Kemendagri codes of regencies (KD_64_99, 64.99) that are in no list are accepted by their
 * form if their province exists; they have no name and confidence 0. Codes that ended are
 * found too, with the day.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN. Since 0.1. */
int32_t bpjs_area_find(const char *code, int64_t length, int32_t system, bpjs_area *area,
                       bpjs_error *error);

/* The built-in areas, and those that you load. */
typedef struct bpjs_areas bpjs_areas;

/* Reads a table of areas in pieces. */
typedef struct bpjs_areas_reader bpjs_areas_reader;

/* Areas that were asked for. */
typedef struct bpjs_area_list bpjs_area_list;

enum bpjs_areas_flag {
  BPJS_AREAS_TSV = 1 /* tabs between fields, no quotes; else RFC 4180 */
};

/* In what follows, `day` counts from 1970-01-01: codes are those of that day; 2147483647:
 * as they are now. A code is given with its `system`, the own one too; "ID" is the country
 * in each. */

/* Makes a table of the built-in areas; free it with bpjs_areas_free.
 * Errors: ARGUMENT, MEMORY. Since 0.3. */
int32_t bpjs_areas_new(bpjs_areas **areas, bpjs_error *error);

/* Frees it; NULL is fine. Since 0.3. */
void bpjs_areas_free(bpjs_areas *areas);

/* Reads a table of areas into `areas`; on failure they are as they were. The first record
 * names columns, in any order: code, name; and if you like system (KEMENDAGRI, BPS; else
 * the argument), valid_from, valid_to (2022-07-25, the last day is within; else without
 * end), and one of parent, province_code, regency_code, district_code, which must be what
 * the code itself says. Others are passed over. The level follows from the form: 64.08.01 is
 * a district, 64.08.01.2001 a village; of BPS 6404010 and 6404010001.
 * The parent of each must be there, in the same system, built in, loaded before, or anywhere
 * in the table. A built-in area is compared with the row and not changed: another name is a
 * CONFLICT, as when codes of BPS are read as those of Kemendagri. Several rows may have a
 * code if no day is in two of them. A regency of 2022 with a code of BPS is the built-in one of
 * its name in the province.
 * bytes, length: the table. name: what messages call it. system: KEMENDAGRI or BPS. flags:
 * sum of enum bpjs_areas_flag. problems: optional (NULL); receives every problem up to
 * 10,000 and one that says that there are more. The first is what error receives and its
 * code what is returned. Errors: ARGUMENT, MEMORY, SYNTAX (a code, a day, a record, the header),
 * ENCODING, LIMIT (a name over 63 bytes), RANGE (days upside down), UNKNOWN (a parent, a
 * system), CONFLICT (a code twice, a parent or name that is another). Since 0.3. */
int32_t bpjs_areas_read(bpjs_areas *areas, const char *bytes, int64_t length, const char *name,
                        int64_t name_length, int32_t system, uint32_t flags,
                        bpjs_problems *problems, bpjs_error *error);

/* Begins to read a table that comes in pieces; free the reader with
 * bpjs_areas_reader_free. Errors: ARGUMENT, MEMORY. Since 0.3. */
int32_t bpjs_areas_reader_new(const char *name, int64_t name_length, int32_t system, uint32_t flags,
                              bpjs_areas_reader **reader, bpjs_error *error);

/* Takes the next piece, cut anywhere. Problems are kept for bpjs_areas_reader_finish. After
 * MEMORY the reader is of no more use.
 * Errors: ARGUMENT, MEMORY, STATE (after finish). Since 0.3. */
int32_t bpjs_areas_reader_feed(bpjs_areas_reader *reader, const char *bytes, int64_t length,
                               bpjs_error *error);

/* Ends the table and moves what was read into `areas`; all or nothing. problems: optional,
 * as in bpjs_areas_read. Nothing but freeing the reader is left to do afterwards.
 * Errors: as bpjs_areas_read, and STATE if finished before. Since 0.3. */
int32_t bpjs_areas_reader_finish(bpjs_areas_reader *reader, bpjs_areas *areas,
                                 bpjs_problems *problems, bpjs_error *error);

/* Frees a reader, finished or not; NULL is fine. Since 0.3. */
void bpjs_areas_reader_free(bpjs_areas_reader *reader);

/* How many areas of a level (enum bpjs_area_level) there are on a day, whichever system
 * they are known in; 0 for NULL and for no level. Never fails. Since 0.3. */
int64_t bpjs_areas_count(const bpjs_areas *areas, int32_t level, int32_t day);

/* Finds an area by its code on a day. Of Papua before 2022 the provinces are unions.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN (no such code on the day). Since 0.3. */
int32_t bpjs_areas_find(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                        int32_t day, bpjs_area *area, bpjs_error *error);

/* The area of `level` in which a code lies on a day, itself included; UNION: the first union
 * of its province. Districts and villages have to be loaded only if some of their level and
 * system are: before that their form is enough, and their regency has to exist.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN (no such code on the day), RANGE (a lower
 * level), NOT_FOUND (no such union). Since 0.3. */
int32_t bpjs_areas_roll(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                        int32_t day, int32_t level, bpjs_area *area, bpjs_error *error);

/* The same for a column of codes as numbers: 64, 6408, 640801, 6408012001 of Kemendagri; 64,
 * 6404, 6404010, 6404010001 of BPS. codes: out, the numbers of their areas of `level`, PROVINCE
 * to VILLAGE, in the same system; 0 where a row fails. statuses: out, enum bpjs_status of
 * each: UNKNOWN (no such code on the day), RANGE (it is of a higher level); NULL: the first
 * is a failure of the whole. count: rows.
 * Errors: ARGUMENT, UNKNOWN, RANGE. Since 0.3. */
int32_t bpjs_areas_roll_numbers(const bpjs_areas *areas, const int64_t *numbers, int32_t system,
                                int32_t day, int32_t level, int64_t *codes, int32_t *statuses,
                                int64_t count, bpjs_error *error);

/* The same for a column of texts, which may be own codes; what comes out are numbers, of the
 * system named, of Kemendagri for own ones. texts, length: all texts, one after the other,
 * without anything between; ends: where each ends, as Arrow's offsets without the first.
 * Errors: ARGUMENT, UNKNOWN, RANGE (also ends that are no such). Since 0.3. */
int32_t bpjs_areas_roll_texts(const bpjs_areas *areas, const char *texts, int64_t length,
                              const int64_t *ends, int32_t system, int32_t day, int32_t level,
                              int64_t *codes, int32_t *statuses, int64_t count, bpjs_error *error);

/* Lists the areas of a lower level within an area on a day, in order of their codes; level 0:
 * the next lower one. Those known in the system asked are listed, of an own code in
 * Kemendagri's unless it begins with BPS_. None is not an error. Free the list with
 * bpjs_area_list_free. Errors: ARGUMENT, UNKNOWN, RANGE (the level), MEMORY. Since 0.3. */
int32_t bpjs_areas_children(const bpjs_areas *areas, const char *code, int64_t length,
                            int32_t system, int32_t day, int32_t level, bpjs_area_list **list,
                            bpjs_error *error);

/* Lists the areas that on `day` are what a code was on an earlier `code_day`: Kemendagri 91
 * of 2021 are 91, 93, 94 and 95 today, 91.01 is 93.01. An area that is there on both days is
 * its own. Free the list with bpjs_area_list_free.
 * Errors: ARGUMENT, UNKNOWN (no such code on code_day), RANGE (day before code_day),
 * NOT_FOUND (it ended, and no source here says what followed), MEMORY. Since 0.3. */
int32_t bpjs_areas_successors(const bpjs_areas *areas, const char *code, int64_t length,
                              int32_t system, int32_t code_day, int32_t day, bpjs_area_list **list,
                              bpjs_error *error);

/* Searches areas of a day by name, best first, then by level and code. Letters of either
 * case, spaces and punctuation do not matter; Kab., Kep., DKI, DIY, Jogja, Jatim and such
 * are known. The score, in millionths:
 *
 *   1000000   the same letters (Tolitoli, Toli-Toli), the type said or left out
 *    950000   the same but for Kepulauan
 *    850000, 800000, 750000   one, two, three slips (a letter missing, added, another, or
 *             two changed places): one from five letters on, two from 8, three from 14
 *    600000 to 900000   each word is one of the name; more, the more of it they are
 *    500000 to 700000   each word begins one of the name
 *
 * times 7 / 10 if a type was said (provinsi, kabupaten, kota, kecamatan, desa, kelurahan) and
 * it is another. A text without a letter or digit finds none.
 * within: an own code; only what lies in it; NULL with 0: anywhere. level: enum
 * bpjs_area_level; 0: any. limit: how many at most; 0: all of them. None is not an error.
 * Free the list with bpjs_area_list_free.
 * Errors: ARGUMENT, UNKNOWN (within), ENCODING, LIMIT (a text over 128 bytes), RANGE (limit),
 * MEMORY. Since 0.3. */
int32_t bpjs_areas_search(const bpjs_areas *areas, const char *text, int64_t length,
                          const char *within, int64_t within_length, int32_t level, int32_t day,
                          int64_t limit, bpjs_area_list **list, bpjs_error *error);

/* How many areas a list has; 0 for NULL. Since 0.3. */
int64_t bpjs_area_list_count(const bpjs_area_list *list);

/* Copies area `index` (from 0).
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.3. */
int32_t bpjs_area_list_get(const bpjs_area_list *list, int64_t index, bpjs_area *area,
                           bpjs_error *error);

/* Its score in a search, and how many other areas had the same, listed or not; both 0 in other
 * lists. Errors: ARGUMENT, RANGE. Since 0.3. */
int32_t bpjs_area_list_score(const bpjs_area_list *list, int64_t index, int32_t *score_ppm,
                             int64_t *ties, bpjs_error *error);

/* Writes a list: JSON, {"areas":[{"code":..,"level":"regency","name":..,"kemendagri":..,
 * "bps":..,"parent":..,"members":..,"valid_from":..,"valid_to":..,"confidence":"A",
 * "citation":..,"score_ppm":..,"ties":..}]} where what is empty is left out, and score and ties
 * outside searches; or CSV, or CSV_RECORDS, with these columns.
 * Errors: ARGUMENT, BUFFER, MEMORY. Since 0.3. */
int32_t bpjs_area_list_write(const bpjs_area_list *list, int32_t format, char *buffer,
                             int64_t capacity, int64_t *length, bpjs_error *error);

/* Frees a list; NULL is fine. Since 0.3. */
void bpjs_area_list_free(bpjs_area_list *list);

#ifdef __cplusplus
}
#endif

#endif
