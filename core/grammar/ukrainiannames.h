// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endingtable.h"
#include "namepart.h"

namespace tereze::grammar {

/// How Ukrainian surnames, first names and patronymics are declined, in seven cases.
///
/// Source: «Український правопис» (2019): § 142 «Відмінювання прізвищ» with its examples, the chapters on
/// first names and patronymics, on the declensions and the vocative, on і, о and е and on г, к, х before -і.
/// Surnames in -ів take -ов- or -ев- (Ю. К. Редько, «Довідник українських прізвищ», 1968). Where the
/// orthography allows parallel forms, one is taken: the dative of men in -у, -ю, their місцевий in -ові,
/// -еві, -єві (in -ич, and of possessive surnames, -у), the vocative of surnames in -ець in -цю.
const EndingTable &ukrainianTable(NamePart part);

} // namespace tereze::grammar
