// SPDX-License-Identifier: GPL-3.0-or-later
// Not run here: written for the Windows branch, which this project cannot compile yet.
#include "boxedprocess.h"

#include <QCoreApplication>

namespace tereze {
namespace {

/// A job object limits memory and ends children, but it neither cuts the network off nor hides the person's
/// files, so a stranger's file is not opened at all.
Error noBox()
{
    return Error::of(ErrorKind::Unavailable,
        QCoreApplication::translate("Box",
            "Files of other programs can be opened shut off from the computer on Linux alone. Do it there."),
        QStringLiteral("no box on Windows"));
}

} // namespace

const QString &BoxedProcess::folderInside()
{
    static const QString folder;
    return folder;
}

Result<void> BoxedProcess::available()
{
    return noBox();
}

Result<BoxedProcess::Ended> BoxedProcess::run(const Order &, const std::stop_token &)
{
    return noBox();
}

} // namespace tereze
