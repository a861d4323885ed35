#include "cjk_dictionary.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/udata.h>

#include "unit_trie.h"

/// What the trie has behind two units: most pairs of a text come again, and a step through the large
/// branches at its top takes longest.
typedef struct {
  /// The first unit above, the second below; 0 where none was sought.
  uint32_t pair;
  /// What both cost as a word; NO_WORD where they are none.
  uint32_t cost;
  /// The bits of the units that longer words go on with, as `unit_trie_followers` has them.
  uint32_t followers;
  /// The node's offset in the trie above `rest`; means nothing without followers.
  uint32_t place;
} known_pair;

/// The cost of what is no word.
#define NO_WORD UINT32_MAX
/// Where no word goes on.
#define NO_WORDS UINT32_MAX
/// The cost of a character that is no word of the dictionary.
enum { CHARACTER_COST = 255 };
/// Offsets in the trie and the costs of ways are kept above as many bits of something else.
enum { LOW_BITS = 8, LOW_MASK = (1 << LOW_BITS) - 1 };

/// The pairs that are kept: of those with the same hash the two that were asked for last, the last first.
enum { HASH_BITS = 14, WAYS = 2 };

struct cjk_dictionary {
  // First, so that none lies across two lines of the processor's caches.
  known_pair pairs[1 << HASH_BITS][WAYS];
  UDataMemory *data;
  const uint16_t *trie;
  /// For each unit the offset in the trie of what follows it in words; 0 where it was not sought yet,
  /// NO_WORDS where no word begins with it.
  uint32_t *beginnings;
  /// For each unit its own cost; 0 where it was not sought yet, or does not fit.
  uint8_t costs[0x10000];
};

static UBool is_known(void *context, const char *type, const char *name, const UDataInfo *info) {
  (void)context, (void)type, (void)name;
  return memcmp(info->dataFormat, "Dict", 4) == 0 && info->formatVersion[0] == 1 &&
         info->isBigEndian == U_IS_BIG_ENDIAN && info->sizeofUChar == sizeof(uint16_t);
}

/// The trie in the dictionary's data; NULL where it is of bytes, has no values or is longer than offsets
/// are kept for, some twenty times as long as ICU's. The data begin with eight numbers: the first is the
/// trie's offset, the fourth where the data end, the fifth the trie's kind.
static const uint16_t *trie_in(const int32_t *data) {
  enum { units_with_values = 9 };
  const uint16_t *trie = (const uint16_t *)((const char *)data + data[0]);
  size_t count = (size_t)(data[3] - data[0]) / sizeof *trie;
  int is_known = data[4] == units_with_values && count <= NO_WORDS >> LOW_BITS;
  return is_known && unit_trie_branches(trie) ? trie : NULL;
}

cjk_dictionary *cjk_dictionary_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory *data =
      udata_openChoice(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", is_known, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  const uint16_t *trie = trie_in(udata_getMemory(data));
  cjk_dictionary *dictionary = calloc(1, sizeof *dictionary);
  uint32_t *beginnings = calloc(0x10000, sizeof *beginnings);
  if (trie == NULL || dictionary == NULL || beginnings == NULL) {
    udata_close(data);
    free(dictionary);
    free(beginnings);
    return NULL;
  }
  dictionary->data = data;
  dictionary->trie = trie;
  dictionary->beginnings = beginnings;
  // Slots without a pair have that of two zeros, which begins no word.
  for (int way = 0; way < WAYS; way++) dictionary->pairs[0][way].cost = NO_WORD;
  return dictionary;
}

void cjk_dictionary_close(cjk_dictionary *dictionary) {
  if (dictionary == NULL) return;
  udata_close(dictionary->data);
  free(dictionary->beginnings);
  free(dictionary);
}

