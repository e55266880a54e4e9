// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptylabel.h"

#include <ui/models/pagedmodel.h>

#include <QAbstractItemView>
#include <QVBoxLayout>

namespace tereze::ui {

EmptyLabel::EmptyLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
}

EmptyLabel::EmptyLabel(QAbstractItemView &list, const PagedModel &model)
    : EmptyLabel(&list)
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(&list))->addWidget(this);
    connect(&model, &PagedModel::loaded, this, [this, &model] { setVisible(model.rowCount() == 0); });
    connect(&model, &PagedModel::modelReset, this, &QWidget::hide); // another list is being read
}

} // namespace tereze::ui
