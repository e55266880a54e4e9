// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <core/base/logging.h>

#include <QAtomicInt>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>

#include <libpq-fe.h>
#include <unordered_map>

namespace tereze::db {

namespace {

constexpr int maxRepeats = 5;
constexpr size_t maxPrepared = 300;

PGconn *libpqHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Error refusedToOpen(const ConnectionSettings &settings, const QString &message)
{
    QString said = message.trimmed();
    if (!settings.password().isEmpty())
        said.replace(settings.password(), QStringLiteral("***"));
    const QString detail = QStringLiteral("%1: %2").arg(settings.describe(), said);
    // libpq gives no SQLSTATE for a failed connection and its text is in the server's language; whether the
    // server answers at all tells a refusal from an outage.
    const QByteArray options = settings.connectOptions().toUtf8();
    // A server that was still starting may be ready by the time it is asked again.
    if (!said.contains(u"the database system is") && PQping(options.constData()) == PQPING_OK)
        return Error::of(ErrorKind::NotSignedIn,
            QCoreApplication::translate(
                "Database", "The database did not accept the sign-in. Check the user name and the password."),
            detail);
    return Error::of(ErrorKind::Unavailable, detail);
}

/// The plan or the statement itself is gone on the server's side, and nothing was done.
bool isStalePlan(const Error &error)
{
    return error.sqlState == u"26000" || (error.sqlState == u"0A000" && error.detail.contains(u"plan"));
}

QString lineOfPosition(const QString &sql, const char *position)
{
    bool ok = false;
    const int at = position ? QByteArray(position).toInt(&ok) : 0;
    if (!ok)
        return {};
    return QString::number(sql.left(at - 1).count(u'\n') + 1);
}

/// 57P01 to 57P05 end the session, as does every class 08.
bool endsSession(const QString &sqlState)
{
    return sqlState.startsWith(u"57P0") || sqlState.startsWith(u"08");
}

} // namespace

struct Database::Statements {
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> prepared;
    QThread *thread = nullptr;
    bool lost = false;
};

Result<QString> callStatement(const QByteArray &function, const Arguments &arguments)
{
    static const QRegularExpression functionName(QStringLiteral("^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"));
    static const QRegularExpression parameterName(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    const QString name = QString::fromUtf8(function);
    if (!functionName.match(name).hasMatch())
        return Error::of(ErrorKind::Internal, QStringLiteral("not a function's name: ") + name);
    QStringList parts;
    for (const Argument &argument : arguments) {
        const QString parameter = QString::fromUtf8(argument.name());
        if (!parameterName.match(parameter).hasMatch())
            return Error::of(ErrorKind::Internal, QStringLiteral("not a parameter's name: ") + parameter);
        parts << parameter + QStringLiteral(" => ?");
    }
    return QStringLiteral("SELECT * FROM %1(%2)").arg(name, parts.join(QStringLiteral(", ")));
}

Database::Database()
    : m_statements(std::make_unique<Statements>())
{
    static QAtomicInt counter;
    m_name = QStringLiteral("tereze-%1").arg(counter.fetchAndAddRelaxed(1));
    m_statements->thread = QThread::currentThread();
}

Result<std::unique_ptr<Database>> Database::open(const ConnectionSettings &settings)
{
    std::unique_ptr<Database> self(new Database);
    self->m_place = settings.describe();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), self->m_name);
    if (!database.isValid())
        return Error::of(ErrorKind::Internal, QStringLiteral("Qt's QPSQL driver is not installed"));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision); // a numeric is never a double
    // Host, port and database go through the options, which alone can hold several hosts with ports of their
    // own.
    database.setConnectOptions(settings.connectOptions());
    if (!database.open(settings.user(), settings.password()))
        return refusedToOpen(
            settings, database.lastError().driverText() + u' ' + database.lastError().databaseText());
    if (!libpqHandle(database))
        return Error::of(ErrorKind::Internal, QStringLiteral("the QPSQL driver gives no libpq handle"));
    TEREZE_CHECK(self->executeScript(QStringLiteral("SET client_min_messages = warning")));
    return self;
}

Database::~Database()
{
    if (m_statements->thread != QThread::currentThread())
        qCCritical(lcDb) << "A database connection is closed on another thread than its own.";
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    // Last: without a driver they only forget. Before it they would each ask the server to, which ends the
    // session anyway and may be gone.
    m_statements->prepared.clear();
}

