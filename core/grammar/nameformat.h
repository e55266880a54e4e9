// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "personname.h"

#include <QString>

namespace tereze::grammar {

/// The ways in which papers, letters and lists write a name.
enum class NameForm {
    Office, ///< Васильев Дмитрий Петрович; Тәуекел Заңғар Ермекұлы
    OfficeShort, ///< Васильев Д.П.
    Speech, ///< Дмитрий Петрович Васильев; in Kazakh Заңғар Тәуекел, without the patronymic
    SpeechShort, ///< Д. П. Васильев; in Kazakh З. Тәуекел
    List, ///< Васильев, Дмитрий Петрович
    ListMedium, ///< Васильев, Дмитрий П.; in Kazakh Тәуекел, Заңғар
    ListShort, ///< Васильев, Д. П.
    Monogram ///< ДВ
};

/// A name in a form. The forms of speech, of lists and the monogram are those of Unicode CLDR (personNames,
/// kk and ru; uk as ru); OfficeShort is that of papers, a no-break space and no blank between the initials.
/// Parts that are empty are left out; initials stay initials.
QString formatName(const PersonName &name, NameForm form, Language language);

/// The initials of a first name or patronymic: «Анна-Мария» has «А.-М.», «Гасан оглы» «Г.».
QString initialsOf(const QString &part);

} // namespace tereze::grammar
