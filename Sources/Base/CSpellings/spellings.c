#include "spellings.h"

// #embed is C23; this clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t spellings[] = {
#embed "spellings.txt"
};

static const uint8_t compounds[] = {
#embed "compounds.txt"
};

const uint8_t *spellings_bytes(void) { return spellings; }
size_t spellings_size(void) { return sizeof spellings; }

const uint8_t *compounds_bytes(void) { return compounds; }
size_t compounds_size(void) { return sizeof compounds; }
