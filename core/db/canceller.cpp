// SPDX-License-Identifier: GPL-3.0-or-later
#include "canceller.h"

#include <QString>

#include <array>
#include <libpq-fe.h>

namespace tereze::db {

struct Canceller::Handle {
    explicit Handle(PGcancel *cancelKey)
        : key(cancelKey)
    {
    }
    ~Handle() { PQfreeCancel(key); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    PGcancel *key;
};

Canceller::Canceller() = default;
Canceller::~Canceller() = default;
Canceller::Canceller(const Canceller &) = default;
Canceller &Canceller::operator=(const Canceller &) = default;

Canceller Canceller::of(void *connection)
{
    Canceller canceller;
    if (PGcancel *key = PQgetCancel(static_cast<PGconn *>(connection)))
        canceller.m_handle = std::make_shared<Handle>(key);
    return canceller;
}

Result<void> Canceller::cancel() const
{
    if (!m_handle)
        return {};
    std::array<char, 256> fault {};
    if (PQcancel(m_handle->key, fault.data(), static_cast<int>(fault.size())) == 1)
        return {};
    return Error::of(
        ErrorKind::Unavailable, QStringLiteral("cancel: ") + QString::fromUtf8(fault.data()).trimmed());
}

} // namespace tereze::db
