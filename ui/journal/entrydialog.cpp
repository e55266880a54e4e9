// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydialog.h"

#include <ui/widgets/plainlabel.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tereze::ui {

EntryDialog::EntryDialog(const Environment &environment, const QString &title, const QString &explanation,
    const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_messages(new MessageBar(this))
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(560);
    auto *words = new PlainLabel(explanation, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *const go = m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"go"_qs);
    go->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_messages->dismiss();
        send();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(m_form);
    column->addWidget(m_messages);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

void EntryDialog::refuse(const QString &problem, QWidget *where)
{
    m_messages->show(MessageBar::Level::Warning, [problem] { return problem; });
    if (where)
        where->setFocus();
}

void EntryDialog::showEvent(QShowEvent *event)
{
    QList<QWidget *> order;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QLayoutItem *const field = m_form->itemAt(row, QFormLayout::FieldRole);
        if (!field)
            continue;
        if (field->widget())
            order << field->widget();
        for (int i = 0; field->layout() && i < field->layout()->count(); ++i) {
            if (QWidget *const one = field->layout()->itemAt(i)->widget())
                order << one;
        }
    }
    for (QAbstractButton *button : m_buttons->buttons())
        order << button;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    QDialog::showEvent(event);
}

void EntryDialog::setWaiting(bool waiting)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!waiting);
    }
}

} // namespace tereze::ui
