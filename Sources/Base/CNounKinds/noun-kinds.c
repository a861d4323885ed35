#include "noun-kinds.h"

// #embed is C23; this clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t noun_kinds[] = {
#embed "noun-kinds.txt"
};

const uint8_t *noun_kinds_bytes(void) { return noun_kinds; }
size_t noun_kinds_size(void) { return sizeof noun_kinds; }
