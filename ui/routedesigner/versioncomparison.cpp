// SPDX-License-Identifier: GPL-3.0-or-later
#include "versioncomparison.h"

#include "canvasview.h"

#include <core/db/databasethread.h>
#include <core/store/routestore.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tereze::ui {

using route::RouteChange;

namespace {

route::RouteDocument copyOf(const route::RouteEditor &editor)
{
    return route::RouteDocument::read(editor.bytes()).value();
}

} // namespace

VersionComparison::VersionComparison(const Environment &environment, const RouteWords &words,
    const QString &key, const route::RouteEditor &present, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_words(words)
    , m_key(key)
    , m_after(std::make_unique<route::RouteEditor>(copyOf(present)))
    , m_versions(new QComboBox)
    , m_message(new PlainLabel)
    , m_sides(new QSplitter)
    , m_table(new QTableWidget)
{
    setObjectName(u"comparison"_qs);
    setWindowTitle(tr("Compare versions"));
    resize(1'200, 720);
    m_versions->setObjectName(u"versions"_qs);
    m_versions->setAccessibleName(tr("Version on the left"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(u"changes"_qs);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({ tr("Element"), tr("Difference") });
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 320);
    auto *top = new QHBoxLayout;
    top->addWidget(m_versions);
    top->addWidget(m_message, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_sides);
    split->addWidget(m_table);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({ 440, 200 });
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(split, 1);
    connect(m_versions, &QComboBox::activated, this, &VersionComparison::readVersion);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row < 0 || row >= m_changes.size())
            return;
        for (CanvasView *view : { m_left, m_right }) {
            if (view)
                view->reveal(m_changes.at(row).element);
        }
    });
    m_environment.database.run(
        this, [key](db::Database &database) { return store::RouteStore::versions(database, key); },
        [this](const Result<QList<domain::RouteVersionListing>> &answer) {
            if (!answer) {
                m_message->setText(errorText(answer.error()));
                return;
            }
            for (const domain::RouteVersionListing &version : *answer) {
                const QString when = QLocale().toString(
                    version.createdAt.toTimeZone(m_environment.zone()), QLocale::ShortFormat);
                const QString what = version.number ? tr("Version %1").arg(*version.number)
                    : version.state == u"refused"   ? tr("Refused")
                                                    : tr("Waiting");
                m_versions->addItem(version.by.isEmpty() ? u"%1 · %2"_qs.arg(what, when)
                                                         : u"%1 · %2 · %3"_qs.arg(what, when, version.by),
                    version.id.value());
            }
            for (int i = 0; i < answer->size(); ++i) {
                if (answer->at(i).number) { // the last one in force
                    m_versions->setCurrentIndex(i);
                    break;
                }
            }
            readVersion();
        });
}

VersionComparison::~VersionComparison()
{
    delete m_left; // before what they look at
    delete m_right;
}

void VersionComparison::readVersion()
{
    const domain::RouteVersionId id(m_versions->currentData().toLongLong());
    if (!id.isValid())
        return;
    m_environment.database.run(
        this, [id](db::Database &database) { return store::RouteStore::version(database, id); },
        [this](const Result<domain::RouteVersion> &answer) {
            if (answer)
                showVersion(answer->xml);
            else
                m_message->setText(errorText(answer.error()));
        });
}

CanvasView *VersionComparison::makeView(route::RouteEditor &editor)
{
    auto *view = new CanvasView(editor, true);
    CanvasScene::Words words;
    words.title = [this](const route::RouteNode &node) {
        return m_words.title(node);
    };
    words.detail = [this, &editor](const route::RouteNode &node) {
        return m_words.detail(node, editor.diagram());
    };
    words.name = [this](const QMap<QString, QString> &names) {
        return m_words.name(names);
    };
    view->setWords(words);
    m_sides->addWidget(view);
    return view;
}

void VersionComparison::showVersion(const QByteArray &xml)
{
    auto document = route::RouteDocument::read(xml);
    if (!document) {
        m_message->setText(document.error().userText);
        return;
    }
    delete m_left;
    delete m_right;
    m_before = std::make_unique<route::RouteEditor>(std::move(document).value());
    m_left = makeView(*m_before);
    m_left->setAccessibleName(tr("The chosen version"));
    m_right = makeView(*m_after);
    m_right->setAccessibleName(tr("The drawing at hand"));
    m_sides->setSizes({ width() / 2, width() / 2 });
    showChanges();
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (CanvasView *view : { m_left, m_right })
                view->fit();
        },
        Qt::QueuedConnection); // when they have their sizes
}

