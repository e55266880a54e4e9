// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tereze::templates {
namespace {

constexpr int oneLine = 50; ///< tenths of a millimetre
constexpr qsizetype mostAdvice = 50; ///< more of the same tells nobody anything

/// Whether one is shown only when the other is not.
bool excludeEachOther(const PageBox &one, const PageBox &other)
{
    return std::any_of(one.sections.begin(), one.sections.end(), [&](const PageBox::Section &mine) {
        return std::any_of(other.sections.begin(), other.sections.end(), [&](const PageBox::Section &theirs) {
            return mine.name == theirs.name && mine.isInverted != theirs.isInverted;
        });
    });
}

QString placeWords(const BoxPlace &place)
{
    return QCoreApplication::translate("Template", "x %1 mm, y %2 mm")
        .arg(QLocale().toString(place.x / 10.0, 'f', 1), QLocale().toString(place.y / 10.0, 'f', 1));
}

} // namespace

BoxFindings checkBoxes(const QString &source, const Page &page, bool keepsZones)
{
    BoxFindings found;
    const auto finding = [&](const PageBox &box, const QString &rule, const QString &text) {
        return Finding { rule, text, placeOf(source, box.begin), u"box"_qs, QString() };
    };
    for (size_t i = 0; i < page.boxes.size(); ++i) {
        const PageBox &box = page.boxes.at(i);
        const QRectF place = box.place.millimetres(oneLine);
        // Which page is the last depends on what the template is filled with.
        if (keepsZones && coverEachOther(place, qrZone()))
            found.errors.append(finding(box, u"box_on_qr"_qs,
                QCoreApplication::translate("Template",
                    "the box at %1 stands where the QR code comes on the last page: %2 to %3 mm from the "
                    "upper edge")
                    .arg(placeWords(box.place))
                    .arg(qrZone().top())
                    .arg(qrZone().bottom())));
        if (keepsZones && box.place.page == 1 && coverEachOther(place, numberZone()))
            found.errors.append(finding(box, u"box_on_number"_qs,
                QCoreApplication::translate(
                    "Template", "the box at %1 stands where the registration number is printed")
                    .arg(placeWords(box.place))));
        for (size_t j = 0; j < i && found.advice.size() < mostAdvice; ++j) {
            const PageBox &other = page.boxes.at(j);
            if (other.place.page == box.place.page && !excludeEachOther(box, other)
                && coverEachOther(place, other.place.millimetres(oneLine)))
                found.advice.append(finding(box, u"boxes_overlap"_qs,
                    QCoreApplication::translate("Template", "the box at %1 covers part of the one at %2")
                        .arg(placeWords(box.place), placeWords(other.place))));
        }
    }
    return found;
}

} // namespace tereze::templates
