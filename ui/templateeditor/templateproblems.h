// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/templatecheck.h>

#include <QFrame>

class QLabel;
class QTableWidget;
class QToolButton;

namespace tereze::ui {

/// All that is wrong with the template that is shown, and advice; choosing a line goes to its place, and
/// where a way to mend it is known a button does it.
class TemplateProblems : public QFrame {
    Q_OBJECT

public:
    explicit TemplateProblems(QWidget *parent = nullptr);

    void show(const templates::Problems &problems);
    const templates::Problems &problems() const { return m_problems; }
    bool hasErrors() const;
    void setExpanded(bool expanded);

Q_SIGNALS:
    void chosen(qsizetype offset);
    void fixWanted(const QString &name, const templates::SourceChange &change);
    void expandedChanged(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAgain();
    void retranslate();

    QToolButton *m_heading;
    QLabel *m_counts;
    QTableWidget *m_table;
    templates::Problems m_problems;
};

} // namespace tereze::ui
