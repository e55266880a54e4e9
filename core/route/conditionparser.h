// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditionlexer.h"
#include "conditionnode.h"

namespace tereze::route {

/// Recursive descent over the accepted subset of SQL/JSON path (see condition.h). One object parses one text.
class ConditionParser {
public:
    explicit ConditionParser(QList<ConditionToken> tokens);

    /// The whole text as one predicate. Errors: InvalidInput with the place.
    Result<ConditionNode> parse();

private:
    Result<ConditionNode> parseOr();
    Result<ConditionNode> parseAnd();
    Result<ConditionNode> parseNot();
    Result<ConditionNode> parseComparison();
    Result<ConditionNode> parseSum();
    Result<ConditionNode> parseProduct();
    Result<ConditionNode> parseSign();
    Result<ConditionNode> parsePath();
    Result<ConditionNode> parsePrimary();
    Result<ConditionNode> parseExists();
    Result<ConditionNode> parseAccessor();
    Result<ConditionNode> parseFilter();
    Result<ConditionNode> parseBracketed();

    using Step = Result<ConditionNode> (ConditionParser::*)();
    Result<ConditionNode> parseArithmetic(Step operand, const QStringList &operators);
    Result<ConditionNode> parseChain(Step operand, const QString &symbol, ConditionNode::Kind kind);

    const ConditionToken &token() const { return m_tokens[m_at]; }
    bool isSymbol(QStringView symbol) const;
    bool takeSymbol(QStringView symbol);
    Result<void> expect(QStringView symbol);
    Error unexpected() const;
    static Result<void> mustBeValue(const ConditionNode &node);
    static Result<void> mustBePredicate(const ConditionNode &node);

    QList<ConditionToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_filters = 0;
};

} // namespace tereze::route
