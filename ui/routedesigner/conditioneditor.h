// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditionrows.h"
#include "routesurroundings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace tereze::ui {

/// When a flow is taken: rows of “field, comparison, value”, and on demand the expression itself, which is
/// checked while it is typed.
class ConditionEditor : public QWidget {
    Q_OBJECT

public:
    explicit ConditionEditor(QList<RouteSurroundings::Field> fields, QWidget *parent = nullptr);

    void setCondition(const QString &condition);
    const QString &condition() const { return m_condition; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const ConditionRows::Row &row);
    void fillValues(QWidget *row, const QString &value);
    void rowsEdited();
    void expressionEdited();
    void showExpression(bool shown);
    void showCheck();

    QList<RouteSurroundings::Field> m_fields;
    QString m_condition;
    bool m_filling = false;
    QComboBox *m_join;
    QVBoxLayout *m_rows;
    QLabel *m_other;
    QToolButton *m_add;
    QToolButton *m_toggle;
    QPlainTextEdit *m_expression;
    QLabel *m_check;
};

} // namespace tereze::ui
