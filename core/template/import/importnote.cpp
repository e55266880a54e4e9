// SPDX-License-Identifier: GPL-3.0-or-later
#include "importnote.h"

#include <QCoreApplication>

#include <algorithm>

namespace tereze::templates {

QString ImportNote::toString() const
{
    QString line = text;
    if (!excerpt.isEmpty())
        line += u": “%1”"_qs.arg(excerpt);
    if (count > 1)
        line += u" (×%1)"_qs.arg(count);
    return line;
}

void ImportNotes::add(ImportNote::Kind kind, const QString &text, const QString &excerpt)
{
    QString words = excerpt.simplified();
    words.removeIf([](QChar c) { return !c.isPrint(); });
    if (words.size() > longestExcerpt)
        words = words.left(longestExcerpt - 1) + u'…';
    const auto same = std::find_if(m_notes.begin(), m_notes.end(),
        [&](const ImportNote &one) { return one.kind == kind && one.text == text && one.excerpt == words; });
    if (same != m_notes.end())
        ++same->count;
    else if (m_notes.size() < mostNotes)
        m_notes << ImportNote { kind, text, words, 1 };
    else
        ++m_more;
}

QList<ImportNote> ImportNotes::all() const
{
    QList<ImportNote> notes = m_notes;
    if (m_more > 0)
        notes << ImportNote { ImportNote::Kind::LeftOut,
            QCoreApplication::translate(
                "Import", "There is more of this: %n notes are not shown", nullptr, m_more),
            {}, 1 };
    return notes;
}

QString nameOf(ImportNote::Kind kind)
{
    switch (kind) {
    case ImportNote::Kind::LeftOut:
        return u"left_out"_qs;
    case ImportNote::Kind::Changed:
        return u"changed"_qs;
    case ImportNote::Kind::Hint:
        break;
    }
    return u"hint"_qs;
}

} // namespace tereze::templates
