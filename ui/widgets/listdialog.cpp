// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdialog.h"

#include <ui/models/pagedmodel.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/rowtable.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

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
    for (const int width : widths) {
        const int column = static_cast<int>(m_widest.size());
        m_widest << std::max(width * unit, m_table->horizontalHeader()->sectionSizeHint(column));
        m_table->setColumnWidth(column, m_widest.constLast());
        whole += m_widest.constLast();
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
        fitColumns();
        if (!m_table->currentIndex().isValid() && model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(model, &PagedModel::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    constexpr QSize frame(16, 48);
    resize(QSize(whole, 420).boundedTo(this->screen()->availableSize() - frame));
    m_table->setFocus();
}

void ListDialog::fitColumns()
{
    if (m_isFitted || m_table->model()->rowCount() == 0)
        return;
    m_isFitted = true;
    for (int column = 0; column + 1 < m_widest.size(); ++column) { // the last takes what is left
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), m_widest.at(column)));
    }
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
