// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldpalette.h"

#include "fieldformats.h"
#include "pageedit.h"

#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>

namespace tereze::ui {

namespace {

/// A tree whose lines carry their tag when they are dragged.
class FieldTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;
    std::function<QString(const QTreeWidgetItem *)> tag;

protected:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        auto *mime = new QMimeData;
        if (!items.isEmpty() && tag)
            mime->setData(PageEdit::tagFormat, tag(items.first()).toUtf8());
        return mime;
    }
};

} // namespace

FieldPalette::FieldPalette(const QTimeZone &zone, QWidget *parent)
    : QFrame(parent)
    , m_zone(zone)
    , m_search(new QLineEdit(this))
    , m_sample(new PlainLabel(this))
    , m_format(new QComboBox(this))
    , m_insert(new QPushButton(this))
    , m_only(new QPushButton(this))
    , m_unless(new QPushButton(this))
    , m_each(new QPushButton(this))
{
    setObjectName(u"field_palette"_qs);
    auto *tree = new FieldTree(this);
    m_tree = tree;
    tree->tag = [this](const QTreeWidgetItem *item) {
        const int index = item->data(0, Qt::UserRole).toInt();
        return index >= 0 && index < m_fields.size() && !m_fields.at(index).isList()
            ? tagOf(m_fields.at(index))
            : QString();
    };
    m_search->setObjectName(u"field_search"_qs);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    m_tree->setObjectName(u"fields"_qs);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(1);
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragEnabled(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setWordWrap(true);
    m_sample->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setTextFormat(Qt::PlainText);
    m_format->setObjectName(u"field_format"_qs);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_insert->setObjectName(u"insert_field"_qs);
    m_only->setObjectName(u"only_if"_qs);
    m_unless->setObjectName(u"unless"_qs);
    m_each->setObjectName(u"for_each"_qs);
    auto *conditions = new QHBoxLayout;
    conditions->setSpacing(6);
    conditions->addWidget(m_only);
    conditions->addWidget(m_unless);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_sample);
    column->addWidget(m_format);
    column->addWidget(m_insert);
    column->addLayout(conditions);
    column->addWidget(m_each);
    connect(m_search, &QLineEdit::textChanged, this, &FieldPalette::showFields);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FieldPalette::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_insert, &QPushButton::click);
    connect(m_search, &QLineEdit::returnPressed, m_insert, &QPushButton::click);
    connect(m_insert, &QPushButton::clicked, this, [this] {
        const catalogue::ListedField *field = chosen();
        if (field && !field->isList())
            Q_EMIT insertWanted(tagOf(*field));
    });
    const auto section = [this](bool isInverted) {
        if (const catalogue::ListedField *field = chosen())
            Q_EMIT sectionWanted(field->tagName(), isInverted);
    };
    connect(m_only, &QPushButton::clicked, this, [section] { section(false); });
    connect(m_unless, &QPushButton::clicked, this, [section] { section(true); });
    connect(m_each, &QPushButton::clicked, this, [section] { section(false); });
    retranslate();
}

void FieldPalette::setFields(const QList<catalogue::ListedField> &fields, const QString &language)
{
    m_fields = fields;
    m_language = language;
    showFields();
}

const catalogue::ListedField *FieldPalette::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int index = item ? item->data(0, Qt::UserRole).toInt() : -1;
    return index >= 0 && index < m_fields.size() ? &m_fields.at(index) : nullptr;
}

QString FieldPalette::tagOf(const catalogue::ListedField &field) const
{
    const QString format = chosen() == &field ? m_format->currentData().toString() : QString();
    return format.isEmpty() ? u"{{%1}}"_qs.arg(field.tagName())
                            : u"{{%1 | %2}}"_qs.arg(field.tagName(), format);
}

void FieldPalette::showFields()
{
    const QString before = chosen() ? chosen()->name : QString();
    const QString wanted = m_search->text().simplified().toLower();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    QTreeWidgetItem *current = nullptr;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_fields.size(); ++i) {
        const catalogue::ListedField &field = m_fields.at(i);
        const QString searched = (field.group + u' ' + field.label + u' ' + field.name).toLower();
        if (!wanted.isEmpty() && !searched.contains(wanted))
            continue;
        if (!group || group->text(0) != field.group) {
            group = new QTreeWidgetItem(m_tree, { field.group });
            group->setData(0, Qt::UserRole, -1);
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = group->font(0);
            bold.setBold(true);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, { field.label });
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(0, u"%1\n%2"_qs.arg(field.name, plainSample(field.sample)));
        if (!first)
            first = item;
        if (field.name == before)
            current = item;
    }
    m_tree->setCurrentItem(current ? current : first);
    showChosen();
}

void FieldPalette::showChosen()
{
    const catalogue::ListedField *field = chosen();
    const QString before = m_format->currentData().toString();
    m_format->clear();
    const bool isList = field && field->isList();
    if (field && !isList) {
        const auto formats = formatsOf(*field, m_language, m_zone);
        for (const FieldFormat &format : formats) {
            m_format->addItem(format.toString(), format.call);
            m_format->setItemData(m_format->count() - 1, format.toString(), Qt::ToolTipRole);
        }
        // A date or an instant as it is stored is for no reader.
        int index = m_format->findData(before);
        if (index <= 0)
            index = std::max(
                0, std::max(m_format->findData(u"date_long"_qs), m_format->findData(u"date_time"_qs)));
        m_format->setCurrentIndex(index);
    }
    m_sample->setText(!field    ? QString()
            : isList            ? tr("A list: what is chosen on the page is repeated for each of its rows.")
            : field->isOptional ? tr("May be absent. For example: %1").arg(plainSample(field->sample))
                                : tr("For example: %1").arg(plainSample(field->sample)));
    m_format->setEnabled(field && !isList && m_format->count() > 1);
    m_insert->setEnabled(field && !isList);
    m_only->setEnabled(field && !field->sample.isDouble());
    m_unless->setEnabled(field && !field->sample.isDouble());
    m_each->setEnabled(isList);
}

bool FieldPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) { // through the list without leaving the field
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPalette::retranslate()
{
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setAccessibleName(tr("Fields"));
    m_format->setAccessibleName(tr("Format"));
    m_insert->setText(tr("Insert"));
    m_insert->setToolTip(tr("Put the field where the cursor is"));
    m_only->setText(tr("Only if…"));
    m_only->setToolTip(tr("What is chosen on the page is shown only if there is such a value"));
    m_unless->setText(tr("Unless…"));
    m_unless->setToolTip(tr("What is chosen on the page is shown only if there is no such value"));
    m_each->setText(tr("For each…"));
    m_each->setToolTip(tr("What is chosen on the page is repeated for each row of the list"));
    showChosen();
}

void FieldPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
