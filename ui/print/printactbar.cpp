// SPDX-License-Identifier: GPL-3.0-or-later
#include "printactbar.h"

#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tereze::ui {

PrintActBar::PrintActBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_text(new QLineEdit(this))
    , m_identity(new QComboBox(this))
    , m_basis(new QLineEdit(this))
    , m_do(new QPushButton(this))
{
    m_text->setObjectName(u"print_reason"_qs);
    m_text->setMaxLength(200);
    m_identity->setObjectName(u"print_identity"_qs);
    m_basis->setObjectName(u"print_basis"_qs);
    m_basis->setMaxLength(500);
    m_do->setObjectName(u"print_do"_qs);
    for (const char *code : { "id_card", "passport", "student_card", "digital_document" })
        m_identity->addItem(QString(), QString::fromLatin1(code));
    m_label->setBuddy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_text, 2);
    row->addWidget(m_identity);
    row->addWidget(m_basis, 1);
    row->addWidget(m_do);
    connect(m_text, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_do->setEnabled(!text.trimmed().isEmpty()); });
    for (QLineEdit *edit : { m_text, m_basis })
        connect(edit, &QLineEdit::returnPressed, this, &PrintActBar::accept);
    connect(m_do, &QPushButton::clicked, this, &PrintActBar::accept);
    retranslate();
    hide();
}

void PrintActBar::ask(Ask what, const QString &proposal)
{
    m_asked = what;
    m_text->setText(proposal);
    m_basis->clear();
    m_do->setEnabled(!proposal.isEmpty());
    m_identity->setVisible(what == Ask::HandOver);
    m_basis->setVisible(what == Ask::HandOver);
    retranslate();
    show();
    m_text->setFocus();
    m_text->selectAll();
}

QString PrintActBar::text() const
{
    return m_text->text().trimmed();
}

QString PrintActBar::identity() const
{
    return m_identity->currentData().toString();
}

QString PrintActBar::basis() const
{
    return m_basis->text().trimmed();
}

void PrintActBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintActBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void PrintActBar::retranslate()
{
    const QString identities[] { tr("Identity card"), tr("Passport"), tr("Student card"),
        tr("Digital document") };
    for (int i = 0; i < m_identity->count(); ++i)
        m_identity->setItemText(i, identities[i]);
    m_identity->setAccessibleName(tr("Document that was shown"));
    m_basis->setPlaceholderText(tr("Power of attorney, if it is another person"));
    m_basis->setAccessibleName(m_basis->placeholderText());
    switch (m_asked) {
    case Ask::Spoil:
        m_label->setText(tr("What is wrong with the &sheet?"));
        m_do->setText(tr("Mark as spoiled"));
        break;
    case Ask::Again:
        m_label->setText(tr("&Why is it printed again?"));
        m_do->setText(tr("Print again"));
        break;
    case Ask::HandOver:
        m_label->setText(tr("Who &collects it?"));
        m_do->setText(tr("Hand over"));
        break;
    }
}

void PrintActBar::accept()
{
    if (text().isEmpty())
        return;
    hide();
    Q_EMIT accepted();
}

} // namespace tereze::ui
