// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <QTableWidget>

namespace tereze::ui {

class CanvasView;

/// The same route as a list: one line a step in the order of the flow, with who performs it and what comes
/// next. The same selection and the same commands as the drawing: F2 renames, Insert appends, Delete deletes.
class StepList : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, Who, When, Next, Load, ColumnCount };

    StepList(CanvasView &canvas, const RouteWords &words, QWidget *parent = nullptr);

    void refresh();
    /// How the steps were used, in words by id; of none the column is hidden.
    void setLoad(const QHash<QString, QString> &load);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void select();
    void retranslate();
    QString idAt(int row) const;

    CanvasView &m_canvas;
    const RouteWords &m_words;
    QHash<QString, QString> m_load;
    bool m_filling = false;
};

} // namespace tereze::ui
