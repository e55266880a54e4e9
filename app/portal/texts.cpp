// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <core/base/localtext.h>
#include <core/base/logging.h>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace tereze::portal {

static Error textsFault(const QString &what)
{
    return Error::of(ErrorKind::InvalidInput, what, what);
}

static QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

static Result<QJsonObject> readTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return textsFault(QStringLiteral("%1 cannot be read").arg(path));
    QJsonParseError fault {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return textsFault(QStringLiteral("%1 is no JSON object: %2").arg(path, fault.errorString()));
    const QJsonObject texts = document.object();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (text->toString().trimmed().isEmpty())
            return textsFault(QStringLiteral("%1: \"%2\" has no text").arg(path, text.key()));
    }
    return texts;
}

Result<Texts> Texts::read(const QString &folder)
{
    Texts made;
    for (const QString &language : LocalText::languages()) {
        TEREZE_TRY(const QJsonObject texts, readTexts(folder + u'/' + language + u".json"_qs));
        made.m_texts.insert(language, texts);
    }
    const QJsonObject &first = made.m_texts.first();
    for (auto language = made.m_texts.begin(); language != made.m_texts.end(); ++language) {
        for (const QString &key : first.keys() + language->keys()) {
            if (!first.contains(key) || !language->contains(key))
                return textsFault(QStringLiteral("\"%1\" is not in every language").arg(key));
            if (placesIn(first.value(key).toString()) != placesIn(language->value(key).toString()))
                return textsFault(
                    QStringLiteral("\"%1\" has other arguments in %2").arg(key, language.key()));
        }
    }
    return made;
}

QString Texts::text(const QString &language, const QString &key, const QStringList &arguments) const
{
    const QJsonValue found = all(language).value(key);
    if (!found.isString()) {
        qCWarning(lcHttp).noquote() << "The portal has no text" << key;
        return key;
    }
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    const QString text = found.toString();
    QString filled;
    qsizetype from = 0;
    // Not by QString::arg(), which would look for places in the arguments, too.
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch at = match.next();
        filled += text.mid(from, at.capturedStart() - from) + arguments.value(at.captured(1).toInt() - 1);
        from = at.capturedEnd();
    }
    return filled + text.mid(from);
}

bool Texts::has(const QString &key) const
{
    return m_texts.first().contains(key);
}

const QJsonObject &Texts::all(const QString &language) const
{
    const auto found = m_texts.find(language);
    return found != m_texts.end() ? *found : m_texts.first();
}

} // namespace tereze::portal
