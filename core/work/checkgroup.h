// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tereze::work {

/// The four characters that end a registration number on paper, so that it cannot be guessed from its
/// neighbour: HMAC-SHA-256 over journal, year and number, the key being the worker's alone. Of
/// 23456789ABCDEFGHJKMNPQRSTVWXYZ (no 0 O 1 I L U), 810,000 groups.
QString checkGroup(const QByteArray &key, const QString &journalKey, int year, qint64 number);

} // namespace tereze::work
