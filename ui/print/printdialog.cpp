// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdialog.h"

#include <ui/errors/messagebar.h>
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

#include <algorithm>
#include <utility>

namespace tereze::ui {

PrintDialog::PrintDialog(const PrintQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_warning(new MessageBar(this))
    , m_printer(new QComboBox(this))
    , m_state(new PlainLabel(this))
    , m_tray(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_stock(new PlainLabel(this))
    , m_remember(new QCheckBox(tr("&Always for these documents"), this))
    , m_form(new QFormLayout)
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
    m_warning->setObjectName(u"paper_warning"_qs);
    m_warning->dismiss();
    m_printer->setObjectName(u"printer"_qs);
    m_tray->setObjectName(u"tray"_qs);
    m_paper->setObjectName(u"paper"_qs);
    m_stock->setObjectName(u"stock"_qs);
    m_remember->setObjectName(u"remember"_qs);
    m_copies->setObjectName(u"copies"_qs);
    m_copies->setRange(1, 99);
    m_reason->setObjectName(u"reason"_qs);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Needed for each copy after the first"));
    for (QLabel *hint : { m_state, m_stock }) {
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setWordWrap(true);
    }
    for (QComboBox *list : { m_printer, m_tray, m_paper }) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(36);
    }
    for (const domain::StationPrinter &one : question.printers) {
        const QString where =
            one.person.isEmpty() || one.isOwn ? one.station : tr("%1 (%2)").arg(one.station, one.person);
        m_printer->addItem(u"%1 — %2"_qs.arg(one.printer.title, where));
        if (printerKey(one) == question.remembered)
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    fillPaper();
    m_form->addRow(tr("&Printer"), m_printer);
    m_form->addRow(QString(), m_state);
    m_form->addRow(tr("&Tray"), m_tray);
    m_form->addRow(tr("Pap&er"), m_paper);
    m_form->addRow(QString(), m_stock);
    m_form->addRow(QString(), m_remember);
    m_form->addRow(tr("&Copies"), m_copies);
    m_form->addRow(tr("&Reason"), m_reason);
    m_form->addRow(QString(), m_held);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"print"_qs);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_printer, &QComboBox::currentIndexChanged, this, [this] {
        fillTrays();
        check();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::check);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &PrintDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(m_form);
    column->addWidget(m_warning);
    column->addWidget(buttons);
    setMinimumWidth(520);
    fillTrays();
    check();
    m_print->setDefault(true);
}

PrintAnswer PrintDialog::answer() const
{
    PrintAnswer answer;
    answer.printer = m_question.printers.value(m_printer->currentIndex());
    answer.tray = m_tray->currentData().toString();
    answer.blankKind = paper().kind;
    answer.blankSeries = paper().series;
    // What is hidden was not said.
    answer.remember = m_form->isRowVisible(m_remember) && m_remember->isChecked();
    answer.copies = m_copies->value();
    answer.reason = m_reason->text().trimmed();
    answer.held = m_held->isChecked();
    return answer;
}

domain::BlankChoice PrintDialog::paper() const
{
    return m_papers.value(m_paper->currentIndex());
}

void PrintDialog::fillPaper()
{
    m_papers << domain::BlankChoice();
    m_paper->addItem(tr("Plain paper"));
    int best = 0;
    for (const domain::BlankChoice &one : m_question.blanks) {
        if (one.kind != m_papers.constLast().kind) {
            domain::BlankChoice any { one.kind, {}, 0, {}, one.wanted };
            int series = 0;
            for (const domain::BlankChoice &other : m_question.blanks) {
                if (other.kind != one.kind || other.free == 0)
                    continue;
                any.free += other.free;
                any.next = any.next.isEmpty() ? other.next : any.next;
                ++series;
            }
            if (series != 1) { // of a single one only that is to be chosen
                m_papers << any;
                m_paper->addItem(series == 0 ? blankKindText(one.kind)
                                             : tr("%1, the oldest first").arg(blankKindText(one.kind)));
            }
        }
        if (one.free > 0) {
            m_papers << one;
            m_paper->addItem(tr("%1, series %2").arg(blankKindText(one.kind), one.series));
        }
    }
    for (int i = 1; i < m_papers.size(); ++i) {
        if (m_papers.at(i).wanted > m_papers.at(best).wanted)
            best = i;
    }
    m_paper->setCurrentIndex(best);
}

void PrintDialog::fillTrays()
{
    const QString before = m_tray->currentData().toString();
    m_tray->clear();
    m_tray->addItem(tr("Whichever"), QString());
    for (const QString &tray : m_question.printers.value(m_printer->currentIndex()).printer.trays)
        m_tray->addItem(trayText(tray), tray);
    m_tray->setCurrentIndex(std::max(0, m_tray->findData(before)));
    m_form->setRowVisible(m_tray, m_tray->count() > 1);
}

void PrintDialog::checkPaper()
{
    const domain::BlankChoice chosen = paper();
    const int sheets = m_question.documents * m_copies->value();
    QStringList parts;
    if (!chosen.kind.isEmpty()) {
        if (chosen.free == 0)
            parts << tr("None is free: add blanks to the stock first.");
        else
            parts << tr("Free: %1. Next: %2.").arg(chosen.free).arg(chosen.next);
        if (chosen.free > 0 && chosen.free < sheets)
            parts << tr("%n sheet(s) will wait for more blanks.", nullptr, sheets - chosen.free);
    }
    const auto inOwnKind = std::find_if(m_papers.cbegin(), m_papers.cend(),
        [&](const domain::BlankChoice &one) { return one.kind == chosen.kind; });
    const bool isWanted = chosen.kind.isEmpty() ? std::none_of(m_papers.cbegin(), m_papers.cend(),
                              [](const domain::BlankChoice &one) { return one.wanted > 0; })
                                                : inOwnKind->wanted == m_question.documents;
    m_stock->setText(parts.join(u' '));
    m_form->setRowVisible(m_paper, m_papers.size() > 1);
    m_form->setRowVisible(m_stock, !parts.isEmpty());
    m_form->setRowVisible(m_remember, m_papers.size() > 1 && !isWanted);
}

void PrintDialog::warnOfPaper()
{
    QStringList kinds;
    int documents = 0;
    for (const domain::BlankChoice &one : std::as_const(m_papers)) {
        if (one.wanted == 0 || one.kind == paper().kind || kinds.contains(one.kind))
            continue;
        kinds << one.kind;
        documents += one.wanted;
    }
    if (kinds.isEmpty()) {
        m_warning->dismiss();
        return;
    }
    m_warning->show(MessageBar::Level::Warning, [kinds, documents, all = m_question.documents] {
        QStringList words;
        for (const QString &kind : kinds)
            words << blankKindText(kind);
        const QString made = words.join(u", "_qs);
        return documents == all
            ? tr("Made for another paper: %1. On this one the text may stand in the wrong place.").arg(made)
            : tr("Made for another paper: %1 (documents: %2 of %3). On this one their text may stand in the "
                 "wrong place.")
                  .arg(made)
                  .arg(documents)
                  .arg(all);
    });
}

void PrintDialog::check()
{
    const bool needsReason = m_question.isAgain || m_copies->value() > 1;
    m_reason->setEnabled(needsReason);
    checkPaper();
    warnOfPaper();
    const int at = m_printer->currentIndex();
    const bool hasPaper = paper().kind.isEmpty() || paper().free > 0;
    m_print->setEnabled(at >= 0 && hasPaper && (!needsReason || !m_reason->text().trimmed().isEmpty()));
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
    m_form->setRowVisible(m_state, !parts.isEmpty());
}

} // namespace tereze::ui
