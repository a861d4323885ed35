#pragma once
#include <stddef.h>
#include <stdint.h>

/// Words with their other spellings, in UTF-8: a line for each word, sorted by its bytes, with tabs
/// between; a hyphen begins suffixes, and Latin words are in lower case.
const uint8_t *spellings_bytes(void);
size_t spellings_size(void);

/// Loanwords with the longer ones that they are part of, in the same form.
const uint8_t *compounds_bytes(void);
size_t compounds_size(void);
