// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/boxplace.h>

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace tereze::ui {

/// Where the chosen box of a template stands, in millimetres, to be read and typed.
class BoxPanel : public QWidget {
    Q_OBJECT

public:
    explicit BoxPanel(QWidget *parent = nullptr);

    /// `place` of the first of `chosen` boxes.
    void show(const templates::BoxPlace &place, qsizetype chosen);

Q_SIGNALS:
    void placeWanted(const tereze::templates::BoxPlace &place);
    void textWanted();
    void alignWanted(bool isLeft);
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take();

    templates::BoxPlace m_place;
    QLabel *m_words[5];
    QSpinBox *m_page;
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QToolButton *m_text;
    QToolButton *m_left;
    QToolButton *m_top;
    QToolButton *m_remove;
};

} // namespace tereze::ui
