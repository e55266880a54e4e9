// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrydialog.h"

#include <core/domain/letter.h>

#include <functional>

class QPlainTextEdit;

namespace tereze::ui {

/// Asks for the words that an act on a journal needs, such as the reason of a void number, and does it.
class ReasonDialog final : public EntryDialog {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString explanation;
        QString label; ///< of the field
        QString missing; ///< what is said when it is empty
        QString action;
        std::function<Result<domain::TakenNumber>(db::Database &, const QUuid &, const QString &words)> call;
        std::function<QString(const domain::TakenNumber &)> announcement;
    };

    ReasonDialog(const Environment &environment, Question question, QWidget *parent);

protected:
    void send() override;

private:
    Question m_question;
    QPlainTextEdit *m_words;
};

} // namespace tereze::ui
