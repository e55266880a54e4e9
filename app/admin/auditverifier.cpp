// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditverifier.h"

#include <core/store/auditstore.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tereze::admin {

namespace {

constexpr int auditPage = 10'000;

QString sealName(qint64 id)
{
    return QStringLiteral("seal %1").arg(id);
}

} // namespace

QJsonObject AuditVerifier::Report::json() const
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list << QJsonObject { { QStringLiteral("kind"), finding.kind },
            { QStringLiteral("object"), finding.object }, { QStringLiteral("detail"), finding.detail } };
    }
    return { { QStringLiteral("events"), events }, { QStringLiteral("chains"), chains },
        { QStringLiteral("seals"), seals }, { QStringLiteral("unsealed"), unsealed },
        { QStringLiteral("signatures_checked"), signaturesChecked },
        { QStringLiteral("exported_seals"), exported }, { QStringLiteral("findings"), list } };
}

QString AuditVerifier::Report::text() const
{
    QStringList lines;
    lines << QCoreApplication::translate(
        "Admin", "%1 events in %2 chains, %3 seals; %4 events not sealed yet")
                 .arg(events)
                 .arg(chains)
                 .arg(seals)
                 .arg(unsealed);
    if (!signaturesChecked)
        lines << QCoreApplication::translate(
            "Admin", "The signatures of the seals were not checked (--keys).");
    for (const Finding &finding : findings)
        lines << QStringLiteral("%1 %2: %3").arg(finding.kind, finding.object, finding.detail);
    return lines.join(u'\n');
}

AuditVerifier::AuditVerifier(
    db::Database &database, std::optional<document::JwkSet> keys, QByteArray exported)
    : m_database(database)
    , m_keys(std::move(keys))
    , m_exported(std::move(exported))
{
}

void AuditVerifier::found(const char *kind, const QString &object, const QString &detail)
{
    m_report.findings.append({ QString::fromLatin1(kind), object, detail });
}

