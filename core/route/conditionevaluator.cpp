// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionevaluator.h"

#include "conditionmoment.h"
#include "conditionnumber.h"

namespace tereze::route {

namespace {

using Kind = ConditionNode::Kind;

std::optional<bool> holds(const QString &sign, int order)
{
    if (sign == QStringLiteral("=="))
        return order == 0;
    if (sign == QStringLiteral("!=") || sign == QStringLiteral("<>"))
        return order != 0;
    if (sign == QStringLiteral("<"))
        return order < 0;
    if (sign == QStringLiteral("<="))
        return order <= 0;
    if (sign == QStringLiteral(">"))
        return order > 0;
    return order >= 0;
}

} // namespace

/// A JSON value, or what arithmetic and datetime() make of one.
struct ConditionEvaluator::Value {
    enum class Type { Json, Number, Moment };

    Type type = Type::Json;
    QJsonValue json;
    ConditionNumber number;
    ConditionMoment moment;

    static std::optional<Value> of(const QJsonValue &json)
    {
        Value value;
        value.json = json;
        if (json.isDouble()) {
            const auto number = ConditionNumber::fromDouble(json.toDouble());
            if (!number)
                return std::nullopt;
            value.type = Type::Number;
            value.number = *number;
        }
        return value;
    }

    static Value of(const ConditionNumber &number)
    {
        Value value;
        value.type = Type::Number;
        value.number = number;
        return value;
    }

