#include "base/csv.h"
#include "tally/names.h"
#include "tally/store.h"
#include "tally/write.h"

/* Fields of a record, made one after the other in `made`. */
typedef struct record {
  bpjs_buffer *out;
  bpjs_buffer made;
  bool begun;
} record;

static void end_field(record *r) {
  bpjs_csv_add_field(r->out, !r->begun, r->made.length == 0 ? "" : r->made.bytes,
                     (int64_t)r->made.length);
  r->begun = true;
  r->made.length = 0;
}

static void end_record(record *r) {
  bpjs_csv_end_record(r->out);
  r->begun = false;
}

static void add_text(record *r, const char *text) {
  bpjs_buffer_add_text(&r->made, text);
  end_field(r);
}

static void add_number(record *r, int64_t number) {
  bpjs_buffer_add_integer(&r->made, number);
  end_field(r);
}

static void add_header(const bpjs_tally *tally, record *r) {
  static const char *const numbers[] = {"_rows", "_sum", "_weighted", "_minimum", "_maximum"};
  for (int32_t d = 0; d < tally->dimension_count; d++)
    add_text(r, bpjs_name_dimension(tally->dimensions[d].what));
  add_text(r, "count");
  add_text(r, "weight");
  for (int32_t m = 0; m < tally->measure_count; m++)
    for (int k = 0; k < 5; k++) {
      bpjs_name_measure(&r->made, &tally->measures[m]);
      add_text(r, numbers[k]);
    }
  for (int64_t b = 0; b < bpjs_groups_bins(tally); b++) {
    /* Under an edge of 0 there is nobody, and the bin has not the name of the next. */
    bpjs_buffer_add_text(&r->made, b == 0 && tally->edges[0] == 0 ? "wage_under_" : "wage_from_");
    add_number(r, b == 0 ? 0 : tally->edges[b - 1]);
  }
  end_record(r);
}

static void add_group(const bpjs_tally *tally, int64_t index, record *r) {
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    bpjs_name_key(&r->made, &tally->dimensions[d], bpjs_tally_keys_of(tally, index)[d]);
    end_field(r);
  }
  add_number(r, tally->groups.cells[index].count);
  add_number(r, tally->groups.cells[index].weight);
  for (int32_t m = 0; m < tally->measure_count; m++) {
    const bpjs_tally_sums *sums = &bpjs_tally_sums_of(tally, index)[m];
    add_number(r, sums->n);
    add_number(r, sums->sum);
    add_number(r, sums->weighted);
    const bool kept = (tally->measures[m].flags & BPJS_TALLY_NO_EXTREMES) == 0;
    for (int k = 0; k < 2; k++)
      if (kept)
        add_number(r, k == 0 ? sums->minimum : sums->maximum);
      else
        end_field(r);
  }
  for (int64_t b = 0; b < bpjs_groups_bins(tally); b++)
    add_number(r, bpjs_tally_bins_of(tally, index)[b]);
  end_record(r);
}

void bpjs_tally_csv(const bpjs_tally *tally, bool header, bpjs_buffer *out) {
  record r = {.out = out};
  if (header)
    add_header(tally, &r);
  for (int64_t i = 0; i < tally->groups.count; i++)
    add_group(tally, bpjs_tally_ranked(tally, i), &r);
  out->failed = out->failed || r.made.failed;
  bpjs_buffer_free(&r.made);
}
