// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsaver.h"

#include <ui/actions/actionregistry.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>

#include <QDir>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace tereze::ui {

namespace {

struct SavedFormat {
    const char *action;
    report::TableFormat format;
};
constexpr SavedFormat savedFormats[] {
    { "save_list_csv", report::TableFormat::Csv },
    { "save_list_xlsx", report::TableFormat::Xlsx },
    { "save_list_pdf", report::TableFormat::Pdf },
};

} // namespace

ListSaver::ListSaver(const Environment &environment, QWidget &page, MessageBar &messages, Ask ask)
    : QObject(&page)
    , m_environment(environment)
    , m_page(page)
    , m_messages(messages)
    , m_ask(std::move(ask))
{
    for (const SavedFormat &one : savedFormats) {
        connect(environment.actions.action(one.action), &QAction::triggered, this,
            [this, format = one.format] { save(format); });
    }
}

QToolButton *ListSaver::makeButton(QWidget *parent)
{
    m_button = new QToolButton(parent);
    m_button->setObjectName(u"save_list"_qs);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(m_button);
    for (const SavedFormat &one : savedFormats)
        menu->addAction(m_environment.actions.action(one.action));
    m_button->setMenu(menu);
    retranslate();
    return m_button;
}

void ListSaver::updateActions(bool hasRows)
{
    m_hasRows = hasRows;
    const bool isPossible = m_page.isVisible() && hasRows && !m_export;
    for (const SavedFormat &one : savedFormats)
        m_environment.actions.action(one.action)->setEnabled(isPossible);
    if (m_button)
        m_button->setEnabled(isPossible);
}

void ListSaver::save(report::TableFormat format)
{
    if (!m_page.isVisible() || !m_hasRows || m_export)
        return;
    const List list = m_ask();
    const QString suffix = report::suffixOf(format);
    const auto path = m_environment.dialogs.askSaveFile(&m_page, list.fileStem + u'.' + suffix, suffix);
    if (!path)
        return;
    m_export = list.begin(
        list.table,
        [format, path = *path](
            const report::PrintedTable &table) { return report::writeTable(table, format, path); },
        this);
    const auto tell = [this](qsizetype rows) {
        m_messages.show(
            MessageBar::Level::Information, [rows] { return tr("Rows read for the list: %1").arg(rows); },
            [] { return tr("Stop"); },
            [this] {
                if (m_export)
                    m_export->cancel();
            });
    };
    connect(m_export, &ListExport::progressed, this, tell);
    connect(m_export, &ListExport::ended, this, [this, path = *path](const Result<qsizetype> &rows) {
        m_export = nullptr;
        m_messages.dismiss();
        updateActions(m_hasRows);
        if (rows)
            Q_EMIT announced(tr("List saved: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_messages.show(rows.error());
    });
    tell(0);
    updateActions(m_hasRows);
    m_export->start();
}

void ListSaver::retranslate()
{
    if (!m_button)
        return;
    m_button->setText(tr("Save the list"));
    m_button->setIcon(icon(u"export"_qs, m_button->palette()));
}

} // namespace tereze::ui
