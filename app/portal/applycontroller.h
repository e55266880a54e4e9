// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formview.h"
#include "visit.h"

namespace tereze::portal {

/// The form of a service, the check of the answers, and sending: of a new application, and of one that was
/// returned or withdrawn. Nothing is kept between the steps; the answers travel in the pages themselves, and
/// every step judges them anew.
class ApplyController {
public:
    void addRoutes(http::Router &router, const std::shared_ptr<const Site> &site) const;

    Result<http::Response> showNew(Visit &visit) const;
    Result<http::Response> stepNew(Visit &visit) const;
    Result<http::Response> showCorrection(Visit &visit) const;
    Result<http::Response> stepCorrection(Visit &visit) const;
    Result<http::Response> sent(Visit &visit) const;

private:
    /// What is filled in, and where it is sent.
    struct Paper {
        QString title;
        LocalText service;
        QString action; ///< path of the page
        QString cancel; ///< path to go back to
        QString caseRef; ///< empty for a new application
        qint64 version = 0; ///< of the service, or of the application that is corrected
        QString remark; ///< why it was returned
        QJsonObject schema;
        QJsonObject layout;
        QString language; ///< of the documents
    };
    Result<Paper> newPaper(Visit &visit) const;
    Result<Paper> correctionPaper(Visit &visit, QJsonObject *answers) const;
    Result<http::Response> formPage(Visit &visit, const Paper &paper, const FormView &view,
        const QMap<QString, QString> &texts, const FormView::Problems &problems, int status) const;
    Result<http::Response> checkPage(
        Visit &visit, const Paper &paper, const FormView &view, const QMap<QString, QString> &texts) const;
    Result<http::Response> step(Visit &visit, const Paper &paper) const;
    Result<http::Response> send(
        Visit &visit, const Paper &paper, const FormView &view, const QMap<QString, QString> &texts) const;
};

} // namespace tereze::portal
