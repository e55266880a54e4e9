// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttexts.h"

#include <QCoreApplication>

namespace tereze::document {

Result<DocumentTexts> DocumentTexts::forLanguage(const QString &language)
{
    if (language == u"kk")
        return DocumentTexts { u"ЖОБА"_qs, u"Бекітілмеген, күші жоқ"_qs,
            u"Тіркеу нөмірі қағаз көшірмеде көрсетіледі; бұл данасын QR-код растайды"_qs,
            u"Құжаттың түпнұсқалығын тексеру"_qs,
            u"QR-код %1 порталындағы тексеру бетін ашады. Онда құжаттың атауы, кімге және қашан берілгені, "
            u"кім "
            u"келіскені және оның қазір жарамды-жарамсыздығы көрсетіледі."_qs };
    if (language == u"ru")
        return DocumentTexts { u"ПРОЕКТ"_qs, u"Не утверждён и не имеет силы"_qs,
            u"Регистрационный номер указан на бумажной копии; этот экземпляр подтверждает QR-код"_qs,
            u"Проверка подлинности документа"_qs,
            u"QR-код открывает страницу проверки на портале %1. Она показывает наименование документа, кому "
            u"и когда "
            u"он выдан, кем согласован и действует ли он сейчас."_qs };
    if (language == u"en")
        return DocumentTexts { u"DRAFT"_qs, u"Not approved, not in force"_qs,
            u"The registration number stands on the paper copy; the QR code verifies this one"_qs,
            u"Verify this document"_qs,
            u"The QR code opens the verification page of the portal %1. It shows the title of the document, "
            u"to whom "
            u"and when it was issued, who approved it, and whether it is in force now."_qs };
    if (language == u"uk")
        return DocumentTexts { u"ПРОЄКТ"_qs, u"Не затверджено, не має сили"_qs,
            u"Реєстраційний номер зазначено на паперовій копії; цей примірник підтверджує QR-код"_qs,
            u"Перевірка справжності документа"_qs,
            u"QR-код відкриває сторінку перевірки на порталі %1. Вона показує назву документа, кому і коли "
            u"його "
            u"видано, ким погоджено та чи чинний він зараз."_qs };
    return Error::of(ErrorKind::Unsupported,
        QCoreApplication::translate("Document", "Documents cannot be made in the language “%1”.")
            .arg(language),
        QStringLiteral("no document texts for language %1").arg(language));
}

} // namespace tereze::document
