// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>

// The heap of a program that forgets: what is given back is overwritten first, by whomever it was
// taken: our strings, Qt's, a library's. So nothing of a visit is left when its objects are gone,
// in memory that could be read by somebody who opens the machine. Linked into the program it takes
// the place of the C library's functions of these names (glibc manual, "Replacing malloc"), which
// has them under its own names too.

extern "C" {

void __libc_free(void *memory);
void *__libc_malloc(std::size_t size);

void free(void *memory)
{
    if (memory == nullptr)
        return;
    const int kept = errno; // free() leaves it alone
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = kept;
}

/// One that moves would leave the old bytes behind.
void *realloc(void *memory, std::size_t size)
{
    if (memory == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t there = malloc_usable_size(memory);
    if (size <= there && size >= there / 2)
        return memory;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, size < there ? size : there);
    free(memory);
    return moved;
}

} // extern "C"
