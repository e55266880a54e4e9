// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grammar/nameinflection.h>

#include <QMap>
#include <QStringList>

#include <string>

namespace tereze::test {

/// The rows of a file of fields between tabs, without its head and the comments before it; fails the test
/// when the file cannot be read.
QList<QStringList> rowsOfTable(const QString &path);

/// The case of a grammeme as the Russian data write it (рд, дт, вн, тв, пр, им).
grammar::GrammaticalCase caseOfGrammeme(const QString &grammeme);

/// Counts what was right by case and gender, prints the figures and remembers the first faults.
class Score {
public:
    explicit Score(std::string title)
        : m_title(std::move(title))
    {
    }

    void count(grammar::GrammaticalCase grammaticalCase, grammar::Gender gender, const QString &name,
        const QString &expected, const QString &got);
    /// Prints a line for each case and gender, and the faults; the share of the right ones, 0 to 1.
    double print() const;
    int total() const { return m_total; }

private:
    struct Count {
        int right = 0;
        int all = 0;
    };

    std::string m_title;
    QMap<QString, Count> m_counts;
    QStringList m_faults;
    int m_right = 0;
    int m_total = 0;
};

} // namespace tereze::test
