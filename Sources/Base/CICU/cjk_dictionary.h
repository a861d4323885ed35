#pragma once
#include <stdint.h>

// ICU's dictionary of Chinese and Japanese words, read where the linked library has it.

typedef struct cjk_dictionary cjk_dictionary;

/// Opens the dictionary; NULL where ICU has none, or one of a format that is not known here. It
/// remembers what was sought: one per thread.
cjk_dictionary *cjk_dictionary_open(void);
void cjk_dictionary_close(cjk_dictionary *dictionary);

/// Sets the lowest bit of `flags[i]` for each offset i in 1...count at which a word of a run ends, else
/// clears it; in the other bits it leaves the lengths of words.
///
/// The run is of kanji, hiragana, katakana and ー alone, each of one unit and its own NFKC form.
/// Its words are ICU's: the cheapest way through it, where a word of the dictionary has the cost
/// that stands there, a character that is none 255, and a run of katakana what its length costs.
///
/// `readable` units from `text` on, the run's `count` or more, may be read: what comes after the run is
/// fetched early, too.
void cjk_dictionary_divide(cjk_dictionary *dictionary, const uint16_t *text, int32_t count,
                           int32_t readable, uint8_t *flags);
