// SPDX-License-Identifier: GPL-3.0-or-later
#include "strikedialog.h"

#include <core/store/jointstore.h>

#include <QCheckBox>
#include <QPlainTextEdit>

namespace tereze::ui {

QString StrikeDialog::explanationOf(
    const domain::JointOrder &order, const QList<domain::JointMember> &members)
{
    constexpr qsizetype named = 5;
    QStringList names;
    for (const domain::JointMember &member : members.mid(0, named))
        names << member.person;
    if (members.size() > named)
        names << tr("and %n more", nullptr, static_cast<int>(members.size() - named));
    QString text = tr("To be struck out: %1\nWhat was decided stands, nobody decides anew.")
                       .arg(names.join(u", "_qs));
    if (members.size() == order.members)
        text += u' ' + tr("Nobody is left then, and the joint order goes.");
    else if (order.isSent())
        text += u' ' + tr("The order comes back: it is drafted without them, and sent again by you.");
    return text;
}

StrikeDialog::StrikeDialog(const Environment &environment, const domain::JointOrder &order,
    const QList<domain::JointMember> &members, QWidget *parent)
    : EntryDialog(
        environment, tr("Strike out of the order"), explanationOf(order, members), tr("Strike out"), parent)
    , m_order(order)
    , m_reason(new QPlainTextEdit(this))
    , m_alone(new QCheckBox(tr("&Issue an order of their own at once"), this))
{
    for (const domain::JointMember &member : members)
        m_documents << member.document;
    m_reason->setObjectName(u"strike_reason"_qs);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_alone->setObjectName(u"strike_alone"_qs);
    form()->addRow(tr("&Reason"), m_reason);
    form()->addRow(QString(), m_alone);
    m_reason->setFocus();
}

void StrikeDialog::send()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        refuse(tr("Say why they are struck out: it stays in the history of each case."), m_reason);
        return;
    }
    submit(
        [order = m_order, documents = m_documents, reason, alone = m_alone->isChecked()](
            db::Database &database, const QUuid &id) {
            return store::JointStore::strike(database, id, order.id, order.version, documents, reason, alone);
        },
        [count = m_documents.size()](
            qint64) { return tr("%n student(s) struck out.", nullptr, static_cast<int>(count)); });
}

} // namespace tereze::ui
