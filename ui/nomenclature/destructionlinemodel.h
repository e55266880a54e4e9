// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/destructionact.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The list of one act, as it was made.
class DestructionLineModel : public ColumnItems<domain::DestructionLine> {
    Q_OBJECT

public:
    enum Column {
        Line,
        Year,
        Index,
        Title,
        Volume,
        Documents,
        Sheets,
        Term,
        Article,
        Closed,
        Over,
        ColumnCount
    };

    explicit DestructionLineModel(const Environment &environment, QObject *parent = nullptr);

    /// An invalid id empties the list.
    void setAct(domain::DestructionActId act);
    domain::DestructionActId act() const { return m_act; }
    /// What reads the lines of an act.
    static Fetch linesOf(domain::DestructionActId act);
    QString text(const domain::DestructionLine &line, int column) const override;
    bool isNumber(int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::DestructionLine &line) const override { return line.line; }

private:
    const Environment &m_environment;
    domain::DestructionActId m_act;
};

} // namespace tereze::ui
