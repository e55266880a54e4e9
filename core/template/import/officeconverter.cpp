// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeconverter.h"

#include <core/base/boxedprocess.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tereze::templates {
namespace {

constexpr qint64 largestFlatOdt = 48 * 1024 * 1024; ///< bytes

/// Settings of the profile (registrymodifications.xcu): no macro, no update of links, nothing of Java.
constexpr char officeSettings[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Java/VirtualMachine"><prop oor:name="Enable" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

QString findOffice()
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_qs);
    return soffice.isEmpty() ? QStandardPaths::findExecutable(u"libreoffice"_qs) : soffice;
}

/// Named, so that a file is never taken for one of another kind (a web page, say) than it was judged as.
QString filterOf(ForeignForm::Kind kind)
{
    switch (kind) {
    case ForeignForm::Kind::Docx:
        return u"MS Word 2007 XML"_qs;
    case ForeignForm::Kind::Odt:
        return u"writer8"_qs;
    case ForeignForm::Kind::Doc:
        return u"MS Word 97"_qs;
    case ForeignForm::Kind::Rtf:
        break;
    }
    return u"Rich Text Format"_qs;
}

} // namespace

Result<void> OfficeConverter::available()
{
    if (findOffice().isEmpty())
        return Error::of(ErrorKind::Unavailable,
            QCoreApplication::translate("Import",
                "Forms of Word and LibreOffice can be imported where LibreOffice Writer is installed "
                "(package "
                "libreoffice-writer-nogui)."),
            u"soffice is not installed"_qs);
    return BoxedProcess::available();
}

Result<QByteArray> OfficeConverter::toFlatOdt(const ForeignForm &form, const std::stop_token &stop) const
{
    TEREZE_CHECK(available());
    const QString inside = BoxedProcess::folderInside();
    BoxedProcess::Order order;
    order.program = findOffice();
    order.arguments = { u"-env:UserInstallation=file://"_qs + inside + u"/profile"_qs, u"--headless"_qs,
        u"--norestore"_qs, u"--nologo"_qs, u"--nodefault"_qs, u"--nolockcheck"_qs,
        u"--infilter="_qs + filterOf(form.kind), u"--convert-to"_qs, u"fodt:OpenDocument Text Flat XML"_qs,
        u"--outdir"_qs, inside + u"/out"_qs, u"form."_qs + form.suffix() };
    order.files = { { u"profile/user/registrymodifications.xcu"_qs, officeSettings },
        { u"form."_qs + form.suffix(), form.file } };
    order.result = u"out/form.fodt"_qs;
    // Where it is found and where it lies: /usr/bin/soffice leads to …/program/soffice of its installation.
    QDir home = QFileInfo(QFileInfo(order.program).canonicalFilePath()).dir();
    if (home.dirName() == u"program")
        home.cdUp();
    order.readable = { u"/etc/libreoffice"_qs, u"/var/lib/libreoffice"_qs };
    for (const QString &path : { home.path(), QFileInfo(order.program).path() }) {
        if (!path.startsWith(u"/usr/") && !order.readable.contains(path))
            order.readable << path;
    }
    order.timeLimit = m_timeLimit;
    TEREZE_TRY(const BoxedProcess::Ended ended, BoxedProcess::run(order, stop));
    if (!ended.result)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Import", "LibreOffice cannot read the file."),
            u"soffice ended with %1: %2"_qs.arg(ended.exitCode)
                .arg(QString::fromLocal8Bit(ended.output).simplified().left(500)));
    if (ended.result->size() > largestFlatOdt)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Import", "What the file holds is too large when unpacked."),
            u"%1 bytes of fodt"_qs.arg(ended.result->size()));
    return *ended.result;
}

} // namespace tereze::templates
