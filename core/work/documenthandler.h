// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentmaker.h"
#include "jobhandler.h"

namespace tereze::work {

/// document.draft, document.issue and document.sheet: renders a document, stores the file, then tells the
/// database, which ends the job with it. A document that is no longer waited for (its case has ended
/// meanwhile) ends the job alone.
class DocumentHandler final : public JobHandler {
public:
    /// The maker must outlive the handler.
    explicit DocumentHandler(const DocumentMaker &maker);

    QStringList kinds() const override;
    Result<void> handle(const domain::Job &job, const JobDesk &desk) const override;

private:
    Result<void> draft(
        const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const;
    Result<void> issue(
        const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const;
    Result<void> sheet(
        const domain::Job &job, const JobDesk &desk, const domain::RenderContext &context) const;

    const DocumentMaker &m_maker;
};

} // namespace tereze::work
