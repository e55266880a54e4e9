// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/jointorder.h>
#include <ui/journal/entrydialog.h>

class QCheckBox;
class QPlainTextEdit;

namespace tereze::ui {

/// Asks why students are struck out of a joint order and what becomes of them, and does it.
class StrikeDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// Those of `members` are struck out of `order` as it was seen.
    StrikeDialog(const Environment &environment, const domain::JointOrder &order,
        const QList<domain::JointMember> &members, QWidget *parent);

protected:
    void send() override;

private:
    static QString explanationOf(const domain::JointOrder &order, const QList<domain::JointMember> &members);

    domain::JointOrder m_order;
    QList<qint64> m_documents;
    QPlainTextEdit *m_reason;
    QCheckBox *m_alone;
};

} // namespace tereze::ui