/// The node after the first unit of words; NULL where none begins with it.
static const uint16_t *after_first(const cjk_dictionary *dictionary, uint16_t unit) {
  uint32_t *known = &dictionary->beginnings[unit];
  if (*known == 0) {
    *known = NO_WORDS;
    unit_trie_place place = {dictionary->trie, 0};
    if (unit_trie_next(&place, unit)) *known = (uint32_t)(place.node - dictionary->trie);
  }
  return *known == NO_WORDS ? NULL : dictionary->trie + *known;
}

/// Seeks what a unit costs as a word of its own, and keeps it. Out of line, so that the way of what is
/// known has the registers.
static __attribute__((noinline)) uint32_t seek_cost(cjk_dictionary *dictionary, uint16_t unit) {
  uint32_t cost = CHARACTER_COST;
  const uint16_t *node = after_first(dictionary, unit);
  if (node != NULL) unit_trie_value(node, &cost);
  if (cost <= UINT8_MAX) dictionary->costs[unit] = (uint8_t)cost;
  return cost;
}

static inline uint32_t cost_of(cjk_dictionary *dictionary, uint16_t unit) {
  uint8_t known = dictionary->costs[unit];
  return known != 0 ? known : seek_cost(dictionary, unit);
}

/// Seeks what the trie has behind two units.
static known_pair seek_pair(const cjk_dictionary *dictionary, uint32_t pair) {
  known_pair known = {.pair = pair, .cost = NO_WORD};
  unit_trie_place place = {after_first(dictionary, (uint16_t)(pair >> 16)), 0};
  if (place.node == NULL || !unit_trie_next(&place, (uint16_t)pair)) return known;
  if (place.rest == 0) unit_trie_value(place.node, &known.cost);
  known.followers = unit_trie_followers(place);
  size_t offset = (size_t)(place.node - dictionary->trie);
  known.place = (uint32_t)offset << LOW_BITS | (uint32_t)place.rest;
  return known;
}

/// What is kept of pairs with the hash of a pair.
static inline known_pair *kept(cjk_dictionary *dictionary, uint32_t pair) {
  // The top bits of a product with 2^32 divided by the golden ratio (Knuth, The Art of Computer
  // Programming 3, 6.4).
  return dictionary->pairs[pair * 0x9E3779B1u >> (32 - HASH_BITS)];
}

/// Puts a pair first among those with its hash, sought where it is not kept. Out of line, as `seek_cost`.
static __attribute__((noinline)) void put_first(const cjk_dictionary *dictionary, uint32_t pair,
                                                known_pair kept[WAYS]) {
  known_pair found = kept[1].pair == pair ? kept[1] : seek_pair(dictionary, pair);
  kept[1] = kept[0];
  kept[0] = found;
}

/// How many units ahead is fetched early: the nodes of pairs, and farther on where pairs are kept.
enum { NEAR = 3, FAR = 7 };

/// Has the processor fetch early what `offer_words` will read at places ahead, for all that is larger than
/// its caches. As many as FAR + 2 units have to be there.
static inline void prefetch(cjk_dictionary *dictionary, const uint16_t *ahead) {
  // Where another pair is kept, or none, that fetches what nobody needs, and harms nothing.
  uint32_t node = kept(dictionary, (uint32_t)ahead[NEAR] << 16 | ahead[NEAR + 1])->place >> LOW_BITS;
  __builtin_prefetch((const char *)dictionary->trie + node * sizeof *dictionary->trie);
  __builtin_prefetch(kept(dictionary, (uint32_t)ahead[FAR] << 16 | ahead[FAR + 1]));
}

/// What the trie has behind two units.
static inline known_pair *find_pair(cjk_dictionary *dictionary, uint16_t first, uint16_t second) {
  uint32_t pair = (uint32_t)first << 16 | second;
  known_pair *known = kept(dictionary, pair);
  if (known->pair != pair) put_first(dictionary, pair, known);
  return known;
}

// Ways through a run

/// In units: the longest word that is sought, and for how many places ahead costs are kept.
enum { LONGEST_WORD = 20, AHEAD = 32 };

/// The cheapest known way to each place ahead: its cost, and below it how much shorter its last word is than
/// the longest, so that of ways with the same cost the one with the longer word is the less. A way is chosen
/// without a branch, for nobody can foretell which.
typedef struct {
  uint64_t cheapest[AHEAD];
} ways;

