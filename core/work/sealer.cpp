// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealer.h"

#include <core/db/database.h>
#include <core/db/sqlerror.h>
#include <core/store/workstore.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace tereze::work {
namespace {

QString sealHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Sealer::Sealer(document::SigningKey key, AppendFile &exported, WorkCounters &counters)
    : m_key(std::move(key))
    , m_export(exported)
    , m_counters(counters)
{
}

Result<bool> Sealer::round(const JobDesk &desk)
{
    TEREZE_TRY(const auto seal, store::WorkStore::nextSeal(desk.database));
    if (!seal)
        return false;
    TEREZE_TRY(const QByteArray signature, m_key.sign(seal->hash));
    const QByteArray kid = m_key.publicKey().kid();
    if (const auto put = store::WorkStore::putSeal(desk.database, *seal, signature, kid); !put) {
        if (db::isOutdated(put.error())) // another worker sealed
            return false;
        return put.error();
    }
    ++m_counters.seals;
    const QJsonObject line { { u"id"_qs, seal->id }, { u"from_xid"_qs, seal->fromXid },
        { u"to_xid"_qs, seal->toXid }, { u"events"_qs, seal->events }, { u"root"_qs, sealHex(seal->root) },
        { u"prev_hash"_qs, sealHex(seal->prevHash) }, { u"hash"_qs, sealHex(seal->hash) },
        { u"sealed_at"_qs, seal->sealedAt.toUTC().toString(Qt::ISODateWithMs) },
        { u"signature"_qs, sealHex(signature) }, { u"key_id"_qs, sealHex(kid) } };
    TEREZE_CHECK(m_export.append(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    return true;
}

} // namespace tereze::work
