// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/inboxitem.h>
#include <core/domain/inboxscope.h>
#include <ui/models/pagedmodel.h>

namespace tereze::ui {

struct Environment;

/// Open tasks, longest waiting first; one column, drawn by InboxDelegate, read out by its accessible text.
class InboxModel : public PagedItems<domain::InboxItem> {
    Q_OBJECT

public:
    explicit InboxModel(const Environment &environment, QObject *parent = nullptr);

    /// Reads another list; `find` is a case reference or the beginning of a surname, empty for all.
    void setQuery(domain::InboxScope scope, const QString &find);
    /// Texts depend on the language.
    void retranslate();

    /// The lines of an item, as the delegate draws them.
    QString waiting(const domain::InboxItem &item) const;
    QString service(const domain::InboxItem &item) const;
    QString step(const domain::InboxItem &item) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const domain::InboxItem &item) const override { return item.task.value(); }

private:
    const Environment &m_environment;
};

} // namespace tereze::ui
