#pragma once
#include <stddef.h>
#include <stdint.h>

// ICU behind opaque pointers and plain integers. No ICU header is included here: Foundation brings
// its own copy of them, and one module graph cannot hold both.

/// The version of the ICU that the program runs on, as "72.1".
void cicu_version(char buffer[20]);

// Word boundaries

typedef struct cicu_word_iterator cicu_word_iterator;

/// Opens an iterator over the words of a locale's texts; NULL where ICU has no data for it. It
/// keeps state: one per thread.
///
/// Where `reads_dictionary` is not 0 most text is divided without ICU's own iterator, by its rules
/// and over its dictionary: several times as fast, with the same boundaries. What is not plain
/// Japanese or ASCII goes to ICU's iterator as well, and so does all where ICU's dictionary is not
/// of the format that is known here.
cicu_word_iterator *cicu_word_iterator_open(const char *locale, int32_t reads_dictionary);
void cicu_word_iterator_close(cicu_word_iterator *iterator);

/// Writes 1 to `flags[i]` for each UTF-16 offset i in 0...count that is a boundary, else 0.
/// `flags` holds count + 1 bytes. Returns 0, or ICU's error code.
int32_t cicu_word_boundaries(cicu_word_iterator *iterator, const uint16_t *text, int32_t count,
                             uint8_t *flags);

// Characters

/// The canonical composite of two code points, or a negative number where there is none.
int32_t cicu_compose_pair(int32_t first, int32_t second);

/// The NFKC form of one code point; returns its length in UTF-16 units, 0 where it does not change.
int32_t cicu_compatibility_form(int32_t scalar, uint16_t *buffer, int32_t capacity);

/// The NFC form of one code point (a compatibility ideograph becomes the unified one).
int32_t cicu_canonical_form(int32_t scalar);

int32_t cicu_to_lower(int32_t scalar);
int32_t cicu_is_letter(int32_t scalar);
int32_t cicu_is_digit(int32_t scalar);
/// Whether a code point is a nonspacing or enclosing mark.
int32_t cicu_is_mark(int32_t scalar);

/// Whether a code point has Default_Ignorable_Code_Point: nothing is drawn for it.
int32_t cicu_is_default_ignorable(int32_t scalar);

// Encodings

/// Converts `count` bytes to UTF-16, stopping at the first byte sequence that has no meaning.
/// Returns the number of UTF-16 units written (at most `capacity`), or -1 where bytes could not be
/// decoded: then `*error_offset` is the offset of the first such byte. -2: no such converter.
int64_t cicu_decode(const char *encoding, const uint8_t *bytes, int64_t count, uint16_t *units,
                    int64_t capacity, int64_t *error_offset);

/// ICU's guess at the encoding of some bytes; its name goes to `name`, its confidence (0 to 100) is
/// returned, or -1. Guesses are asked in order of confidence, `index` from 0.
int32_t cicu_detect_encoding(const uint8_t *bytes, int64_t count, int32_t index, char name[64]);

/// The East Asian Width of a code point: 0 neutral, 1 ambiguous, 2 half-width, 3 full-width,
/// 4 narrow, 5 wide (the values of UEastAsianWidth).
int32_t cicu_east_asian_width(int32_t scalar);
