// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/check.h"

#include <vector>

/// HUIMIN_FUZZ("name", mutations)(ByteView input) { ... } is one parser that is given bytes
/// from outside. With HUIMIN_LIBFUZZER it is a program of its own, driven by libFuzzer;
/// otherwise it is one of those that tests_fuzz runs, with so many mutations of its corpus.
#ifdef HUIMIN_LIBFUZZER

#include "kiosk/base/log.h"

#define HUIMIN_FUZZ(name, mutations)                                                               \
    static void tryBytes(huimin::ByteView input);                                                  \
    extern "C" int LLVMFuzzerInitialize(int *, char ***)                                           \
    {                                                                                              \
        huimin::log::setSink([](auto, auto, auto) {});                                             \
        return 0;                                                                                  \
    }                                                                                              \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)              \
    {                                                                                              \
        tryBytes({data, size});                                                                    \
        return 0;                                                                                  \
    }                                                                                              \
    static void tryBytes

#else

namespace huimin::fuzz {

struct Target {
    const char *name;
    int mutations;
    void (*tryBytes)(ByteView input);
};

std::vector<Target> &targets();

inline bool add(Target target)
{
    targets().push_back(target);
    return true;
}

} // namespace huimin::fuzz

#define HUIMIN_FUZZ(name, mutations)                                                               \
    static void tryBytes(huimin::ByteView input);                                                  \
    static const bool Added = huimin::fuzz::add({name, mutations, tryBytes});                      \
    static void tryBytes

#endif
