// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QCoreApplication>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace tereze::document {

Result<QrCode> QrCode::encode(const QString &text)
{
    const auto refuse = [&text] {
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("Document", "This text cannot be written as a QR code."),
            QStringLiteral("no QR code for a text of %1 characters").arg(text.size()));
    };
    const bool ascii = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (text.isEmpty() || !ascii)
        return refuse();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code || code->version > 25)
        return refuse();
    QrCode result;
    result.m_size = code->width;
    result.m_dark.resize(code->width * code->width);
    for (int i = 0; i < code->width * code->width; ++i)
        result.m_dark.setBit(i, (code->data[i] & 1) != 0);
    return result;
}

QVector<QRect> QrCode::rectangles() const
{
    QVector<QRect> done;
    QVector<QRect> growing;
    for (int y = 0; y < m_size; ++y) {
        QVector<QRect> row;
        for (int x = 0; x < m_size; ++x) {
            if (!isDark(x, y))
                continue;
            const int begin = x;
            while (x < m_size && isDark(x, y))
                ++x;
            row.append(QRect(begin, y, x - begin, 1));
        }
        QVector<QRect> next;
        for (const QRect &above : growing) {
            const auto same = std::find_if(row.begin(), row.end(), [&above](const QRect &run) {
                return run.left() == above.left() && run.width() == above.width();
            });
            if (same == row.end()) {
                done.append(above);
            } else {
                next.append(above.united(*same));
                row.erase(same);
            }
        }
        growing = next + row;
    }
    return done + growing;
}

} // namespace tereze::document