void *Database::handle() const
{
    return libpqHandle(QSqlDatabase::database(m_name, false));
}

Result<void> Database::checkUsable() const
{
    if (m_statements->thread != QThread::currentThread())
        return Error::of(ErrorKind::Internal,
            QStringLiteral("a database connection belongs to the thread that opened it"));
    if (isLost()) {
        Error error =
            Error::of(ErrorKind::Unavailable, QStringLiteral("the connection to %1 is lost").arg(m_place));
        error.sqlState = QString::fromUtf16(connectionLostState);
        return error;
    }
    return {};
}

bool Database::isLost() const
{
    // The driver closes itself when it reads the end of the connection in the event loop; no signal says so.
    if (!m_statements->lost) {
        const QSqlDatabase database = QSqlDatabase::database(m_name, false);
        m_statements->lost = !database.isOpen() || PQstatus(libpqHandle(database)) == CONNECTION_BAD;
    }
    return m_statements->lost;
}

bool Database::inTransaction() const
{
    const auto state = PQtransactionStatus(static_cast<PGconn *>(handle()));
    return state == PQTRANS_INTRANS || state == PQTRANS_INERROR;
}

int Database::serverProcess() const
{
    return PQbackendPID(static_cast<PGconn *>(handle()));
}

Canceller Database::canceller() const
{
    return Canceller::of(handle());
}

Error Database::rowError(const QByteArray &function, const RowFault &fault)
{
    return Error::of(ErrorKind::Internal,
        QStringLiteral("answer of %1: %2").arg(QString::fromUtf8(function), QString::fromUtf8(fault.what())));
}

Result<Rows> Database::call(const QByteArray &function, const Arguments &arguments)
{
    TEREZE_TRY(const QString sql, callStatement(function, arguments));
    QVariantList values;
    values.reserve(arguments.size());
    for (const Argument &argument : arguments) {
        TEREZE_TRY(QVariant value, argument.bindable());
        values << std::move(value);
    }
    return runRepeating(sql, values, Reuse::Prepared);
}

Result<void> Database::run(const QByteArray &function, const Arguments &arguments)
{
    TEREZE_CHECK(call(function, arguments));
    return {};
}

Result<Rows> Database::query(const QString &sql, const QVariantList &values)
{
    QVariantList bound;
    for (const QVariant &value : values) {
        TEREZE_TRY(QVariant one, Argument("value", value).bindable());
        bound << std::move(one);
    }
    return runRepeating(sql, bound, bound.isEmpty() ? Reuse::Never : Reuse::Prepared);
}

Result<Rows> Database::runRepeating(const QString &sql, const QVariantList &values, Reuse reuse)
{
    TEREZE_CHECK(checkUsable());
    const bool alone = !inTransaction();
    for (int attempt = 0;; ++attempt) {
        Result<Rows> answer = runOnce(sql, values, reuse);
        if (answer.ok() || !alone || attempt >= maxRepeats)
            return answer;
        if (isStalePlan(answer.error()))
            m_statements->prepared.erase(sql);
        else if (isRepeatable(answer.error()))
            QThread::msleep(
                static_cast<unsigned long>(QRandomGenerator::global()->bounded(5, 20 << attempt)));
        else
            return answer;
    }
}

