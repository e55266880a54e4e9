// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit.h"

#include <core/domain/verification.h>

namespace tereze::portal {

/// Verification of documents by anyone: by the link in a QR, by the number on paper, by the file.
class VerificationController {
public:
    void addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const;

    Result<http::Response> show(Visit &visit) const;
    Result<http::Response> byQr(Visit &visit) const;
    Result<http::Response> byNumber(Visit &visit) const;
    Result<http::Response> byFile(Visit &visit) const;

private:
    enum class Way { Qr, Number, File };
    struct Refused {
        QString number; ///< as typed
        QString numberError;
        QString fileError;
    };
    Result<http::Response> askPage(Visit &visit, const Refused &refused, int status) const;
    Result<http::Response> answerPage(
        Visit &visit, Way way, const domain::Verification &found, const QString &asked) const;
};

} // namespace tereze::portal
