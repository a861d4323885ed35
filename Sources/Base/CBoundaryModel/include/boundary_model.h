#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The file of the trained boundary model, compiled in; it lives as long as the program.
const uint8_t *boundary_model_bytes(void);
size_t boundary_model_size(void);

// Sums of weights side by side, in the processor's vectors.

typedef int16_t weight_lanes __attribute__((ext_vector_type(8)));

/// As many weights from an address on, 1 to 8, and 0 in the other lanes; eight bytes are read.
static inline weight_lanes weight_lanes_load(const int8_t *weights, int32_t count) {
  typedef int8_t bytes __attribute__((ext_vector_type(8)));
  uint64_t loaded;
  memcpy(&loaded, weights, sizeof loaded);
  loaded &= UINT64_MAX >> (64 - 8 * count);
  bytes lanes;
  memcpy(&lanes, &loaded, sizeof lanes);
  return __builtin_convertvector(lanes, weight_lanes);
}

/// The same sums one lane on, with 0 in the first.
static inline weight_lanes weight_lanes_shift(weight_lanes sums) {
  weight_lanes none = 0;
  return __builtin_shufflevector(none, sums, 0, 8, 9, 10, 11, 12, 13, 14);
}
