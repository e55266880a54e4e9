// SPDX-License-Identifier: GPL-3.0-or-later
#include "routewords.h"

#include <core/route/commands/stepkind.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace tereze::ui {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("RouteWords", text);
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("RouteWords", text, nullptr, n);
}

const domain::RouteVocabulary::Word *findWord(
    const QList<domain::RouteVocabulary::Word> &words, const QString &key)
{
    for (const auto &one : words) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

struct KindWord {
    const char *key;
    const char *name;
    const char *hint;
};

const KindWord *kindWord(const QString &key)
{
    static const KindWord words[] {
        { "start", QT_TRANSLATE_NOOP("RouteWords", "Start"),
            QT_TRANSLATE_NOOP("RouteWords", "The application has been submitted") },
        { "approve", QT_TRANSLATE_NOOP("RouteWords", "Approval"),
            QT_TRANSLATE_NOOP("RouteWords", "Somebody approves or rejects") },
        { "sign", QT_TRANSLATE_NOOP("RouteWords", "Signature"),
            QT_TRANSLATE_NOOP("RouteWords", "Somebody signs with a key") },
        { "acknowledge", QT_TRANSLATE_NOOP("RouteWords", "Acknowledgement"),
            QT_TRANSLATE_NOOP("RouteWords", "Somebody takes note; nothing waits for it") },
        { "check", QT_TRANSLATE_NOOP("RouteWords", "Check in person"),
            QT_TRANSLATE_NOOP("RouteWords", "Somebody sees the person or the papers") },
        { "draft", QT_TRANSLATE_NOOP("RouteWords", "Document draft"),
            QT_TRANSLATE_NOOP("RouteWords", "A document is prepared from its template") },
        { "issue", QT_TRANSLATE_NOOP("RouteWords", "Document issued"),
            QT_TRANSLATE_NOOP("RouteWords", "A document is frozen and registered in a journal") },
        { "applicant", QT_TRANSLATE_NOOP("RouteWords", "Ask the applicant"),
            QT_TRANSLATE_NOOP("RouteWords", "The applicant adds or corrects something") },
        { "payment", QT_TRANSLATE_NOOP("RouteWords", "Payment"),
            QT_TRANSLATE_NOOP("RouteWords", "The route waits until it is paid") },
        { "edms", QT_TRANSLATE_NOOP("RouteWords", "Outside approval"),
            QT_TRANSLATE_NOOP("RouteWords", "The document system of the university approves") },
        { "notify", QT_TRANSLATE_NOOP("RouteWords", "Notification"),
            QT_TRANSLATE_NOOP("RouteWords", "A message is sent; nothing waits for it") },
        { "subroute", QT_TRANSLATE_NOOP("RouteWords", "Sub-route"),
            QT_TRANSLATE_NOOP("RouteWords", "Another route is run here") },
        { "exclusive", QT_TRANSLATE_NOOP("RouteWords", "Choice"),
            QT_TRANSLATE_NOOP("RouteWords", "One of several ways, by a condition") },
        { "parallel", QT_TRANSLATE_NOOP("RouteWords", "At the same time"),
            QT_TRANSLATE_NOOP("RouteWords", "All ways at once, or waiting for all of them") },
        { "inclusive", QT_TRANSLATE_NOOP("RouteWords", "Some of the ways"),
            QT_TRANSLATE_NOOP("RouteWords", "All ways whose condition holds") },
        { "end", QT_TRANSLATE_NOOP("RouteWords", "End"),
            QT_TRANSLATE_NOOP("RouteWords", "The case is closed as approved") },
        { "rejected", QT_TRANSLATE_NOOP("RouteWords", "End: rejected"),
            QT_TRANSLATE_NOOP("RouteWords", "The case is closed as rejected") },
        { "timer", QT_TRANSLATE_NOOP("RouteWords", "Term"),
            QT_TRANSLATE_NOOP("RouteWords", "What happens when a step takes too long") },
        { "lane", QT_TRANSLATE_NOOP("RouteWords", "Lane"),
            QT_TRANSLATE_NOOP("RouteWords", "A department with its steps") },
    };
    for (const KindWord &one : words) {
        if (key == QLatin1String(one.key))
            return &one;
    }
    return nullptr;
}

} // namespace

QString RouteWords::kind(const QString &key)
{
    const KindWord *found = kindWord(key);
    return found ? word(found->name) : word(QT_TRANSLATE_NOOP("RouteWords", "Not executable"));
}

