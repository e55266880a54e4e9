// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdialog.h"

#include <ui/models/pagedmodel.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tereze::ui {

ListDialog::ListDialog(const QString &title, const QString &explanation, PagedModel *model,
    const QString &nothing, const QList<int> &widths, QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    model->setParent(this);
    auto *words = new PlainLabel(explanation, this);
    words->setWordWrap(true);
    m_table->setObjectName(u"list"_qs);
    m_table->setAccessibleName(title);
    m_table->setModel(model);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    int whole = 8 * unit;
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths.at(column) * unit);
        whole += widths.at(column) * unit;
    }
    (new EmptyLabel(*m_table, *model))->setText(nothing);
    auto *close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_qs);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
    connect(model, &PagedModel::loaded, this, [this, model] {
        if (!m_table->currentIndex().isValid() && model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    resize(whole, 420);
    m_table->setFocus();
}

QPushButton *ListDialog::addButton(const QString &text, const QString &name)
{
    auto *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

int ListDialog::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

} // namespace tereze::ui
