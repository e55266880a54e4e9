// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorydump.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace tereze {

void forbidMemoryDumps()
{
    const rlimit none { 0, 0 };
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        std::fprintf(stderr, "Memory dumps cannot be forbidden: %s.\n", std::strerror(errno));
#ifdef __linux__
    // The limit does not hold where dumps are piped to a program (core_pattern); this does.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        std::fprintf(stderr, "Memory dumps cannot be forbidden: %s.\n", std::strerror(errno));
#endif
}

} // namespace tereze
