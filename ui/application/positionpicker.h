// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/positionentry.h>

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace tereze::ui {

class PositionModel;

/// Chooses a position out of a list that is searched as one types. Nothing is read before begin().
class PositionPicker : public QWidget {
    Q_OBJECT

public:
    explicit PositionPicker(QWidget *parent = nullptr);

    /// Where the positions come from; must outlive the picker. Without it there is nothing to choose.
    void setModel(PositionModel *model);
    /// Empties the search and reads the list anew; nothing is chosen.
    void begin();
    std::optional<domain::PositionEntry> chosen() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;
    /// The arrow keys of the search go through the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    PositionModel *m_model = nullptr;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_notice;
    QTimer m_findDelay;
};

} // namespace tereze::ui
