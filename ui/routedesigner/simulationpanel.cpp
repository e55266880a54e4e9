// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulationpanel.h"

#include "canvasview.h"
#include "enginetrial.h"

#include <core/route/trial/localtrial.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/timetexts.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

const QString engineMode = u"engine"_qs;
const QString localMode = u"local"_qs;

} // namespace

SimulationPanel::SimulationPanel(const Environment &environment, CanvasView &canvas, const RouteWords &words,
    const RouteSurroundings &surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_environment(environment)
    , m_canvas(canvas)
    , m_words(words)
    , m_surroundings(surroundings)
    , m_heading(new PlainLabel)
    , m_modeLabel(new PlainLabel)
    , m_mode(new QComboBox)
    , m_modeHint(new PlainLabel)
    , m_state(new PlainLabel)
    , m_open(new QVBoxLayout)
    , m_sampleForm(new QFormLayout)
    , m_serviceLabel(new PlainLabel)
    , m_service(new QComboBox)
    , m_facultyLabel(new PlainLabel)
    , m_faculty(new QComboBox)
    , m_sampleLabel(new PlainLabel)
    , m_sample(new QPlainTextEdit)
    , m_again(new QPushButton)
    , m_logLabel(new PlainLabel)
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
    m_modeHint->setObjectName(u"trial_mode_hint"_qs);
    m_modeHint->setWordWrap(true);
    m_modeHint->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"trial_state"_qs);
    m_again->setObjectName(u"trial_again"_qs);
    m_log->setObjectName(u"trial_log"_qs);
    m_log->setWordWrap(true);
    m_log->setFrameShape(NoFrame);
    buildSample();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 12);
    column->addWidget(m_heading);
    column->addWidget(m_modeLabel);
    column->addWidget(m_mode);
    column->addWidget(m_modeHint);
    column->addWidget(m_state);
    column->addLayout(m_open);
    column->addWidget(m_logLabel);
    column->addWidget(m_log, 1);
    column->addWidget(m_sampleLabel);
    column->addLayout(m_sampleForm);
    column->addWidget(m_sample);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    setWidget(content);
    connect(m_again, &QPushButton::clicked, this, &SimulationPanel::begin);
    connect(m_mode, &QComboBox::activated, this, [this] {
        updateMode();
        begin();
    });
    retranslate();
}

SimulationPanel::~SimulationPanel() = default;

void SimulationPanel::buildSample()
{
    m_mode->setObjectName(u"trial_mode"_qs);
    m_service->setObjectName(u"trial_service"_qs);
    m_faculty->setObjectName(u"trial_faculty"_qs);
    for (QComboBox *box : { m_mode, m_service, m_faculty }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_sample->setObjectName(u"sample"_qs);
    m_sample->setTabChangesFocus(true);
    m_sample->setFixedHeight(fontMetrics().lineSpacing() * 5);
    const QJsonObject form { { u"form"_qs, m_surroundings.sampleForm() } };
    m_sample->setPlainText(QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact)));
    m_serviceLabel->setBuddy(m_service);
    m_facultyLabel->setBuddy(m_faculty);
    m_modeLabel->setBuddy(m_mode);
    m_sampleForm->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_sampleForm->addRow(m_serviceLabel, m_service);
    m_sampleForm->addRow(m_facultyLabel, m_faculty);
    // A route that no service uses yet is played here first; the engine would need the form of another one.
    const bool hasOwn = !m_surroundings.services.isEmpty() && m_surroundings.services.first().isOwn;
    if (!m_surroundings.services.isEmpty())
        m_mode->addItem(QString(), engineMode);
    m_mode->addItem(QString(), localMode);
    m_mode->setCurrentIndex(hasOwn ? 0 : m_mode->count() - 1);
}

bool SimulationPanel::isByEngine() const
{
    return m_mode->currentData().toString() == engineMode;
}

void SimulationPanel::updateMode()
{
    const bool byEngine = isByEngine();
    m_modeHint->setText(byEngine
            ? tr("A dry run at the server: the real functions, people, terms and clock; the drawing as it is"
                 " here, published or not. Nothing of it stays.")
            : m_mode->count() > 1
            ? tr("Played in this program: the drawing alone, without people, terms and clock.")
            : tr(
                "Played in this program, because no service runs on any route yet: the drawing alone, without"
                " people, terms and clock."));
    for (QWidget *widget : { static_cast<QWidget *>(m_serviceLabel), static_cast<QWidget *>(m_service),
             static_cast<QWidget *>(m_facultyLabel), static_cast<QWidget *>(m_faculty) })
        widget->setVisible(byEngine);
}

