// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditioneditor.h"

#include <core/route/condition.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

ConditionEditor::ConditionEditor(QList<RouteSurroundings::Field> fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(std::move(fields))
    , m_join(new QComboBox)
    , m_rows(new QVBoxLayout)
    , m_other(new PlainLabel(tr("This condition is written as an expression.")))
    , m_add(new QToolButton)
    , m_toggle(new QToolButton)
    , m_expression(new QPlainTextEdit)
    , m_check(new PlainLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_join->addItem(tr("all of these hold"), false);
    m_join->addItem(tr("one of these holds"), true);
    m_join->setAccessibleName(tr("How the lines belong together"));
    m_rows->setSpacing(8);
    m_other->setWordWrap(true);
    m_other->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"add_condition"_qs);
    m_add->setText(tr("Add a condition"));
    m_add->setIcon(icon(u"add"_qs, palette()));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_toggle->setObjectName(u"show_expression"_qs);
    m_toggle->setText(tr("Expression"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_expression->setObjectName(u"expression"_qs);
    m_expression->setAccessibleName(tr("Expression"));
    m_expression->setFixedHeight(fontMetrics().lineSpacing() * 4 + 10);
    m_expression->setTabChangesFocus(true);
    m_expression->installEventFilter(this);
    QFont fixed(u"monospace"_qs);
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPointSizeF(font().pointSizeF() * 0.95);
    m_expression->setFont(fixed);
    m_check->setWordWrap(true);
    column->addWidget(m_join);
    column->addLayout(m_rows);
    column->addWidget(m_other);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_toggle);
    column->addLayout(buttons);
    column->addWidget(m_expression);
    column->addWidget(m_check);
    connect(m_join, &QComboBox::activated, this, &ConditionEditor::rowsEdited);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({ m_fields.isEmpty() ? QString() : m_fields.first().path, u"=="_qs, {}, true, false });
        rowsEdited();
    });
    connect(m_toggle, &QToolButton::toggled, this, &ConditionEditor::showExpression);
    connect(m_expression, &QPlainTextEdit::textChanged, this, &ConditionEditor::showCheck);
    showExpression(false);
}

void ConditionEditor::setCondition(const QString &condition)
{
    if (condition == m_condition && m_rows->count() > 0)
        return;
    m_condition = condition;
    m_filling = true;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto rows = ConditionRows::of(condition);
    if (rows) {
        m_join->setCurrentIndex(rows->isAny ? 1 : 0);
        for (const ConditionRows::Row &row : rows->rows)
            addRow(row);
    }
    m_other->setVisible(!rows);
    m_add->setVisible(rows.has_value());
    m_join->setVisible(rows && rows->rows.size() > 1);
    if (!m_expression->hasFocus() || !m_expression->document()->isModified())
        m_expression->setPlainText(condition);
    m_filling = false;
    if (!rows)
        showExpression(true);
    showCheck();
}

void ConditionEditor::addRow(const ConditionRows::Row &row)
{
    auto *widget = new QWidget;
    auto *line = new QVBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto *field = new QComboBox;
    field->setObjectName(u"field"_qs);
    field->setAccessibleName(tr("Field"));
    field->setMinimumContentsLength(14);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &one : m_fields)
        field->addItem(one.title.isEmpty() ? one.path : one.title, one.path);
    if (field->findData(row.path) < 0 && !row.path.isEmpty())
        field->addItem(row.path, row.path);
    field->setCurrentIndex(field->findData(row.path));
    auto *comparison = new QComboBox;
    comparison->setObjectName(u"comparison"_qs);
    comparison->setAccessibleName(tr("Comparison"));
    const QPair<QString, QString> comparisons[] { { tr("is"), u"=="_qs }, { tr("is not"), u"!="_qs },
        { tr("less than"), u"<"_qs }, { tr("at most"), u"<="_qs }, { tr("more than"), u">"_qs },
        { tr("at least"), u">="_qs } };
    for (const auto &[text, key] : comparisons)
        comparison->addItem(text, key);
    comparison->setCurrentIndex(comparison->findData(row.comparison));
    auto *value = new QComboBox;
    value->setObjectName(u"value"_qs);
    value->setEditable(true);
    value->setInsertPolicy(QComboBox::NoInsert);
    value->setAccessibleName(tr("Value"));
    value->setMinimumContentsLength(8);
    value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *drop = new QToolButton;
    drop->setAutoRaise(true);
    drop->setIcon(icon(u"close"_qs, palette()));
    drop->setAccessibleName(tr("Remove this condition"));
    drop->setToolTip(drop->accessibleName());
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(field, 1);
    first->addWidget(drop);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(comparison);
    second->addWidget(value, 1);
    line->addLayout(first);
    line->addLayout(second);
    m_rows->addWidget(widget);
    fillValues(widget, row.value);
    connect(field, &QComboBox::activated, this, [this, widget] {
        fillValues(widget, {});
        rowsEdited();
    });
    connect(comparison, &QComboBox::activated, this, &ConditionEditor::rowsEdited);
    connect(value, &QComboBox::activated, this, &ConditionEditor::rowsEdited);
    connect(value->lineEdit(), &QLineEdit::editingFinished, this, &ConditionEditor::rowsEdited);
    connect(drop, &QToolButton::clicked, this, [this, widget] {
        m_rows->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
        rowsEdited();
    });
}

