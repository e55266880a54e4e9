// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

namespace tereze::bench {

/// Milliseconds of CPU a document of LibreOffice, which converts that many files, up to 200 in a process, its
/// start included. Unsupported, saying so, where soffice is absent.
Result<double> libreOfficeCpu(int documents);

/// The same of ReportLab, without its start. Unsupported where Python has no reportlab.
Result<double> reportLabCpu(int documents);

} // namespace tereze::bench
