#include "area/confidence.h"
#include "area/list.h"
#include "base/csv.h"
#include "base/error.h"
#include "base/json.h"

enum { COLUMNS = 13, TEXTS = 11 };

static const char *const names[COLUMNS] = {
    "code",       "level",    "name",       "kemendagri", "bps",       "parent", "members",
    "valid_from", "valid_to", "confidence", "citation",   "score_ppm", "ties"};

typedef struct day_text {
  char text[16];
} day_text;

static const char *level_name(int32_t level) {
  static const char *const levels[] = {"country", "province", "regency", "district", "village"};
  return level == BPJS_AREA_UNION ? "union" : levels[level - BPJS_AREA_COUNTRY];
}

static day_text write_day(int32_t day) {
  bpjs_period period = {
      .struct_size = sizeof period, .kind = BPJS_PERIOD_DAY, .first_day = day, .last_day = day};
  day_text written = {""};
  int64_t length;
  if (bpjs_period_write(&period, written.text, sizeof written.text, &length, NULL) != BPJS_OK)
    written.text[0] = '\0';
  return written;
}

static void add_csv(bpjs_buffer *buffer, const char *const texts[TEXTS],
                    const bpjs_area_item *item) {
  for (int i = 0; i < TEXTS; i++)
    bpjs_csv_add_string(buffer, i == 0, texts[i]);
  bpjs_buffer_add_text(buffer, ",");
  if (item->score > 0) {
    bpjs_buffer_add_integer(buffer, item->score);
    bpjs_buffer_add_text(buffer, ",");
    bpjs_buffer_add_integer(buffer, item->ties);
  } else {
    bpjs_buffer_add_text(buffer, ",");
  }
  bpjs_csv_end_record(buffer);
}

static void add_json(bpjs_json *json, const char *const texts[TEXTS], const bpjs_area_item *item) {
  bpjs_json_open_object(json, NULL);
  for (int i = 0; i < TEXTS; i++)
    if (texts[i][0] != '\0')
      bpjs_json_string(json, names[i], texts[i]);
  if (item->score > 0) {
    bpjs_json_integer(json, names[TEXTS], item->score);
    bpjs_json_integer(json, names[TEXTS + 1], item->ties);
  }
  bpjs_json_close_object(json);
}

static void add_item(bpjs_buffer *buffer, bpjs_json *json, const bpjs_area_item *item) {
  const bpjs_area *area = &item->area;
  const day_text from = write_day(area->valid_from), to = write_day(area->valid_to);
  const char confidence[] = {bpjs_area_confidence_letter(area->confidence), '\0'};
  const char *const texts[TEXTS] = {area->code,    level_name(area->level),
                                    area->name,    area->kemendagri,
                                    area->bps,     area->parent,
                                    area->members, from.text,
                                    to.text,       area->confidence == 0 ? "" : confidence,
                                    area->citation};
  if (json != NULL)
    add_json(json, texts, item);
  else
    add_csv(buffer, texts, item);
}

int32_t bpjs_area_list_write(const bpjs_area_list *list, int32_t format, char *buffer,
                             int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (list == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "list", "list is NULL");
  if (format < BPJS_FORMAT_JSON || format > BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not JSON, CSV or CSV_RECORDS");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  bpjs_json json = {&text, 0};
  const bool is_json = format == BPJS_FORMAT_JSON;
  if (is_json) {
    bpjs_json_open_object(&json, NULL);
    bpjs_json_open_array(&json, "areas");
  }
  for (int i = 0; format == BPJS_FORMAT_CSV && i < COLUMNS; i++)
    bpjs_csv_add_string(&text, i == 0, names[i]);
  if (format == BPJS_FORMAT_CSV)
    bpjs_csv_end_record(&text);
  for (size_t i = 0; i < list->count; i++)
    add_item(&text, is_json ? &json : NULL, &list->items[i]);
  if (is_json) {
    bpjs_json_close_array(&json);
    bpjs_json_close_object(&json);
  }
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