void VersionComparison::showChanges()
{
    m_changes =
        route::compareRoutes(m_before->graph(), m_before->diagram(), m_after->graph(), m_after->diagram());
    QHash<QString, NodeLook::Mark> left, right;
    m_table->setRowCount(static_cast<int>(m_changes.size()));
    for (int row = 0; row < m_changes.size(); ++row) {
        const RouteChange &change = m_changes.at(row);
        if (change.kind == RouteChange::Kind::Added) {
            right.insert(change.element, NodeLook::Mark::Added);
        } else if (change.kind == RouteChange::Kind::Removed) {
            left.insert(change.element, NodeLook::Mark::Removed);
        } else if (change.kind == RouteChange::Kind::Changed) {
            left.insert(change.element, NodeLook::Mark::Changed);
            right.insert(change.element, NodeLook::Mark::Changed);
        }
        QString title = change.element;
        for (CanvasView *view : { m_left, m_right }) {
            if (const NodeItem *node = view->canvas().node(change.element);
                node && !node->look().title.isEmpty())
                title = node->look().title;
            else if (const FlowItem *flow = view->canvas().flow(change.element);
                     flow && !flow->look().title.isEmpty())
                title = flow->look().title;
        }
        const auto nameOf = [this](const QString &id) {
            for (CanvasView *view : { m_right, m_left }) {
                if (const NodeItem *node = view->canvas().node(id); node && !node->look().title.isEmpty())
                    return node->look().title;
            }
            return id;
        };
        for (CanvasView *view : { m_left, m_right }) {
            if (const FlowItem *flow = view->canvas().flow(title)) // without a name: by its ends
                title = u"%1 → %2"_qs.arg(nameOf(flow->look().source), nameOf(flow->look().target));
        }
        m_table->setItem(row, 0, new QTableWidgetItem(title));
        m_table->setItem(row, 1, new QTableWidgetItem(changeText(change)));
    }
    m_left->canvas().setMarks(left);
    m_right->canvas().setMarks(right);
    m_message->setText(tr("%n difference(s)", nullptr, static_cast<int>(m_changes.size())));
}

QString VersionComparison::propertyName(const QString &property) const
{
    static const QHash<QString, const char *> names { { u"performer"_qs, QT_TR_NOOP("Who") },
        { u"quorum"_qs, QT_TR_NOOP("How many must approve") }, { u"answers"_qs, QT_TR_NOOP("Answers") },
        { u"template"_qs, QT_TR_NOOP("Template") }, { u"journal"_qs, QT_TR_NOOP("Journal") },
        { u"condition"_qs, QT_TR_NOOP("Condition") }, { u"duration"_qs, QT_TR_NOOP("Term") },
        { u"action"_qs, QT_TR_NOOP("What happens") }, { u"target"_qs, QT_TR_NOOP("Leads to") },
        { u"source"_qs, QT_TR_NOOP("Comes from") }, { u"name"_qs, QT_TR_NOOP("Name") },
        { u"lane"_qs, QT_TR_NOOP("Lane") }, { u"onReject"_qs, QT_TR_NOOP("After a rejection") } };
    if (property.startsWith(u"name-"))
        return u"%1 (%2)"_qs.arg(tr("Name"), property.mid(5));
    const char *name = names.value(property);
    return name ? tr(name) : property;
}

QString VersionComparison::changeText(const RouteChange &change) const
{
    switch (change.kind) {
    case RouteChange::Kind::Added:
        return tr("added");
    case RouteChange::Kind::Removed:
        return tr("removed");
    case RouteChange::Kind::Moved:
        return tr("moved on the drawing");
    case RouteChange::Kind::Changed:
        break;
    }
    const auto shown = [&](const QString &value) {
        const QString &property = change.property;
        return value.isEmpty()         ? u"—"_qs
            : property == u"performer" ? m_words.performersOf(value.simplified().split(u' '))
            : property == u"template"  ? m_words.document(value)
            : property == u"journal"   ? m_words.journal(value)
            : property == u"duration"  ? RouteWords::duration(value)
            : property == u"action"    ? RouteWords::timerAction(value)
                                       : value;
    };
    return u"%1: %2 → %3"_qs.arg(propertyName(change.property), shown(change.before), shown(change.after));
}

} // namespace tereze::ui
