// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"

#include <core/db/databasethread.h>
#include <core/store/journalstore.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace tereze::ui {

namespace {

constexpr int exportPage = 200; // the most that the database gives at once

} // namespace

JournalExport::JournalExport(db::DatabaseThread &database, domain::JournalQuery query,
    report::PrintedTable table, Cells cells, Writer writer, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_query(std::move(query))
    , m_table(std::move(table))
    , m_cells(std::move(cells))
    , m_writer(std::move(writer))
{
    m_query.before.reset();
    m_query.limit = exportPage;
}

void JournalExport::start()
{
    readPage();
}

void JournalExport::readPage()
{
    m_database.run(
        this,
        [query = m_query](db::Database &database) { return store::JournalStore::search(database, query); },
        [this](const Result<QList<domain::JournalEntry>> &answer) {
            if (m_cancelled) {
                end(Error::of(ErrorKind::Cancelled, u"the person stopped the export"_qs));
                return;
            }
            if (!answer) {
                end(answer.error());
                return;
            }
            for (const domain::JournalEntry &entry : *answer)
                m_table.rows << m_cells(entry);
            Q_EMIT progressed(m_table.rows.size());
            if (answer->size() < exportPage) {
                write();
                return;
            }
            m_query.before = answer->constLast().id;
            readPage();
        });
}

void JournalExport::write()
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<void> written = watcher->future().result();
        end(written ? Result<qsizetype>(m_table.rows.size()) : Result<qsizetype>(written.error()));
    });
    watcher->setFuture(QtConcurrent::run([writer = m_writer, table = m_table] { return writer(table); }));
}

void JournalExport::end(const Result<qsizetype> &outcome)
{
    Q_EMIT ended(outcome);
    deleteLater();
}

} // namespace tereze::ui
