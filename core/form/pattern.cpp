// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern.h"

#include <QCoreApplication>

namespace tereze::form {

namespace {

/// Reads the inside of a pattern once, left to right.
class PatternReader {
public:
    explicit PatternReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<QString> fault()
    {
        while (!m_fault && m_at < m_text.size())
            readOne();
        if (!m_fault && m_depth != 0)
            refuse(QCoreApplication::translate("Pattern", "a group is not closed"));
        return m_fault;
    }

private:
    enum class Last { Nothing, Atom, Group };

    void refuse(const QString &why) { m_fault = why; }

    void readOne()
    {
        const QChar c = m_text[m_at];
        if (c == u'(') {
            ++m_depth;
            m_at += m_text.mid(m_at).startsWith(u"(?:") ? 3 : 1;
            m_last = Last::Nothing;
        } else if (c == u')') {
            if (--m_depth < 0)
                return refuse(
                    QCoreApplication::translate("Pattern", "a group is closed that was not opened"));
            ++m_at;
            m_last = Last::Group;
        } else if (c == u'|') {
            // Outside a group the anchors would belong to the first and the last branch only.
            if (m_depth == 0)
                return refuse(QCoreApplication::translate("Pattern", "“|” must stand inside a group"));
            ++m_at;
            m_last = Last::Nothing;
        } else if (c == u'[') {
            readClass();
        } else if (c == u'\\') {
            readEscape();
        } else if (QStringView(u"?*+{").contains(c)) {
            readQuantifier();
        } else if (QStringView(u".^$}]").contains(c)) {
            refuse(QCoreApplication::translate("Pattern", "“%1” is not accepted here").arg(c));
        } else {
            ++m_at;
            m_last = Last::Atom;
        }
    }

    void readClass()
    {
        qsizetype at = m_at + 1;
        if (at < m_text.size() && m_text[at] == u'^')
            ++at;
        const qsizetype first = at;
        while (at < m_text.size() && m_text[at] != u']') {
            if (m_text[at] == u'[' || m_text[at] == u'\\')
                return refuse(
                    QCoreApplication::translate("Pattern", "“%1” is not accepted here").arg(m_text[at]));
            ++at;
        }
        if (at >= m_text.size() || at == first)
            return refuse(QCoreApplication::translate("Pattern", "a class is empty or not closed"));
        m_at = at + 1;
        m_last = Last::Atom;
    }

    void readEscape()
    {
        const QChar c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (!QStringView(u".\\+*?()[]{}|^$/-").contains(c))
            return refuse(QCoreApplication::translate("Pattern", "only punctuation may follow a backslash"));
        m_at += 2;
        m_last = Last::Atom;
    }

    void readQuantifier()
    {
        static const QRegularExpression counted(QStringLiteral("\\A\\{([0-9]{1,3})(?:,([0-9]{1,3}))?\\}"));
        const QChar c = m_text[m_at];
        if (m_last == Last::Nothing)
            return refuse(QCoreApplication::translate("Pattern", "“%1” has nothing to repeat").arg(c));
        if (m_last == Last::Group && c != u'?')
            return refuse(QCoreApplication::translate("Pattern", "a group may only be followed by “?”"));
        if (c == u'{') {
            const auto match = counted.match(m_text.mid(m_at).toString());
            const int least = match.captured(1).toInt();
            const int most = match.captured(2).isEmpty() ? least : match.captured(2).toInt();
            if (!match.hasMatch() || most > 255 || least > most)
                return refuse(
                    QCoreApplication::translate("Pattern", "the count must be {n} or {n,m} up to 255"));
            m_at += match.capturedLength();
        } else {
            ++m_at;
        }
        m_last = Last::Nothing; // so a second quantifier, which would mean lazy or possessive, is refused
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Last m_last = Last::Nothing;
    std::optional<QString> m_fault;
};

} // namespace

std::optional<QString> patternFault(const QString &pattern)
{
    if (pattern.size() > 500)
        return QCoreApplication::translate("Pattern", "the pattern is too long");
    if (pattern.size() < 2 || !pattern.startsWith(u'^') || !pattern.endsWith(u'$')
        || pattern.endsWith(u"\\$"_qs))
        return QCoreApplication::translate("Pattern", "the pattern must begin with ^ and end with $");
    if (const auto fault = PatternReader(QStringView(pattern).mid(1, pattern.size() - 2)).fault())
        return fault;
    if (!compiledPattern(pattern).isValid())
        return QCoreApplication::translate("Pattern", "the pattern is not a regular expression");
    return std::nullopt;
}

QRegularExpression compiledPattern(const QString &pattern)
{
    // "$" of PCRE also matches before a last newline; the others' does not.
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern.mid(1, pattern.size() - 2)));
}

} // namespace tereze::form