void ConditionEditor::fillValues(QWidget *row, const QString &text)
{
    const QString path = row->findChild<QComboBox *>(u"field"_qs)->currentData().toString();
    auto *value = row->findChild<QComboBox *>(u"value"_qs);
    value->clear();
    for (const auto &field : m_fields) {
        if (field.path != path)
            continue;
        for (const QString &choice : field.choices)
            value->addItem(field.choiceTitles.value(choice, choice), choice);
        if (field.type == u"boolean") {
            value->addItem(tr("yes"), u"true"_qs);
            value->addItem(tr("no"), u"false"_qs);
        }
    }
    const int known = value->findData(text);
    value->setCurrentIndex(known);
    if (known < 0)
        value->setEditText(text);
}

void ConditionEditor::rowsEdited()
{
    if (m_filling)
        return;
    ConditionRows rows;
    rows.isAny = m_join->currentData().toBool();
    QStringList optional;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *widget = m_rows->itemAt(i)->widget();
        const auto box = [widget](const QString &name) {
            return widget->findChild<QComboBox *>(name);
        };
        ConditionRows::Row row;
        row.path = box(u"field"_qs)->currentData().toString();
        row.comparison = box(u"comparison"_qs)->currentData().toString();
        QComboBox *value = box(u"value"_qs);
        const int chosen = value->findText(value->currentText());
        row.value = chosen >= 0 ? value->itemData(chosen).toString() : value->currentText().trimmed();
        bool isBoolean = false;
        for (const auto &field : m_fields) {
            if (field.path != row.path)
                continue;
            isBoolean = field.type == u"boolean";
            row.isText = field.type == u"string" || field.type == u"date" || field.type.isEmpty();
            row.isDate = field.type == u"date";
            if (!field.required)
                optional << field.path;
        }
        static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_qs);
        if (!row.isText && !number.match(row.value).hasMatch() && row.value != u"true"
            && row.value != u"false") {
            if (row.value.isEmpty()) {
                // An expression needs a value; the one that is written is the one that is seen.
                row.value = isBoolean ? u"true"_qs : u"0"_qs;
                value->setCurrentIndex(value->findData(row.value));
                if (value->currentIndex() < 0)
                    value->setEditText(row.value);
            } else {
                row.isText = true; // lint says what is wrong with it
            }
        }
        rows.rows << row;
    }
    m_join->setVisible(rows.rows.size() > 1);
    m_condition = rows.text(optional);
    m_expression->setPlainText(m_condition);
    Q_EMIT edited();
}

void ConditionEditor::expressionEdited()
{
    const QString text = m_expression->toPlainText().trimmed();
    if (!m_expression->document()->isModified() || text == m_condition)
        return;
    m_expression->document()->setModified(false);
    setCondition(text);
    Q_EMIT edited();
}

bool ConditionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_expression && event->type() == QEvent::FocusOut)
        expressionEdited();
    return QWidget::eventFilter(watched, event);
}

void ConditionEditor::showExpression(bool shown)
{
    m_toggle->setChecked(shown);
    m_expression->setVisible(shown);
    showCheck();
}

void ConditionEditor::showCheck()
{
    const QString text = m_expression->toPlainText().trimmed();
    const auto parsed = text.isEmpty() ? Result<route::Condition>(Error {}) : route::Condition::parse(text);
    const bool isWrong = !text.isEmpty() && !parsed;
    m_check->setText(isWrong ? parsed.error().userText : QString());
    m_check->setVisible(isWrong && !m_expression->isHidden());
}

} // namespace tereze::ui
