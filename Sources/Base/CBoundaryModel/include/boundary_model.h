#pragma once
#include <stddef.h>
#include <stdint.h>

/// The file of the trained boundary model, compiled in; it lives as long as the program.
const uint8_t *boundary_model_bytes(void);
size_t boundary_model_size(void);
