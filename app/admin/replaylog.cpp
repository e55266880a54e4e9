// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaylog.h"

#include <app/admin/gunzip.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace tereze::admin {

namespace {

constexpr qsizetype largestLog = 256 * 1024 * 1024; ///< bytes, packed and unpacked

Error logError(qint64 line, const QString &why)
{
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("Admin", "Line %1 of the log: %2").arg(line).arg(why),
        QStringLiteral("line %1").arg(line));
}

/// Reads the fields of one record, which may run over several lines.
class CsvReader {
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    qint64 line() const { return m_line; }

    Result<QStringList> record()
    {
        const qint64 first = m_line;
        QStringList fields;
        for (;;) {
            TEREZE_TRY(const QString one, field(first));
            fields << one;
            if (atEnd())
                return fields;
            const QChar next = m_text.at(m_at++);
            if (next == u',')
                continue;
            if (next == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return fields;
        }
    }

private:
    Result<QString> field(qint64 first)
    {
        QString value;
        if (atEnd() || m_text.at(m_at) != u'"') {
            while (!atEnd() && !isEnd(m_text.at(m_at)))
                value += m_text.at(m_at++);
            return value;
        }
        for (++m_at; !atEnd(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            if (letter != u'"') {
                m_line += letter == u'\n' ? 1 : 0;
                value += letter;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                value += letter;
                ++m_at;
            } else {
                ++m_at;
                if (!atEnd() && !isEnd(m_text.at(m_at)))
                    return logError(m_line,
                        QCoreApplication::translate("Admin", "something stands behind a closing quote"));
                return value;
            }
        }
        return logError(first, QCoreApplication::translate("Admin", "a quote is not closed"));
    }
    static bool isEnd(QChar letter) { return letter == u',' || letter == u'\n' || letter == u'\r'; }

    const QString &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

Result<QList<ReplayLog::Event>> ReplayLog::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(ErrorKind::NotFound,
            QCoreApplication::translate("Admin", "The file %1 cannot be read.").arg(path),
            file.errorString());
    }
    const QByteArray content = file.read(largestLog + 1);
    if (content.size() > largestLog) {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Admin", "The file %1 is larger than 256 MiB.").arg(path), path);
    }
    if (!isGzip(content))
        return parse(content);
    TEREZE_TRY(const QByteArray unpacked, gunzip(content, largestLog));
    return parse(unpacked);
}

Result<QList<ReplayLog::Event>> ReplayLog::parse(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInvalidToNull);
    const QString text = decoder(content);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        const qint64 line = text.left(text.indexOf(QChar::Null)).count(u'\n') + 1;
        return logError(line, QCoreApplication::translate("Admin", "this is not text in UTF-8"));
    }
    CsvReader reader(text);
    TEREZE_TRY(const QStringList columns, reader.record());
    for (const QString &name : { QStringLiteral("case"), QStringLiteral("seq"), QStringLiteral("timestamp"),
             QStringLiteral("activity"), QStringLiteral("role") }) {
        if (columns.count(name) != 1)
            return logError(
                1, QCoreApplication::translate("Admin", "the column “%1” is expected once").arg(name));
    }
    QList<Event> events;
    while (!reader.atEnd()) {
        Event event;
        event.line = reader.line();
        TEREZE_TRY(const QStringList fields, reader.record());
        if (fields.size() == 1 && fields.first().isEmpty())
            continue;
        if (fields.size() != columns.size()) {
            return logError(event.line,
                QCoreApplication::translate("Admin", "%1 fields instead of %2")
                    .arg(fields.size())
                    .arg(columns.size()));
        }
        for (qsizetype i = 0; i < fields.size(); ++i)
            event.values.insert(columns.at(i), fields.at(i));
        event.caseName = event.values.value(QStringLiteral("case"));
        event.activity = event.values.value(QStringLiteral("activity"));
        event.role = event.values.value(QStringLiteral("role"));
        bool isNumber = false;
        event.seq = event.values.value(QStringLiteral("seq")).toLongLong(&isNumber);
        const QString instant = event.values.value(QStringLiteral("timestamp"));
        const QDateTime at = QDateTime::fromString(instant, Qt::ISODateWithMs);
        if (event.caseName.isEmpty() || event.activity.isEmpty() || !isNumber)
            return logError(
                event.line, QCoreApplication::translate("Admin", "case, seq or activity is missing"));
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            return logError(event.line,
                QCoreApplication::translate("Admin", "“%1” is no time with an offset").arg(instant));
        event.at = at.toUTC();
        events << event;
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &left, const Event &right) {
        return left.at != right.at ? left.at < right.at : left.seq < right.seq;
    });
    return events;
}

} // namespace tereze::admin
