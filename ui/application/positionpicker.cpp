// SPDX-License-Identifier: GPL-3.0-or-later
#include "positionpicker.h"

#include "positionmodel.h"

#include <ui/errors/errortext.h>
#include <ui/widgets/plainlabel.h>

#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tereze::ui {

PositionPicker::PositionPicker(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_notice(new PlainLabel(this))
{
    m_find->setObjectName(u"position_find"_qs);
    m_find->setMaxLength(100);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list->setObjectName(u"positions"_qs);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(5 * (fontMetrics().lineSpacing() + 4));
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_find);
    column->addWidget(m_list);
    column->addWidget(m_notice);
    setFocusProxy(m_find);
    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(250);
    connect(m_find, &QLineEdit::textChanged, &m_findDelay, qOverload<>(&QTimer::start));
    connect(&m_findDelay, &QTimer::timeout, this, [this] {
        if (m_model)
            m_model->setFind(m_find->text().trimmed());
    });
    retranslate();
}

void PositionPicker::setModel(PositionModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT choiceChanged(); });
    connect(model, &PagedModel::loaded, this, [this] {
        m_notice->setText(m_model->count() == 0 ? tr("Nothing was found.") : QString());
        m_notice->setVisible(m_model->count() == 0);
    });
    connect(model, &PagedModel::failed, this, [this](const Error &error) {
        m_notice->setText(errorText(error));
        m_notice->show();
    });
}

void PositionPicker::begin()
{
    m_find->clear();
    m_findDelay.stop();
    m_notice->hide();
    if (m_model)
        m_model->setFind({});
}

std::optional<domain::PositionEntry> PositionPicker::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
}

bool PositionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PositionPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PositionPicker::retranslate()
{
    m_find->setPlaceholderText(tr("Position, unit or surname"));
    m_find->setAccessibleName(tr("Find a position"));
    m_list->setAccessibleName(tr("Positions that somebody holds"));
}

} // namespace tereze::ui
