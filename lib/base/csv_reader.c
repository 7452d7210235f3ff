#include <string.h>

#include "base/csv_scan.h"
#include "base/memory.h"

#define STOPS_PLAIN 1
#define STOPS_QUOTED 2
#define CONTINUE (-1)

static const char byte_order_mark[3] = {'\xEF', '\xBB', '\xBF'};

static void begin_record(bpjs_csv_reader *reader) {
  reader->state = BPJS_CSV_START;
  reader->finished = false;
  reader->from = reader->at;
  reader->kept.length = 0;
  reader->size = 0;
  reader->cell_count = 0;
  reader->cell_start = 0;
  reader->doubled = false;
  reader->record_line = reader->line;
}

bpjs_csv_reader *bpjs_csv_reader_new(char separator) {
  bpjs_csv_reader *reader = bpjs_memory_new(1, sizeof *reader);
  if (reader == NULL)
    return NULL;
  reader->separator = separator;
  reader->row = -1;
  reader->line = 1;
  reader->stops[(unsigned char)separator] = STOPS_PLAIN;
  reader->stops['\r'] = STOPS_PLAIN;
  reader->stops['\n'] = STOPS_PLAIN | STOPS_QUOTED;
  if (separator == ',')
    reader->stops['"'] = STOPS_PLAIN | STOPS_QUOTED;
  begin_record(reader);
  return reader;
}

void bpjs_csv_reader_free(bpjs_csv_reader *reader) {
  if (reader == NULL)
    return;
  bpjs_buffer_free(&reader->kept);
  bpjs_memory_free(reader->cells);
  bpjs_memory_free(reader->fields);
  bpjs_memory_free(reader);
}

void bpjs_csv_reader_feed(bpjs_csv_reader *reader, const char *bytes, int64_t length) {
  reader->piece = bytes;
  reader->length = length;
  reader->at = 0;
  reader->from = 0;
}

void bpjs_csv_reader_end(bpjs_csv_reader *reader) {
  reader->ended = true;
}

const char *bpjs_csv_reader_rest(const bpjs_csv_reader *reader, int64_t *length, int64_t *line) {
  const bool between = reader->finished || (reader->state == BPJS_CSV_START && reader->size == 0);
  if (!between || reader->row < 0 || reader->at == reader->length)
    return NULL;
  *length = reader->length - reader->at;
  *line = reader->line;
  return reader->piece + reader->at;
}

void bpjs_csv_reader_pass(bpjs_csv_reader *reader, int64_t length, int64_t records) {
  reader->at += length;
  reader->line += records;
  reader->row += records;
  begin_record(reader);
}

int64_t bpjs_csv_reader_taken(const bpjs_csv_reader *reader) {
  return reader->at;
}

/* A problem with the field that is open at `at`; its value ends `more` bytes
 * later. The rest of the line is skipped, beginning with the byte at `at`. */
static int fail(bpjs_csv_reader *reader, bpjs_csv_record *record, int32_t code, int64_t line,
                int more, const char *message) {
  reader->at += more;
  const char *bytes = bpjs_csv_gather(reader);
  reader->at -= more;
  if (bytes == NULL)
    return BPJS_CSV_MEMORY;
  *record = (bpjs_csv_record){.row = ++reader->row,
                              .line = line,
                              .code = code,
                              .column = (int64_t)reader->cell_count + 1,
                              .value = bytes + reader->cell_start,
                              .value_length = reader->size + more - reader->cell_start,
                              .message = message};
  reader->state = BPJS_CSV_SKIP;
  return BPJS_CSV_PROBLEM;
}

static bool close_cell(bpjs_csv_reader *reader) {
  bpjs_csv_cell *cells = bpjs_memory_grow(reader->cells, &reader->cell_capacity,
                                          reader->cell_count + 1, sizeof *cells);
  if (cells == NULL)
    return false;
  reader->cells = cells;
  int64_t end = reader->state == BPJS_CSV_CR ? reader->cell_end
                                             : reader->size - (reader->state == BPJS_CSV_QUOTE);
  cells[reader->cell_count++] =
      (bpjs_csv_cell){(uint32_t)reader->cell_start, (uint32_t)(end - reader->cell_start)};
  return true;
}

static int finish(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  reader->finished = true;
  if (reader->size == (reader->state == BPJS_CSV_CR))
    return CONTINUE; /* an empty line */
  return close_cell(reader) ? bpjs_csv_cut(reader, record) : BPJS_CSV_MEMORY;
}

/* The byte after a field: separator, carriage return or line feed. */
static int after_field(bpjs_csv_reader *reader, char c, bpjs_csv_record *record) {
  if (c == '\n')
    return finish(reader, record);
  if (c == '\r') {
    reader->cell_end = reader->size - (reader->state == BPJS_CSV_QUOTE);
    reader->state = BPJS_CSV_CR;
    return CONTINUE;
  }
  if (!close_cell(reader))
    return BPJS_CSV_MEMORY;
  reader->cell_start = reader->size + 1;
  reader->state = BPJS_CSV_START;
  return CONTINUE;
}

static int lone_return(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  return fail(reader, record, BPJS_ERROR_SYNTAX, reader->line, 0,
              "a carriage return is not followed by a line feed");
}

