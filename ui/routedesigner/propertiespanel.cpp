// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertiespanel.h"

#include "canvasview.h"
#include "conditioneditor.h"
#include "performereditor.h"

#include <core/base/localtext.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tereze::ui {

using route::RouteOperations;

namespace {

constexpr int longestText = 300; ///< that can be typed

QFormLayout *formIn(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // labels in four languages are long
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(6);
    column->addLayout(form);
    return form;
}

QLabel *hintLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PropertiesPanel::PropertiesPanel(
    CanvasView &canvas, const RouteWords &words, const RouteSurroundings &surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(canvas)
    , m_words(words)
    , m_surroundings(surroundings)
{
    setObjectName(u"properties"_qs);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&canvas.canvas(), &QGraphicsScene::selectionChanged, this, &PropertiesPanel::refresh);
    connect(&canvas.commands().editor(), &route::RouteEditor::changed, this, &PropertiesPanel::refresh);
    rebuild();
}

const route::RouteNode *PropertiesPanel::node(const QString &id) const
{
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    const int index = graph.indexOf(id);
    return index < 0 ? nullptr : &graph.nodes[index];
}

QString PropertiesPanel::attributeOf(const QString &id, const char *attribute) const
{
    const route::RouteNode *found = node(id);
    return found ? found->attribute(attribute) : QString();
}

QString PropertiesPanel::shownKey() const
{
    const QStringList selected = m_canvas.canvas().selectedIds();
    if (selected.size() != 1)
        return selected.isEmpty() ? u"route"_qs : u"several"_qs;
    QString key = selected.first();
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    if (const route::RouteNode *found = node(selected.first())) {
        const route::StepKind *kind = route::stepKindOf(*found);
        key += u' ' + (kind ? kind->key : found->element);
        for (const int edge : found->outgoing) {
            if (found->isGateway())
                key += u' ' + graph.edges[edge].id;
        }
        for (const route::RouteNode &other : graph.nodes) {
            if (other.attachedTo == found->id)
                key += u' ' + other.id;
        }
    }
    for (const route::RouteEdge &edge : graph.edges) {
        if (edge.id == selected.first())
            key += u' ' + edge.sourceId;
    }
    return key;
}

void PropertiesPanel::refresh()
{
    if (m_writing)
        return;
    if (shownKey() != m_shown) {
        rebuild();
        return;
    }
    for (const auto &refresher : m_refreshers)
        refresher();
}

QVBoxLayout *PropertiesPanel::section(const QString &title)
{
    auto *heading = new PlainLabel(title);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, m_column->count() > 1 ? 10 : 0, 0, 0);
    m_column->addWidget(heading);
    auto *inside = new QVBoxLayout;
    inside->setSpacing(6);
    m_column->addLayout(inside);
    return inside;
}

void PropertiesPanel::rebuild()
{
    m_refreshers.clear();
    m_shown = shownKey();
    auto *content = new QWidget;
    content->setObjectName(u"properties_content"_qs);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(4);
    const QStringList selected = m_canvas.canvas().selectedIds();
    if (selected.isEmpty()) {
        addRoute();
    } else if (selected.size() > 1) {
        section(tr("Several elements"));
        m_column->addWidget(hintLabel(tr("Move, align, copy or delete them together.")));
    } else if (node(selected.first())) {
        addNode(selected.first());
    } else if (m_canvas.canvas().flow(selected.first())) {
        addFlow(selected.first());
    } else {
        const QString id = selected.first();
        section(tr("Lane"));
        addNames(id, [this, id] {
            for (const auto &lane : m_canvas.commands().editor().diagram().lanes) {
                if (lane.id == id)
                    return lane.names;
            }
            return QMap<QString, QString>();
        });
    }
    m_column->addStretch(1);
    content->setEnabled(!m_canvas.interaction().isReadOnly());
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // one of its fields may be telling of a change right now
    }
    setWidget(content);
    content->show();
    for (const auto &refresher : m_refreshers)
        refresher();
}

QLineEdit *PropertiesPanel::addText(QFormLayout &form, const QString &label, const char *name,
    const std::function<QString()> &read, const std::function<void(const QString &)> &write)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setMaxLength(longestText);
    form.addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [edit, read, write] {
        if (!edit->isModified())
            return;
        edit->setModified(false); // told: what is taken back now is not to be told again
        if (edit->text() != read())
            write(edit->text());
    });
    m_refreshers << [edit, read] {
        const QString text = read();
        edit->setMaxLength(std::max(longestText, static_cast<int>(text.size()))); // shown whole, or it is cut
        if (edit->text() != text && !(edit->hasFocus() && edit->isModified()))
            edit->setText(text);
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // long names are read from their beginning
    };
    return edit;
}

