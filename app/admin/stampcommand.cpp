// SPDX-License-Identifier: GPL-3.0-or-later
#include "stampcommand.h"

#include <app/admin/invocation.h>
#include <app/admin/wholefile.h>
#include <core/document/numberoverlay.h>
#include <core/document/pdfstamp.h>

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>

#include <optional>

namespace tereze::admin {

namespace {

/// "PAGE,X,Y".
std::optional<document::PdfStamp::Wish> wishOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    bool isPage = false;
    bool isX = false;
    bool isY = false;
    const document::PdfStamp::Wish wish { parts.at(0).toInt(&isPage),
        QPointF(parts.at(1).toDouble(&isX), parts.at(2).toDouble(&isY)) };
    if (!isPage || !isX || !isY)
        return std::nullopt;
    return wish;
}

} // namespace

int documentStamp(Invocation &invocation)
{
    const QString &out = invocation.positional().at(1);
    document::PdfStamp stamp { invocation.option(u"qr"_qs), invocation.option(u"language"_qs) };
    const bool numbered = invocation.has(u"number"_qs);
    const QDate date = QDate::fromString(invocation.option(u"date"_qs), Qt::ISODate);
    if (stamp.qrText.isEmpty() || stamp.language.isEmpty())
        return invocation.wrongUsage(QCoreApplication::translate(
            "Admin", "the text of the QR and the language are needed: --qr, --language"));
    if (numbered != date.isValid() || numbered != invocation.has(u"date"_qs))
        return invocation.wrongUsage(QCoreApplication::translate("Admin",
            "a number needs the date of its registration, and the date a number: --number N --date "
            "YYYY-MM-DD"));
    if (invocation.has(u"at"_qs)) {
        stamp.wish = wishOf(invocation.option(u"at"_qs));
        if (!stamp.wish)
            return invocation.wrongUsage(QCoreApplication::translate(
                "Admin", "--at is PAGE,X,Y, in millimetres from the upper left corner"));
    }
    const auto make = [&]() -> Result<document::RenderedDocument> {
        TEREZE_TRY(const QByteArray given, readWholeFile(invocation.positional().first(), 25));
        TEREZE_TRY(document::RenderedDocument stamped, stamp.apply(given));
        if (numbered) {
            const document::NumberOverlay overlay { invocation.option(u"number"_qs), date, stamp.language };
            TEREZE_TRY(stamped.pdf, overlay.apply(stamped.pdf));
        }
        TEREZE_CHECK(writeWholeFile(out, stamped.pdf));
        return stamped;
    };
    const auto made = make();
    if (!made)
        return invocation.refused(made.error());
    return invocation.done(
        QJsonObject { { u"file"_qs, out }, { u"pages"_qs, made->pages }, { u"bytes"_qs, made->pdf.size() } },
        out);
}

} // namespace tereze::admin
