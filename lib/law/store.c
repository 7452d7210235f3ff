#include "law/store.h"

#include <string.h>

#include "base/memory.h"

bpjs_law *bpjs_law_make(void) {
  bpjs_law *law = bpjs_memory_new(1, sizeof *law);
  if (law == NULL)
    return NULL;
  bpjs_buffer_add(&law->texts, "", 1);
  if (!law->texts.failed && bpjs_law_name_layer(law, 0, "law", 3))
    return law;
  bpjs_law_free(law);
  return NULL;
}

bpjs_law *bpjs_law_copy(const bpjs_law *law) {
  bpjs_law *copy = bpjs_memory_new(1, sizeof *copy);
  if (copy == NULL)
    return NULL;
  bpjs_buffer_add(&copy->texts, law->texts.bytes, law->texts.length);
  copy->rows = bpjs_memory_grow(NULL, &copy->capacity, law->count, sizeof *copy->rows);
  copy->layers =
      bpjs_memory_grow(NULL, &copy->layer_capacity, law->layer_count, sizeof *copy->layers);
  if (copy->texts.failed || copy->rows == NULL || copy->layers == NULL) {
    bpjs_law_free(copy);
    return NULL;
  }
  if (law->count > 0)
    memcpy(copy->rows, law->rows, law->count * sizeof *copy->rows);
  memcpy(copy->layers, law->layers, law->layer_count * sizeof *copy->layers);
  copy->count = law->count;
  copy->layer_count = law->layer_count;
  return copy;
}

size_t bpjs_law_keep(bpjs_law *law, const char *bytes, int64_t length, size_t last) {
  if (length == 0)
    return 0;
  size_t size = (size_t)length, at = law->texts.length;
  if (at - last > size && memcmp(law->texts.bytes + last, bytes, size) == 0 &&
      law->texts.bytes[last + size] == '\0')
    return last;
  bpjs_buffer_add(&law->texts, bytes, size);
  bpjs_buffer_add(&law->texts, "", 1);
  return at;
}

bool bpjs_law_add(bpjs_law *law, const bpjs_law_entry *row) {
  bpjs_law_entry *rows = bpjs_memory_grow(law->rows, &law->capacity, law->count + 1, sizeof *rows);
  if (rows == NULL)
    return false;
  law->rows = rows;
  rows[law->count++] = *row;
  return true;
}

bool bpjs_law_name_layer(bpjs_law *law, int32_t layer, const char *name, int64_t length) {
  size_t *layers =
      bpjs_memory_grow(law->layers, &law->layer_capacity, (size_t)layer + 1, sizeof *layers);
  if (layers == NULL)
    return false;
  law->layers = layers;
  while (law->layer_count <= (size_t)layer)
    layers[law->layer_count++] = 0;
  layers[layer] = bpjs_law_keep(law, name, length, 0);
  return !law->texts.failed;
}
