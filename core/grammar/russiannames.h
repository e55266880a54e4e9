// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endingtable.h"
#include "namepart.h"

namespace tereze::grammar {

/// How Russian surnames, first names and patronymics are declined. Every word in Cyrillic letters meets a
/// rule when its gender is known.
///
/// Sources: «Русская грамматика» (АН СССР, 1980), the chapters on the declension of surnames and first names;
/// А. А. Зализняк, «Грамматический словарь русского языка», the appendix on proper names; Д. Э. Розенталь,
/// «Справочник по правописанию и литературной правке», § 149; «Правила русской орфографии и пунктуации»
/// (1956) on о and е behind sibilants. ё is written only where the name has it.
const EndingTable &russianTable(NamePart part);

} // namespace tereze::grammar
