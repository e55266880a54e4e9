// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttexts.h"

#include <QCoreApplication>
#include <QHash>

namespace tereze::document {

namespace {

/// A row a language, in the order of the members.
const QHash<QString, DocumentTexts> &allDocumentTexts()
{
    static const QHash<QString, DocumentTexts> texts {
        { u"kk"_qs,
            { u"ЖОБА"_qs, u"Бекітілмеген, күші жоқ"_qs,
                u"Тіркеу нөмірі қағаз көшірмеде көрсетіледі; бұл данасын QR-код растайды"_qs,
                u"Құжаттың түпнұсқалығын тексеру"_qs,
                u"QR-код %1 порталындағы тексеру бетін ашады. Онда құжаттың атауы, кімге және қашан "
                u"берілгені, кім келіскені және оның қазір жарамды-жарамсыздығы көрсетіледі."_qs,
                u"№ %1 телнұсқа"_qs } },
        { u"ru"_qs,
            { u"ПРОЕКТ"_qs, u"Не утверждён и не имеет силы"_qs,
                u"Регистрационный номер указан на бумажной копии; этот экземпляр подтверждает QR-код"_qs,
                u"Проверка подлинности документа"_qs,
                u"QR-код открывает страницу проверки на портале %1. Она показывает наименование "
                u"документа, кому и когда он выдан, кем согласован и действует ли он сейчас."_qs,
                u"Дубликат № %1"_qs } },
        { u"en"_qs,
            { u"DRAFT"_qs, u"Not approved, not in force"_qs,
                u"The registration number stands on the paper copy; the QR code verifies this one"_qs,
                u"Verify this document"_qs,
                u"The QR code opens the verification page of the portal %1. It shows the title of the "
                u"document, to whom and when it was issued, who approved it, and whether it is in force "
                u"now."_qs,
                u"Duplicate no. %1"_qs } },
        { u"uk"_qs,
            { u"ПРОЄКТ"_qs, u"Не затверджено, не має сили"_qs,
                u"Реєстраційний номер зазначено на паперовій копії; цей примірник підтверджує QR-код"_qs,
                u"Перевірка справжності документа"_qs,
                u"QR-код відкриває сторінку перевірки на порталі %1. Вона показує назву документа, кому і "
                u"коли його видано, ким погоджено та чи чинний він зараз."_qs,
                u"Дублікат № %1"_qs } },
    };
    return texts;
}

} // namespace

Result<DocumentTexts> DocumentTexts::forLanguage(const QString &language)
{
    if (const auto found = allDocumentTexts().constFind(language); found != allDocumentTexts().cend())
        return *found;
    return Error::of(ErrorKind::Unsupported,
        QCoreApplication::translate("Document", "Documents cannot be made in the language “%1”.")
            .arg(language),
        QStringLiteral("no document texts for language %1").arg(language));
}

} // namespace tereze::document
