// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulationpanel.h"

#include "canvasview.h"

#include <core/route/trial/localtrial.h>

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tereze::ui {

SimulationPanel::SimulationPanel(CanvasView &canvas, const RouteWords &words, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(canvas)
    , m_words(words)
    , m_heading(new QLabel)
    , m_state(new QLabel)
    , m_open(new QVBoxLayout)
    , m_sampleLabel(new QLabel)
    , m_sample(new QPlainTextEdit)
    , m_again(new QPushButton)
    , m_logLabel(new QLabel)
    , m_log(new QListWidget)
{
    setObjectName(u"simulation"_qs);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont bold = m_heading->font();
    bold.setBold(true);
    for (QLabel *label : { m_heading, m_logLabel, m_sampleLabel })
        label->setFont(bold);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"trial_state"_qs);
    m_sample->setObjectName(u"sample"_qs);
    m_sample->setTabChangesFocus(true);
    m_sample->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_sample->setPlainText(u"{ \"form\": {} }"_qs);
    m_again->setObjectName(u"trial_again"_qs);
    m_log->setObjectName(u"trial_log"_qs);
    m_log->setWordWrap(true);
    m_log->setFrameShape(NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 12);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addLayout(m_open);
    column->addWidget(m_logLabel);
    column->addWidget(m_log, 1);
    column->addWidget(m_sampleLabel);
    column->addWidget(m_sample);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    setWidget(content);
    connect(m_again, &QPushButton::clicked, this, &SimulationPanel::begin);
    retranslate();
}

void SimulationPanel::begin()
{
    QJsonParseError problem;
    const QJsonDocument sample = QJsonDocument::fromJson(m_sample->toPlainText().toUtf8(), &problem);
    if (!sample.isObject()) {
        m_state->setText(tr("The sample answers are no JSON object: %1").arg(problem.errorString()));
        return;
    }
    m_graph = m_canvas.commands().editor().graph();
    m_trial = std::make_unique<route::LocalTrial>(m_graph, sample.object());
    m_trial->start();
    showTrial();
}

void SimulationPanel::end()
{
    m_trial.reset();
    m_canvas.canvas().setTokens({}, {});
}

QString SimulationPanel::titleOf(const QString &id) const
{
    const int index = m_graph.indexOf(id);
    if (index < 0)
        return m_words.name(m_canvas.commands().editor().diagram().flowNames.value(id));
    const QString title = m_words.title(m_graph.nodes[index]);
    const route::StepKind *kind = route::stepKindOf(m_graph.nodes[index]);
    return title.isEmpty() && kind ? RouteWords::kind(kind->key) : title;
}

void SimulationPanel::answer(const QString &node, const QString &answer)
{
    if (m_trial && m_trial->answer(node, answer).ok())
        showTrial();
}

void SimulationPanel::showTrial()
{
    while (QLayoutItem *item = m_open->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_trial)
        return;
    for (const route::RouteTrial::OpenStep &step : m_trial->open()) {
        auto *box = new QWidget;
        auto *inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 6, 0, 0);
        inside->setSpacing(3);
        const route::RouteNode &node = m_graph.nodes[m_graph.indexOf(step.node)];
        auto *label = new QLabel(u"<b>%1</b><br>%2"_qs.arg(
            titleOf(step.node).toHtmlEscaped(), m_words.performers(node).toHtmlEscaped()));
        label->setWordWrap(true);
        inside->addWidget(label);
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        for (const QString &one : step.answers) {
            auto *button = new QPushButton(one == u"done" ? tr("Done")
                    : one == u"approve"                   ? tr("Approve")
                    : one == u"reject"                    ? tr("Reject")
                                                          : one);
            button->setObjectName(u"trial_%1_%2"_qs.arg(step.node, one));
            row->addWidget(button);
            connect(
                button, &QPushButton::clicked, this, [this, node = step.node, one] { answer(node, one); });
        }
        row->addStretch(1);
        inside->addLayout(row);
        m_open->addWidget(box);
    }
    switch (m_trial->state()) {
    case route::RouteTrial::State::Running:
        m_state->setText(tr("The application waits for:"));
        break;
    case route::RouteTrial::State::Approved:
        m_state->setText(tr("The case is closed as approved."));
        break;
    case route::RouteTrial::State::Rejected:
        m_state->setText(tr("The case is closed as rejected."));
        break;
    case route::RouteTrial::State::Stuck:
        m_state->setText(tr("The case is stuck. %1").arg(m_trial->reason()));
        break;
    }
    m_log->clear();
    for (const route::RouteTrial::Event &event : m_trial->events())
        m_log->addItem(eventText(event));
    m_log->scrollToBottom();
    m_canvas.canvas().setTokens(m_trial->tokens(), m_trial->visited());
}

QString SimulationPanel::eventText(const route::RouteTrial::Event &event) const
{
    using Kind = route::RouteTrial::Event::Kind;
    const QString title = titleOf(event.node);
    const int index = m_graph.indexOf(event.node);
    const QString who = index < 0 ? QString() : m_words.performers(m_graph.nodes[index]);
    switch (event.kind) {
    case Kind::Opened:
        return who.isEmpty() ? tr("%1: waits").arg(title) : tr("%1: given to %2").arg(title, who);
    case Kind::Answered:
        return event.detail == u"done" ? tr("%1: done").arg(title)
                                       : u"%1: %2"_qs.arg(title, RouteWords::answer(event.detail));
    case Kind::Document:
        return event.detail == u"issue" ? tr("%1: the document is registered").arg(title)
                                        : tr("%1: the draft is made").arg(title);
    case Kind::Sent:
        return tr("%1: told").arg(title);
    case Kind::Chosen:
        return u"%1 → %2"_qs.arg(
            title, titleOf(event.detail).isEmpty() ? event.detail : titleOf(event.detail));
    case Kind::Ended:
        break;
    }
    return event.detail == u"rejected" ? tr("%1: closed as rejected").arg(title)
                                       : tr("%1: reached the end").arg(title);
}

void SimulationPanel::retranslate()
{
    m_heading->setText(tr("A sample application"));
    m_sampleLabel->setText(tr("Sample answers"));
    m_sample->setAccessibleName(tr("Sample answers, as JSON"));
    m_again->setText(tr("Start anew"));
    m_logLabel->setText(tr("What happened"));
    m_log->setAccessibleName(m_logLabel->text());
    setAccessibleName(m_heading->text());
    showTrial();
}

void SimulationPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
