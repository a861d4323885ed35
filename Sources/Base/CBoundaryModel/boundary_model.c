#include "boundary_model.h"

// #embed is C23; this clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// An aligned table: one n-gram's weights stand side by side and should share a cache line.
static const _Alignas(64) uint8_t bytes[] = {
#embed "boundaries.bin"
};

const uint8_t *boundary_model_bytes(void) { return bytes; }
size_t boundary_model_size(void) { return sizeof bytes; }
