// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QJsonObject>
#include <QString>

namespace tereze::catalogue {

/// The data that a document template is filled with (templatefields.h), made from what the database gives for
/// a document (domain::RenderContext::data), where codes are still codes:
/// - choices of the form become their names in the document's language (`formSchema` and `formLayout` are
/// those of the
///   service's version; both empty where the service has no form); a Ukrainian document shows the Russian
///   name where there is no Ukrainian one;
/// - degree, form and language of study, funding, status and the outcomes of decisions become words; the
/// language of
///   study is then `student.language`;
/// - an approver's `seen_sha256` is the hash of the drafts that were seen, else that of the form;
/// - the person in whose place an approver decided is `acting_for`, on the ground of `basis`;
/// - what is null or an empty text is left out, so that a template's section about it stays away.
/// - a joint order's data have `rows`, each filled in the same way by the form that `form_versions` holds for
///   its `form_version`; neither of the two is left in the result.
/// An unknown code is an error (kind Corrupt), never shown as it is.
Result<QJsonObject> documentData(const QJsonObject &data, const QJsonObject &formSchema,
    const QJsonObject &formLayout, const QString &language);

} // namespace tereze::catalogue
