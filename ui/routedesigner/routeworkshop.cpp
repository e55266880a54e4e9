// SPDX-License-Identifier: GPL-3.0-or-later
#include "routeworkshop.h"

#include "canvasview.h"
#include "casemigration.h"
#include "findbar.h"
#include "loadbar.h"
#include "minimap.h"
#include "palettepanel.h"
#include "problempanel.h"
#include "propertiespanel.h"
#include "publishdialog.h"
#include "routepublication.h"
#include "simulationpanel.h"
#include "steplist.h"

#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/widgets/plainlabel.h>

#include <QAction>
#include <QActionGroup>
#include <QCryptographicHash>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tereze::ui {

namespace {

constexpr int draftDelayMs = 800;
/// More than three times what a route may have: beyond it the window would stand still.
constexpr qsizetype mostElements = 5'000;

} // namespace

Result<route::RouteDocument> RouteWorkshop::read(const QByteArray &xml)
{
    TEREZE_TRY(route::RouteDocument document, route::RouteDocument::read(xml));
    const route::RouteGraph graph = route::RouteGraph::of(document);
    const qsizetype count = graph.nodes.size() + graph.edges.size() + graph.lanes.size();
    if (count > mostElements)
        return Error::of(ErrorKind::InvalidInput,
            tr("This file has %1 elements; up to %2 can be drawn here.").arg(count).arg(mostElements),
            QStringLiteral("%1 steps, flows and lanes").arg(count));
    return document;
}

Result<RouteWorkshop *> RouteWorkshop::open(
    const Environment &environment, const Opened &opened, const RouteSurroundings &surroundings)
{
    TEREZE_TRY(route::RouteDocument document, read(opened.xml));
    return new RouteWorkshop(environment, std::move(document), opened, surroundings);
}

