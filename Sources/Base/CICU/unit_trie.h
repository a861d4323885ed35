#pragma once
#include <stddef.h>
#include <stdint.h>

// Steps through a trie of UTF-16 units as ICU serializes it (UCharsTrie), where it lies.
//
// The first unit of a node tells its kind: below UNIT_TRIE_ROW a branch, of that many entries less
// one; below UNIT_TRIE_VALUE units in a row; else a value, which ends the trie there or has a node
// of the other kinds in the low bits of its first unit. Larger values and distances take two or
// three units.

enum {
  UNIT_TRIE_ROW = 0x30,
  UNIT_TRIE_VALUE = 0x40,
  UNIT_TRIE_FINAL = 0x8000,
  /// No lead of a node: nothing comes behind its value.
  UNIT_TRIE_END = 0xFFFF,
  /// In entries: branches of more are searched by halves.
  UNIT_TRIE_LIST = 5,
};

/// A place in a trie.
typedef struct {
  const uint16_t *node;
  /// How many units from `node` on must still match before the next node.
  int32_t rest;
} unit_trie_place;

/// Whether a trie's root is a branch.
static inline int unit_trie_branches(const uint16_t *root) { return *root < UNIT_TRIE_ROW; }

/// Reads a number of one to three units and moves past it: of one below `two`, of three at `three`.
static inline uint32_t unit_trie_read(const uint16_t **at, uint32_t lead, uint32_t two,
                                      uint32_t three) {
  ++*at;
  if (lead < two) return lead;
  if (lead < three) return (lead - two) << 16 | *(*at)++;
  *at += 2;
  return (uint32_t)(*at)[-2] << 16 | (*at)[-1];
}

/// The value of an entry of a branch; moves past it.
static inline uint32_t unit_trie_entry(const uint16_t **at) {
  return unit_trie_read(at, **at & 0x7FFF, 0x4000, 0x7FFF);
}

/// The distance to one half of a branch; moves past it.
static inline uint32_t unit_trie_distance(const uint16_t **at) {
  return unit_trie_read(at, **at, 0xFC00, 0xFFFF);
}

/// Whether a word ends at a node, and what its value is.
static inline int unit_trie_value(const uint16_t *node, uint32_t *value) {
  uint32_t lead = *node;
  if (lead < UNIT_TRIE_VALUE) return 0;
  if (lead & UNIT_TRIE_FINAL) {
    *value = unit_trie_entry(&node);
  } else if (lead < 0x4040) {
    *value = (lead >> 6) - 1;
  } else if (lead < 0x7FC0) {
    *value = ((lead & 0x7FC0) - 0x4040) << 10 | node[1];
  } else {
    *value = (uint32_t)node[1] << 16 | node[2];
  }
  return 1;
}

/// The node behind a unit in a branch of some entries; NULL where it has none.
static inline const uint16_t *unit_trie_follow(const uint16_t *at, uint32_t count, uint16_t unit) {
  while (count > UNIT_TRIE_LIST) {
    uint32_t half = count >> 1;
    int is_lower = unit < *at++;
    uint32_t distance = unit_trie_distance(&at);
    if (is_lower) at += distance;
    count = is_lower ? half : count - half;
  }
  for (; count > 1; count--) {
    int is_found = unit == *at++;
    if (is_found && *at & UNIT_TRIE_FINAL) return at;
    uint32_t distance = unit_trie_entry(&at);
    if (is_found) return at + distance;
  }
  return unit == *at ? at + 1 : NULL;
}

/// The bit of a unit among those of a `unit_trie_followers`.
static inline uint32_t unit_trie_bit(uint16_t unit) { return 1u << (unit & 31); }

/// The bits of the units in a branch of some entries.
static inline uint32_t unit_trie_entries(const uint16_t *at, uint32_t count) {
  uint32_t bits = 0;
  while (count > UNIT_TRIE_LIST) {
    uint32_t half = count >> 1;
    at++;
    uint32_t distance = unit_trie_distance(&at);
    bits |= unit_trie_entries(at + distance, half);
    count -= half;
  }
  for (; count > 1; count--) {
    bits |= unit_trie_bit(*at++);
    unit_trie_entry(&at);
  }
  return bits | unit_trie_bit(*at);
}

/// Moves past what stands before a node's ways on; its lead, or UNIT_TRIE_END where the trie ends there.
static inline uint32_t unit_trie_lead(const uint16_t **at) {
  uint32_t lead = *(*at)++;
  if (lead & UNIT_TRIE_FINAL) return UNIT_TRIE_END;
  if (lead < UNIT_TRIE_VALUE) return lead;
  *at += lead < 0x4040 ? 0 : lead < 0x7FC0 ? 1 : 2;
  return lead & (UNIT_TRIE_VALUE - 1);
}

/// The bits of all units along which `unit_trie_next` can move from a place: of one whose bit is missing it is
/// known that it cannot.
static inline uint32_t unit_trie_followers(unit_trie_place place) {
  const uint16_t *at = place.node;
  if (place.rest > 0) return unit_trie_bit(*at);
  uint32_t lead = unit_trie_lead(&at);
  if (lead == UNIT_TRIE_END) return 0;
  if (lead >= UNIT_TRIE_ROW) return unit_trie_bit(*at);
  if (lead == 0) lead = *at++;
  return unit_trie_entries(at, lead + 1);
}

/// Moves from a place along a unit; 0 where the trie has no such way.
static inline __attribute__((always_inline)) int unit_trie_next(unit_trie_place *place,
                                                                uint16_t unit) {
  const uint16_t *at = place->node;
  if (place->rest > 0) {
    *place = (unit_trie_place){at + 1, place->rest - 1};
    return *at == unit;
  }
  uint32_t lead = unit_trie_lead(&at);
  if (lead == UNIT_TRIE_END) return 0;
  if (lead >= UNIT_TRIE_ROW) {
    *place = (unit_trie_place){at + 1, (int32_t)lead - UNIT_TRIE_ROW};
    return *at == unit;
  }
  if (lead == 0) lead = *at++;
  place->node = unit_trie_follow(at, lead + 1, unit);
  return place->node != NULL;
}