void PropertiesPanel::addChoice(QFormLayout &form, const QString &label, const char *name,
    const QList<QPair<QString, QString>> &choices, const std::function<QString()> &read,
    const std::function<void(const QString &)> &write)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[text, key] : choices)
        box->addItem(text, key);
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, [box, read, write] {
        if (box->currentData().toString() != read())
            write(box->currentData().toString());
    });
    m_refreshers << [box, read] {
        const QString key = read();
        if (box->findData(key) < 0)
            box->addItem(key, key); // what the file says is shown, known or not
        box->setCurrentIndex(box->findData(key));
    };
}

void PropertiesPanel::addTereze(const QString &id, const char *attribute, const QString &value)
{
    m_canvas.commands().change(tr("Change the properties"), [&](RouteOperations &operations) {
        return operations.setTereze(id, QString::fromLatin1(attribute), value);
    });
}

void PropertiesPanel::addLanguages(QFormLayout &form, const QByteArray &field,
    const std::function<QString(const QString &)> &read,
    const std::function<void(const QString &, const QString &)> &write)
{
    static const struct {
        const char *code;
        const char *name;
    } languages[] { { "kk", "Қазақша" }, { "ru", "Русский" }, { "en", "English" }, { "uk", "Українська" } };
    QStringList order { m_words.language() };
    for (const auto &one : languages) {
        if (!order.contains(QLatin1String(one.code)))
            order << QString::fromLatin1(one.code);
    }
    for (const QString &code : order) {
        for (const auto &one : languages) {
            if (code != QLatin1String(one.code))
                continue;
            addText(
                form, QString::fromUtf8(one.name), (field + '_' + code.toLatin1()).constData(),
                [read, code] { return read(code); },
                [write, code](const QString &text) { write(code, text); });
        }
    }
}

void PropertiesPanel::addNames(const QString &id, const std::function<QMap<QString, QString>()> &names)
{
    addLanguages(
        *formIn(section(tr("Name"))), "name", [names](const QString &code) { return names().value(code); },
        [this, id](const QString &code, const QString &text) {
            m_canvas.commands().change(tr("Rename"),
                [&](RouteOperations &operations) { return operations.setName(id, code, text); });
        });
}

void PropertiesPanel::addNode(const QString &id)
{
    const route::RouteNode *found = node(id);
    const route::StepKind *kind = route::stepKindOf(*found);
    QVBoxLayout *what = section(tr("What"));
    QFormLayout *form = formIn(what);
    if (kind && kind->key != u"start" && kind->key != u"timer") {
        QList<QPair<QString, QString>> kinds;
        for (const route::StepKind &one : route::stepKinds()) {
            if (one.key != u"start" && one.key != u"timer")
                kinds << qMakePair(RouteWords::kind(one.key), one.key);
        }
        addChoice(
            *form, tr("Kind"), "kind", kinds,
            [this, id] {
                const route::RouteNode *now = node(id);
                const route::StepKind *is = now ? route::stepKindOf(*now) : nullptr;
                return is ? is->key : QString();
            },
            [this, id](const QString &key) { m_canvas.commands().changeKind(id, key); });
    }
    what->addWidget(hintLabel(kind ? RouteWords::kindHint(kind->key)
                                   : tr("“%1” is kept in the file; no route runs it.").arg(found->element)));
    addNames(id, [this, id] {
        const route::RouteNode *now = node(id);
        return now ? now->names() : QMap<QString, QString>();
    });
    if (!kind)
        return;
    if (found->isDecision()) {
        addWho(id);
        addDecision(id);
    }
    if (found->type == route::NodeType::ServiceTask)
        addDocument(id);
    if (found->type == route::NodeType::ReceiveTask)
        addReceive(id);
    if (found->type == route::NodeType::SendTask)
        addNotification(id);
    if (found->type == route::NodeType::CallActivity)
        addSubRoute(id);
    if (found->type == route::NodeType::BoundaryEvent)
        addTimer(id);
    if (found->waits() && found->type != route::NodeType::Other)
        addTerms(id);
    if (kind->key == u"exclusive" || kind->key == u"inclusive")
        addWays(id);
}

