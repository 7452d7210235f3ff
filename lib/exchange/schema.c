#include "exchange/schema.h"

#include <string.h>

#include "base/memory.h"
#include "exchange/column.h"

static void release_column(struct ArrowSchema *schema) {
  bpjs_memory_free(schema->private_data);
  schema->release = NULL;
}

/* A child that was moved out has no release here any more. */
static void release_all(struct ArrowSchema *schema) {
  for (int64_t k = 0; k < schema->n_children; k++)
    if (schema->children[k]->release != NULL)
      schema->children[k]->release(schema->children[k]);
  bpjs_memory_free(schema->private_data);
  schema->release = NULL;
}

static char *put(char *at, const char *bytes, size_t length) {
  const int32_t size = (int32_t)length;
  memcpy(at, &size, sizeof size);
  memcpy(at + sizeof size, bytes, length);
  return at + sizeof size + length;
}

/* One pair, in the byte order of the machine, as the interface has it. */
static char *metadata_of(const char *unit) {
  static const char key[] = "unit";
  const int32_t pairs = 1;
  const size_t length = strlen(unit);
  char *made = bpjs_memory_raw(3 * sizeof pairs + strlen(key) + length);
  if (made == NULL)
    return NULL;
  memcpy(made, &pairs, sizeof pairs);
  put(put(made + sizeof pairs, key, strlen(key)), unit, length);
  return made;
}

static bool add_column(const bpjs_column *column, struct ArrowSchema *schema) {
  char *metadata = metadata_of(column->unit);
  if (metadata == NULL)
    return false;
  *schema = (struct ArrowSchema){.format = column->format,
                                 .name = column->name,
                                 .metadata = metadata,
                                 .flags = column->has_none ? ARROW_FLAG_NULLABLE : 0,
                                 .release = release_column,
                                 .private_data = metadata};
  return true;
}

bool bpjs_schema_of(int64_t structure, struct ArrowSchema *schema) {
  const size_t count = (size_t)bpjs_column_count(structure);
  /* The children, and behind them where they are. */
  struct ArrowSchema *children =
      bpjs_memory_new(count, sizeof *children + sizeof(struct ArrowSchema *));
  if (children == NULL)
    return false;
  struct ArrowSchema made = {.format = "+s",
                             .name = "",
                             .children = (struct ArrowSchema **)(void *)(children + count),
                             .release = release_all,
                             .private_data = children};
  bpjs_column column;
  while (bpjs_column_at(structure, made.n_children, &column)) {
    made.children[made.n_children] = &children[made.n_children];
    if (!add_column(&column, &children[made.n_children])) {
      release_all(&made);
      return false;
    }
    made.n_children++;
  }
  *schema = made;
  return true;
}