RouteWorkshop::RouteWorkshop(const Environment &environment, route::RouteDocument document, Opened opened,
    RouteSurroundings surroundings)
    : m_environment(environment)
    , m_opened(std::move(opened))
    , m_surroundings(std::move(surroundings))
    , m_words(environment.languages.current(), m_surroundings)
    , m_editor(std::move(document))
    , m_drafts(RouteDrafts::folderFor(environment.server, environment.me.person.value()))
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_back(new QToolButton(this))
    , m_publish(new QPushButton(this))
    , m_tools(new QToolBar(this))
    , m_toolGroup(new QActionGroup(this))
    , m_align(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_zoom(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_sides(new QSplitter(this))
    , m_middle(new QSplitter(Qt::Vertical))
    , m_views(new QStackedWidget)
    , m_canvas(new CanvasView(m_editor))
    , m_palette(new PalettePanel(*m_canvas))
    , m_properties(new PropertiesPanel(*m_canvas, m_words, m_surroundings))
    , m_steps(new StepList(*m_canvas, m_words))
    , m_find(new FindBar(*m_canvas))
    , m_load(new LoadBar(environment, *m_canvas, *m_steps, m_words))
    , m_minimap(new Minimap(*m_canvas))
    , m_problems(new ProblemPanel(*m_canvas, [this] { return m_surroundings.lintContext(); }))
    , m_right(new QStackedWidget)
    , m_publication(new RoutePublication(environment, this))
{
    setObjectName(u"workshop"_qs);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(u"back"_qs);
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_publish->setObjectName(u"publish"_qs);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 4, 10, 2);
    head->setSpacing(10);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_publish);
    auto *messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(10, 0, 10, 0);
    messageRow->addWidget(m_messages);
    auto *centre = new QWidget;
    auto *centreColumn = new QVBoxLayout(centre);
    centreColumn->setContentsMargins(0, 0, 0, 0);
    centreColumn->setSpacing(0);
    centreColumn->addWidget(m_find);
    centreColumn->addWidget(m_load);
    centreColumn->addWidget(m_views, 1);
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_steps);
    m_middle->addWidget(centre);
    m_middle->addWidget(m_problems);
    m_middle->setStretchFactor(0, 1);
    m_middle->setChildrenCollapsible(false);
    m_right->addWidget(m_properties);
    m_sides->addWidget(m_palette);
    m_sides->addWidget(m_middle);
    m_sides->addWidget(m_right);
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    for (QSplitter *splitter : { m_sides, m_middle })
        splitter->setHandleWidth(3);
    buildTools();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tools);
    column->addLayout(messageRow);
    column->addWidget(m_sides, 1);
    m_messages->dismiss();
    m_load->hide();

    m_draftDelay.setSingleShot(true);
    m_draftDelay.setInterval(draftDelayMs);
    m_keptBytes = m_editor.bytes();
    connect(&m_draftDelay, &QTimer::timeout, this, &RouteWorkshop::keepDraft);
    connect(&m_editor, &route::RouteEditor::changed, this, &RouteWorkshop::drawingChanged);
    connect(&m_canvas->commands(), &CanvasCommands::failed, m_messages,
        qOverload<const Error &>(&MessageBar::show));
    connect(m_back, &QToolButton::clicked, this, &RouteWorkshop::closeWanted);
    connect(m_publish, &QPushButton::clicked, this, &RouteWorkshop::publish);
    connect(m_problems, &ProblemPanel::expandedChanged, this, [this](bool expanded) {
        const int all = m_middle->height();
        const int below = expanded ? std::max(m_problems->height(), all / 4) : m_problems->maximumHeight();
        m_middle->setSizes({ all - below, below });
    });
    connect(m_problems, &ProblemPanel::checked, this, [this] {
        updateTools();
        if (m_publishWanted)
            publish();
    });
    connect(&m_canvas->canvas(), &QGraphicsScene::selectionChanged, this, &RouteWorkshop::updateTools);
    connect(m_canvas, &CanvasView::zoomChanged, this, &RouteWorkshop::updateTools);
    connect(&m_canvas->interaction(), &CanvasInteraction::toolChanged, this, &RouteWorkshop::updateTools);
    connect(&m_layout, &QFutureWatcherBase::finished, this, &RouteWorkshop::tidied);
    connect(m_publication, &RoutePublication::queued, this, [this] {
        m_messages->show(MessageBar::Level::Information,
            [] { return tr("Handed in. The server checks the route and makes it a version."); });
    });
    connect(m_publication, &RoutePublication::failed, this, [this](const Error &error) {
        m_messages->show(error);
        updateTools();
    });
    connect(m_publication, &RoutePublication::refused, this, [this](const QJsonArray &stored) {
        m_problems->showRefusal([this, stored] {
            return route::findingsOf(route::fromStored(stored, m_environment.languages.current()));
        });
        m_messages->show(MessageBar::Level::Error,
            [] { return tr("The server refused the route. What it found stands below."); });
        updateTools();
    });
    connect(m_publication, &RoutePublication::published, this, [this](int number) {
        m_drafts.remove(m_opened.key);
        m_keptAt.reset();
        m_opened.key = m_handedInKey;
        m_opened.knownSha256 = QCryptographicHash::hash(m_handedIn, QCryptographicHash::Sha256);
        m_opened.isChanged = false;
        m_opened.xml = m_handedIn;
        if (!isChanged())
            m_editor.undoStack().setClean();
        m_messages->show(
            MessageBar::Level::Information,
            [number] {
                return tr("Version %1 is in force. Running applications stay on theirs.").arg(number);
            },
            [] { return tr("Move applications…"); }, [this] { moveCases(); });
        // What was drawn on meanwhile stood in the draft that is gone: it gets one of its own.
        m_keptBytes = m_handedIn;
        keepDraft();
        if (m_load->isVisible())
            m_load->begin(m_opened.key);
        updateTools();
        Q_EMIT published();
    });
    m_canvas->setWords(canvasWords());
    if (m_opened.isChanged)
        m_editor.undoStack().resetClean();
    retranslate();
    // A file without a drawing, or with gaps in it, gets one.
    bool isDrawn = true;
    for (const route::RouteNode &node : m_editor.graph().nodes)
        isDrawn = isDrawn && m_editor.diagram().shapes.contains(node.id);
    if (!isDrawn)
        tidy();
}

CanvasScene::Words RouteWorkshop::canvasWords() const
{
    CanvasScene::Words words;
    words.title = [this](const route::RouteNode &node) {
        return m_words.title(node);
    };
    words.detail = [this](const route::RouteNode &node) {
        return m_words.detail(node, m_editor.diagram());
    };
    words.name = [this](const QMap<QString, QString> &names) {
        return m_words.name(names);
    };
    return words;
}

RouteWorkshop::~RouteWorkshop()
{
    keepDraft();
    // A layout that is under way has a drawing of its own and is not waited for. The views look at the editor
    // and the words, which go first otherwise.
    delete m_sides;
}

bool RouteWorkshop::isChanged() const
{
    return m_opened.isChanged || m_editor.bytes() != m_opened.xml;
}

void RouteWorkshop::drawingChanged()
{
    // Counted from the first change that is not kept yet: whoever draws without a pause loses no more.
    if (!m_draftDelay.isActive())
        m_draftDelay.start();
    m_messages->dismiss();
    if (m_publishDialog) // it looked at another drawing
        m_publishDialog->close();
    updateTools();
}

void RouteWorkshop::keepDraft()
{
    m_draftDelay.stop();
    const QByteArray bytes = m_editor.bytes();
    if (bytes == m_keptBytes)
        return;
    m_keptBytes = bytes;
    const auto kept = m_drafts.put(m_opened.key,
        { bytes, m_opened.knownSha256.value_or(QByteArray()), QDateTime::currentDateTimeUtc() });
    if (!kept) {
        m_messages->show(kept.error());
        return;
    }
    m_keptAt = QTime::currentTime();
    updateTools();
}

