// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendfile.h"
#include "jobdesk.h"
#include "workcounters.h"

#include <core/base/result.h>
#include <core/document/signingkey.h>

namespace tereze::work {

/// Seals the events of all areas: signs what the database proposes (ES256 over the seal's hash), stores it,
/// then exports it as a line of JSON to a file that is kept off the database's host:
/// {"id","from_xid","to_xid","events","root","prev_hash","hash","sealed_at","signature","key_id"}, bytes in
/// hexadecimal digits. A worker killed between the two leaves a line out; the next one still chains to it.
/// One thread.
class Sealer {
public:
    /// File and counters must outlive the sealer.
    Sealer(document::SigningKey key, AppendFile &exported, WorkCounters &counters);

    /// Writes one seal; false when there was nothing to seal or another worker did it.
    Result<bool> round(const JobDesk &desk);

private:
    const document::SigningKey m_key;
    AppendFile &m_export;
    WorkCounters &m_counters;
};

} // namespace tereze::work
