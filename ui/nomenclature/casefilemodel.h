// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The nomenclature of cases of one year, in the order of its indices.
class CaseFileModel : public ColumnItems<domain::CaseFile> {
    Q_OBJECT

public:
    enum Column { Index, Title, Unit, Term, Article, InForce, Volumes, ColumnCount };

    explicit CaseFileModel(const Environment &environment, QObject *parent = nullptr);

    void setYear(int year);
    QString text(const domain::CaseFile &line, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::CaseFile &line) const override { return line.id.value(); }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