Result<AuditVerifier::Report> AuditVerifier::verify()
{
    m_report.signaturesChecked = m_keys.has_value();
    // One snapshot, or events that arrive meanwhile would look like faults.
    TEREZE_CHECK(m_database.executeScript(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
    const auto readAll = [this]() -> Result<void> {
        TEREZE_CHECK(readSeals());
        TEREZE_CHECK(readEvents());
        return checkDecisions();
    };
    const Result<void> read = readAll();
    TEREZE_CHECK(m_database.executeScript(QStringLiteral("ROLLBACK")));
    if (!read)
        return read.error();
    checkExport();
    return m_report;
}

Result<void> AuditVerifier::readSeals()
{
    qint64 after = 0;
    for (;;) {
        TEREZE_TRY(const auto page, store::AuditStore::seals(m_database, after, auditPage));
        for (const domain::Seal &seal : page) {
            checkSeal(seal);
            m_seals.append(seal);
        }
        if (page.size() < auditPage)
            break;
        after = page.last().id;
    }
    m_report.seals = m_seals.size();
    return {};
}

void AuditVerifier::checkSeal(const domain::Seal &seal)
{
    const QString name = sealName(seal.id);
    const bool first = m_seals.isEmpty();
    if (seal.id != (first ? 1 : m_seals.last().id + 1))
        found("seal", name, QStringLiteral("a seal before it is missing"));
    if (seal.prevHash != (first ? QByteArray() : m_seals.last().hash))
        found("seal", name, QStringLiteral("does not follow the seal before it"));
    if (seal.fromXid != (first ? QStringLiteral("0") : m_seals.last().toXid))
        found("seal", name, QStringLiteral("does not begin where the seal before it ends"));
    if (seal.hash != seal.computedHash)
        found("seal", name, QStringLiteral("was changed"));
    if (!m_keys)
        return;
    const auto key = m_keys->find(seal.keyId);
    if (!key)
        found("signature", name, QStringLiteral("made with a key that is not known"));
    else if (!key->verify(seal.hash, seal.signature))
        found("signature", name, QStringLiteral("is not of this key"));
}

Result<void> AuditVerifier::readEvents()
{
    QString afterXid = QStringLiteral("0");
    qint64 afterId = 0;
    for (;;) {
        TEREZE_TRY(const auto page, store::AuditStore::events(m_database, afterXid, afterId, auditPage));
        for (const domain::AuditEvent &event : page)
            takeEvent(event);
        if (page.size() < auditPage)
            break;
        afterXid = page.last().xid;
        afterId = page.last().id;
    }
    while (m_seal < m_seals.size())
        endSeal();
    m_report.chains = m_chains.size();
    for (auto it = m_chains.begin(); it != m_chains.end(); ++it) {
        if (!it->later.isEmpty())
            found("chain", it.key(), QStringLiteral("event %1 is missing").arg(it->seq + 1));
    }
    return {};
}

void AuditVerifier::takeEvent(const domain::AuditEvent &event)
{
    ++m_report.events;
    const QString object = QStringLiteral("%1 %2").arg(event.objectKind).arg(event.objectId);
    if (event.hash != event.computedHash)
        found("event", object, QStringLiteral("event %1 was changed").arg(event.seq));

    while (m_seal < m_seals.size() && event.xid.toULongLong() >= m_seals.at(m_seal).toXid.toULongLong())
        endSeal();
    if (m_seal < m_seals.size()) {
        ++m_sealEvents;
        m_sealRoot.addData(event.hash);
    } else {
        ++m_report.unsealed;
    }

    // A transaction that began earlier may have written later, so a chain is followed by its own numbers.
    Chain &chain = m_chains[object];
    if (event.seq <= chain.seq || chain.later.contains(event.seq))
        found("chain", object, QStringLiteral("event %1 stands there twice").arg(event.seq));
    else
        chain.later.insert(event.seq, { event.prevHash, event.hash });
    if (event.kind == u"decided")
        ++chain.decisions;
    follow(chain, object);
}

void AuditVerifier::follow(Chain &chain, const QString &object)
{
    while (!chain.later.isEmpty() && chain.later.firstKey() == chain.seq + 1) {
        const Link link = chain.later.take(chain.seq + 1);
        if (link.prevHash != chain.hash)
            found("chain", object,
                QStringLiteral("event %1 does not follow the one before it").arg(chain.seq + 1));
        chain.hash = link.hash;
        ++chain.seq;
    }
}

void AuditVerifier::endSeal()
{
    const domain::Seal &seal = m_seals.at(m_seal);
    if (seal.events != m_sealEvents || seal.root != m_sealRoot.result())
        found("coverage", sealName(seal.id),
            QStringLiteral("sealed %1 events, now there are %2 or others")
                .arg(seal.events)
                .arg(m_sealEvents));
    ++m_seal;
    m_sealEvents = 0;
    m_sealRoot.reset();
}

Result<void> AuditVerifier::checkDecisions()
{
    domain::ApplicationId after;
    for (;;) {
        TEREZE_TRY(const auto page, store::AuditStore::decisions(m_database, after, auditPage));
        for (const domain::DecisionCount &held : page) {
            const QString object = QStringLiteral("application %1").arg(held.application.value());
            const auto chain = m_chains.constFind(object);
            const int told = chain == m_chains.constEnd() ? 0 : chain->decisions;
            if (held.decisions != told)
                found("decisions", object,
                    QStringLiteral("holds %1 decisions, the log tells of %2").arg(held.decisions).arg(told));
        }
        if (page.size() < auditPage)
            return {};
        after = page.last().application;
    }
}

void AuditVerifier::checkExport()
{
    int number = 0;
    for (const QByteArray &line : m_exported.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(line, &fault).object();
        if (fault.error != QJsonParseError::NoError && line.startsWith('{')) {
            found("torn", QStringLiteral("line %1").arg(number),
                QStringLiteral("was cut off while it was written, as by a full disk: the seal that it began "
                               "stands in the database alone"));
            continue;
        }
        const qint64 id = object.value(u"id").toInteger();
        const QByteArray hash = QByteArray::fromHex(object.value(u"hash").toString().toLatin1());
        if (id <= 0 || hash.size() != 32) {
            found("export", QStringLiteral("line %1").arg(number), QStringLiteral("is no seal"));
            continue;
        }
        ++m_report.exported;
        if (m_keys) {
            const auto key = m_keys->find(QByteArray::fromHex(object.value(u"key_id").toString().toLatin1()));
            const QByteArray signature =
                QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
            if (!key || !key->verify(hash, signature)) {
                found("export", sealName(id), QStringLiteral("is not signed by a known key"));
                continue;
            }
        }
        if (m_seals.isEmpty() || id > m_seals.last().id) {
            found("cut_tail", sealName(id), QStringLiteral("was exported and is gone from the database"));
            continue;
        }
        const auto seal = std::lower_bound(m_seals.cbegin(), m_seals.cend(), id,
            [](const domain::Seal &candidate, qint64 wanted) { return candidate.id < wanted; });
        if (seal->id != id)
            found("export", sealName(id), QStringLiteral("is not in the database any more"));
        else if (seal->hash != hash)
            found("export", sealName(id), QStringLiteral("is another one in the database"));
    }
}

} // namespace tereze::admin
