#pragma once
#include <stddef.h>
#include <stdint.h>

/// Words that are kept whole, in UTF-8, one word per line, sorted by their bytes.
const uint8_t *kept_words_bytes(void);
size_t kept_words_size(void);
