// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignform.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>

namespace tereze::templates {

/// LibreOffice (soffice), where it is installed, as a converter: each file in a box (BoxedProcess) with a
/// profile of its own, without network, macros and links.
class OfficeConverter {
public:
    /// Nothing, or why it cannot be used here (Unavailable), with a text for the person.
    static Result<void> available();

    explicit OfficeConverter(std::chrono::milliseconds timeLimit = std::chrono::seconds(120))
        : m_timeLimit(timeLimit)
    {
    }

    /// The form as flat OpenDocument text. Blocks; some seconds. Errors: Unavailable (no LibreOffice, no box,
    /// not done in time), Cancelled, InvalidInput for a file that LibreOffice cannot read.
    Result<QByteArray> toFlatOdt(const ForeignForm &form, const std::stop_token &stop = {}) const;

private:
    std::chrono::milliseconds m_timeLimit;
};

} // namespace tereze::templates
