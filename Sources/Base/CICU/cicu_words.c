#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>

#include "cicu.h"
#include "cjk_dictionary.h"

// Most of a text is divided here, by the rules of Unicode's word boundaries (UAX #29, WB3 to WB13)
// that ICU has kept through its versions; the rest by ICU.

/// The kinds of characters that the rules tell apart.
typedef enum {
  /// May stand together with what is beside it, or is not known here.
  RARE = 0,
  /// Kanji, hiragana, katakana and ー, of which the dictionary makes words.
  CJK,
  LETTER,
  DIGIT,
  SPACE,
  /// Stands by itself whatever is beside it (Word_Break=Other, and line breaks).
  SINGLE,
  /// Stands by itself but between two letters or two digits.
  MARK,
  /// Stands by itself but between two digits.
  DIGIT_MARK,
  /// Stands by itself, and between two letters as the version of ICU has it.
  COLON,
} kind;

static const uint8_t kinds[0x10000] = {
    ['a' ... 'z'] = LETTER,
    ['A' ... 'Z'] = LETTER,
    ['0' ... '9'] = DIGIT,
    [' '] = SPACE,
    [0x3000] = SPACE,
    ['.'] = MARK,
    ['\''] = MARK,
    [':'] = COLON,
    [','] = DIGIT_MARK,
    [';'] = DIGIT_MARK,
    ['\t'] = SINGLE,
    ['\n'] = SINGLE,
    ['!' ... '&'] = SINGLE,
    ['(' ... '+'] = SINGLE,
    ['-'] = SINGLE,
    ['/'] = SINGLE,
    ['<' ... '?'] = SINGLE,
    ['[' ... '^'] = SINGLE,
    ['`'] = SINGLE,
    ['{' ... '~'] = SINGLE,
    // Signs of Latin-1, but ª, µ, · and the soft hyphen.
    [0xA1 ... 0xA9] = SINGLE,
    [0xAB ... 0xAC] = SINGLE,
    [0xAE ... 0xB1] = SINGLE,
    [0xD7] = SINGLE,
    // Dashes, curved quotation marks, … and ‥, the line separator, ※.
    [0x2010 ... 0x2017] = SINGLE,
    [0x201C ... 0x2023] = SINGLE,
    [0x2025 ... 0x2026] = SINGLE,
    [0x2028] = SINGLE,
    [0x203B] = SINGLE,
    // ℃, arrows, numbers in circles, lines and shapes, stars and notes.
    [0x2103] = SINGLE,
    [0x2190 ... 0x21FF] = SINGLE,
    [0x2460 ... 0x249B] = SINGLE,
    [0x2500 ... 0x26FF] = SINGLE,
    // 、 。 〃, brackets, 〒 〓 〜 and ・.
    [0x3001 ... 0x3003] = SINGLE,
    [0x3008 ... 0x301F] = SINGLE,
    [0x30FB] = SINGLE,
    // ㎏ ㎡ and other units in one character.
    [0x3380 ... 0x33DF] = SINGLE,
    [0x3005] = CJK,
    [0x3007] = CJK,
    [0x3041 ... 0x3096] = CJK,
    [0x309D ... 0x309E] = CJK,
    [0x30A1 ... 0x30FA] = CJK,
    [0x30FC ... 0x30FE] = CJK,
    // Without what Unicode has added to the blocks since version 11.
    [0x3400 ... 0x4DB5] = CJK,
    [0x4E00 ... 0x9FEF] = CJK,
};

/// Whether two units are an emoji or another pictograph that stands by itself: none of the flags'
/// letters, letters in squares, skin tones or digits that their blocks hold too.
static int is_pictograph(uint16_t high, uint16_t low) {
  switch (high) {
    case 0xD83C: return low >= 0xDF00 && low <= 0xDFFA;
    case 0xD83D: return low >= 0xDC00 && low <= 0xDFFF;
    case 0xD83E: return low >= 0xDD00 && low <= 0xDEFF;
    default: return 0;
  }
}

