// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/route/layout/textmeasure.h>

#include <gtest/gtest.h>

namespace tereze::route::test {

TEST(TextMeasure, breaksBetweenWordsAndInsideOnlyTheOverlong)
{
    EXPECT_EQ(wrappedText(QStringLiteral("one two  three\nfour"), 50, 12),
        QStringList({ QStringLiteral("one two"), QStringLiteral("three"), QStringLiteral("four") }));
    const QStringList pieces = wrappedText(QStringLiteral("Donaudampfschifffahrtsgesellschaft"), 60, 12);
    EXPECT_GT(pieces.size(), 2);
    EXPECT_EQ(pieces.join(QString()), QStringLiteral("Donaudampfschifffahrtsgesellschaft"));
    for (const QString &piece : pieces)
        EXPECT_LE(textWidth(piece, 12), 60);
}

TEST(TextMeasure, neverCutsACharacterInTwo)
{
    const QString faces = QStringLiteral("\U0001F600").repeated(20);
    for (int width = 1; width < 80; width += 7) {
        for (const QString &piece : wrappedText(faces, width, 12, 100))
            EXPECT_TRUE(piece.isValidUtf16()) << width;
    }
}

TEST(TextMeasure, saysThatTextWasLeftOut)
{
    const QStringList lines = wrappedText(QStringLiteral("a b c d e f g h"), 10, 12, 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.last().endsWith(u'…'));
    EXPECT_TRUE(wrappedText(QString(), 50, 12).isEmpty());
    EXPECT_TRUE(wrappedSize(QStringLiteral(" \n"), 50, 12).isEmpty());
}

} // namespace tereze::route::test
