// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument.h"

#include <QDateTime>

namespace tereze::db {

namespace {

Error unsendable(const QByteArray &name, const QString &why)
{
    Error error = Error::of(
        ErrorKind::InvalidInput, QStringLiteral("argument %1: %2").arg(QString::fromUtf8(name), why));
    error.field = QString::fromUtf8(name);
    return error;
}

Result<QString> sendableText(const QByteArray &name, const QString &text)
{
    // The driver would cut the statement at U+0000 and turn a lone surrogate into a question mark.
    if (text.contains(QChar::Null))
        return unsendable(name, QStringLiteral("text holds the character U+0000"));
    if (!text.isValidUtf16())
        return unsendable(name, QStringLiteral("text holds half a surrogate pair"));
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

QString arrayLiteral(const QStringList &items)
{
    QStringList quoted;
    quoted.reserve(items.size());
    for (QString item : items) {
        item.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        quoted << u'"' + item + u'"';
    }
    return u'{' + quoted.join(u',') + u'}';
}

Result<QVariant> Argument::bindable() const
{
    const auto text = [this](const QString &value) -> Result<QVariant> {
        TEREZE_TRY(const QString checked, sendableText(m_name, value));
        return QVariant(checked);
    };
    if (!m_value.isValid())
        return QVariant();
    switch (m_value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Double:
        return m_value;
    case QMetaType::Long:
        return QVariant(m_value.toLongLong());
    case QMetaType::QString:
        return text(m_value.toString());
    case QMetaType::QByteArray: {
        const QByteArray bytes = m_value.toByteArray();
        return QVariant(bytes.isNull() ? QByteArray("") : bytes);
    }
    case QMetaType::QUuid:
        if (m_value.toUuid().isNull())
            return unsendable(m_name, QStringLiteral("the uuid is null"));
        return QVariant(m_value.toUuid().toString(QUuid::WithoutBraces));
    case QMetaType::QDate:
        if (!m_value.toDate().isValid())
            return unsendable(m_name, QStringLiteral("the date is invalid"));
        return QVariant(m_value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        if (!m_value.toTime().isValid())
            return unsendable(m_name, QStringLiteral("the time is invalid"));
        return QVariant(m_value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        if (!m_value.toDateTime().isValid())
            return unsendable(m_name, QStringLiteral("the instant is invalid"));
        return QVariant(m_value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    case QMetaType::QJsonObject:
        return text(QString::fromUtf8(QJsonDocument(m_value.toJsonObject()).toJson(QJsonDocument::Compact)));
    case QMetaType::QJsonArray:
        return text(QString::fromUtf8(QJsonDocument(m_value.toJsonArray()).toJson(QJsonDocument::Compact)));
    case QMetaType::QStringList:
        return text(arrayLiteral(m_value.toStringList()));
    default:
        break;
    }
    if (m_value.metaType() == QMetaType::fromType<QList<qint64>>()) {
        QStringList numbers;
        for (const qint64 number : m_value.value<QList<qint64>>())
            numbers << QString::number(number);
        return QVariant(u'{' + numbers.join(u',') + u'}');
    }
    return unsendable(
        m_name, QStringLiteral("type %1 cannot be sent").arg(QString::fromUtf8(m_value.typeName())));
}

} // namespace tereze::db
