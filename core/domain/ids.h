// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/id.h>

namespace tereze::domain {

using PersonId = Id<struct PersonTag>;
using ApplicationId = Id<struct ApplicationTag>;
using TaskId = Id<struct TaskTag>;
using DocumentId = Id<struct DocumentTag>;
using JournalId = Id<struct JournalTag>;
using JournalEntryId = Id<struct JournalEntryTag>;
using PrintBatchId = Id<struct PrintBatchTag>;
using PrintJobId = Id<struct PrintJobTag>;
using PrinterId = Id<struct PrinterTag>;
using PrintStationId = Id<struct PrintStationTag>;
using CaseFileId = Id<struct CaseFileTag>;
using VolumeId = Id<struct VolumeTag>;
using DestructionActId = Id<struct DestructionActTag>;
using RouteVersionId = Id<struct RouteVersionTag>;

} // namespace tereze::domain
