// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionparser.h"

#include "condition.h"

#include <QCoreApplication>

namespace tereze::route {

namespace {

using Kind = ConditionNode::Kind;

QString parserText(const char *text)
{
    return QCoreApplication::translate("Condition", text);
}

ConditionNode leaf(Kind kind, const ConditionToken &token)
{
    return { kind, token.text, {}, token.position };
}

} // namespace

ConditionParser::ConditionParser(QList<ConditionToken> tokens)
    : m_tokens(std::move(tokens))
{
}

Result<ConditionNode> ConditionParser::parse()
{
    if (token().kind == ConditionToken::Kind::Word && m_tokens[m_at + 1].kind != ConditionToken::Kind::End) {
        if (token().text == QStringLiteral("strict"))
            ++m_at;
        else if (token().text == QStringLiteral("lax"))
            return conditionErrorAt(token().position,
                parserText(
                    QT_TRANSLATE_NOOP("Condition", "conditions are always strict; “lax” is not accepted.")));
    }
    TEREZE_TRY(ConditionNode root, parseOr());
    if (token().kind != ConditionToken::Kind::End)
        return unexpected();
    TEREZE_CHECK(mustBePredicate(root));
    return root;
}

Result<ConditionNode> ConditionParser::parseChain(Step operand, const QString &symbol, Kind kind)
{
    TEREZE_TRY(ConditionNode first, (this->*operand)());
    if (!isSymbol(symbol))
        return first;
    TEREZE_CHECK(mustBePredicate(first));
    ConditionNode chain { kind, {}, {}, first.position };
    chain.children.push_back(std::move(first));
    while (takeSymbol(symbol)) {
        TEREZE_TRY(ConditionNode next, (this->*operand)());
        TEREZE_CHECK(mustBePredicate(next));
        chain.children.push_back(std::move(next));
    }
    return chain;
}

Result<ConditionNode> ConditionParser::parseOr()
{
    return parseChain(&ConditionParser::parseAnd, QStringLiteral("||"), Kind::Or);
}

Result<ConditionNode> ConditionParser::parseAnd()
{
    return parseChain(&ConditionParser::parseNot, QStringLiteral("&&"), Kind::And);
}

Result<ConditionNode> ConditionParser::parseNot()
{
    const qsizetype position = token().position;
    if (!takeSymbol(u"!"))
        return parseComparison();
    const bool isExists =
        token().kind == ConditionToken::Kind::Word && token().text == QStringLiteral("exists");
    if (!isExists && !isSymbol(u"("))
        return conditionErrorAt(token().position,
            parserText(
                QT_TRANSLATE_NOOP("Condition", "after “!” comes a condition in parentheses or exists(…).")));
    TEREZE_TRY(ConditionNode inner, isExists ? parseExists() : parseBracketed());
    TEREZE_CHECK(mustBePredicate(inner));
    ConditionNode negation { Kind::Not, {}, {}, position };
    negation.children.push_back(std::move(inner));
    return negation;
}

Result<ConditionNode> ConditionParser::parseComparison()
{
    static const QStringList operators { QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<>"),
        QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("<"), QStringLiteral(">") };
    TEREZE_TRY(ConditionNode left, parseSum());
    if (token().kind != ConditionToken::Kind::Symbol || !operators.contains(token().text))
        return left;
    TEREZE_CHECK(mustBeValue(left));
    QString symbol = token().text;
    if (symbol == QStringLiteral("<>"))
        symbol = QStringLiteral("!=");
    ++m_at;
    TEREZE_TRY(ConditionNode right, parseSum());
    TEREZE_CHECK(mustBeValue(right));
    ConditionNode comparison { Kind::Comparison, symbol, {}, left.position };
    comparison.children.push_back(std::move(left));
    comparison.children.push_back(std::move(right));
    return comparison;
}

Result<ConditionNode> ConditionParser::parseArithmetic(Step operand, const QStringList &operators)
{
    TEREZE_TRY(ConditionNode left, (this->*operand)());
    int length = 0;
    while (token().kind == ConditionToken::Kind::Symbol && operators.contains(token().text)) {
        if (++length > Condition::maximumDepth)
            return conditionErrorAt(token().position,
                parserText(QT_TRANSLATE_NOOP("Condition", "this condition is nested too deeply.")));
        TEREZE_CHECK(mustBeValue(left));
        const QString symbol = token().text;
        ++m_at;
        TEREZE_TRY(ConditionNode right, (this->*operand)());
        TEREZE_CHECK(mustBeValue(right));
        ConditionNode sum { Kind::Arithmetic, symbol, {}, left.position };
        sum.children.push_back(std::move(left));
        sum.children.push_back(std::move(right));
        left = std::move(sum);
    }
    return left;
}

Result<ConditionNode> ConditionParser::parseSum()
{
    return parseArithmetic(&ConditionParser::parseProduct, { QStringLiteral("+"), QStringLiteral("-") });
}

Result<ConditionNode> ConditionParser::parseProduct()
{
    return parseArithmetic(
        &ConditionParser::parseSign, { QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("%") });
}

Result<ConditionNode> ConditionParser::parseSign()
{
    if (!isSymbol(u"+") && !isSymbol(u"-"))
        return parsePath();
    const ConditionToken sign = token();
    ++m_at;
    TEREZE_TRY(ConditionNode operand, parsePath());
    TEREZE_CHECK(mustBeValue(operand));
    ConditionNode node { Kind::Sign, sign.text, {}, sign.position };
    node.children.push_back(std::move(operand));
    return node;
}

Result<ConditionNode> ConditionParser::parsePath()
{
    TEREZE_TRY(ConditionNode base, parsePrimary());
    if (!isSymbol(u".") && !isSymbol(u"?") && !isSymbol(u"["))
        return base;
    TEREZE_CHECK(mustBeValue(base));
    ConditionNode path { Kind::Path, {}, {}, base.position };
    path.children.push_back(std::move(base));
    while (isSymbol(u".") || isSymbol(u"?") || isSymbol(u"[")) {
        TEREZE_TRY(ConditionNode accessor, parseAccessor());
        path.children.push_back(std::move(accessor));
    }
    return path;
}

Result<ConditionNode> ConditionParser::parseAccessor()
{
    const qsizetype position = token().position;
    if (isSymbol(u"["))
        return conditionErrorAt(position,
            parserText(QT_TRANSLATE_NOOP("Condition", "places in a list ([0], [*]) are not accepted.")));
    if (takeSymbol(u"?"))
        return parseFilter();
    ++m_at; // the dot
    if (isSymbol(u"*") || isSymbol(u"**"))
        return conditionErrorAt(token().position,
            parserText(
                QT_TRANSLATE_NOOP("Condition", "“*” for any member is not accepted: name the field.")));
    if (token().kind != ConditionToken::Kind::Word && token().kind != ConditionToken::Kind::String)
        return conditionErrorAt(token().position,
            parserText(QT_TRANSLATE_NOOP("Condition", "the name of a field must follow the dot.")));
    const ConditionToken key = token();
    ++m_at;
    if (!isSymbol(u"("))
        return leaf(Kind::Member, key);
    if (key.kind != ConditionToken::Kind::Word || key.text != QStringLiteral("datetime"))
        return conditionErrorAt(key.position,
            parserText(QT_TRANSLATE_NOOP("Condition", "the method “%1” is not accepted; only datetime() is."))
                .arg(key.text));
    TEREZE_CHECK(expect(u"("));
    TEREZE_CHECK(expect(u")"));
    return ConditionNode { Kind::DateTime, {}, {}, key.position };
}

Result<ConditionNode> ConditionParser::parseFilter()
{
    const qsizetype position = token().position;
    if (!isSymbol(u"("))
        return unexpected();
    ++m_filters;
    TEREZE_TRY(ConditionNode inner, parseBracketed());
    --m_filters;
    TEREZE_CHECK(mustBePredicate(inner));
    ConditionNode filter { Kind::Filter, {}, {}, position };
    filter.children.push_back(std::move(inner));
    return filter;
}

Result<ConditionNode> ConditionParser::parseBracketed()
{
    if (++m_depth > Condition::maximumDepth)
        return conditionErrorAt(token().position,
            parserText(QT_TRANSLATE_NOOP("Condition", "this condition is nested too deeply.")));
    TEREZE_CHECK(expect(u"("));
    TEREZE_TRY(ConditionNode inner, parseOr());
    TEREZE_CHECK(expect(u")"));
    --m_depth;
    return inner;
}

Result<ConditionNode> ConditionParser::parseExists()
{
    const qsizetype position = token().position;
    ++m_at;
    TEREZE_TRY(ConditionNode inner, parseBracketed());
    TEREZE_CHECK(mustBeValue(inner));
    ConditionNode exists { Kind::Exists, {}, {}, position };
    exists.children.push_back(std::move(inner));
    return exists;
}

Result<ConditionNode> ConditionParser::parsePrimary()
{
    if (isSymbol(u"("))
        return parseBracketed();
    const ConditionToken current = token();
    switch (current.kind) {
    case ConditionToken::Kind::Number:
        ++m_at;
        return leaf(Kind::Number, current);
    case ConditionToken::Kind::String:
        ++m_at;
        return leaf(Kind::String, current);
    case ConditionToken::Kind::Word:
        if (current.text == QStringLiteral("exists"))
            return parseExists();
        if (current.text == QStringLiteral("true") || current.text == QStringLiteral("false")
            || current.text == QStringLiteral("null")) {
            ++m_at;
            return leaf(Kind::Literal, current);
        }
        return conditionErrorAt(current.position,
            parserText(QT_TRANSLATE_NOOP("Condition", "“%1” is not accepted here; a field begins with $."))
                .arg(current.text));
    case ConditionToken::Kind::Symbol:
        if (takeSymbol(u"$"))
            return leaf(Kind::Root, current);
        if (isSymbol(u"@")) {
            if (m_filters == 0)
                return conditionErrorAt(current.position,
                    parserText(QT_TRANSLATE_NOOP("Condition", "“@” has a meaning only inside a filter.")));
            ++m_at;
            return leaf(Kind::Current, current);
        }
        return unexpected();
    case ConditionToken::Kind::End:
        break;
    }
    return unexpected();
}

bool ConditionParser::isSymbol(QStringView symbol) const
{
    return token().kind == ConditionToken::Kind::Symbol && token().text == symbol;
}

bool ConditionParser::takeSymbol(QStringView symbol)
{
    if (!isSymbol(symbol))
        return false;
    ++m_at;
    return true;
}

Result<void> ConditionParser::expect(QStringView symbol)
{
    if (takeSymbol(symbol))
        return {};
    return conditionErrorAt(token().position,
        parserText(QT_TRANSLATE_NOOP("Condition", "“%1” is missing here.")).arg(symbol.toString()));
}

Error ConditionParser::unexpected() const
{
    if (token().kind == ConditionToken::Kind::End)
        return conditionErrorAt(
            token().position, parserText(QT_TRANSLATE_NOOP("Condition", "the condition ends too early.")));
    return conditionErrorAt(token().position,
        parserText(QT_TRANSLATE_NOOP("Condition", "“%1” is not expected here.")).arg(token().text));
}

Result<void> ConditionParser::mustBeValue(const ConditionNode &node)
{
    if (!node.isPredicate())
        return {};
    return conditionErrorAt(node.position,
        parserText(QT_TRANSLATE_NOOP("Condition", "a value is expected here, not a condition.")));
}

Result<void> ConditionParser::mustBePredicate(const ConditionNode &node)
{
    if (node.isPredicate())
        return {};
    return conditionErrorAt(node.position,
        parserText(QT_TRANSLATE_NOOP(
            "Condition", "a condition is expected here, such as a comparison, not a value.")));
}

} // namespace tereze::route
