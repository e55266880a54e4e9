// SPDX-License-Identifier: GPL-3.0-or-later
#include "casemigration.h"

#include "publishdialog.h"

#include <core/db/databasethread.h>
#include <core/store/casestore.h>
#include <core/store/routestore.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int pageSize = 200;
constexpr int longestReason = 4'000;

/// A page, and the version that is in force.
struct ReadCases {
    int number = 0; ///< 0: none is in force
    QList<domain::RouteCase> cases;
};

} // namespace

CaseMigration::CaseMigration(
    const Environment &environment, const RouteWords &words, QString key, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_words(words)
    , m_key(std::move(key))
    , m_heading(new PlainLabel)
    , m_table(new QTableWidget)
    , m_fitting(new QPushButton)
    , m_none(new QPushButton)
    , m_more(new QPushButton)
    , m_again(new QPushButton)
    , m_reasonLabel(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_progress(new QProgressBar)
    , m_result(new PlainLabel)
    , m_move(new QPushButton)
    , m_stop(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"migration"_qs);
    resize(1'080, 620);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(u"migration_heading"_qs);
    buildTable();
    m_fitting->setObjectName(u"choose_fitting"_qs);
    m_none->setObjectName(u"choose_none"_qs);
    m_more->setObjectName(u"more_cases"_qs);
    m_again->setObjectName(u"read_again"_qs);
    m_reason->setObjectName(u"migration_reason"_qs);
    m_reason->setMaxLength(longestReason);
    m_progress->setObjectName(u"migration_progress"_qs);
    m_progress->hide();
    m_result->setObjectName(u"migration_result"_qs);
    m_result->setWordWrap(true);
    m_move->setObjectName(u"move_now"_qs);
    m_stop->setObjectName(u"migration_stop"_qs);
    m_stop->hide();
    m_close->setObjectName(u"migration_close"_qs);
    for (QPushButton *button : { m_fitting, m_none, m_more, m_again, m_move, m_stop, m_close })
        button->setAutoDefault(false);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_fitting);
    choose->addWidget(m_none);
    choose->addStretch(1);
    choose->addWidget(m_more);
    choose->addWidget(m_again);
    auto *form = new QFormLayout;
    m_reasonLabel->setBuddy(m_reason);
    form->addRow(m_reasonLabel, m_reason);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_result, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_stop);
    bottom->addWidget(m_move);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addLayout(choose);
    column->addLayout(form);
    column->addLayout(bottom);
    connect(m_fitting, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { read(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { read(false); });
    connect(m_reason, &QLineEdit::textChanged, this, &CaseMigration::update);
    connect(m_move, &QPushButton::clicked, this, &CaseMigration::begin);
    connect(m_stop, &QPushButton::clicked, this, &CaseMigration::stop);
    connect(m_close, &QPushButton::clicked, this, &CaseMigration::reject);
    retranslate();
    read(false);
}

void CaseMigration::retranslate()
{
    setWindowTitle(tr("Move applications"));
    m_fitting->setText(tr("Choose those that would go on"));
    m_none->setText(tr("Choose none"));
    m_more->setText(tr("Show more"));
    m_again->setText(tr("Read again"));
    m_stop->setText(tr("Stop"));
    m_close->setText(tr("Close"));
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Stands in the history of each application"));
    m_progress->setAccessibleName(tr("Applications moved"));
    m_table->setAccessibleName(tr("Running applications of earlier versions"));
    m_table->setHorizontalHeaderLabels({ tr("Application"), tr("Service"), tr("Version"), tr("State"),
        tr("What would happen"), tr("What happened") });
    showHeading();
    for (int row = 0; row < m_list.size(); ++row)
        showRow(row);
    showResult();
    update();
}

void CaseMigration::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseMigration::buildTable()
{
    m_table->setObjectName(u"migration_cases"_qs);
    m_table->setColumnCount(ColumnCount);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] { 20, 24, 8, 16, 48, 16 };
    for (int i = 0; i < ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * unit);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Reference)
            update();
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (row < m_list.size())
            Q_EMIT caseWanted(m_list.at(row).caseRef);
    });
}

