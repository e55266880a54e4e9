// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/templatelisting.h>

#include <QSet>
#include <QString>
#include <QTimeZone>

namespace tereze::document {

/// The words of a filled template, as a test compares them: one line a paragraph, the cells of a row behind
/// one another with " | " between them, blanks as they are seen, no empty lines. `html` is that of
/// templates::HtmlSubset.
QString wordsOfDocument(const QString &html);

/// What became of a case by which a template is tested.
struct CaseVerdict {
    bool passed = false;
    QString actual; ///< the words that came out; empty when there is a refusal
    QString refusal; ///< translated: why nothing came out
};

/// Fills a template with the data of a case, strictly, and compares the words. `optional` as of
/// templates::RenderOptions. Any thread.
CaseVerdict judgeCase(const QString &source, const domain::TemplateCase &one, const QTimeZone &zone,
    const QSet<QString> &optional);

} // namespace tereze::document
