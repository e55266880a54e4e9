// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endingtable.h"
#include "namepart.h"

namespace tereze::grammar {

/// How Ukrainian surnames, first names and patronymics are declined, in seven cases.
///
/// Source: «Український правопис» (2019), §§82-87 (endings of the second declension, vocative), §§104-107
/// (surnames), §§108-109 (first names and patronymics), §§37-39 (о, е and і; vowels that fall out), §40
/// (alternation of consonants). Where the orthography allows parallel forms, the one of official papers is
/// taken: the dative of men in -у, -ю, their місцевий in -ові, -еві, -єві (patronymics in -у).
const EndingTable &ukrainianTable(NamePart part);

} // namespace tereze::grammar
