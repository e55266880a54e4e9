// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/document/qrcode.h>

#include <gtest/gtest.h>

using namespace tereze;
using namespace tereze::document;

TEST(QrCodeTest, rectanglesCoverTheDarkModulesExactlyOnce)
{
    const auto code = QrCode::encode(u"HTTPS://COS.EXAMPLE.KZ/Q/"_qs + u"ABCDEFGH234567"_qs.repeated(20));
    ASSERT_TRUE(code.ok());
    QVector<int> covered(code->size() * code->size(), 0);
    const QVector<QRect> rectangles = code->rectangles();
    int dark = 0;
    for (const QRect &rectangle : rectangles)
        for (int y = rectangle.top(); y <= rectangle.bottom(); ++y)
            for (int x = rectangle.left(); x <= rectangle.right(); ++x)
                ++covered[y * code->size() + x];
    for (int y = 0; y < code->size(); ++y)
        for (int x = 0; x < code->size(); ++x) {
            ASSERT_EQ(covered.at(y * code->size() + x), code->isDark(x, y) ? 1 : 0);
            dark += code->isDark(x, y) ? 1 : 0;
        }
    EXPECT_LT(rectangles.size(), dark / 2);
}

TEST(QrCodeTest, upperCaseTextTakesTheAlphanumericForm)
{
    // 480 bytes of COSE in Base32 with a host name of 16 letters: version 18 is 89 modules (formats, byte
    // budgets).
    const QString text = u"HTTPS://COS.EXAMPLE.KZ/Q/"_qs + QString(768, u'A');
    EXPECT_LE(QrCode::encode(text)->size(), 89);
    EXPECT_GT(QrCode::encode(text.toLower())->size(), QrCode::encode(text)->size());
}

TEST(QrCodeTest, refusesWhatItCannotHold)
{
    for (const QString &text : { QString(), u"қ"_qs, u"a\nb"_qs, QString(3000, u'A') })
        EXPECT_EQ(QrCode::encode(text).error().kind, ErrorKind::InvalidInput);
}
