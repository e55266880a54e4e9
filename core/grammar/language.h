// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tereze::grammar {

/// The languages of documents.
enum class Language { Kazakh, Russian, Ukrainian, English };

/// The language of a code: kk, ru, uk, en.
std::optional<Language> languageOf(QStringView code);

/// Whether names, positions and units are declined in it: all but English.
bool declines(Language language);

} // namespace tereze::grammar
