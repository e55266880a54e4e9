// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importnote.h"
#include "wordtext.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace tereze::templates {

/// The file of a form that was written with another program, judged by what it holds, never by its name,
/// before any other program sees it. A value.
struct ForeignForm {
    static constexpr qsizetype largestFile = 25 * 1024 * 1024; ///< bytes

    enum class Kind {
        Docx, ///< ECMA-376, also with macros, also as a template
        Odt, ///< OpenDocument text, also as a template
        Doc, ///< Word 97 to 2003
        Rtf,
    };

    Kind kind = Kind::Docx;
    QByteArray file;
    ImportNotes notes; ///< what is known not to be taken, before anything is converted
    WordText words; ///< of a docx

    /// InvalidInput, with a text for the person, for what is none of the kinds, damaged, too large (packed or
    /// unpacked), protected by a password, or XML with declarations of its own (DTD) or beyond the bounds of
    /// XmlText. Cancelled.
    static Result<ForeignForm> recognise(const QByteArray &file, const std::stop_token &stop = {});

    QString suffix() const; ///< docx, odt, doc, rtf
};

} // namespace tereze::templates
