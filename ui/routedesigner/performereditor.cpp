// SPDX-License-Identifier: GPL-3.0-or-later
#include "performereditor.h"

#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

PerformerEditor::PerformerEditor(
    const RouteWords &words, const RouteSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_surroundings(surroundings)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    auto *add = new QToolButton;
    add->setObjectName(u"add_performer"_qs);
    add->setText(tr("Another performer"));
    add->setIcon(icon(u"add"_qs, palette()));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, [this] { addRow({}); });
    column->addWidget(add, 0, Qt::AlignLeft);
}

void PerformerEditor::setPerformers(const QStringList &wanted)
{
    if (wanted == performers() && m_rows->count() > 0)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QString &one : wanted)
        addRow(one);
    if (wanted.isEmpty())
        addRow({});
}

void PerformerEditor::addRow(const QString &performer)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(2);
    auto *role = new QComboBox;
    role->setObjectName(u"role"_qs);
    role->setEditable(true);
    role->setInsertPolicy(QComboBox::NoInsert);
    role->setAccessibleName(tr("Role"));
    role->lineEdit()->setPlaceholderText(tr("Role"));
    role->lineEdit()->setMaxLength(63);
    for (const auto &word : m_surroundings.vocabulary.roles)
        role->addItem(m_words.role(word.key), word.key);
    role->setMinimumContentsLength(14);
    role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *where = new QComboBox;
    where->setObjectName(u"where"_qs);
    where->setAccessibleName(tr("Where the role is held"));
    where->setMinimumContentsLength(14);
    where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    where->addItem(tr("whoever has this role"), QString());
    where->addItem(RouteWords::place(u"faculty"_qs), u"faculty"_qs);
    where->addItem(RouteWords::place(u"department"_qs), u"department"_qs);
    for (const auto &unit : m_surroundings.vocabulary.units)
        where->addItem(unit.title.in(m_words.language()), unit.key);
    const QString key = performer.section(u'@', 0, 0);
    const int known = role->findData(key);
    role->setCurrentIndex(known);
    if (known < 0)
        role->setEditText(key);
    const QString place = performer.section(u'@', 1);
    if (where->findData(place) < 0)
        where->addItem(place, place);
    where->setCurrentIndex(where->findData(place));
    auto *drop = new QToolButton;
    drop->setAutoRaise(true);
    drop->setIcon(icon(u"close"_qs, palette()));
    drop->setAccessibleName(tr("Remove this performer"));
    drop->setToolTip(plainToolTip(drop->accessibleName()));
    connect(role, &QComboBox::activated, this, &PerformerEditor::edited);
    connect(role->lineEdit(), &QLineEdit::editingFinished, this, &PerformerEditor::edited);
    connect(where, &QComboBox::activated, this, &PerformerEditor::edited);
    connect(drop, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
    pair->addWidget(role);
    pair->addWidget(where);
    line->addLayout(pair, 1);
    line->addWidget(drop, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

QStringList PerformerEditor::performers() const
{
    QStringList all;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        const auto *role = row->findChild<QComboBox *>(u"role"_qs);
        const auto *where = row->findChild<QComboBox *>(u"where"_qs);
        // A typed text is a title or a key.
        const QString typed = role->currentText().simplified();
        const int index = role->findText(typed);
        const QString key = index >= 0 ? role->itemData(index).toString() : QString(typed).remove(u' ');
        const QString place = where->currentData().toString();
        if (!key.isEmpty())
            all << (place.isEmpty() ? key : u"%1@%2"_qs.arg(key, place));
    }
    return all;
}

} // namespace tereze::ui