    bool isNull() const { return type == Type::Json && json.isNull(); }
};

ConditionEvaluator::ConditionEvaluator(const QTimeZone &zone)
    : m_zone(zone)
{
}

std::optional<bool> ConditionEvaluator::evaluate(const Condition &condition, const QJsonObject &context) const
{
    return truthOf(condition.root(), { context, nullptr });
}

ConditionEvaluator::Truth ConditionEvaluator::truthOf(const ConditionNode &node, const Scope &scope) const
{
    switch (node.kind) {
    case Kind::And: {
        // Unknown and false is false, unknown and true is unknown.
        Truth result = true;
        for (const ConditionNode &child : node.children) {
            const Truth truth = truthOf(child, scope);
            if (truth == Truth(false))
                return false;
            if (!truth)
                result.reset();
        }
        return result;
    }
    case Kind::Or: {
        Truth result = false;
        for (const ConditionNode &child : node.children) {
            const Truth truth = truthOf(child, scope);
            if (truth == Truth(true))
                return true;
            if (!truth)
                result.reset();
        }
        return result;
    }
    case Kind::Not: {
        const Truth truth = truthOf(node.children.front(), scope);
        return truth ? Truth(!*truth) : truth;
    }
    case Kind::Comparison:
        return comparison(node, scope);
    case Kind::Exists: {
        const auto values = valuesOf(node.children.front(), scope);
        return values ? Truth(!values->empty()) : Truth();
    }
    default:
        return {};
    }
}

ConditionEvaluator::Truth ConditionEvaluator::comparison(const ConditionNode &node, const Scope &scope) const
{
    const auto left = valuesOf(node.children[0], scope);
    const auto right = left ? valuesOf(node.children[1], scope) : left;
    if (!left || !right)
        return {};
    if (left->empty() || right->empty())
        return false;
    return compared(node.text, left->front(), right->front());
}

ConditionEvaluator::Truth ConditionEvaluator::compared(
    const QString &sign, const Value &left, const Value &right) const
{
    const bool isUnequal = sign == QStringLiteral("!=") || sign == QStringLiteral("<>");
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull() ? holds(sign, 0) : Truth(isUnequal);
    if (left.type != right.type)
        return {};
    if (left.type == Value::Type::Number)
        return holds(sign, left.number.compare(right.number));
    if (left.type == Value::Type::Moment) {
        const auto order = left.moment.compare(right.moment, m_zone);
        return order ? holds(sign, *order) : Truth();
    }
    if (left.json.isBool() && right.json.isBool())
        return holds(sign, int(left.json.toBool()) - int(right.json.toBool()));
    // By code points, as the bytes of UTF-8 are ordered.
    if (left.json.isString() && right.json.isString())
        return holds(sign, left.json.toString().toUtf8().compare(right.json.toString().toUtf8()));
    return {};
}

std::optional<ConditionEvaluator::Sequence> ConditionEvaluator::valuesOf(
    const ConditionNode &node, const Scope &scope) const
{
    const auto single = [](std::optional<Value> value) {
        return value ? std::optional(Sequence { *value }) : std::nullopt;
    };
    switch (node.kind) {
    case Kind::Number: {
        const auto number = ConditionNumber::fromText(node.text);
        return number ? std::optional(Sequence { Value::of(*number) }) : std::nullopt;
    }
    case Kind::String:
        return single(Value::of(QJsonValue(node.text)));
    case Kind::Literal:
        return single(
            Value::of(node.text == QStringLiteral("null") ? QJsonValue(QJsonValue::Null)
                                                          : QJsonValue(node.text == QStringLiteral("true"))));
    case Kind::Root:
        return single(Value::of(scope.root));
    case Kind::Current:
        return scope.current ? single(*scope.current) : std::nullopt;
    case Kind::Path:
        return path(node, scope);
    case Kind::Arithmetic:
        return arithmetic(node, scope);
    case Kind::Sign: {
        const auto values = valuesOf(node.children.front(), scope);
        if (!values || values->empty())
            return values;
        if (values->front().type != Value::Type::Number)
            return std::nullopt;
        const ConditionNumber &number = values->front().number;
        return Sequence { Value::of(node.text == QStringLiteral("-") ? number.negated() : number) };
    }
    default:
        return std::nullopt;
    }
}

std::optional<ConditionEvaluator::Sequence> ConditionEvaluator::arithmetic(
    const ConditionNode &node, const Scope &scope) const
{
    const auto left = valuesOf(node.children[0], scope);
    const auto right = left ? valuesOf(node.children[1], scope) : left;
    if (!left || !right || left->size() != 1 || right->size() != 1
        || left->front().type != Value::Type::Number || right->front().type != Value::Type::Number)
        return std::nullopt;
    const ConditionNumber &l = left->front().number;
    const ConditionNumber &r = right->front().number;
    std::optional<ConditionNumber> result;
    if (node.text == QStringLiteral("+"))
        result = l.plus(r);
    else if (node.text == QStringLiteral("-"))
        result = l.plus(r.negated());
    else if (node.text == QStringLiteral("*"))
        result = l.times(r);
    else if (node.text == QStringLiteral("/"))
        result = l.dividedBy(r);
    else
        result = l.remainderBy(r);
    return result ? std::optional(Sequence { Value::of(*result) }) : std::nullopt;
}

std::optional<ConditionEvaluator::Sequence> ConditionEvaluator::path(
    const ConditionNode &node, const Scope &scope) const
{
    auto values = valuesOf(node.children.front(), scope);
    for (std::size_t i = 1; values && !values->empty() && i < node.children.size(); ++i) {
        const ConditionNode &accessor = node.children[i];
        const Value value = values->front();
        if (accessor.kind == Kind::Member) {
            const QJsonObject object = value.json.toObject();
            const auto member = object.constFind(accessor.text);
            if (value.type != Value::Type::Json || member == object.constEnd())
                return std::nullopt;
            const auto found = Value::of(*member);
            if (!found)
                return std::nullopt;
            values = Sequence { *found };
        } else if (accessor.kind == Kind::Filter) {
            if (truthOf(accessor.children.front(), { scope.root, &value }) != Truth(true))
                values = Sequence {};
        } else {
            const auto moment = value.type == Value::Type::Json && value.json.isString()
                ? ConditionMoment::fromText(value.json.toString())
                : std::nullopt;
            if (!moment)
                return std::nullopt;
            Value result;
            result.type = Value::Type::Moment;
            result.moment = *moment;
            values = Sequence { result };
        }
    }
    return values;
}

} // namespace tereze::route
