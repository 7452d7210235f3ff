/* Feeds every file of a folder to the target, without libFuzzer. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>

#include "fuzz.h"

static int replay(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
    perror(path);
    return 1;
  }
  long size = ftell(file);
  rewind(file);
  /* Exactly as long as the input, so that reading beyond it is found. */
  uint8_t *bytes = malloc(size > 0 ? (size_t)size : 1);
  if (bytes == NULL || size < 0 || fread(bytes, 1, (size_t)size, file) != (size_t)size) {
    perror(path);
    return 1;
  }
  fclose(file);
  fprintf(stderr, "%s\n", name);
  LLVMFuzzerTestOneInput(bytes, (size_t)size);
  free(bytes);
  return 0;
}

int main(int argc, char **argv) {
  DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
  if (folder == NULL) {
    fprintf(stderr, "usage: %s folder\n", argv[0]);
    return 2;
  }
  int count = 0, failed = 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
    if (entry->d_name[0] != '.') {
      failed |= replay(argv[1], entry->d_name);
      count++;
    }
  closedir(folder);
  if (count == 0)
    fprintf(stderr, "%s holds no input\n", argv[1]);
  return failed != 0 || count == 0;
}
