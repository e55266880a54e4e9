// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tereze::ui {

class CanvasView;

/// Finds steps and flows by name in any language, by id and by what their properties say.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(CanvasView &canvas, QWidget *parent = nullptr);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void go(int step);

    CanvasView &m_canvas;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_next;
    QToolButton *m_previous;
    QToolButton *m_close;
    QStringList m_found;
    int m_at = -1;
};

} // namespace tereze::ui
