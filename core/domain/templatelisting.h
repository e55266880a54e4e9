// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <core/base/localtext.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tereze::domain {

/// A template as the list of templates shows it.
struct TemplateListing {
    /// Its last text in a language.
    struct Text {
        QString language; ///< kk, ru, en or uk
        int number = 0;
        QByteArray sha256;
        QDateTime publishedAt; ///< UTC
        QDateTime effectiveFrom; ///< UTC
        int inForce = 0; ///< the version that documents are made from now
    };
    struct Service {
        QString key;
        LocalText name;
        QString route; ///< empty when it has none
    };

    QString key;
    QString kind; ///< application_form, certificate, order, joint_order, extract or approval_sheet
    LocalText title;
    std::optional<QString> journalKey;
    QString blankKind; ///< of the preprinted blank its documents are printed on; empty: plain paper
    qint64 version = 0;
    QList<Text> texts;
    QList<Service> services; ///< which use it
};

/// A version in the list of the versions of a template's text.
struct TemplateVersionListing {
    int number = 0;
    QDateTime publishedAt; ///< UTC
    QDateTime effectiveFrom; ///< UTC
    QString by; ///< surname and initials; empty for what the owner of the database loaded
    bool loaded = false; ///< it came from files
    bool inForce = false;
    qint64 documents = 0; ///< made from it
};

/// An application by which a template can be looked at.
struct TemplateRecord {
    ApplicationId application;
    QString caseRef;
    QString applicant; ///< surname and initials
};

/// What a template is filled with for an application, codes still codes (catalogue::documentData makes words
/// of them).
struct TemplateRecordData {
    QString title;
    QJsonObject data;
    QJsonObject formSchema; ///< empty when the service has no form
    QJsonObject formLayout;
};

/// A case by which a template is tested: what it is filled with, and the words that have to come out.
struct TemplateCase {
    QString language;
    QString name;
    QJsonObject data;
    QString expected;
    qint64 version = 0; ///< 0 for one that is not kept yet
};

} // namespace tereze::domain