Result<Rows> Database::runOnce(const QString &sql, const QVariantList &values, Reuse reuse)
{
    const QSqlDatabase database = QSqlDatabase::database(m_name, false);
    PGconn *connection = libpqHandle(database);
    const auto failed = [&](const QSqlError &fault, bool sent) -> Error {
        // A server that ends the session says so first, and closes a moment later.
        if (endsSession(fault.nativeErrorCode()))
            m_statements->lost = true;
        if (isLost()) {
            Error error = Error::of(ErrorKind::Unavailable,
                QStringLiteral("%1: connection lost%2")
                    .arg(m_place,
                        sent ? QStringLiteral("; whether the server did it is unknown") : QString()));
            error.sqlState = QString::fromUtf16(sent ? outcomeUnknownState : connectionLostState);
            return error;
        }
        return sqlError(fault.nativeErrorCode(), fault.databaseText());
    };

    std::unique_ptr<QSqlQuery> once;
    QSqlQuery *statement = nullptr;
    const bool wasLost = PQstatus(connection) == CONNECTION_BAD;
    if (reuse == Reuse::Never) {
        // Straight to the server: Qt does not look for placeholders in it.
        once = std::make_unique<QSqlQuery>(database);
        once->setForwardOnly(true);
        statement = once.get();
        if (!statement->exec(sql))
            return failed(statement->lastError(), !wasLost);
    } else {
        auto &slot = m_statements->prepared[sql];
        if (!slot) {
            if (m_statements->prepared.size() > maxPrepared) {
                m_statements->prepared.clear();
                return runOnce(sql, values, reuse);
            }
            auto prepared = std::make_unique<QSqlQuery>(database);
            prepared->setForwardOnly(true);
            if (!prepared->prepare(sql)) {
                const QSqlError fault = prepared->lastError();
                m_statements->prepared.erase(sql);
                return failed(fault, false);
            }
            slot = std::move(prepared);
        }
        statement = slot.get();
        for (qsizetype i = 0; i < values.size(); ++i)
            statement->bindValue(static_cast<int>(i), values.at(i));
        if (!statement->exec())
            return failed(statement->lastError(), !wasLost);
    }

    auto columns = std::make_shared<QStringList>();
    const QSqlRecord record = statement->record();
    for (int i = 0; i < record.count(); ++i)
        columns->append(record.fieldName(i));
    std::vector<Row> rows;
    // Forward only: every row must be taken before anything else uses the connection.
    while (statement->next()) {
        QVariantList row;
        row.reserve(record.count());
        for (int i = 0; i < record.count(); ++i)
            row << (statement->isNull(i) ? QVariant() : statement->value(i));
        rows.emplace_back(columns, std::move(row));
    }
    const QSqlError fault = statement->lastError();
    statement->finish();
    if (fault.isValid())
        return failed(fault, true);
    return Rows(std::move(columns), std::move(rows));
}

Result<void> Database::executeScript(const QString &sql, const QString &sourceName)
{
    TEREZE_CHECK(checkUsable());
    if (sql.contains(QChar::Null) || !sql.isValidUtf16())
        return Error::of(ErrorKind::InvalidInput, sourceName + QStringLiteral(": not plain text"));
    auto *connection = static_cast<PGconn *>(handle());
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection, sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return {};
    const auto part = [&](int code) {
        return PQresultErrorField(result.get(), code);
    };
    const QString state = QString::fromUtf8(part(PG_DIAG_SQLSTATE));
    if (endsSession(state))
        m_statements->lost = true;
    if (isLost()) {
        Error error = Error::of(ErrorKind::Unavailable, sourceName + QStringLiteral(": connection lost"));
        error.sqlState = QString::fromUtf16(outcomeUnknownState);
        return error;
    }
    Error error = sqlError(state, QString::fromUtf8(PQresultErrorMessage(result.get())));
    QString place = sourceName;
    if (const QString line = lineOfPosition(sql, part(PG_DIAG_STATEMENT_POSITION)); !line.isEmpty())
        place += u':' + line;
    error.detail = QStringLiteral("%1: %2").arg(place, error.detail);
    return error;
}

Result<void> Database::listen(const QString &channel, std::function<void(const QString &)> heard)
{
    TEREZE_CHECK(checkUsable());
    QSqlDriver *driver = QSqlDatabase::database(m_name, false).driver();
    if (driver->subscribedToNotifications().contains(channel))
        return Error::of(ErrorKind::Internal, QStringLiteral("the channel %1 is already heard").arg(channel));
    QObject::connect(driver, &QSqlDriver::notification, driver,
        [channel, heard = std::move(heard)](
            const QString &name, QSqlDriver::NotificationSource, const QVariant &payload) {
            if (name == channel)
                heard(payload.toString());
        });
    if (!driver->subscribeToNotification(channel))
        return sqlError(driver->lastError().nativeErrorCode(), driver->lastError().databaseText());
    return {};
}

Result<QString> Database::passwordVerifier(const QString &role, const QString &password)
{
    TEREZE_CHECK(checkUsable());
    if (password.isEmpty() || password.contains(QChar::Null) || role.contains(QChar::Null))
        return Error::of(ErrorKind::InvalidInput, QStringLiteral("an empty or damaged password"));
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(static_cast<PGconn *>(handle()), password.toUtf8().constData(),
            role.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    if (!verifier)
        return Error::of(ErrorKind::Internal, QStringLiteral("libpq made no password verifier"));
    return QString::fromLatin1(verifier.get());
}

} // namespace tereze::db
