// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tereze::templates {

/// Something that the person who imports a form has to know. A value.
struct ImportNote {
    enum class Kind {
        LeftOut, ///< it is not in the template
        Changed, ///< it is, but not as it was
        Hint, ///< it is, and there is something to do about it
    };

    Kind kind = Kind::LeftOut;
    QString text; ///< translated
    QString excerpt; ///< words of the form that it is about; may be empty
    int count = 1; ///< how often the same was met

    /// Text and excerpt in one line.
    QString toString() const;
};

/// Notes in the order in which they came; the same one is counted, and after a bound only how many more.
class ImportNotes {
public:
    static constexpr qsizetype mostNotes = 200;
    static constexpr qsizetype longestExcerpt = 80;

    void add(ImportNote::Kind kind, const QString &text, const QString &excerpt = {});
    /// All of them; the last one may say how many there are beside.
    QList<ImportNote> all() const;

private:
    QList<ImportNote> m_notes;
    int m_more = 0;
};

/// The stable English name of a kind, for JSON: left_out, changed, hint.
QString nameOf(ImportNote::Kind kind);

} // namespace tereze::templates
