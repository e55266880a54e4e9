// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasondialog.h"

#include <QPlainTextEdit>

namespace tereze::ui {

ReasonDialog::ReasonDialog(const Environment &environment, Question question, QWidget *parent)
    : EntryDialog(environment, question.title, question.explanation, question.action, parent)
    , m_question(std::move(question))
    , m_words(new QPlainTextEdit(this))
{
    m_words->setObjectName(u"words"_qs);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * 4);
    form()->addRow(m_question.label, m_words);
    m_words->setFocus();
}

void ReasonDialog::send()
{
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty()) {
        refuse(m_question.missing, m_words);
        return;
    }
    submit([call = m_question.call, words](
               db::Database &database, const QUuid &id) { return call(database, id, words); },
        [](const QString &announcement) { return announcement; });
}

} // namespace tereze::ui
