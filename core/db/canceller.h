// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <memory>

namespace tereze::db {

/// Stops what a connection is doing just now: the running call then fails with ErrorKind::Cancelled. Made
/// from an open Database; may be kept, copied and used on any thread, also after the connection has gone
/// (then it does nothing).
class Canceller {
public:
    /// `connection` is a PGconn of libpq.
    static Canceller of(void *connection);

    Canceller();
    ~Canceller();
    Canceller(const Canceller &);
    Canceller &operator=(const Canceller &);

    /// Blocks for one round trip. Unavailable when the server cannot be reached.
    Result<void> cancel() const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

} // namespace tereze::db