void CaseMigration::read(bool more)
{
    m_more->setEnabled(false);
    std::optional<domain::ApplicationId> after;
    if (more && !m_list.isEmpty())
        after = m_list.last().application;
    m_environment.database.run(
        this,
        [key = m_key, after, number = more ? m_number : 0](db::Database &database) -> Result<ReadCases> {
            ReadCases read { number, {} };
            if (read.number == 0) {
                TEREZE_TRY(const auto versions, store::RouteStore::versions(database, key));
                for (const domain::RouteVersionListing &version : versions) {
                    if (version.number && version.state == u"published")
                        read.number = std::max(read.number, *version.number);
                }
            }
            if (read.number > 0) {
                TEREZE_TRY(read.cases, store::RouteStore::cases(database, key, read.number, after, pageSize));
            }
            return read;
        },
        [this, more](const Result<ReadCases> &answer) {
            m_unread = answer ? std::nullopt : std::optional(answer.error());
            if (!answer) {
                showHeading();
                update();
                return;
            }
            m_isRead = true;
            m_number = answer->number;
            if (!more) {
                m_list.clear();
                m_outcomes.clear();
            }
            m_mayBeMore = answer->cases.size() == pageSize;
            addRows(answer->cases);
        });
}

void CaseMigration::showHeading()
{
    m_heading->setText(m_unread ? errorText(*m_unread)
            : !m_isRead         ? tr("The server looks at the applications that run on the route…")
            : m_number == 0     ? tr("No version of this route is in force yet.")
            : m_list.isEmpty()
            ? tr("No application runs on an earlier version.")
            : tr("Applications that run on earlier versions may go over to version %1. An application that is"
                 " not chosen stays where it is.")
                  .arg(m_number));
}

void CaseMigration::addRows(const QList<domain::RouteCase> &cases)
{
    const auto first = static_cast<int>(m_list.size());
    m_list << cases;
    showHeading();
    m_table->setRowCount(static_cast<int>(m_list.size()));
    for (int row = first; row < m_list.size(); ++row) {
        const domain::RouteCase &one = m_list.at(row);
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (cell == Reference) {
                // What would be stuck is refused by the server in any case.
                if (!one.wouldBeStuck())
                    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
            }
            m_table->setItem(row, cell, item);
        }
        m_table->item(row, Outlook)
            ->setIcon(icon(one.wouldBeStuck() ? u"error"_qs
                    : one.misfits.isEmpty()   ? u"approve"_qs
                                              : u"warning"_qs,
                palette()));
        showRow(row);
    }
    if (first == 0 && !m_list.isEmpty())
        m_table->setCurrentCell(0, Reference);
    update();
}

void CaseMigration::showRow(int row)
{
    const domain::RouteCase &one = m_list.at(row);
    QString outcome;
    if (isMoved(row))
        outcome = tr("moved to version %1").arg(m_number);
    else if (const auto refused = m_outcomes.value(row))
        outcome = refusalText(*refused);
    const QString texts[] { one.caseRef,
        one.service.isEmpty() ? QString() : one.service.in(m_words.language()),
        QString::number(isMoved(row) ? m_number : one.number), domain::textOf(one.state), outlookText(one),
        outcome };
    for (int cell = 0; cell < ColumnCount; ++cell) {
        m_table->item(row, cell)->setText(texts[cell]);
        m_table->item(row, cell)->setToolTip(plainToolTip(texts[cell]));
    }
}

bool CaseMigration::isMoved(int row) const
{
    const auto outcome = m_outcomes.constFind(row);
    return outcome != m_outcomes.cend() && !outcome->has_value();
}

QString CaseMigration::outlookText(const domain::RouteCase &one) const
{
    if (one.misfits.isEmpty())
        return PublishDialog::verdictText(u"fit"_qs);
    QStringList all;
    for (const domain::RouteCase::Misfit &misfit : one.misfits)
        all << u"%1: %2"_qs.arg(PublishDialog::verdictText(misfit.verdict),
            misfit.name.isEmpty() ? misfit.element : misfit.name.in(m_words.language()));
    return all.join(u"; "_qs);
}