/// The kind of the character at an offset, for what is beside it.
static kind kind_at(const uint16_t *text, int32_t count, int32_t index) {
  kind own = kinds[text[index]];
  if (own == RARE)
    return index + 1 < count && is_pictograph(text[index], text[index + 1]) ? SINGLE : RARE;
  if (own < MARK || index == 0 || index + 1 == count) return own;
  kind before = kinds[text[index - 1]], after = kinds[text[index + 1]];
  if (before == RARE || after == RARE) return RARE;
  return own == COLON && before == LETTER && after == LETTER ? RARE : own;
}

/// Whether a mark at an offset stands between two letters or digits that it joins.
static int joins(const uint16_t *text, int32_t count, int32_t index) {
  if (index + 1 == count) return 0;
  kind own = kinds[text[index]], before = kinds[text[index - 1]], after = kinds[text[index + 1]];
  return before == after && (own == MARK || (own == DIGIT_MARK && before == DIGIT));
}

/// The end of the piece that begins at an offset: no rule has a boundary in it.
static int32_t piece_end(const uint16_t *text, int32_t count, int32_t start, kind own) {
  int32_t end = start + 1;
  switch (own) {
    case CJK:
    case SPACE:
      while (end < count && kinds[text[end]] == own) end++;
      return end;
    case LETTER:
    case DIGIT:
      while (end < count && (kinds[text[end]] == LETTER || kinds[text[end]] == DIGIT ||
                             joins(text, count, end)))
        end++;
      return end;
    case SINGLE: return end + (kinds[text[start]] == RARE);
    default: return end;
  }
}

struct cicu_word_iterator {
  UBreakIterator *rules;
  /// NULL where all is asked of the rules.
  cjk_dictionary *dictionary;
};

cicu_word_iterator *cicu_word_iterator_open(const char *locale, int32_t reads_dictionary) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *rules = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  cicu_word_iterator *iterator = U_SUCCESS(status) ? malloc(sizeof *iterator) : NULL;
  if (iterator == NULL) {
    ubrk_close(rules);
    return NULL;
  }
  *iterator = (cicu_word_iterator){rules, reads_dictionary ? cjk_dictionary_open() : NULL};
  return iterator;
}

void cicu_word_iterator_close(cicu_word_iterator *iterator) {
  ubrk_close(iterator->rules);
  cjk_dictionary_close(iterator->dictionary);
  free(iterator);
}

/// Asks ICU itself; the flags are 0 before.
static int32_t ask(UBreakIterator *rules, const uint16_t *text, int32_t count, uint8_t *flags) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(rules, (const UChar *)text, count, &status);
  if (U_FAILURE(status)) return status;
  for (int32_t at = ubrk_next(rules); at != UBRK_DONE; at = ubrk_next(rules)) flags[at] = 1;
  return 0;
}

int32_t cicu_word_boundaries(cicu_word_iterator *iterator, const uint16_t *text, int32_t count,
                             uint8_t *flags) {
  memset(flags, 0, (size_t)count + 1);
  flags[0] = 1;
  if (iterator->dictionary == NULL) return ask(iterator->rules, text, count, flags);
  for (int32_t start = 0, end; start < count; start = end) {
    kind own = kind_at(text, count, start);
    end = piece_end(text, count, start, own);
    kind next = end < count ? kind_at(text, count, end) : SINGLE;
    if (own != RARE && next != RARE) {
      if (own == CJK)
        cjk_dictionary_divide(iterator->dictionary, text + start, end - start, count - start,
                              flags + start);
      flags[end] = 1;
      continue;
    }
    // ICU divides all up to the first edge at which nothing rare stands.
    for (kind last = own; end < count && (last == RARE || next == RARE);) {
      last = next;
      end = piece_end(text, count, end, last);
      if (end < count) next = kind_at(text, count, end);
    }
    int32_t status = ask(iterator->rules, text + start, end - start, flags + start);
    if (status != 0) return status;
  }
  // What the dictionary left above.
  for (int32_t place = 0; place <= count; place++) flags[place] &= 1;
  return 0;
}
