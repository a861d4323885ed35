#pragma once
#include <stddef.h>
#include <stdint.h>

/// A file of the pages, compiled in; it lives as long as the program.
struct page_file {
  const char *name;
  const uint8_t *bytes;
  size_t size;
};

/// How many files there are.
size_t page_file_count(void);
/// The file at an index below `page_file_count()`.
struct page_file page_file_at(size_t index);