void CaseMigration::check(bool fitting)
{
    for (int row = 0; row < m_list.size(); ++row) {
        const bool chosen = fitting && m_list.at(row).misfits.isEmpty() && !isMoved(row);
        m_table->item(row, Reference)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
}

QList<int> CaseMigration::checkedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Reference);
        if (item && item->checkState() == Qt::Checked)
            rows << row;
    }
    return rows;
}

void CaseMigration::update()
{
    const auto chosen = static_cast<int>(checkedRows().size());
    const bool running = isRunning();
    m_move->setText(tr("Move %n application(s)", nullptr, chosen));
    m_move->setEnabled(!running && chosen > 0 && !m_reason->text().trimmed().isEmpty());
    m_move->setToolTip(
        chosen > 0 && m_reason->text().trimmed().isEmpty() ? tr("A reason is needed") : QString());
    m_fitting->setEnabled(!running && !m_list.isEmpty());
    m_none->setEnabled(!running && chosen > 0);
    m_more->setVisible(m_mayBeMore);
    m_more->setEnabled(!running);
    m_again->setEnabled(!running);
    m_reason->setEnabled(!running);
    m_table->setEnabled(!running);
    m_stop->setVisible(running);
    m_move->setVisible(!running);
}

void CaseMigration::begin()
{
    m_waiting = checkedRows();
    m_total = static_cast<int>(m_waiting.size());
    m_refused = 0;
    m_hasEnded = false;
    m_progress->setRange(0, m_total);
    m_progress->setValue(0);
    m_progress->show();
    showResult();
    m_stop->setEnabled(true);
    next();
    update();
    m_stop->setFocus();
}

void CaseMigration::next()
{
    if (m_waiting.isEmpty()) {
        m_hasEnded = true;
        showResult();
        update();
        m_close->setFocus();
        return;
    }
    const int row = m_waiting.takeFirst();
    m_underWay = row;
    m_table->scrollToItem(m_table->item(row, Reference));
    m_environment.calls.send(
        this,
        [one = m_list.at(row), number = m_number, reason = m_reason->text().trimmed()](
            db::Database &database, const QUuid &request) {
            return store::CaseStore::migrate(
                database, request, one.application, one.version, one.lastEvent, number, reason);
        },
        [this, row](const Result<domain::CaseState> &answer) { moved(row, answer); });
}

void CaseMigration::showResult()
{
    if (!m_hasEnded) {
        m_result->clear();
        return;
    }
    const int done = m_progress->value();
    m_result->setText(tr("%n moved", nullptr, done - m_refused) + u", "_qs
        + tr("%n refused", nullptr, m_refused)
        + (done < m_total ? u", "_qs + tr("%n not begun", nullptr, m_total - done) : QString()));
}

void CaseMigration::moved(int row, const Result<domain::CaseState> &answer)
{
    m_underWay = -1;
    QTableWidgetItem *reference = m_table->item(row, Reference);
    m_outcomes.insert(row, answer ? std::nullopt : std::optional(answer.error()));
    m_table->item(row, Outcome)->setIcon(icon(answer ? u"approve"_qs : u"error"_qs, palette()));
    if (answer)
        reference->setFlags(reference->flags() & ~Qt::ItemIsUserCheckable);
    else
        ++m_refused;
    showRow(row);
    reference->setCheckState(Qt::Unchecked);
    m_progress->setValue(m_progress->value() + 1);
    next();
}

QString CaseMigration::refusalText(const Error &error) const
{
    if (error.rule == u"stuck")
        return tr("refused: it would be stuck");
    if (error.rule == u"votes_cast")
        return tr("refused: votes were cast at a step that the version asks otherwise");
    if (error.rule == u"own_application")
        return tr("refused: it is your own application");
    if (error.kind == ErrorKind::Conflict)
        return tr("refused: it went on meanwhile. Look at it again.");
    if (error.kind == ErrorKind::WrongState)
        return tr("refused: it has ended, or is on this version");
    return tr("refused: %1").arg(errorText(error));
}

void CaseMigration::stop()
{
    m_waiting.clear(); // what the server was asked already is waited for
    m_stop->setEnabled(false);
}

void CaseMigration::reject()
{
    if (isRunning()) {
        stop();
        return;
    }
    QDialog::reject();
}

} // namespace tereze::ui
