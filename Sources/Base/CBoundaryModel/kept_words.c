#include "kept_words.h"

// #embed is C23; this clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t bytes[] = {
#embed "kept-words.txt"
};

const uint8_t *kept_words_bytes(void) { return bytes; }
size_t kept_words_size(void) { return sizeof bytes; }
