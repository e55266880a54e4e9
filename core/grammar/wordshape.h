// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tereze::grammar {

/// Whether a word is written in Cyrillic letters alone; apostrophes may stand between them.
bool isCyrillicWord(QStringView word);

/// Whether all letters are capitals, and there are two or more.
bool isAllCapitals(QStringView word);

/// Whether it is an initial or several («А.», «А.Б.», «Ә.-Б.», a single capital): kept as it is in every
/// case.
bool isInitials(QStringView word);

/// A lower-case form in the capitals of the word that it was made of: what both begin with is taken from
/// `original`, the rest is small, or capital where `original` is all capitals.
QString inShapeOf(const QString &original, const QString &lowerForm);

} // namespace tereze::grammar
