// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <optional>

namespace tereze::templates {

/// Where a placed box of a template stands on the paper, whatever the text beside it does. All lengths are in
/// tenths of a millimetre, so that they are exact; x and y go from the upper left corner of the page to that
/// of the box. In a template: <box page="2" x="35.0mm" y="112.4mm" width="80.0mm" height="12.0mm">; page is 1
/// when it is not named, and without a height the box is as high as its text.
struct BoxPlace {
    static constexpr int paperWidth = 2100; ///< A4
    static constexpr int paperHeight = 2970;
    static constexpr int smallestSide = 20;
    static constexpr int mostPages = 99;

    int page = 1;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0; ///< 0: as high as its text

    bool operator==(const BoxPlace &) const = default;

    /// Nothing when the tag lacks a length, or one of them is not written as above or names no place.
    static std::optional<BoxPlace> read(const QString &openTag);
    /// A length as it is written; nothing for another text.
    static std::optional<int> tenthsOf(const QString &length);
    static std::optional<int> pageOf(const QString &number); ///< the value of the attribute "page"
    static QString written(int tenths);

    /// The tag with this place; whatever else stands in it stays.
    QString writtenInto(const QString &openTag) const;
    /// Whether it is large enough to hold text and stands on the paper with all it is known to take.
    bool isOnPaper() const;
    /// In millimetres; `textHeight`, in tenths, is how high it is without a height of its own.
    QRectF millimetres(int textHeight) const;
};

/// What the page of a document that is issued keeps free for others, in millimetres: the registration number
/// on the first page, and, on the last, the QR at its largest with its words.
const QRectF &numberZone();
const QRectF &qrZone();

/// Whether one place covers part of another, millimetres; edges that meet cover nothing.
bool coverEachOther(const QRectF &one, const QRectF &other);

} // namespace tereze::templates