QString RouteWords::kindHint(const QString &key)
{
    const KindWord *found = kindWord(key);
    return found ? word(found->hint) : QString();
}

QString RouteWords::title(const route::RouteNode &node) const
{
    return name(node.names());
}

QString RouteWords::role(const QString &key) const
{
    const auto *found = findWord(m_surroundings->vocabulary.roles, key);
    return found && !found->title.isEmpty() ? found->title.in(m_language) : key;
}

QString RouteWords::place(const QString &key)
{
    if (key == u"faculty")
        return word(QT_TRANSLATE_NOOP("RouteWords", "of the student's faculty"));
    if (key == u"department")
        return word(QT_TRANSLATE_NOOP("RouteWords", "of the student's department"));
    return key;
}

QString RouteWords::performer(const QString &text) const
{
    const QString where = text.section(u'@', 1);
    if (where.isEmpty())
        return role(text);
    const auto *unit = findWord(m_surroundings->vocabulary.units, where);
    return u"%1, %2"_qs.arg(role(text.section(u'@', 0, 0)), unit ? unit->title.in(m_language) : place(where));
}

QString RouteWords::performers(const route::RouteNode &node) const
{
    return performersOf(node.words("performer"));
}

QString RouteWords::performersOf(const QStringList &words) const
{
    QStringList all;
    for (const QString &one : words)
        all << performer(one);
    return all.join(u"; "_qs);
}

QString RouteWords::document(const QString &templateKey) const
{
    const auto *found = findWord(m_surroundings->vocabulary.templates, templateKey);
    return found && !found->title.isEmpty() ? found->title.in(m_language) : templateKey;
}

QString RouteWords::journal(const QString &key) const
{
    const auto *found = findWord(m_surroundings->vocabulary.journals, key);
    return found && !found->title.isEmpty() ? found->title.in(m_language) : key;
}

QString RouteWords::detail(const route::RouteNode &node, const route::RouteDiagram &diagram) const
{
    if (node.isDecision()) {
        QStringList roles;
        for (const QString &one : node.words("performer"))
            roles << role(one.section(u'@', 0, 0));
        return roles.join(u", "_qs);
    }
    if (node.type == route::NodeType::ServiceTask)
        return document(node.attribute("template"));
    if (node.type == route::NodeType::CallActivity)
        return node.calledElement;
    if (node.type == route::NodeType::BoundaryEvent)
        return u"%1: %2"_qs.arg(
            duration(diagram.timers.value(node.id).duration), timerAction(node.attribute("action")));
    return {};
}

QString RouteWords::duration(const QString &iso)
{
    static const QRegularExpression form(u"^P(?:(\\d+)D|T(\\d+)H|T(\\d+)M)$"_qs);
    const auto match = form.match(iso);
    if (!match.hasMatch())
        return iso;
    if (!match.captured(1).isEmpty())
        return counted(QT_TRANSLATE_N_NOOP("RouteWords", "%n day(s)"), match.captured(1).toInt());
    if (!match.captured(2).isEmpty())
        return counted(QT_TRANSLATE_N_NOOP("RouteWords", "%n hour(s)"), match.captured(2).toInt());
    return counted(QT_TRANSLATE_N_NOOP("RouteWords", "%n minute(s)"), match.captured(3).toInt());
}

QString RouteWords::timerAction(const QString &action)
{
    static const struct {
        const char *key;
        const char *text;
    } actions[] { { "remind", QT_TRANSLATE_NOOP("RouteWords", "remind") },
        { "escalate", QT_TRANSLATE_NOOP("RouteWords", "pass on to the superior") },
        { "approve", QT_TRANSLATE_NOOP("RouteWords", "counts as approved") },
        { "reject", QT_TRANSLATE_NOOP("RouteWords", "counts as rejected") },
        { "lapse", QT_TRANSLATE_NOOP("RouteWords", "the case lapses") } };
    for (const auto &one : actions) {
        if (action == QLatin1String(one.key))
            return word(one.text);
    }
    return action;
}

QString RouteWords::answer(const QString &key)
{
    if (key == u"approve")
        return word(QT_TRANSLATE_NOOP("RouteWords", "approved"));
    if (key == u"reject")
        return word(QT_TRANSLATE_NOOP("RouteWords", "rejected"));
    return key;
}

} // namespace tereze::ui
