// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/auditentry.h>
#include <core/domain/auditquery.h>
#include <ui/models/columnitems.h>

namespace tereze::ui {

struct Environment;

/// The log of events, newest first.
class AuditModel : public ColumnItems<domain::AuditEntry> {
    Q_OBJECT

public:
    enum Column { When, Who, What, Object, Where, ColumnCount };

    explicit AuditModel(const Environment &environment, QObject *parent = nullptr);

    void setQuery(const domain::AuditQuery &query) { setFetch(found(query)); }
    /// Reads the pages of what is looked for.
    static Fetch found(const domain::AuditQuery &query);
    /// Everything that is known of an event, a line each.
    QString details(const domain::AuditEntry &entry) const;

    QString text(const domain::AuditEntry &item, int column) const override;

protected:
    QString title(int column) const override;
    qint64 keyOf(const domain::AuditEntry &item) const override { return item.id; }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
