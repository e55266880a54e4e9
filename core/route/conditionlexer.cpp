// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionlexer.h"

#include <QCoreApplication>
#include <QStringList>

namespace tereze::route {

namespace {

QString lexerText(const char *text)
{
    return QCoreApplication::translate("Condition", text);
}

bool isConditionLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isConditionDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one condition from its first character to its last.
class ConditionScanner {
public:
    explicit ConditionScanner(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<ConditionToken>> scan()
    {
        QList<ConditionToken> tokens;
        while (true) {
            while (!atEnd() && (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r'))
                ++m_at;
            if (atEnd())
                break;
            m_start = m_at;
            if (isConditionLetter(peek())) {
                tokens.append(word());
            } else if (isConditionDigit(peek())) {
                TEREZE_TRY(const ConditionToken token, number());
                tokens.append(token);
            } else if (peek() == u'"') {
                TEREZE_TRY(const ConditionToken token, string());
                tokens.append(token);
            } else {
                TEREZE_TRY(const ConditionToken token, symbol());
                tokens.append(token);
            }
        }
        tokens.append({ ConditionToken::Kind::End, {}, m_text.size() });
        return tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    ConditionToken token(ConditionToken::Kind kind) const
    {
        return { kind, m_text.mid(m_start, m_at - m_start), m_start };
    }

    ConditionToken word()
    {
        while (!atEnd() && (isConditionLetter(peek()) || isConditionDigit(peek())))
            ++m_at;
        return token(ConditionToken::Kind::Word);
    }

    Result<ConditionToken> number()
    {
        const auto digits = [this] {
            const qsizetype before = m_at;
            while (!atEnd() && isConditionDigit(peek()))
                ++m_at;
            return m_at > before;
        };
        digits();
        bool wellMade = !(m_text[m_start] == u'0' && m_at - m_start > 1);
        if (peek() == u'.') {
            ++m_at;
            wellMade = digits() && wellMade;
        }
        if (!atEnd() && (peek() == u'e' || peek() == u'E')) {
            ++m_at;
            if (peek() == u'+' || peek() == u'-')
                ++m_at;
            const qsizetype exponent = m_at;
            wellMade = digits() && m_at - exponent <= 3 && wellMade;
        }
        if (!wellMade || (!atEnd() && isConditionLetter(peek())))
            return conditionErrorAt(m_start,
                lexerText(QT_TRANSLATE_NOOP("Condition", "this is not a number such as 12 or 3.5.")));
        return token(ConditionToken::Kind::Number);
    }

    Result<ConditionToken> string()
    {
        ++m_at;
        QString value;
        while (!atEnd() && peek() != u'"') {
            const QChar c = peek();
            if (c.unicode() < 0x20)
                return conditionErrorAt(m_at,
                    lexerText(QT_TRANSLATE_NOOP(
                        "Condition", "a text in quotes cannot hold a line break or a control character.")));
            ++m_at;
            if (c != u'\\') {
                value += c;
                continue;
            }
            TEREZE_TRY(const QChar escaped, escape());
            value += escaped;
        }
        if (atEnd())
            return conditionErrorAt(
                m_start, lexerText(QT_TRANSLATE_NOOP("Condition", "the closing quotation mark is missing.")));
        ++m_at;
        if (!value.isValidUtf16())
            return conditionErrorAt(
                m_start, lexerText(QT_TRANSLATE_NOOP("Condition", "the text holds half a character.")));
        return ConditionToken { ConditionToken::Kind::String, value, m_start };
    }

    Result<QChar> escape()
    {
        static const QString from = QStringLiteral("\"\\/bfnrt");
        static const QString to = QStringLiteral("\"\\/\b\f\n\r\t");
        const QChar c = peek();
        if (const qsizetype index = atEnd() ? -1 : from.indexOf(c); index >= 0) {
            ++m_at;
            return to[index];
        }
        bool isHexadecimal = false;
        const QString digits = m_text.mid(m_at + 1, 4);
        const ushort code =
            c == u'u' && digits.size() == 4 && !digits.contains(u'+') && !digits.contains(u'-')
            ? digits.toUShort(&isHexadecimal, 16)
            : ushort(0);
        if (!isHexadecimal || code == 0)
            return conditionErrorAt(m_at - 1,
                lexerText(QT_TRANSLATE_NOOP("Condition", "this is not an escape that a text may hold.")));
        m_at += 5;
        return QChar(code);
    }

    Result<ConditionToken> symbol()
    {
        static const QStringList symbols { QStringLiteral("&&"), QStringLiteral("||"), QStringLiteral("=="),
            QStringLiteral("!="), QStringLiteral("<>"), QStringLiteral("<="), QStringLiteral(">="),
            QStringLiteral("**"), QStringLiteral("$"), QStringLiteral("@"), QStringLiteral("."),
            QStringLiteral("("), QStringLiteral(")"), QStringLiteral("?"), QStringLiteral("!"),
            QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("+"), QStringLiteral("-"),
            QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("%"), QStringLiteral("["),
            QStringLiteral("]"), QStringLiteral(","), QStringLiteral("{"), QStringLiteral("}") };
        if (m_text.mid(m_at, 2) == QStringLiteral("/*"))
            return conditionErrorAt(
                m_at, lexerText(QT_TRANSLATE_NOOP("Condition", "comments are not accepted.")));
        for (const QString &candidate : symbols) {
            if (QStringView(m_text).mid(m_at).startsWith(candidate)) {
                m_at += candidate.size();
                return token(ConditionToken::Kind::Symbol);
            }
        }
        return conditionErrorAt(m_at,
            lexerText(QT_TRANSLATE_NOOP("Condition", "the character “%1” has no meaning here."))
                .arg(m_text.mid(m_at, peek().isHighSurrogate() ? 2 : 1)));
    }

    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
};

} // namespace

Error conditionErrorAt(qsizetype position, const QString &reason)
{
    return Error::of(ErrorKind::InvalidInput,
        lexerText(QT_TRANSLATE_NOOP("Condition", "Character %1: %2")).arg(position + 1).arg(reason),
        QStringLiteral("condition, character %1: %2").arg(position + 1).arg(reason));
}

Result<QList<ConditionToken>> conditionTokens(const QString &text)
{
    return ConditionScanner(text).scan();
}

} // namespace tereze::route
