// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/db/database.h>
#include <core/domain/storedfile.h>

namespace tereze::store {

/// A file that `function` answers chunk by chunk (bytes, size, sha256, media_type), asked with `arguments`
/// and p_n. Corrupt when what was read does not have the size and hash under which it is kept. For core/store
/// only.
Result<domain::StoredFile> readChunks(
    db::Database &database, const QByteArray &function, const db::Arguments &arguments);

} // namespace tereze::store
