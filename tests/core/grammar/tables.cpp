// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QFile>

#include <cstdio>
#include <gtest/gtest.h>

namespace tereze::test {

using grammar::Gender;
using grammar::GrammaticalCase;

QList<QStringList> rowsOfTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot be read: " << path.toStdString();
        return {};
    }
    QList<QStringList> rows;
    bool isHead = true;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        if (!isHead)
            rows << line.split(u'\t');
        isHead = false;
    }
    return rows;
}

GrammaticalCase caseOfGrammeme(const QString &grammeme)
{
    static const QMap<QString, GrammaticalCase> cases { { u"им"_qs, GrammaticalCase::Nominative },
        { u"рд"_qs, GrammaticalCase::Genitive }, { u"дт"_qs, GrammaticalCase::Dative },
        { u"вн"_qs, GrammaticalCase::Accusative }, { u"тв"_qs, GrammaticalCase::Instrumental },
        { u"пр"_qs, GrammaticalCase::Prepositional } };
    EXPECT_TRUE(cases.contains(grammeme)) << grammeme.toStdString();
    return cases.value(grammeme);
}

void Score::count(GrammaticalCase grammaticalCase, Gender gender, const QString &name,
    const QString &expected, const QString &got)
{
    const char *const genderName = gender == Gender::Masculine ? " m"
        : gender == Gender::Feminine                           ? " f"
                                                               : "";
    // The number before the name keeps the cases in their order.
    Count &count = m_counts[QString::number(static_cast<int>(grammaticalCase)) + u' '
        + grammar::nameOf(grammaticalCase) + QString::fromLatin1(genderName)];
    ++count.all;
    ++m_total;
    if (got == expected) {
        ++count.right;
        ++m_right;
    } else {
        m_faults << QStringLiteral("%1, %2: %3 was expected, %4 came")
                        .arg(name, grammar::nameOf(grammaticalCase), expected, got);
    }
}

double Score::print() const
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        std::printf("[ figures  ] %s: %-16s %d of %d = %.1f %%\n", m_title.c_str(),
            it.key().mid(2).toUtf8().constData(), it->right, it->all, 100.0 * it->right / it->all);
    }
    const double share = m_total == 0 ? 0.0 : double(m_right) / m_total;
    std::printf(
        "[ figures  ] %s: all %d of %d = %.2f %%\n", m_title.c_str(), m_right, m_total, 100.0 * share);
    for (const QString &fault : m_faults.mid(0, 30))
        std::printf("[ figures  ]   %s\n", fault.toUtf8().constData());
    return share;
}

} // namespace tereze::test
