// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tereze::ui {

/// One workplace of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads again what is shown.
    virtual void refresh() = 0;
    /// Puts the cursor where one looks for something.
    virtual void find() = 0;
    /// Where F6 goes, in order; what is hidden is left out by the window.
    virtual QList<QWidget *> panes() const = 0;
    /// Splitters and columns, kept between starts.
    virtual void restoreLayout() = 0;
    virtual void storeLayout() const = 0;

Q_SIGNALS:
    /// Something to be said in passing, in the status bar.
    void announced(const QString &text);
};

} // namespace tereze::ui
