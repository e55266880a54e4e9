// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrydialog.h"

#include <functional>

class QPlainTextEdit;

namespace tereze::ui {

/// Asks for the words that an act on a journal or a volume needs, such as the reason of a void number, and
/// does it.
class ReasonDialog final : public EntryDialog {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString explanation;
        QString label; ///< of the field
        QString missing; ///< what is said when it is empty
        QString action;
        /// On the database's thread; answers what is announced when it is done.
        std::function<Result<QString>(db::Database &, const QUuid &, const QString &words)> call;
    };

    ReasonDialog(const Environment &environment, Question question, QWidget *parent);

protected:
    void send() override;

private:
    Question m_question;
    QPlainTextEdit *m_words;
};

} // namespace tereze::ui