void RouteWorkshop::tidy()
{
    if (m_layout.isRunning())
        return;
    m_layoutIndex = m_editor.undoStack().index();
    // With room for the names of every language: a drawing is read in all of them.
    const route::LayoutOptions options { route::LayoutMode::Tidy, {} };
    m_layout.setFuture(QtConcurrent::run(
        [graph = m_editor.graph(), options] { return route::layoutRoute(graph, options); }));
}

void RouteWorkshop::tidied()
{
    if (m_layoutIndex != m_editor.undoStack().index()) {
        tidy(); // drawn on meanwhile
        return;
    }
    const route::RouteLayout layout = m_layout.result();
    m_canvas->commands().change(tr("Tidy up"), [&](route::RouteOperations &operations) {
        return operations.applyLayout(layout.shapes, layout.labels, layout.waypoints);
    });
    m_canvas->fit();
}

void RouteWorkshop::publish()
{
    m_problems->forgetRefusal();
    // Lint has another thread: a drawing that it has not seen yet is published when it has.
    m_publishWanted = !m_problems->isCurrent();
    if (m_publishWanted)
        return;
    const QList<route::Finding> found = m_problems->findings();
    if (route::hasErrors(found)) {
        m_problems->setExpanded(true);
        m_messages->show(MessageBar::Level::Error,
            [] { return tr("The route has errors and cannot be published. They stand below."); });
        return;
    }
    keepDraft();
    if (m_publishDialog) {
        m_publishDialog->raise();
        return;
    }
    m_publishDialog =
        new PublishDialog(m_environment, m_words, m_editor.graph(), m_editor.key(), m_editor.bytes(), this);
    m_publishDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_publishDialog, &QDialog::accepted, this, &RouteWorkshop::handIn);
    connect(m_publishDialog, &PublishDialog::caseWanted, this, &RouteWorkshop::caseWanted);
    m_publishDialog->show();
}

void RouteWorkshop::handIn()
{
    m_handedIn = m_publishDialog->xml();
    m_handedInKey = m_editor.key(); // a drawing that changes closes the dialog
    // Under another key it is a route that the server does not know yet.
    const bool isSame = m_handedInKey == m_opened.key;
    m_publication->begin({ m_handedInKey, m_handedIn, isSame ? m_opened.knownSha256 : std::nullopt, false });
    updateTools();
}

void RouteWorkshop::find()
{
    showSteps(false);
    m_find->open();
}

void RouteWorkshop::showSteps(bool steps)
{
    m_views->setCurrentWidget(steps ? static_cast<QWidget *>(m_steps) : m_canvas);
    m_views->currentWidget()->setFocus();
    updateTools();
}

void RouteWorkshop::moveCases()
{
    auto *dialog = new CaseMigration(m_environment, m_words, m_opened.key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseMigration::caseWanted, this, &RouteWorkshop::caseWanted);
    dialog->show();
}

void RouteWorkshop::showLoad(bool on)
{
    m_load->setVisible(on);
    if (on)
        m_load->begin(m_opened.key);
    else
        m_load->end();
}

void RouteWorkshop::simulate(bool on)
{
    if (on && !m_simulation) {
        m_simulation = new SimulationPanel(m_environment, *m_canvas, m_words, m_surroundings);
        m_right->addWidget(m_simulation);
    }
    if (m_simulation) {
        m_right->setCurrentWidget(on ? static_cast<QWidget *>(m_simulation) : m_properties);
        if (on)
            m_simulation->begin();
        else
            m_simulation->end();
    }
    m_canvas->interaction().setReadOnly(on);
    m_palette->setEnabled(!on);
    m_canvas->canvas().select({});
}

QList<QWidget *> RouteWorkshop::panes() const
{
    return { m_palette, m_views->currentWidget(), m_right->currentWidget(), m_problems };
}

void RouteWorkshop::restoreLayout()
{
    const UiSettings &settings = m_environment.settings;
    if (!m_sides->restoreState(settings.layout(u"routes.sides"_qs)))
        m_sides->setSizes({ 190, 760, 300 });
}

void RouteWorkshop::storeLayout() const
{
    m_environment.settings.setLayout(u"routes.sides"_qs, m_sides->saveState());
}

void RouteWorkshop::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_words = RouteWords(m_environment.languages.current(), m_surroundings);
        retranslate();
        m_canvas->commands().setLanguage(m_words.language());
        m_properties->rebuild();
        m_steps->refresh();
        m_canvas->canvas().show(m_editor.graph(), m_editor.diagram());
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace tereze::ui
