#include "base/memory.h"
#include "people/reader.h"

static int64_t line_of(const bpjs_people_mark *mark, int64_t row) {
  return mark->line + row - mark->row;
}

bool bpjs_people_reader_mark(bpjs_people_reader *reader, int64_t line) {
  const size_t count = reader->mark_count;
  if (count > 0 && line_of(&reader->marks[count - 1], reader->rows) == line)
    return true;
  bpjs_people_mark *marks =
      bpjs_memory_grow(reader->marks, &reader->mark_capacity, count + 1, sizeof *marks);
  if (marks == NULL)
    return false;
  reader->marks = marks;
  marks[reader->mark_count++] = (bpjs_people_mark){reader->rows, line};
  return true;
}

int64_t bpjs_people_reader_row(const bpjs_people_reader *reader) {
  return reader == NULL ? 0 : reader->before;
}

int64_t bpjs_people_reader_line(const bpjs_people_reader *reader, int64_t row) {
  if (reader == NULL || row < 0 || row >= reader->rows)
    return 0;
  size_t low = 0, high = reader->mark_count; /* the mark is in low .. high - 1 */
  while (high - low > 1) {
    const size_t middle = low + (high - low) / 2;
    if (reader->marks[middle].row <= row)
      low = middle;
    else
      high = middle;
  }
  return line_of(&reader->marks[low], row);
}
