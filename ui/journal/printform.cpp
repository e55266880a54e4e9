// SPDX-License-Identifier: GPL-3.0-or-later
#include "printform.h"

#include <core/document/numberoverlay.h>
#include <core/store/documentstore.h>
#include <core/store/journalstore.h>

#include <QRegularExpression>

namespace tereze::ui {

Result<QByteArray> makePrintForm(db::Database &database, const QUuid &requestId, const PrintOrder &order)
{
    const domain::JournalEntry &entry = order.entry;
    if (!entry.document)
        return Error::of(ErrorKind::NotFound, u"the entry has no document"_qs);
    TEREZE_TRY(const domain::StoredFile frozen,
        store::DocumentStore::file(database, entry.document->value(), u"electronic"_qs));
    const document::NumberOverlay overlay { entry.printed, order.date, entry.language };
    TEREZE_TRY(const QByteArray printed, overlay.apply(frozen.content));
    TEREZE_TRY(const domain::PrintForm form,
        store::JournalStore::printForm(database, requestId, entry.id, order.destination, 1));
    if (form.printed != entry.printed || form.sha256 != frozen.sha256)
        return Error::of(
            ErrorKind::Corrupt, u"the journal names another file or number than the entry shown"_qs);
    return printed;
}

QString printFormFileName(const domain::JournalEntry &entry)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return QString(entry.printed).replace(unfit, u"-"_qs) + u".pdf"_qs;
}

} // namespace tereze::ui
