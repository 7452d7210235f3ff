#include "areas.h"

#include "files.h"
#include "output.h"
#include "table.h"
#include "text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 65536 };

static int feed(FILE *stream, const char *name, bpjs_areas_reader *reader, bpjs_error *error) {
  static char piece[PIECE];
  size_t got;
  while ((got = fread(piece, 1, sizeof piece, stream)) > 0)
    if (bpjs_areas_reader_feed(reader, piece, (int64_t)got, error) != BPJS_OK) {
      complain_error(error, NULL);
      return STATUS_DATA;
    }
  if (!ferror(stream))
    return STATUS_OK;
  complain("%s: %s", name, strerror(errno));
  return STATUS_DATA;
}

static int finish(bpjs_areas_reader *reader, const char *name, bpjs_areas *areas,
                  bpjs_problems *problems, bpjs_error *error) {
  if (bpjs_areas_reader_finish(reader, areas, problems, error) == BPJS_OK)
    return STATUS_OK;
  if (bpjs_problems_count(problems) > 0)
    complain_problems(problems, name);
  else
    complain_error(error, NULL);
  return STATUS_DATA;
}

static int read_stream(FILE *stream, const char *name, int32_t system, uint32_t flags,
                       bpjs_areas *areas) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_areas_reader *reader = NULL;
  bpjs_problems *problems = NULL;
  int status = STATUS_DATA;
  if (bpjs_areas_reader_new(name, (int64_t)strlen(name), system, flags, &reader, &error) !=
          BPJS_OK ||
      bpjs_problems_new(&problems, &error) != BPJS_OK) {
    complain_error(&error, NULL);
  } else {
    status = feed(stream, name, reader, &error);
    if (status == STATUS_OK)
      status = finish(reader, name, areas, problems, &error);
  }
  bpjs_problems_free(problems);
  bpjs_areas_reader_free(reader);
  return status;
}

static int read_file(const char *path, int32_t system, bpjs_areas *areas) {
  const size_t length = strlen(path);
  const uint32_t flags = length > 4 && strcmp(path + length - 4, ".tsv") == 0 ? BPJS_AREAS_TSV : 0;
  if (strcmp(path, "-") == 0)
    return read_stream(stdin, "standard input", system, flags, areas);
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) {
    complain("%s: %s", path, strerror(errno));
    return STATUS_DATA;
  }
  const int status = read_stream(stream, path, system, flags, areas);
  fclose(stream);
  return status;
}

bpjs_areas *areas_load(const option *files, int32_t system) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_areas *areas = NULL;
  if (bpjs_areas_new(&areas, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  for (int i = 0; i < files->count; i++)
    if (read_file(files->items[i], system, areas) != STATUS_OK) {
      bpjs_areas_free(areas);
      return NULL;
    }
  return areas;
}

static const char *level_name(int32_t level, int32_t language) {
  switch (level) {
  case BPJS_AREA_COUNTRY:
    return say(language, "country", "negara");
  case BPJS_AREA_PROVINCE:
    return say(language, "province", "provinsi");
  case BPJS_AREA_REGENCY:
    return say(language, "regency", "kabupaten/kota");
  case BPJS_AREA_DISTRICT:
    return say(language, "district", "kecamatan");
  case BPJS_AREA_VILLAGE:
    return say(language, "village", "desa/kelurahan");
  default:
    return say(language, "union", "gabungan");
  }
}

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

static void add_day(table *t, int32_t day) {
  const bpjs_period period = {sizeof period, BPJS_PERIOD_DAY, day, day};
  char text[16] = "";
  int64_t length;
  if (bpjs_period_write(&period, text, sizeof text, &length, NULL) != BPJS_OK)
    text[0] = '\0';
  add(t, text);
}

/* How well it fits, in percent, and with how many others it ties. */
static void add_score(table *t, const bpjs_area_list *list, int64_t index) {
  char text[64] = "";
  int32_t score = 0;
  int64_t ties = 0;
  bpjs_area_list_score(list, index, &score, &ties, NULL);
  if (score > 0)
    snprintf(text, sizeof text, "%d %%", (int)(score / 10000));
  add(t, text);
  text[0] = '\0';
  if (ties > 0)
    snprintf(text, sizeof text, "= %lld", (long long)ties + 1);
  add(t, text);
}

void areas_print(const bpjs_area_list *list, int32_t language) {
  static const char *const heads[][2] = {
      {"code", "kode"}, {"level", "tingkat"}, {"Kemendagri", "Kemendagri"},
      {"BPS", "BPS"},   {"in", "di"},         {"from", "sejak"},
      {"to", "sampai"}, {"fit", "cocok"},     {"tied", "seri"},
      {"name", "nama"}};
  table t = table_new("lllllllrrl");
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    add(&t, say(language, heads[i][0], heads[i][1]));
  for (int64_t i = 0; i < bpjs_area_list_count(list); i++) {
    bpjs_area area = {.struct_size = sizeof area};
    bpjs_area_list_get(list, i, &area, NULL);
    add(&t, area.code);
    add(&t, level_name(area.level, language));
    add(&t, area.kemendagri);
    add(&t, area.bps);
    add(&t, area.parent);
    add_day(&t, area.valid_from);
    add_day(&t, area.valid_to);
    add_score(&t, list, i);
    add(&t, area.name);
  }
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}
