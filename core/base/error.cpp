// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include "localtext.h"
#include "spokenlanguages.h"

#include <QCoreApplication>
#include <QStringList>

namespace tereze {

QString Error::textOf(ErrorKind kind)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Error", text);
    };
    switch (kind) {
    case ErrorKind::InvalidInput:
        return translated(QT_TRANSLATE_NOOP("Error", "The input cannot be read."));
    case ErrorKind::NotSignedIn:
        return translated(QT_TRANSLATE_NOOP("Error", "Please sign in."));
    case ErrorKind::Forbidden:
        return translated(QT_TRANSLATE_NOOP("Error", "You have no right to do this."));
    case ErrorKind::NotFound:
        return translated(QT_TRANSLATE_NOOP("Error", "Nothing was found."));
    case ErrorKind::Conflict:
        return translated(QT_TRANSLATE_NOOP(
            "Error", "Somebody changed this meanwhile. Look at the new state and try again."));
    case ErrorKind::RuleBroken:
        return translated(QT_TRANSLATE_NOOP("Error", "A rule does not allow this."));
    case ErrorKind::WrongState:
        return translated(QT_TRANSLATE_NOOP("Error", "This is not possible in the present state."));
    case ErrorKind::TooOften:
        return translated(QT_TRANSLATE_NOOP("Error", "Too many attempts. Please wait a little."));
    case ErrorKind::Unavailable:
        return translated(QT_TRANSLATE_NOOP("Error", "The server cannot be reached."));
    case ErrorKind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("Error", "Cancelled."));
    case ErrorKind::Unsupported:
        return translated(QT_TRANSLATE_NOOP("Error", "This version cannot do this."));
    case ErrorKind::Corrupt:
        return translated(
            QT_TRANSLATE_NOOP("Error", "The stored data is damaged. Please tell the administrator."));
    case ErrorKind::Internal:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Error", "Something went wrong. Please tell the administrator."));
}

Error Error::of(ErrorKind kind, const QString &detail)
{
    return Error { kind, textOf(kind), detail, {}, {} };
}

Error Error::of(ErrorKind kind, const QString &userText, const QString &detail)
{
    return Error { kind, userText, detail, {}, {} };
}

bool Error::saysOnlyItsKind() const
{
    if (userText == textOf(kind))
        return true;
    for (const QString &language : LocalText::languages()) {
        const LanguageScope scope(language);
        if (userText == textOf(kind))
            return true;
    }
    return false;
}

QString Error::logLine() const
{
    QStringList parts { nameOf(kind) };
    if (!sqlState.isEmpty())
        parts << sqlState;
    if (!field.isEmpty())
        parts << QStringLiteral("field=%1").arg(field);
    if (!rule.isEmpty())
        parts << QStringLiteral("rule=%1").arg(rule);
    parts << (detail.isEmpty() ? userText : detail);
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorKind::NotSignedIn:
        return QStringLiteral("not_signed_in");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::RuleBroken:
        return QStringLiteral("rule_broken");
    case ErrorKind::WrongState:
        return QStringLiteral("wrong_state");
    case ErrorKind::TooOften:
        return QStringLiteral("too_often");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace tereze
