// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of PropertiesPanel about terms, documents, ways and the route itself.
#include "canvasview.h"
#include "conditioneditor.h"
#include "propertiespanel.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

using route::RouteOperations;

namespace {

QFormLayout *sectionForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    column->addLayout(form);
    return form;
}

constexpr int longestTerm = 99'999; ///< hours or minutes; lint takes fewer days, and says so

struct Duration {
    int count = 0; ///< 1 to longestTerm
    QString unit; ///< D, H or M; empty when it has another form
};

/// What the two fields can show as it is; anything else would be changed by looking at it.
Duration durationOf(const QString &iso)
{
    static const QRegularExpression form(
        u"^P(?:([1-9][0-9]{0,3})D|T([1-9][0-9]{0,4})H|T([1-9][0-9]{0,4})M)$"_qs);
    const auto match = form.match(iso);
    for (int i = 1; i <= 3; ++i) {
        if (!match.captured(i).isEmpty())
            return { match.captured(i).toInt(), QString(u"DHM"_qs.at(i - 1)) };
    }
    return {};
}

QList<QPair<QString, QString>> choicesOf(
    const QList<domain::RouteVocabulary::Word> &words, const QString &language, const QString &none)
{
    QList<QPair<QString, QString>> choices { { none, QString() } };
    for (const auto &word : words)
        choices << qMakePair(word.title.isEmpty() ? word.key : word.title.in(language), word.key);
    return choices;
}

} // namespace

