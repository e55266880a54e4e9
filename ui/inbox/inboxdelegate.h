// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tereze::ui {

class InboxModel;

/// Draws a task in three lines: who and since when, what, where it stands.
class InboxDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit InboxDelegate(const InboxModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const InboxModel &m_model;
};

} // namespace tereze::ui
