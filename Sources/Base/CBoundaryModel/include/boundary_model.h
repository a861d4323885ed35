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
  bytes lanes;
  memcpy(&lanes, weights, sizeof lanes);
  const weight_lanes numbers = {0, 1, 2, 3, 4, 5, 6, 7};
  return __builtin_convertvector(lanes, weight_lanes) & (numbers < (int16_t)count);
}

/// The same sums one lane on, with 0 in the first.
static inline weight_lanes weight_lanes_shift(weight_lanes sums) {
  weight_lanes none = 0;
  return __builtin_shufflevector(none, sums, 0, 8, 9, 10, 11, 12, 13, 14);
}