static int step(bpjs_csv_reader *reader, char c, bpjs_csv_record *record) {
  bool ends_field = (reader->stops[(unsigned char)c] & STOPS_PLAIN) != 0;
  if (reader->size == BPJS_CSV_RECORD_LIMIT &&
      (reader->state == BPJS_CSV_QUOTED || (c != '\r' && c != '\n')))
    return fail(reader, record, BPJS_ERROR_LIMIT, reader->record_line, 0,
                "the record is longer than 1048576 bytes");
  if (reader->state == BPJS_CSV_CR)
    return c == '\n' ? finish(reader, record) : lone_return(reader, record);
  if (reader->state == BPJS_CSV_QUOTED) {
    if (c == '"')
      reader->state = BPJS_CSV_QUOTE;
    return CONTINUE;
  }
  if (reader->state == BPJS_CSV_QUOTE) {
    if (c == '"') {
      reader->doubled = true;
      reader->state = BPJS_CSV_QUOTED;
      return CONTINUE;
    }
    if (!ends_field)
      return fail(reader, record, BPJS_ERROR_SYNTAX, reader->line, 1,
                  "text follows the closing quote of a field");
    return after_field(reader, c, record);
  }
  if (!ends_field) {
    reader->state = BPJS_CSV_PLAIN;
    return CONTINUE;
  }
  if (c != '"')
    return after_field(reader, c, record);
  if (reader->state == BPJS_CSV_PLAIN)
    return fail(reader, record, BPJS_ERROR_SYNTAX, reader->line, 1,
                "a quote stands inside a field that is not quoted");
  reader->state = BPJS_CSV_QUOTED;
  reader->quote_line = reader->line;
  reader->cell_start = reader->size + 1;
  return CONTINUE;
}

/* Bytes that change nothing; what is left of the limit bounds them. */
static void pass_text(bpjs_csv_reader *reader) {
  if (reader->state != BPJS_CSV_PLAIN && reader->state != BPJS_CSV_QUOTED)
    return;
  int stop = reader->state == BPJS_CSV_PLAIN ? STOPS_PLAIN : STOPS_QUOTED;
  int64_t most = BPJS_CSV_RECORD_LIMIT - reader->size, passed = 0;
  if (most > reader->length - reader->at)
    most = reader->length - reader->at;
  const unsigned char *bytes = (const unsigned char *)reader->piece + reader->at;
  while (passed < most && (reader->stops[bytes[passed]] & stop) == 0)
    passed++;
  reader->at += passed;
  reader->size += passed;
}

static bool skip_line(bpjs_csv_reader *reader) {
  int64_t left = reader->length - reader->at;
  const char *feed = left > 0 ? memchr(reader->piece + reader->at, '\n', (size_t)left) : NULL;
  if (feed == NULL) {
    reader->at = reader->length;
    return false;
  }
  reader->at = feed + 1 - reader->piece;
  reader->line++;
  begin_record(reader);
  return true;
}

/* A byte order mark is passed over; the begin of one that proves to be
 * something else is text. */
static void pass_mark(bpjs_csv_reader *reader) {
  if (reader->mark < 0)
    return;
  while (reader->mark < 3 && reader->at < reader->length &&
         reader->piece[reader->at] == byte_order_mark[reader->mark]) {
    reader->at++;
    reader->mark++;
  }
  reader->from = reader->at;
  if (reader->mark < 3 && reader->at == reader->length && !reader->ended)
    return;
  if (reader->mark > 0 && reader->mark < 3) {
    bpjs_buffer_add(&reader->kept, byte_order_mark, (size_t)reader->mark);
    reader->size = reader->mark;
    reader->state = BPJS_CSV_PLAIN;
  }
  reader->mark = -1;
}

/* What the end of the input makes of an open record. */
static int last_event(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  if (reader->state == BPJS_CSV_QUOTED)
    return fail(reader, record, BPJS_ERROR_SYNTAX, reader->quote_line, 0,
                "the quote that opens here is never closed");
  if (reader->state == BPJS_CSV_CR)
    return lone_return(reader, record);
  int event = finish(reader, record);
  return event == CONTINUE ? BPJS_CSV_END : event;
}

static int next_event(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  if (reader->finished)
    begin_record(reader);
  if (reader->state == BPJS_CSV_SKIP && !skip_line(reader))
    return reader->ended ? BPJS_CSV_END : BPJS_CSV_MORE;
  pass_mark(reader);
  for (;;) {
    pass_text(reader);
    if (reader->at == reader->length)
      break;
    char c = reader->piece[reader->at];
    int event = step(reader, c, record);
    if (reader->state != BPJS_CSV_SKIP) {
      reader->at++;
      reader->size++;
      reader->line += c == '\n';
    }
    if (event != CONTINUE)
      return event;
    if (reader->finished)
      begin_record(reader);
  }
  if (reader->ended)
    return last_event(reader, record);
  bpjs_csv_keep(reader);
  return reader->kept.failed ? BPJS_CSV_MEMORY : BPJS_CSV_MORE;
}

int bpjs_csv_reader_next(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  if (reader->out_of_memory)
    return BPJS_CSV_MEMORY;
  int event = next_event(reader, record);
  if (event == BPJS_CSV_RECORD || event == BPJS_CSV_PROBLEM)
    record->begin = reader->record_line;
  reader->out_of_memory = event == BPJS_CSV_MEMORY;
  return event;
}
