// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QDateTime>
#include <QProcess>

namespace tereze::test {

ProgramOutput runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    ProgramOutput output;
    if (!process.waitForStarted())
        return output;
    output.found = true;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return output;
    }
    output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    output.output = process.readAllStandardOutput();
    output.errors = process.readAllStandardError();
    return output;
}

document::QrPayload samplePayload()
{
    document::QrPayload payload;
    payload.issuer = u"Тереза университеті"_qs;
    payload.title = u"Справка об обучении"_qs;
    payload.person = u"Құрманғазықызы Әйгерім Өмірзаққызы"_qs;
    payload.signedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
    payload.approvers = { { u"Офис-регистратор"_qs, u"Қасымов Нұрлан Серікұлы"_qs },
        { u"Проректор"_qs, u"Шевченко Ївга Петрівна"_qs } };
    payload.token = QByteArray::fromHex("000102030405060708090a0b0c0d0eff");
    return payload;
}

document::DocumentRequest requestFor(
    const QString &html, const QString &language, document::DocumentRequest::Form form)
{
    document::DocumentRequest request;
    request.form = form;
    request.html = html;
    request.title = QStringLiteral("Бұйрық");
    request.language = language;
    request.time = QDateTime(QDate(2026, 11, 27), QTime(9, 30), Qt::UTC);
    request.token = QByteArray(16, '\1');
    return request;
}

} // namespace tereze::test
