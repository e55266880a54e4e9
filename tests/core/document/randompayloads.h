// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/document/qrpayload.h>

#include <QRandomGenerator>

namespace tereze::test {

/// What QR codes of a university might say: names of people, positions and documents in Kazakh, Russian,
/// Ukrainian and English, short ones and the longest that one meets. The same seed gives the same payloads.
class RandomPayloads {
public:
    explicit RandomPayloads(quint32 seed)
        : m_random(seed)
    {
    }

    struct Sample {
        QString language; ///< kk, ru, uk or en
        document::QrPayload payload;
    };
    /// With so many approvers, each a person of its own.
    Sample next(int approvers);

    /// Surname and initials, as a QR code and papers of that language have them.
    static QString officeShort(const QString &name, const QString &language);

private:
    QString one(const QStringList &list);
    QString name(const QString &language);

    QRandomGenerator m_random;
};

} // namespace tereze::test
