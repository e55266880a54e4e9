// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailtexts.h"

#include <core/base/strictjson.h>
#include <core/template/template.h>

#include <QFile>
#include <QTimeZone>
#include <QUrl>

/// Linked from a static library, so the texts are not registered by themselves. The macro needs the global
/// namespace.
static void registerMailTexts()
{
    Q_INIT_RESOURCE(mail);
}

namespace tereze::work {
namespace {

Result<QJsonObject> mailTextsOf(const QString &language)
{
    static const QStringList known { u"kk"_qs, u"ru"_qs, u"en"_qs, u"uk"_qs };
    registerMailTexts();
    QFile file(QStringLiteral(":/mail/%1.json").arg(language));
    if (!known.contains(language) || !file.open(QIODevice::ReadOnly))
        return Error::of(
            ErrorKind::Unsupported, QStringLiteral("there are no mail texts in “%1”").arg(language));
    return readJsonObject(file.readAll());
}

Result<QString> filledMailText(const QString &text, const QJsonObject &data, const QString &language)
{
    templates::ParseOptions options;
    options.escape = templates::Escape::None;
    TEREZE_TRY(const auto parsed, templates::Template::load(text, options));
    templates::RenderOptions render;
    render.language = language;
    render.timeZone = QTimeZone::utc();
    render.maximumSize = exchange::Mail::maximumBody;
    return parsed->render(data, render);
}

QString spoken(const QJsonObject &text, const QString &language)
{
    for (const QString &spokenLanguage : { language, u"ru"_qs, u"kk"_qs, u"en"_qs }) {
        if (const QString found = text.value(spokenLanguage).toString(); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

const QStringList &MailTexts::notices()
{
    static const QStringList all { u"submitted"_qs, u"returned"_qs, u"approved"_qs, u"rejected"_qs,
        u"issued"_qs, u"recalled"_qs, u"asked"_qs, u"annulled"_qs, u"lapsed"_qs, u"route"_qs, u"remind"_qs,
        u"escalate"_qs, u"lost"_qs };
    return all;
}

Result<exchange::Mail> MailTexts::compose(const MailNotice &notice, const domain::MailContext &context,
    const QString &unique, const QDateTime &date)
{
    if (!notices().contains(notice.kind))
        return Error::of(
            ErrorKind::Unsupported, QStringLiteral("no mail is known for “%1”").arg(notice.kind));
    TEREZE_TRY(const QJsonObject texts, mailTextsOf(context.language));
    const QJsonObject data { { u"name"_qs, context.fullName }, { u"case_ref"_qs, context.caseRef },
        { u"service"_qs, context.service }, { u"university"_qs, context.university },
        { u"message"_qs, spoken(notice.text, context.language) },
        { u"link"_qs,
            QStringLiteral("%1/%2/applications/%3")
                .arg(context.portalOrigin, context.language, context.caseRef) } };
    const QJsonObject own = texts.value(notice.kind).toObject();

    exchange::Mail mail;
    TEREZE_TRY(mail.subject, filledMailText(own.value(u"subject").toString(), data, context.language));
    TEREZE_TRY(const QString news, filledMailText(own.value(u"text").toString(), data, context.language));
    TEREZE_TRY(
        const QString greeting, filledMailText(texts.value(u"greeting").toString(), data, context.language));
    const QString ending = notice.forStaff ? u"staff_closing"_qs : u"closing"_qs;
    TEREZE_TRY(const QString closing, filledMailText(texts.value(ending).toString(), data, context.language));
    mail.body = greeting + u"\n\n"_qs + news + u"\n\n"_qs + closing + u'\n';
    mail.fromAddress = context.mailFrom;
    mail.fromName = context.university;
    mail.toAddress = context.toAddress;
    mail.toName = context.fullName;
    mail.language = context.language;
    mail.date = date;
    mail.messageId = unique + u'@' + QUrl(context.portalOrigin).host(QUrl::FullyEncoded);
    return mail;
}

} // namespace tereze::work