void PropertiesPanel::addWho(const QString &id)
{
    QVBoxLayout *who = section(tr("Who"));
    auto *editor = new PerformerEditor(m_words, m_surroundings);
    editor->setObjectName(u"performers"_qs);
    who->addWidget(editor);
    connect(editor, &PerformerEditor::edited, this, [this, editor, id] {
        m_writing = true;
        addTereze(id, "performer", editor->performers().join(u' '));
        m_writing = false;
    });
    m_refreshers << [this, editor, id] {
        if (const route::RouteNode *now = node(id))
            editor->setPerformers(now->words("performer"));
    };
    if (node(id)->type != route::NodeType::UserTask)
        return;
    QFormLayout *form = formIn(who);
    const QList<QPair<QString, QString>> usual { { tr("one is enough"), u"one"_qs },
        { tr("all of them"), u"all"_qs }, { tr("two"), u"2"_qs }, { tr("three"), u"3"_qs },
        { tr("more than half"), u"51%"_qs }, { tr("at least 67%"), u"67%"_qs } };
    addChoice(
        *form, tr("How many must approve"), "quorum", usual,
        [this, id] {
            const QString quorum = attributeOf(id, "quorum");
            return quorum.isEmpty() ? u"one"_qs : quorum;
        },
        [this, id](const QString &quorum) { addTereze(id, "quorum", quorum); });
    QLineEdit *other = addText(
        *form, tr("Another number or share"), "quorum_other",
        [this, id, usual] {
            const QString quorum = attributeOf(id, "quorum");
            const bool isUsual = std::any_of(
                usual.begin(), usual.end(), [&](const auto &choice) { return choice.second == quorum; });
            return isUsual ? QString() : quorum;
        },
        [this, id](const QString &text) { addTereze(id, "quorum", text.simplified().remove(u' ')); });
    other->setPlaceholderText(u"4, 60%"_qs);
}

void PropertiesPanel::addDecision(const QString &id)
{
    QVBoxLayout *answers = section(tr("Answers"));
    QFormLayout *form = formIn(answers);
    addChoice(
        *form, tr("A rejection"), "on_reject",
        { { tr("closes the case as rejected"), u"end"_qs },
            { tr("goes on; a choice behind reads it"), u"continue"_qs } },
        [this, id] {
            const QString value = attributeOf(id, "onReject");
            return value.isEmpty() ? u"end"_qs : value;
        },
        [this, id](const QString &value) { addTereze(id, "onReject", value == u"end" ? QString() : value); });
    if (node(id)->type == route::NodeType::UserTask) {
        QLineEdit *edit = addText(
            *form, tr("Further answers, in Latin letters"), "answers",
            [this, id] { return attributeOf(id, "answers"); },
            [this, id](const QString &text) { addTereze(id, "answers", text.simplified()); });
        edit->setPlaceholderText(u"abroad home"_qs);
    }
    QList<QPair<QString, QString>> steps { { tr("the applicant alone"), QString() } };
    for (const QString &other : m_canvas.flowOrder()) {
        const route::RouteNode *one = node(other);
        if (one && one->isDecision() && other != id)
            steps << qMakePair(m_words.title(*one), other);
    }
    addChoice(
        *form, tr("May be returned to"), "return_to", steps,
        [this, id] { return attributeOf(id, "returnTo"); },
        [this, id](const QString &step) { addTereze(id, "returnTo", step); });
}

void PropertiesPanel::addTerms(const QString &id)
{
    QVBoxLayout *terms = section(tr("By when"));
    const route::RouteGraph &graph = m_canvas.commands().editor().graph();
    for (const route::RouteNode &other : graph.nodes) {
        if (other.attachedTo != id)
            continue;
        auto *go = new QToolButton;
        go->setAutoRaise(true);
        go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        go->setIcon(icon(u"step-timer"_qs, palette()));
        terms->addWidget(go);
        connect(go, &QToolButton::clicked, this, [this, timer = other.id] { m_canvas.reveal(timer); });
        m_refreshers << [this, go, timer = other.id] {
            if (const route::RouteNode *now = node(timer))
                go->setText(plainActionText(m_words.detail(*now, m_canvas.commands().editor().diagram())));
        };
    }
    auto *add = new QToolButton;
    add->setObjectName(u"add_term"_qs);
    add->setAutoRaise(true);
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setIcon(icon(u"add"_qs, palette()));
    add->setText(tr("Set a term"));
    terms->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, [this, id] { m_canvas.addTimer(id); });
}

void PropertiesPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace tereze::ui
