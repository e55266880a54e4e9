// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadbar.h"

#include "canvasview.h"
#include "steplist.h"

#include <core/db/databasethread.h>
#include <core/store/routestore.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace tereze::ui {

namespace {

constexpr int periods[] { 30, 90, 365 }; // days
constexpr int shades = 5; // of the legend

} // namespace

LoadBar::LoadBar(const Environment &environment, CanvasView &canvas, StepList &steps, const RouteWords &words,
    QWidget *parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_canvas(canvas)
    , m_steps(steps)
    , m_words(words)
    , m_period(new QComboBox)
    , m_version(new QComboBox)
    , m_summary(new PlainLabel)
    , m_least(new PlainLabel(u"0"_qs))
    , m_scale(new QWidget)
    , m_greatest(new PlainLabel)
{
    setObjectName(u"load_bar"_qs);
    m_period->setObjectName(u"load_period"_qs);
    for (const int days : periods)
        m_period->addItem(QString(), days);
    m_version->setObjectName(u"load_version"_qs);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setObjectName(u"load_summary"_qs);
    m_summary->setWordWrap(true);
    m_scale->setFixedSize(shades * 18, fontMetrics().height());
    m_greatest->setObjectName(u"load_greatest"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_version);
    row->addWidget(m_summary, 1);
    row->addWidget(m_least);
    row->addWidget(m_scale);
    row->addWidget(m_greatest);
    connect(m_period, &QComboBox::activated, this, &LoadBar::read);
    connect(m_version, &QComboBox::activated, this, &LoadBar::read);
    retranslate();
}

void LoadBar::begin(const QString &key)
{
    m_key = key;
    m_isRead = false;
    m_summary->setText(tr("The history is read…"));
    readVersions();
    read();
}

void LoadBar::end()
{
    m_load.clear();
    m_isRead = false;
    m_canvas.canvas().setLoad({});
    m_steps.setLoad({});
}

void LoadBar::readVersions()
{
    m_environment.database.run(
        this, [key = m_key](db::Database &database) { return store::RouteStore::versions(database, key); },
        [this](const Result<QList<domain::RouteVersionListing>> &answer) {
            if (!answer)
                return; // reading the history says why
            const QVariant chosen = m_version->currentData();
            m_version->clear();
            m_version->addItem(QString(), 0);
            for (const domain::RouteVersionListing &version : *answer) {
                if (version.number && version.state == u"published")
                    m_version->addItem(QString(), *version.number);
            }
            m_version->setCurrentIndex(std::max(0, m_version->findData(chosen)));
            retranslate();
        });
}

void LoadBar::read()
{
    const int number = m_version->currentData().toInt();
    m_environment.database.run(
        this,
        [key = m_key, days = m_period->currentData().toInt(),
            number = number > 0 ? std::optional<int>(number) : std::nullopt](
            db::Database &database) { return store::RouteStore::load(database, key, number, days); },
        [this](const Result<domain::RouteLoad> &answer) {
            if (isHidden())
                return; // put away meanwhile
            if (answer) {
                show(*answer);
                return;
            }
            end();
            m_summary->setText(answer.error().kind == ErrorKind::NotFound
                    ? tr("No version of this route is in force yet, so there is no history.")
                    : errorText(answer.error()));
        });
}

QString LoadBar::lengthText(double seconds)
{
    const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                                 : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const qint64 hours = static_cast<qint64>(std::llround(seconds / 3'600));
    return hours % 24 == 0 ? tr("%1 d").arg(hours / 24) : tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString LoadBar::stepText(const domain::RouteLoad::Step &step, const QString &separator) const
{
    const QString counts = tr("%1 now · %2 passed").arg(step.openNow).arg(step.passed);
    return step.medianSeconds ? lengthText(*step.medianSeconds) + separator + counts : counts;
}

void LoadBar::show(const domain::RouteLoad &load)
{
    m_read = load;
    m_isRead = true;
    m_load.clear();
    m_most = 0;
    for (const domain::RouteLoad::Step &step : load.steps) {
        const QString caller = step.element.section(u'/', 0, 0);
        if (caller == step.element) {
            m_load.insert(step.element, step);
        } else { // inside a sub-route: only what stands there belongs to the step that calls it
            m_load[caller].element = caller;
            m_load[caller].openNow += step.openNow;
        }
    }
    for (const domain::RouteLoad::Step &step : std::as_const(m_load))
        m_most = std::max(m_most, step.openNow);
    QHash<QString, CanvasScene::StepLoad> drawn;
    QHash<QString, QString> listed;
    for (auto it = m_load.begin(); it != m_load.end(); ++it) {
        drawn.insert(it.key(),
            { stepText(*it, u"\n"_qs),
                m_most > 0 ? static_cast<double>(it->openNow) / static_cast<double>(m_most) : 0.0 });
        listed.insert(it.key(), stepText(*it, u" · "_qs));
    }
    m_canvas.canvas().setLoad(drawn);
    m_steps.setLoad(listed);
    QString text = tr("%1 running · %2 ended").arg(load.whole.openNow).arg(load.whole.passed);
    if (load.whole.medianSeconds)
        text += u" · "_qs + tr("%1 from sending to the end").arg(lengthText(*load.whole.medianSeconds));
    text += u". "_qs
        + tr("Times are medians, as time passes: nights and days off included. The darker, the more stand at"
             " the step now.");
    if (load.isCut)
        text += u' ' + tr("Only the newest 20,000 applications were looked at.");
    m_summary->setText(text);
    m_greatest->setText(QString::number(m_most));
    m_scale->setToolTip(tr("Applications that stand at a step now: from none to %1").arg(m_most));
    m_scale->setAccessibleName(m_scale->toolTip());
    QWidget::update();
}

void LoadBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const CanvasColors &colors = m_canvas.canvas().colors();
    const QRectF place = m_scale->geometry();
    const double width = place.width() / shades;
    for (int i = 0; i < shades; ++i) {
        painter.setPen(colors.line);
        painter.setBrush(loadColor(colors, static_cast<double>(i) / (shades - 1)));
        painter.drawRect(QRectF(place.left() + i * width, place.top(), width - 2, place.height() - 1));
    }
}

void LoadBar::retranslate()
{
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, tr("Last %n day(s)", nullptr, m_period->itemData(i).toInt()));
    for (int i = 0; i < m_version->count(); ++i) {
        const int number = m_version->itemData(i).toInt();
        m_version->setItemText(i, number == 0 ? tr("All versions") : tr("Version %1").arg(number));
    }
    m_period->setAccessibleName(tr("Period"));
    m_version->setAccessibleName(tr("Version"));
    setAccessibleName(tr("Load and times"));
    if (m_isRead)
        show(m_read);
}

void LoadBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