void SimulationPanel::begin()
{
    QJsonParseError problem;
    const QJsonDocument sample = QJsonDocument::fromJson(m_sample->toPlainText().toUtf8(), &problem);
    if (!sample.isObject()) {
        m_state->setText(tr("The sample answers are no JSON object: %1").arg(problem.errorString()));
        return;
    }
    const route::RouteEditor &editor = m_canvas.commands().editor();
    m_graph = editor.graph();
    if (isByEngine()) {
        domain::DryRun run;
        run.xml = editor.bytes();
        run.serviceKey = m_service->currentData().toString();
        if (m_faculty->count() > 0)
            run.subject.insert(u"faculty"_qs, m_faculty->currentData().toString());
        run.language = m_words.language();
        run.form = sample.object().value(u"form").toObject();
        auto trial = std::make_unique<EngineTrial>(m_environment, run, m_graph);
        connect(trial.get(), &EngineTrial::changed, this, &SimulationPanel::showTrial);
        m_trial = std::move(trial);
    } else {
        m_trial = std::make_unique<route::LocalTrial>(m_graph, sample.object(), m_environment.zone());
    }
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
    if (index < 0) {
        const QString name = m_words.name(m_canvas.commands().editor().diagram().flowNames.value(id));
        return name.isEmpty() ? id : name;
    }
    const QString title = m_words.title(m_graph.nodes[index]);
    const route::StepKind *kind = route::stepKindOf(m_graph.nodes[index]);
    return title.isEmpty() && kind ? RouteWords::kind(kind->key) : title;
}

QString SimulationPanel::when(const QDateTime &instant) const
{
    return dateTimeText(instant, m_environment.zone());
}

void SimulationPanel::answer(const QString &node, const QString &answer)
{
    if (m_trial)
        told(m_trial->answer(node, answer));
}

void SimulationPanel::runOut(const QString &term)
{
    if (m_trial)
        told(m_trial->runOut(term));
}

void SimulationPanel::told(const Result<void> &result)
{
    if (!result)
        m_state->setText(result.error().userText);
    else if (!m_trial->isBusy())
        showTrial(); // the engine says when it is done
}

QString SimulationPanel::answerText(const QString &answer) const
{
    return answer == u"done"      ? tr("Done")
        : answer == u"approve"    ? tr("Approve")
        : answer == u"reject"     ? tr("Reject")
        : answer == u"return"     ? tr("Return")
        : answer == u"send_again" ? tr("Send again")
                                  : answer;
}

QWidget *SimulationPanel::openStepBox(const route::RouteTrial::OpenStep &step)
{
    auto *box = new QWidget;
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 6, 0, 0);
    inside->setSpacing(3);
    const QString element = step.node.section(u'/', 0, 0);
    const int index = m_graph.indexOf(element);
    QString who = step.node.isEmpty() ? tr("The applicant")
        : index < 0                   ? QString()
                                      : m_words.performers(m_graph.nodes[index]);
    if (!step.people.isEmpty())
        who += (who.isEmpty() ? QString() : u": "_qs) + step.people.join(u", "_qs);
    if (!step.standsInFor.isEmpty())
        who += u" "_qs + tr("(for %1)").arg(step.standsInFor);
    if (step.answers.isEmpty())
        who += u" — "_qs + tr("nobody can act; it waits to be assigned");
    QStringList lines { u"<b>%1</b>"_qs.arg(
        (step.node.isEmpty() ? tr("Returned for correction") : titleOf(element)).toHtmlEscaped()) };
    if (!who.isEmpty())
        lines << who.toHtmlEscaped();
    for (const auto &term : step.terms)
        lines << (term.due.isValid()
                ? tr("%1: by %2").arg(RouteWords::timerAction(term.action), when(term.due))
                : tr("%1: the clock is paused").arg(RouteWords::timerAction(term.action)))
                     .toHtmlEscaped();
    auto *label = new PlainLabel;
    label->setTextFormat(Qt::RichText); // what people wrote is escaped above
    label->setText(lines.join(u"<br>"_qs));
    label->setObjectName(u"trial_step_"_qs + step.node);
    label->setWordWrap(true);
    inside->addWidget(label);
    auto *buttons = new QGridLayout; // two side by side have room in every language
    buttons->setSpacing(4);
    const auto addButton = [&](const QString &name, const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setEnabled(!m_trial->isBusy());
        buttons->addWidget(button, buttons->count() / 2, buttons->count() % 2);
        connect(button, &QPushButton::clicked, this, act);
    };
    for (const QString &one : step.answers)
        addButton(u"trial_%1_%2"_qs.arg(step.node, one), answerText(one),
            [this, node = step.node, one] { answer(node, one); });
    for (const auto &term : step.terms) {
        if (term.due.isValid())
            addButton(u"trial_term_"_qs + term.element, tr("Let the term run out"),
                [this, element = term.element] { runOut(element); });
    }
    inside->addLayout(buttons);
    return box;
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
    for (const route::RouteTrial::OpenStep &step : m_trial->open())
        m_open->addWidget(openStepBox(step));
    showState();
    m_log->clear();
    for (const route::RouteTrial::Event &event : m_trial->events())
        m_log->addItem(eventText(event));
    if (const auto *engine = dynamic_cast<const EngineTrial *>(m_trial.get())) {
        for (const route::Finding &finding : engine->findings())
            m_log->addItem(u"%1: %2"_qs.arg(titleOf(finding.element), finding.message));
    }
    m_log->scrollToBottom();
    m_canvas.canvas().setTokens(m_trial->tokens(), m_trial->visited());
}

