// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepkind.h"

#include <QHash>
#include <QMap>

namespace tereze::route {

namespace {

using Texts = QMap<QString, QString>;

Texts kindNames(const char *kk, const char *ru, const char *en, const char *uk)
{
    return { { QStringLiteral("kk"), QString::fromUtf8(kk) }, { QStringLiteral("ru"), QString::fromUtf8(ru) },
        { QStringLiteral("en"), QString::fromUtf8(en) }, { QStringLiteral("uk"), QString::fromUtf8(uk) } };
}

Texts kindIs(const char *value)
{
    return { { QStringLiteral("kind"), QString::fromLatin1(value) } };
}

QList<StepKind> makeKinds()
{
    const QSizeF task(120, 80);
    const QSizeF event(36, 36);
    const QSizeF gateway(50, 50);
    const Texts one { { QStringLiteral("quorum"), QStringLiteral("one") } };
    const auto outcome = [](const char *value) {
        return Texts { { QStringLiteral("outcome"), QString::fromLatin1(value) } };
    };
    return {
        { u"start"_qs, NodeType::StartEvent, u"startEvent"_qs, {}, {}, event,
            kindNames("Өтініш берілді", "Заявление подано", "Application submitted", "Заяву подано") },
        { u"approve"_qs, NodeType::UserTask, u"userTask"_qs, kindIs("approve"), one, task,
            kindNames("Келісу", "Согласование", "Approval", "Погодження") },
        { u"sign"_qs, NodeType::UserTask, u"userTask"_qs, kindIs("sign"), one, task,
            kindNames("Қол қою", "Подписание", "Signature", "Підписання") },
        { u"acknowledge"_qs, NodeType::UserTask, u"userTask"_qs, kindIs("acknowledge"),
            { { u"blocking"_qs, u"false"_qs } }, task,
            kindNames("Танысу", "Ознакомление", "Acknowledgement", "Ознайомлення") },
        { u"check"_qs, NodeType::ManualTask, u"manualTask"_qs, {}, {}, task,
            kindNames("Көзбе-көз тексеру", "Очная проверка", "Check in person", "Особиста перевірка") },
        { u"draft"_qs, NodeType::ServiceTask, u"serviceTask"_qs, kindIs("draft"), {}, task,
            kindNames("Құжат жобасын дайындау", "Подготовка проекта документа", "Draft the document",
                "Підготовка проєкту документа") },
        { u"issue"_qs, NodeType::ServiceTask, u"serviceTask"_qs, kindIs("issue"), {}, task,
            kindNames("Құжатты шығару", "Издание документа", "Issue the document", "Видання документа") },
        { u"applicant"_qs, NodeType::ReceiveTask, u"receiveTask"_qs, kindIs("applicant"),
            { { u"pauses"_qs, u"true"_qs } }, task,
            kindNames(
                "Өтініш берушіге сұрақ", "Вопрос заявителю", "Ask the applicant", "Запит до заявника") },
        { u"payment"_qs, NodeType::ReceiveTask, u"receiveTask"_qs, kindIs("payment"), {}, task,
            kindNames("Төлемді күту", "Ожидание оплаты", "Payment awaited", "Очікування оплати") },
        { u"edms"_qs, NodeType::ReceiveTask, u"receiveTask"_qs, kindIs("edms"), {}, task,
            kindNames("ЭҚАЖ-да келісу", "Согласование в СЭД", "Approval in the document system",
                "Погодження в СЕД") },
        { u"notify"_qs, NodeType::SendTask, u"sendTask"_qs, {}, { { u"to"_qs, u"applicant"_qs } }, task,
            kindNames("Хабарлама", "Уведомление", "Notification", "Сповіщення") },
        { u"subroute"_qs, NodeType::CallActivity, u"callActivity"_qs, {}, {}, task,
            kindNames("Кірістірілген маршрут", "Вложенный маршрут", "Sub-route", "Вкладений маршрут") },
        { u"exclusive"_qs, NodeType::ExclusiveGateway, u"exclusiveGateway"_qs, {}, {}, gateway, {} },
        { u"parallel"_qs, NodeType::ParallelGateway, u"parallelGateway"_qs, {}, {}, gateway, {} },
        { u"inclusive"_qs, NodeType::InclusiveGateway, u"inclusiveGateway"_qs, {}, {}, gateway, {} },
        { u"end"_qs, NodeType::EndEvent, u"endEvent"_qs, outcome("approved"), {}, event,
            kindNames("Аяқталды", "Завершено", "Done", "Завершено") },
        { u"rejected"_qs, NodeType::EndEvent, u"endEvent"_qs, outcome("rejected"), {}, event,
            kindNames("Қабылданбады", "Отклонено", "Rejected", "Відхилено") },
        { u"timer"_qs, NodeType::BoundaryEvent, u"boundaryEvent"_qs, {}, { { u"action"_qs, u"remind"_qs } },
            event, timerNames(u"remind"_qs) },
    };
}

} // namespace

QMap<QString, QString> timerNames(const QString &action)
{
    static const QHash<QString, Texts> names {
        { u"remind"_qs, kindNames("Еске салу", "Напоминание", "Reminder", "Нагадування") },
        { u"escalate"_qs,
            kindNames("Жоғары тұрған басшыға беру", "Передача вышестоящему", "Passed on to the superior",
                "Передача вищому керівнику") },
        { u"approve"_qs,
            kindNames("Үнсіз келісу", "Согласовано по умолчанию", "Approved by default",
                "Погоджено за замовчуванням") },
        { u"reject"_qs,
            kindNames("Мерзім өткен соң қабылдамау", "Отклонено по истечении срока", "Rejected when overdue",
                "Відхилено після спливу строку") },
        { u"lapse"_qs, kindNames("Күшін жою", "Утрата силы", "Lapsed", "Втрата чинності") },
    };
    return names.value(action);
}

const QList<StepKind> &stepKinds()
{
    static const QList<StepKind> kinds = makeKinds();
    return kinds;
}

const StepKind &stepKind(const QString &key)
{
    for (const StepKind &kind : stepKinds()) {
        if (kind.key == key)
            return kind;
    }
    qFatal("There is no kind of step %s.", qPrintable(key));
}

const StepKind *stepKindOf(const RouteNode &node)
{
    const StepKind *plain = nullptr;
    for (const StepKind &kind : stepKinds()) {
        if (kind.element != node.element)
            continue;
        bool fits = true;
        for (auto it = kind.attributes.begin(); it != kind.attributes.end(); ++it)
            fits = fits && node.attributes.value(it.key()) == it.value();
        if (fits)
            return &kind;
        if (!plain)
            plain = &kind; // BPMN alone: its plainest reading
    }
    return plain;
}

} // namespace tereze::route
