// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdialog.h"

#include <ui/print/printtexts.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tereze::ui {

PrintDialog::PrintDialog(const PrintQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_printer(new QComboBox(this))
    , m_state(new PlainLabel(this))
    , m_copies(new QSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_held(new QCheckBox(tr("&Start later, from the print queue"), this))
{
    setWindowTitle(tr("Print"));
    auto *title = new PlainLabel(question.documents == 1
            ? question.title
            : tr("%n document(s), in the order of their numbers", nullptr, question.documents),
        this);
    title->setWordWrap(true);
    m_printer->setObjectName(u"printer"_qs);
    m_copies->setObjectName(u"copies"_qs);
    m_copies->setRange(1, 99);
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Needed for each copy after the first"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    for (const domain::StationPrinter &one : question.printers) {
        const QString where =
            one.person.isEmpty() || one.isOwn ? one.station : tr("%1 (%2)").arg(one.station, one.person);
        m_printer->addItem(u"%1 — %2"_qs.arg(one.printer.title, where));
        if (printerKey(one) == question.remembered)
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Printer"), m_printer);
    form->addRow(QString(), m_state);
    form->addRow(tr("&Copies"), m_copies);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), m_held);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"print"_qs);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintDialog::check);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &PrintDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(480);
    check();
    m_print->setDefault(true);
}

PrintAnswer PrintDialog::answer() const
{
    return { m_question.printers.value(m_printer->currentIndex()), m_copies->value(),
        m_reason->text().trimmed(), m_held->isChecked() };
}

void PrintDialog::check()
{
    const bool needsReason = m_question.isAgain || m_copies->value() > 1;
    m_reason->setEnabled(needsReason);
    const int at = m_printer->currentIndex();
    m_print->setEnabled(at >= 0 && (!needsReason || !m_reason->text().trimmed().isEmpty()));
    if (at < 0) {
        m_state->setText(
            tr("No computer with a printer is there. A desktop of the office, or a server with a "
               "worker, makes its printers known as soon as it runs."));
        return;
    }
    const domain::StationPrinter &one = m_question.printers.at(at);
    QStringList parts;
    if (one.isAway)
        parts << tr("This station is away: the sheets wait for it.");
    for (const QString &reason : one.printer.reasons) {
        if (const QString text = printReasonText(reason); !text.isEmpty())
            parts << text;
    }
    if (one.waiting > 0)
        parts << tr("%n sheet(s) wait there already.", nullptr, static_cast<int>(one.waiting));
    m_state->setText(parts.join(u' '));
    m_state->setVisible(!parts.isEmpty());
}

} // namespace tereze::ui
