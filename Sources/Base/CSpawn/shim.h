#include <spawn.h>

// Hidden without _GNU_SOURCE, which Swift's Glibc is made without.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
