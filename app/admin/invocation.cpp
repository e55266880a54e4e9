// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

#include <app/admin/command.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tereze::admin {

namespace {

Error usageError(const QString &text)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("usage"));
}

QByteArray oneJsonValue(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

Invocation::Invocation(QIODevice &output, QIODevice &messages, QIODevice &input)
    : m_output(output)
    , m_messages(messages)
    , m_input(input)
{
}

Result<void> Invocation::read(const Command &command, const QStringList &arguments)
{
    bool optionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsOver || !argument.startsWith(u"--")) {
            m_positional << argument;
            continue;
        }
        if (argument == u"--") {
            optionsOver = true;
            continue;
        }
        const QString name = argument.mid(2).section(u'=', 0, 0);
        if (name == u"json") {
            if (argument.contains(u'='))
                return usageError(
                    QCoreApplication::translate("Admin", "the option --%1 takes no value").arg(name));
            m_json = true;
            continue;
        }
        const auto known = std::find_if(command.options.cbegin(), command.options.cend(),
            [&](const Option &option) { return name == QString::fromLatin1(option.name); });
        const bool takesValue = name == u"db" || (known != command.options.cend() && known->takesValue);
        if (name != u"db" && known == command.options.cend())
            return usageError(QCoreApplication::translate("Admin", "unknown option --%1").arg(name));
        if (m_options.contains(name))
            return usageError(
                QCoreApplication::translate("Admin", "the option --%1 is given twice").arg(name));
        if (!takesValue) {
            if (argument.contains(u'='))
                return usageError(
                    QCoreApplication::translate("Admin", "the option --%1 takes no value").arg(name));
            m_options.insert(name, QString());
        } else if (argument.contains(u'=')) {
            m_options.insert(name, argument.section(u'=', 1));
        } else if (i + 1 < arguments.size()) {
            m_options.insert(name, arguments.at(++i));
        } else {
            return usageError(
                QCoreApplication::translate("Admin", "the option --%1 needs a value").arg(name));
        }
    }
    if (m_positional.size() < command.fewest)
        return usageError(QCoreApplication::translate("Admin", "an argument is missing"));
    if (m_positional.size() > command.most)
        return usageError(QCoreApplication::translate("Admin", "there is an argument too many: %1")
                              .arg(m_positional.at(command.most)));
    return {};
}

Result<db::ConnectionSettings> Invocation::settings() const
{
    return db::ConnectionSettings::find(option(QStringLiteral("db")));
}

Result<std::unique_ptr<db::Database>> Invocation::database() const
{
    TEREZE_TRY(const db::ConnectionSettings place, settings());
    return db::Database::open(place);
}

Result<QString> Invocation::inputLine()
{
    QByteArray line = m_input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return usageError(QCoreApplication::translate("Admin", "a line was expected on standard input"));
    return QString::fromUtf8(line);
}

void Invocation::write(const QJsonValue &json, const QString &text)
{
    if (m_json)
        m_output.write(oneJsonValue(json) + '\n');
    else if (!text.isEmpty())
        m_output.write(text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n"));
}

void Invocation::say(const QString &text)
{
    m_messages.write(text.toUtf8() + '\n');
}

int Invocation::done(const QJsonValue &json, const QString &text)
{
    write(json, text);
    return Done;
}

int Invocation::found(const QJsonValue &json, const QString &text)
{
    write(json, text);
    return Refused;
}

int Invocation::refused(const Error &error)
{
    QString text = error.userText;
    if (!error.detail.isEmpty() && error.detail != error.userText)
        text += QStringLiteral("\n  ") + error.detail;
    say(text);
    if (m_json) {
        QJsonObject object { { QStringLiteral("kind"), nameOf(error.kind) },
            { QStringLiteral("text"), error.userText }, { QStringLiteral("detail"), error.detail } };
        if (!error.field.isEmpty())
            object.insert(QStringLiteral("field"), error.field);
        if (!error.rule.isEmpty())
            object.insert(QStringLiteral("rule"), error.rule);
        write(QJsonObject { { QStringLiteral("error"), object } }, {});
    }
    return Refused;
}

int Invocation::wrongUsage(const QString &text)
{
    say(QStringLiteral("tereze-admin: ") + text);
    return WrongUsage;
}

} // namespace tereze::admin
