// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtable.h"

#include "plainlabel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace tereze::ui {

void showAsRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() + 12);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QLabel *emptyNote(QTableView &table)
{
    auto *label = new PlainLabel(&table);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    (new QVBoxLayout(&table))->addWidget(label);
    return label;
}

} // namespace tereze::ui
