// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationthread.h"

#include "printstation.h"

#include <core/base/logging.h>
#include <core/db/database.h>

#include <QDeadlineTimer>

#include <algorithm>

namespace tereze::print {
namespace {

constexpr int pauseMs = 250;
constexpr int longestPauseMs = 10'000;

} // namespace

StationThread::StationThread(
    db::ConnectionSettings database, std::unique_ptr<PrintTransport> transport, QString name)
    : m_database(std::move(database))
    , m_transport(std::move(transport))
    , m_name(std::move(name))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

StationThread::~StationThread()
{
    m_stop = true;
    m_thread->wait();
}

void StationThread::run()
{
    PrintStation station(*m_transport, m_name);
    std::unique_ptr<db::Database> database;
    int pause = pauseMs;
    while (!m_stop) {
        Result<bool> moved = false;
        if (!database || database->isLost()) {
            database.reset();
            auto opened = db::Database::open(m_database.withApplicationName(u"tereze-print"_qs));
            if (opened)
                database = std::move(opened).value();
            else
                moved = opened.error();
        }
        if (database) {
            try {
                moved = station.round(*database);
            } catch (const std::exception &fault) {
                moved = Error::of(ErrorKind::Internal, QString::fromUtf8(fault.what()));
            }
        }
        if (moved && *moved) {
            pause = 0;
        } else if (moved) {
            pause = pauseMs;
        } else {
            qCWarning(lcPrint).noquote() << "Printing could not go on:" << moved.error().logLine();
            pause = std::clamp(pause * 2, pauseMs, longestPauseMs);
        }
        for (QDeadlineTimer rest(pause); !rest.hasExpired() && !m_stop;)
            QThread::msleep(20);
    }
}

} // namespace tereze::print