void SimulationPanel::showState()
{
    const auto *engine = dynamic_cast<const EngineTrial *>(m_trial.get());
    QString text;
    switch (m_trial->state()) {
    case route::RouteTrial::State::Running:
        text = tr("The application waits for:");
        break;
    case route::RouteTrial::State::Approved:
        text = tr("The case is closed as approved.");
        break;
    case route::RouteTrial::State::Rejected:
        text = tr("The case is closed as rejected.");
        break;
    case route::RouteTrial::State::Closed:
        text = tr("The case is closed: %1.").arg(m_trial->reason());
        break;
    case route::RouteTrial::State::Stuck:
        text = tr("The case is stuck. %1").arg(m_trial->reason());
        break;
    }
    if (engine && engine->isSlow())
        text = tr("No worker has played it yet. Is one running? It is waited for; this program can play the"
                  " drawing meanwhile.");
    else if (m_trial->isBusy())
        text = tr("The engine plays it…");
    else if (engine && !engine->refusal().isEmpty())
        text = tr("That was refused: %1").arg(engine->refusal()) + u'\n' + text;
    m_state->setText(text);
}

QString SimulationPanel::eventText(const route::RouteTrial::Event &event) const
{
    using Kind = route::RouteTrial::Event::Kind;
    const QString title = titleOf(event.node);
    const int index = m_graph.indexOf(event.node);
    const QString who = !event.who.isEmpty() ? event.who
        : index < 0                          ? QString()
                                             : m_words.performers(m_graph.nodes[index]);
    const QString answered = event.detail == u"return" ? tr("returned") : RouteWords::answer(event.detail);
    switch (event.kind) {
    case Kind::Opened:
        return who.isEmpty() ? tr("%1: waits").arg(title) : tr("%1: given to %2").arg(title, who);
    case Kind::Answered:
        return event.detail == u"done" ? tr("%1: done").arg(title)
            : event.who.isEmpty()      ? u"%1: %2"_qs.arg(title, answered)
                                       : u"%1: %2 (%3)"_qs.arg(title, answered, event.who);
    case Kind::Document:
        return event.detail == u"issue" ? tr("%1: the document is registered").arg(title)
                                        : tr("%1: the draft is made").arg(title);
    case Kind::Sent:
        return tr("%1: told").arg(title);
    case Kind::Chosen:
        return u"%1 → %2"_qs.arg(title, titleOf(event.detail));
    case Kind::Ended:
        break;
    }
    return event.detail == u"rejected" ? tr("%1: closed as rejected").arg(title)
                                       : tr("%1: reached the end").arg(title);
}

void SimulationPanel::retranslate()
{
    m_heading->setText(tr("A sample application"));
    m_modeLabel->setText(tr("Who plays it"));
    m_mode->setAccessibleName(m_modeLabel->text());
    if (const int engine = m_mode->findData(engineMode); engine >= 0)
        m_mode->setItemText(engine, tr("The engine, at the server"));
    m_mode->setItemText(m_mode->findData(localMode), tr("This program"));
    m_serviceLabel->setText(tr("Service whose form it fills in"));
    m_service->setAccessibleName(m_serviceLabel->text());
    m_facultyLabel->setText(tr("The student's faculty"));
    m_faculty->setAccessibleName(m_facultyLabel->text());
    const QString service = m_service->currentData().toString();
    const QString faculty = m_faculty->currentData().toString();
    m_service->clear();
    for (const RouteSurroundings::Service &one : m_surroundings.services)
        m_service->addItem(one.name.isEmpty() ? one.key : one.name.in(m_words.language()), one.key);
    m_faculty->clear();
    for (const domain::RouteVocabulary::Word &unit : m_surroundings.vocabulary.units) {
        if (unit.belongsTo == u"faculty")
            m_faculty->addItem(unit.title.isEmpty() ? unit.key : unit.title.in(m_words.language()), unit.key);
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
    m_faculty->setCurrentIndex(std::max(0, m_faculty->findData(faculty)));
    m_sampleLabel->setText(tr("Sample answers"));
    m_sample->setAccessibleName(tr("Sample answers, as JSON"));
    m_again->setText(tr("Start anew"));
    m_logLabel->setText(tr("What happened"));
    m_log->setAccessibleName(m_logLabel->text());
    setAccessibleName(m_heading->text());
    updateMode();
    showTrial();
}

void SimulationPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
