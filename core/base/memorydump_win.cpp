// SPDX-License-Identifier: GPL-3.0-or-later
// Not run here: written for the Windows branch, which this project cannot compile yet.
#include "memorydump.h"

#include <windows.h>

namespace tereze {

void forbidMemoryDumps()
{
    // Windows Error Reporting, which writes the dumps, is not called.
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace tereze
