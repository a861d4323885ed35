#pragma once
#include <stddef.h>
#include <stdint.h>

/// Nouns with what they name, in UTF-8: a line for each noun, sorted by its bytes, with tabs between. After
/// the noun comes v for a verbal noun and n for another, then the numbers of the senses that it names, then, each
/// after a <, those of the kinds that these are of.
const uint8_t *noun_kinds_bytes(void);
size_t noun_kinds_size(void);
