/* Room area: the country, its provinces, and the unions that statistics use.
 *
 * A code never stands without its system: Kemendagri and BPS give the same
 * number to different provinces of Papua. The library's own code says which
 * system it follows: ID, KD_64 (Kemendagri 64), KD_64_08 (a regency), and
 * listed unions such as KD_PAPUA_2021 (Papua before it was divided in 2022).
 * Names and codes follow the Kemendagri list of 2025; BPS numbers of the four
 * provinces of 2022 rest on secondary sources (confidence B).
 *
 * The table is part of the library: read only, shared by all threads.
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
  BPJS_AREA_REGENCY = 3, /* kabupaten or kota */
  BPJS_AREA_UNION = 9    /* several provinces that are reported as one */
};

enum bpjs_area_system {
  BPJS_AREA_SYSTEM_OWN = 0,        /* KD_64, ID, KD_PAPUA_2021 */
  BPJS_AREA_SYSTEM_KEMENDAGRI = 1, /* 64 */
  BPJS_AREA_SYSTEM_BPS = 2         /* 64; 94 is Papua, 91 Papua Barat */
};

typedef struct bpjs_area {
  uint32_t struct_size;
  int32_t level;       /* enum bpjs_area_level */
  char code[32];       /* the library's own */
  char parent[32];     /* the area that contains it; empty for the country */
  char kemendagri[16]; /* 64, 64.08; empty where there is none */
  char bps[16];        /* 64; empty for unions and regencies */
  char name[64];       /* empty for regencies, whose names are not built in */
  char members[128];   /* of a union: own codes, separated by a space */
} bpjs_area;

/* How many areas are built in. Never fails. Since 0.1. */
int64_t bpjs_area_count(void);

/* Copies built-in area `index` (from 0): the country, provinces in order of
 * their Kemendagri code, unions.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_area_get(int64_t index, bpjs_area *area, bpjs_error *error);

/* Finds an area by its code in the system named: KD_64, 64, 94. Own and
 * Kemendagri codes of regencies (KD_64_08, 64.08) are accepted by their form
 * if their province exists; they have no name and no BPS code here.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN. Since 0.1. */
int32_t bpjs_area_find(const char *code, int64_t length, int32_t system, bpjs_area *area,
                       bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
