// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// For our own mistakes only, never for input. It stays on in release: a broken
/// money invariant stops the process, the service manager restarts it, and
/// recovery reads the journal.
#define HUIMIN_CHECK(condition, sentence)                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: check failed: %s (%s)\n", __FILE__, __LINE__, sentence,   \
                         #condition);                                                              \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)
