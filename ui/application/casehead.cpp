// SPDX-License-Identifier: GPL-3.0-or-later
#include "casehead.h"

#include "casetexts.h"

#include <ui/actions/actionregistry.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/timetexts.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

CaseHead::CaseHead(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_service(new PlainLabel(this))
    , m_applicant(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_waits(new PlainLabel(this))
{
    QFont large = m_service->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_service->setFont(large);
    m_service->setObjectName(u"service"_qs);
    m_state->setObjectName(u"state"_qs);
    m_applicant->setObjectName(u"applicant"_qs);
    m_waits->setObjectName(u"waits"_qs);
    for (QLabel *label : { m_service, m_applicant, m_state, m_waits }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_service->setWordWrap(true);
    m_applicant->setWordWrap(true);
    m_waits->setWordWrap(true);
    m_state->setFrameShape(QFrame::StyledPanel);
    m_state->setContentsMargins(8, 2, 8, 2);
    auto *copy = new QToolButton(this);
    copy->setDefaultAction(actions.action("copy_reference"));
    copy->setToolButtonStyle(Qt::ToolButtonIconOnly);
    copy->setAutoRaise(true);

    auto *title = new QHBoxLayout;
    title->addWidget(m_service, 1);
    title->addWidget(m_state, 0, Qt::AlignTop);
    auto *who = new QHBoxLayout;
    who->addWidget(m_applicant, 1);
    who->addWidget(copy, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout(this);
    head->setContentsMargins(14, 12, 12, 8);
    head->setSpacing(4);
    head->addLayout(title);
    head->addLayout(who);
    head->addWidget(m_waits);
}

void CaseHead::setCase(const domain::ApplicationCard &card, const QString &language, const QTimeZone &zone)
{
    m_service->setText(textIn(card.service, language));
    m_applicant->setText(u"%1  ·  %2"_qs.arg(card.applicant, card.caseRef));
    m_state->setText(domain::textOf(card.state));
    QStringList waits;
    for (const domain::AwaitedStep &step : card.waitsFor) {
        QStringList parts;
        for (const LocalText &text : { step.step, step.position }) {
            if (!text.isEmpty())
                parts << textIn(text, language);
        }
        if (step.kind == u"applicant")
            parts << tr("the applicant is asked");
        if (!parts.isEmpty())
            waits << parts.join(u" — "_qs);
    }
    QStringList lines;
    if (!waits.isEmpty())
        lines << tr("Now: %1").arg(waits.join(u"; "_qs));
    if (card.pausedSince) {
        const QString since = shortDateText(*card.pausedSince, zone);
        const QString why = pauseText(card.pausedFor);
        lines << (why.isEmpty() ? tr("The term has been suspended since %1.").arg(since)
                                : tr("The term has been suspended since %1: %2.").arg(since, why));
    }
    if (card.draftsAwaited > 0)
        lines << tr("The draft of the document is being prepared.");
    if (!card.incident.isEmpty())
        lines << tr("⚠ Something stands in the way of this case; its route's owner is told.");
    m_waits->setText(lines.join(u'\n'));
    m_waits->setVisible(!lines.isEmpty());
}

void CaseHead::clear()
{
    for (QLabel *label : { m_service, m_applicant, m_state, m_waits })
        label->clear();
}

} // namespace tereze::ui
