// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tereze {

/// A crash of this process, and of those that it starts, writes none of its memory to the disk: it holds
/// personal data, passwords and keys. On Linux no other process of the same person may read it either. Call
/// it first in main(); from then on gdb attaches as the superuser only. Never fails: what the system refuses
/// is logged.
void forbidMemoryDumps();

} // namespace tereze