void PropertiesPanel::addTimer(const QString &id)
{
    QVBoxLayout *when = section(tr("By when"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *count = new QSpinBox;
    count->setObjectName(u"duration"_qs);
    count->setRange(1, longestTerm);
    count->setAccessibleName(tr("Length of the term"));
    auto *unit = new QComboBox;
    unit->setObjectName(u"duration_unit"_qs);
    unit->setAccessibleName(tr("Unit of the term"));
    unit->addItem(tr("days"), u"D"_qs);
    unit->addItem(tr("hours"), u"H"_qs);
    unit->addItem(tr("minutes"), u"M"_qs);
    line->addWidget(count);
    line->addWidget(unit, 1);
    QFormLayout *form = sectionForm(when);
    form->addRow(tr("After"), row);
    const auto timer = [this, id] {
        return m_canvas.commands().editor().diagram().timers.value(id);
    };
    const auto write = [this, id, count, unit, timer] {
        const QString key = unit->currentData().toString();
        if (key.isEmpty())
            return; // a form that this panel does not know stays
        const QString iso =
            key == u"D" ? u"P%1D"_qs.arg(count->value()) : u"PT%1%2"_qs.arg(count->value()).arg(key);
        if (iso == timer().duration)
            return;
        m_canvas.commands().change(
            tr("Change the term"),
            [&](RouteOperations &operations) { return operations.setTimer(id, iso, timer().interrupts); },
            u"term "_qs + id);
    };
    connect(count, &QSpinBox::editingFinished, this, write);
    connect(count, &QSpinBox::valueChanged, this, [count, write] {
        if (count->hasFocus())
            write();
    });
    connect(unit, &QComboBox::activated, this, write);
    m_refreshers << [timer, count, unit] {
        const Duration is = durationOf(timer().duration);
        if (is.unit.isEmpty() && unit->findText(timer().duration) < 0)
            unit->addItem(timer().duration, QString());
        unit->setCurrentIndex(is.unit.isEmpty() ? unit->findText(timer().duration) : unit->findData(is.unit));
        if (count->value() != is.count && is.count > 0) {
            const QSignalBlocker blocker(count);
            count->setValue(is.count);
        }
    };
    addChoice(
        *form, tr("Counted in"), "calendar",
        // As the engine reads it: without the attribute by the calendar that is set, `none` without one.
        { { tr("working time of the service"), QString() }, { tr("plain time"), u"none"_qs } },
        [this, id] { return attributeOf(id, "calendar"); },
        [this, id](const QString &value) { addTereze(id, "calendar", value); });
    QList<QPair<QString, QString>> actions;
    for (const char *action : { "remind", "escalate", "approve", "reject", "lapse" })
        actions << qMakePair(
            RouteWords::timerAction(QString::fromLatin1(action)), QString::fromLatin1(action));
    addChoice(
        *form, tr("What happens"), "action", actions, [this, id] { return attributeOf(id, "action"); },
        [this, id, timer](const QString &value) {
            // A reminder leaves the step open, a verdict ends it.
            const bool ends = value == u"approve" || value == u"reject" || value == u"lapse";
            m_canvas.commands().change(
                tr("Change the term"), [&](RouteOperations &operations) -> Result<void> {
                    const route::RouteNode *term = node(id);
                    // A name that the program gave says what happens; one that a person gave stays.
                    if (term && term->names() == route::timerNames(term->attribute("action"))) {
                        const QMap<QString, QString> names = route::timerNames(value);
                        for (auto name = names.begin(); name != names.end(); ++name)
                            TEREZE_CHECK(operations.setName(id, name.key(), name.value()));
                    }
                    TEREZE_CHECK(operations.setTereze(id, u"action"_qs, value));
                    return operations.setTimer(id, timer().duration, ends);
                });
        });
}

void PropertiesPanel::addDocument(const QString &id)
{
    QFormLayout *form = sectionForm(section(tr("Which document")));
    addChoice(
        *form, tr("Template"), "template",
        choicesOf(m_surroundings.vocabulary.templates, m_words.language(), tr("not chosen yet")),
        [this, id] { return attributeOf(id, "template"); },
        [this, id](const QString &key) {
            QString journal;
            for (const auto &word : m_surroundings.vocabulary.templates) {
                if (word.key == key)
                    journal = word.belongsTo;
            }
            const bool isIssue = attributeOf(id, "kind") == u"issue";
            m_canvas.commands().change(
                tr("Choose a template"), [&](RouteOperations &operations) -> Result<void> {
                    TEREZE_CHECK(operations.setTereze(id, u"template"_qs, key));
                    return isIssue && !journal.isEmpty() ? operations.setTereze(id, u"journal"_qs, journal)
                                                         : Result<void>();
                });
        });
    if (attributeOf(id, "kind") == u"issue")
        addChoice(
            *form, tr("Registered in"), "journal",
            choicesOf(m_surroundings.vocabulary.journals, m_words.language(), tr("not chosen yet")),
            [this, id] { return attributeOf(id, "journal"); },
            [this, id](const QString &key) { addTereze(id, "journal", key); });
}

void PropertiesPanel::addReceive(const QString &id)
{
    if (attributeOf(id, "kind") == u"payment") {
        QFormLayout *form = sectionForm(section(tr("How much")));
        QLineEdit *edit = addText(
            *form, tr("Amount in tenge"), "amount", [this, id] { return attributeOf(id, "amount"); },
            [this, id](const QString &text) { addTereze(id, "amount", text.trimmed()); });
        edit->setPlaceholderText(tr("as the service says"));
    }
    auto *pauses = new QCheckBox(tr("Terms stand still meanwhile"));
    pauses->setObjectName(u"pauses"_qs);
    section(tr("While it is waited for"))->addWidget(pauses);
    connect(pauses, &QCheckBox::clicked, this,
        [this, id](bool on) { addTereze(id, "pauses", on ? u"true"_qs : QString()); });
    m_refreshers << [this, id, pauses] {
        pauses->setChecked(attributeOf(id, "pauses") == u"true");
    };
}

void PropertiesPanel::addNotification(const QString &id)
{
    QFormLayout *form = sectionForm(section(tr("To whom")));
    addText(
        *form, tr("Applicant, or a role"), "to", [this, id] { return attributeOf(id, "to"); },
        [this, id](const QString &text) { addTereze(id, "to", text.simplified()); });
    // In every language, since it is sent in that of its reader.
    addLanguages(
        *sectionForm(section(tr("Text"))), "text",
        [this, id](const QString &code) {
            const route::RouteNode *now = node(id);
            return now ? now->texts().value(code) : QString();
        },
        [this, id](const QString &code, const QString &text) {
            addTereze(id, ("text-" + code.toLatin1()).constData(), text);
        });
}

void PropertiesPanel::addSubRoute(const QString &id)
{
    QFormLayout *form = sectionForm(section(tr("Which route")));
    QList<QPair<QString, QString>> routes { { tr("not chosen yet"), QString() } };
    for (const QString &key : m_surroundings.routes) {
        if (key != m_canvas.commands().editor().key())
            routes << qMakePair(key, key);
    }
    addChoice(
        *form, tr("Route"), "called_route", routes,
        [this, id] {
            const route::RouteNode *now = node(id);
            return now ? now->calledElement : QString();
        },
        [this, id](const QString &key) {
            m_canvas.commands().change(tr("Choose a route"),
                [&](RouteOperations &operations) { return operations.setCalledRoute(id, key); });
        });
}

void PropertiesPanel::addWays(const QString &id)
{
    QVBoxLayout *ways = section(tr("If what"));
    const route::RouteNode *found = node(id);
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    if (found->outgoing.size() < 2) {
        auto *hint = new PlainLabel(tr("Append two steps, then say when each way is taken."));
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        ways->addWidget(hint);
        return;
    }
    for (const int edge : found->outgoing) {
        const QString flow = graph.edges[edge].id;
        auto *go = new QToolButton;
        go->setAutoRaise(true);
        go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        go->setIcon(icon(u"next"_qs, palette()));
        ways->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QToolButton::clicked, this, [this, flow] { m_canvas.reveal(flow); });
        m_refreshers << [this, go, flow] {
            const route::RouteGraph &now = m_canvas.commands().editor().graph();
            for (const route::RouteEdge &one : now.edges) {
                if (one.id != flow)
                    continue;
                const QString title =
                    m_words.name(m_canvas.commands().editor().diagram().flowNames.value(flow));
                const bool isDefault = one.source >= 0 && now.nodes[one.source].defaultFlow == flow;
                const QString target = one.target >= 0 ? m_words.title(now.nodes[one.target]) : QString();
                const QString when = isDefault ? tr("otherwise")
                    : !title.isEmpty()         ? title
                                               : tr("no condition yet");
                const QString text = u"%1 → %2"_qs.arg(when, target);
                go->setText(plainActionText(go->fontMetrics().elidedText(text, Qt::ElideRight, 250)));
                go->setToolTip(plainToolTip(text));
            }
        };
    }
}

QList<RouteSurroundings::Field> PropertiesPanel::fieldsBefore(const QString &flow) const
{
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    QList<RouteSurroundings::Field> fields;
    for (const route::RouteEdge &edge : graph.edges) {
        if (edge.id != flow)
            continue;
        for (int i = 0; i < graph.nodes.size(); ++i) {
            const route::RouteNode &step = graph.nodes[i];
            if (!step.isDecided() || !graph.reachableFrom({ i }).contains(edge.source))
                continue;
            RouteSurroundings::Field field;
            field.title = tr("Decision: %1").arg(m_words.title(step));
            field.path = u"decisions.%1.outcome"_qs.arg(step.id);
            field.type = u"string"_qs;
            field.choices = QStringList { u"approve"_qs, u"reject"_qs };
            for (const QString &choice : field.choices)
                field.choiceTitles.insert(choice, RouteWords::answer(choice));
            field.required = true;
            fields << field;
            if (const QStringList answers = step.words("answers"); !answers.isEmpty()) {
                field.title = tr("Answer: %1").arg(m_words.title(step));
                field.path = u"decisions.%1.answer"_qs.arg(step.id);
                field.choices = answers;
                fields << field;
            }
        }
    }
    return fields + m_surroundings.fieldsIn(m_words.language());
}

void PropertiesPanel::addFlow(const QString &id)
{
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    const auto edge = [this, id]() -> route::RouteEdge {
        for (const route::RouteEdge &one : m_canvas.commands().editor().graph().edges) {
            if (one.id == id)
                return one;
        }
        return {};
    };
    const route::RouteEdge found = edge();
    const route::RouteNode *source = found.source >= 0 ? &graph.nodes[found.source] : nullptr;
    QVBoxLayout *what = section(tr("Way"));
    auto *fromTo = new PlainLabel(source && found.target >= 0
            ? u"%1 → %2"_qs.arg(m_words.title(*source), m_words.title(graph.nodes[found.target]))
            : QString());
    fromTo->setWordWrap(true);
    fromTo->setForegroundRole(QPalette::PlaceholderText);
    what->addWidget(fromTo);
    addNames(id, [this, id] { return m_canvas.commands().editor().diagram().flowNames.value(id); });
    const bool chooses = source
        && (source->type == route::NodeType::ExclusiveGateway
            || source->type == route::NodeType::InclusiveGateway);
    if (!chooses && !found.hasCondition)
        return;
    QVBoxLayout *when = section(tr("If what"));
    auto *otherwise = new QCheckBox(tr("Taken when no condition holds"));
    otherwise->setObjectName(u"default_flow"_qs);
    when->addWidget(otherwise);
    auto *editor = new ConditionEditor(fieldsBefore(id));
    editor->setObjectName(u"condition"_qs);
    when->addWidget(editor);
    connect(otherwise, &QCheckBox::clicked, this, [this, id](bool on) {
        m_canvas.commands().change(tr("Change the condition"),
            [&](RouteOperations &operations) { return operations.setDefault(id, on); });
    });
    connect(editor, &ConditionEditor::edited, this, [this, id, editor] {
        m_writing = true;
        m_canvas.commands().change(tr("Change the condition"),
            [&](RouteOperations &operations) { return operations.setCondition(id, editor->condition()); });
        m_writing = false;
    });
    m_refreshers << [this, edge, otherwise, editor] {
        const route::RouteEdge now = edge();
        const auto &nodes = m_canvas.commands().editor().graph().nodes;
        const bool isDefault = now.source >= 0 && nodes[now.source].defaultFlow == now.id;
        otherwise->setChecked(isDefault);
        editor->setVisible(!isDefault);
        editor->setCondition(now.condition);
    };
}

void PropertiesPanel::addRoute()
{
    const auto process = [this] {
        const auto &processes = m_canvas.commands().editor().graph().processes;
        return processes.isEmpty() ? route::RouteProcess {} : processes.first();
    };
    QVBoxLayout *what = section(tr("Route"));
    QFormLayout *form = sectionForm(what);
    const QString id = process().id;
    addText(
        *form, tr("Key"), "key", [process] { return process().attributes.value(u"key"_qs); },
        [this, id](const QString &text) { addTereze(id, "key", text.trimmed()); });
    addChoice(
        *form, tr("After a return for correction"), "return_policy",
        { { tr("all decide again"), u"ask-all"_qs }, { tr("approvals are kept"), u"keep-approvals"_qs },
            { tr("only those who objected decide again"), u"only-objectors"_qs } },
        [process] { return process().attributes.value(u"returnPolicy"_qs, u"ask-all"_qs); },
        [this, id](const QString &policy) { addTereze(id, "returnPolicy", policy); });
    addNames(id, [process] { return process().names(); });
    auto *hint = new PlainLabel(tr("Select a step to see who performs it, by when, and what follows."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_column->addSpacing(8);
    m_column->addWidget(hint);
}

} // namespace tereze::ui