/// Where no way is known, and what costs more than any.
#define NO_WAY UINT64_MAX
#define NO_COST (UINT64_MAX >> LOW_BITS)

static inline void offer(ways *ways, int32_t start, int32_t length, uint64_t cost) {
  uint64_t way = cost << LOW_BITS | (uint64_t)(LONGEST_WORD - length);
  uint64_t *known = &ways->cheapest[(uint32_t)(start + length) % AHEAD];
  *known = way < *known ? way : *known;
}

/// Offers the words of three and more units that begin at a place with a known pair.
static inline void offer_longer(const cjk_dictionary *dictionary, const uint16_t *text, int32_t start,
                                int32_t longest, known_pair known, uint64_t cost, ways *ways) {
  unit_trie_place place = {dictionary->trie + (known.place >> LOW_BITS),
                           (int32_t)(known.place & LOW_MASK)};
  uint32_t value;
  for (int32_t length = 3; length <= longest; length++) {
    if (!unit_trie_next(&place, text[start + length - 1])) return;
    if (place.rest == 0 && unit_trie_value(place.node, &value))
      offer(ways, start, length, cost + value);
  }
}

/// Offers the words of the dictionary that begin at a place, and the character there.
static inline void offer_words(cjk_dictionary *dictionary, const uint16_t *text, int32_t count,
                               int32_t start, uint64_t cost, ways *ways) {
  offer(ways, start, 1, cost + cost_of(dictionary, text[start]));
  int32_t longest = count - start < LONGEST_WORD ? count - start : LONGEST_WORD;
  if (longest < 2) return;
  const known_pair *known = find_pair(dictionary, text[start], text[start + 1]);
  offer(ways, start, 2, known->cost == NO_WORD ? NO_COST : cost + known->cost);
  if (longest > 2 && known->followers & unit_trie_bit(text[start + 2]))
    offer_longer(dictionary, text, start, longest, *known, cost, ways);
}

/// Whether ICU takes a unit for katakana where it measures a run.
static int is_katakana(uint16_t unit) {
  return unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB;
}

/// Offers the run of katakana that begins at a place as one word, at what its length costs: that of
/// three to six characters is the likeliest.
static void offer_katakana(const uint16_t *text, int32_t count, int32_t start, uint64_t cost,
                           ways *ways) {
  static const uint32_t costs[] = {8192, 984, 408, 240, 204, 252, 300, 372, 480};
  enum { longest = sizeof costs / sizeof *costs - 1 };
  int32_t length = 1;
  while (start + length < count && length < LONGEST_WORD && is_katakana(text[start + length]))
    length++;
  if (length < LONGEST_WORD)
    offer(ways, start, length, cost + costs[length <= longest ? length : 0]);
}

void cjk_dictionary_divide(cjk_dictionary *dictionary, const uint16_t *text, int32_t count,
                           int32_t readable, uint8_t *flags) {
  ways ways;
  memset(&ways, 0xFF, sizeof ways);
  uint64_t cost = 0;
  int was_katakana = 0;
  for (int32_t start = 0; start < count; start++) {
    if (start + FAR + 1 < readable) prefetch(dictionary, text + start);
    offer_words(dictionary, text, count, start, cost, &ways);
    int katakana = is_katakana(text[start]);
    if (katakana && !was_katakana) offer_katakana(text, count, start, cost, &ways);
    was_katakana = katakana;
    // No way to the next place will come any more; its own is another's then.
    uint64_t *next = &ways.cheapest[(uint32_t)(start + 1) % AHEAD];
    cost = *next >> LOW_BITS;
    flags[start + 1] = (uint8_t)((LONGEST_WORD - (*next & LOW_MASK)) << 1);
    *next = NO_WAY;
  }
  for (int32_t end = count; end > 0;) {
    int32_t length = flags[end] >> 1;
    flags[end] |= 1;
    end -= length;
  }
}
