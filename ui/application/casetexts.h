// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/historyentry.h>
#include <core/domain/taskask.h>

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace tereze::ui {

// Names of what the database says in codes, in the present language; an unknown code is shown as it is.

QString historyText(const domain::HistoryEntry &entry); ///< "Approved with remarks", "Order issued"
QString documentKindText(const QString &kind);
/// An application form is registered, not issued: what is issued is the answer to it.
QString documentStateText(const QString &state, const QString &kind = {});
QString applicantKindText(const QString &kind);
/// Why a document is held up, by the code that stands beside the technical error; a general sentence for a
/// code that has none of its own.
QString documentErrorText(const QString &code);
QString answerText(const QString &answer); ///< of a task that offers answers
/// What a task asks for, as a sentence; empty for a decision, which its buttons tell.
QString askText(domain::TaskAsk ask);
/// The same in a word or two, before the name of the step; empty for a decision.
QString askLabel(domain::TaskAsk ask);

/// Why the clock of a case stands, by the kinds of the steps that hold it.
QString pauseText(const QStringList &kinds);

/// The facts about a student as label and value, in the order people read them, with the words of
/// domain::wordFor(); empty facts are left out.
QList<QPair<QString, QString>> studentTexts(const QJsonObject &facts, const QString &language);

} // namespace tereze::ui
