// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkgroup.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace tereze::work {

QString checkGroup(const QByteArray &key, const QString &journalKey, int year, qint64 number)
{
    static const QByteArray alphabet = QByteArrayLiteral("23456789ABCDEFGHJKMNPQRSTVWXYZ");
    const QByteArray text =
        journalKey.toUtf8() + '/' + QByteArray::number(year) + '/' + QByteArray::number(number);
    const QByteArray code = QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
    // 64 bits over 810,000 groups: the bias of the remainder is beyond any measuring.
    quint64 rest = qFromBigEndian<quint64>(code.constData());
    QString group;
    for (int i = 0; i < 4; ++i) {
        group += QLatin1Char(alphabet.at(static_cast<qsizetype>(rest % 30)));
        rest /= 30;
    }
    return group;
}

} // namespace tereze::work
