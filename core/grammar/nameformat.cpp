// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameformat.h"

#include "wordshape.h"

#include <QStringList>

namespace tereze::grammar {

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// The first letter as a reader sees it, a surrogate pair or marks above it included.
QString firstLetter(const QString &word)
{
    qsizetype length = word.isEmpty() ? 0 : word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
    while (length < word.size() && word.at(length).isMark())
        ++length;
    return word.left(length).toUpper();
}

} // namespace

QString initialsOf(const QString &part)
{
    const QString word = part.simplified().section(u' ', 0, 0);
    if (isInitials(word))
        return word.endsWith(u'.') ? part.simplified() : word + u'.';
    QStringList initials;
    for (const QString &half : word.split(u'-', Qt::SkipEmptyParts))
        initials << firstLetter(half) + u'.';
    return initials.join(u'-');
}

QString formatName(const PersonName &name, NameForm form, Language language)
{
    const bool kazakh = language == Language::Kazakh;
    const QString blank = QStringLiteral(" ");
    const QString comma = QStringLiteral(", ");
    const QString given = initialsOf(name.given);
    const QString patronymic = initialsOf(name.patronymic);
    switch (form) {
    case NameForm::Office:
        break;
    case NameForm::OfficeShort:
        return joined({ name.surname.isEmpty() ? name.given : name.surname,
                          name.surname.isEmpty() ? QString() : given + patronymic },
            QString(QChar(0x00A0)));
    case NameForm::Speech:
        return joined({ name.given, kazakh ? QString() : name.patronymic, name.surname }, blank);
    case NameForm::SpeechShort:
        if (name.surname.isEmpty())
            return name.given;
        return joined({ given, kazakh ? QString() : patronymic, name.surname }, blank);
    case NameForm::List:
        return joined({ name.surname, joined({ name.given, name.patronymic }, blank) }, comma);
    case NameForm::ListMedium:
        return joined(
            { name.surname, joined({ name.given, kazakh ? QString() : patronymic }, blank) }, comma);
    case NameForm::ListShort:
        if (name.surname.isEmpty())
            return name.given;
        return joined({ name.surname, joined({ given, kazakh ? QString() : patronymic }, blank) }, comma);
    case NameForm::Monogram:
        return firstLetter(name.given) + firstLetter(name.surname);
    }
    return joined({ name.surname, name.given, name.patronymic }, blank);
}

} // namespace tereze::grammar
