// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankdialog.h"

#include "printtexts.h"

#include <core/store/blankstore.h>

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace tereze::ui {
namespace {

constexpr qint64 mostAtOnce = 5000; // of api.blank_add and api.blank_act

} // namespace

QString BlankDialog::titleOf(Act act)
{
    return act == Act::Add  ? tr("Add blanks")
        : act == Act::Spoil ? tr("Spoiled blanks")
                            : tr("Destroy blanks");
}

QString BlankDialog::explanationOf(const Occasion &occasion)
{
    switch (occasion.act) {
    case Act::Add:
        return tr("Every serial of the range is one sheet under strict account. It stays in the list for "
                  "ever, whatever becomes of it.");
    case Act::Spoil:
        return tr("%1, series %2: free blanks that are no good. They are not printed on and wait for an act "
                  "of destruction.")
            .arg(blankKindText(occasion.kind), occasion.series);
    case Act::Destroy:
        return tr(
            "%1, series %2: spoiled blanks that were destroyed, as the act says. This cannot be undone.")
            .arg(blankKindText(occasion.kind), occasion.series);
    }
    return {};
}

QString BlankDialog::actionOf(Act act)
{
    return act == Act::Add ? tr("Add") : act == Act::Spoil ? tr("Mark as spoiled") : tr("Destroyed");
}

BlankDialog::BlankDialog(const Environment &environment, const Occasion &occasion, QWidget *parent)
    : EntryDialog(environment, titleOf(occasion.act), explanationOf(occasion), actionOf(occasion.act), parent)
    , m_occasion(occasion)
    , m_first(new QLineEdit(occasion.first, this))
    , m_last(new QLineEdit(occasion.last, this))
    , m_ground(new QLineEdit(this))
{
    m_first->setObjectName(u"blank_first"_qs);
    m_last->setObjectName(u"blank_last"_qs);
    m_ground->setObjectName(u"blank_ground"_qs);
    m_ground->setMaxLength(occasion.act == Act::Add ? 200 : 500);
    for (QLineEdit *number : { m_first, m_last }) {
        number->setMaxLength(18);
        number->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,18}"_qs), number));
        number->setPlaceholderText(tr("As printed, with its zeros"));
    }
    if (occasion.act == Act::Add)
        addKinds();
    form()->addRow(tr("&First number"), m_first);
    form()->addRow(tr("&Last number"), m_last);
    form()->addRow(occasion.act == Act::Spoil ? tr("&Reason") : tr("&Act"), m_ground);
    if (occasion.act != Act::Spoil)
        m_ground->setPlaceholderText(tr("Number and date"));
    QLineEdit *const begin = occasion.act != Act::Add ? m_ground
        : m_series->text().isEmpty()                  ? m_series
                                                      : m_first;
    begin->setFocus();
}

void BlankDialog::addKinds()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"blank_kind"_qs);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    QStringList kinds = m_occasion.kinds;
    for (const QString &usual : usualBlankKinds()) {
        if (!kinds.contains(usual))
            kinds << usual;
    }
    for (const QString &kind : std::as_const(kinds))
        m_kind->addItem(blankKindText(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_occasion.kind)));
    m_series = new QLineEdit(m_occasion.series, this);
    m_series->setObjectName(u"blank_series"_qs);
    m_series->setMaxLength(20);
    form()->addRow(tr("&Kind"), m_kind);
    form()->addRow(tr("&Series"), m_series);
}

QString BlankDialog::kind() const
{
    if (!m_kind)
        return m_occasion.kind;
    const QString typed = m_kind->currentText().trimmed();
    const int known = m_kind->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : m_kind->itemData(known).toString();
}

void BlankDialog::send()
{
    static const QRegularExpression word(u"^[a-z][a-z0-9_]{0,62}$"_qs);
    const QString series = m_series ? m_series->text().trimmed() : m_occasion.series;
    const QString ground = m_ground->text().trimmed();
    const qint64 first = m_first->text().toLongLong();
    const qint64 last = m_last->text().toLongLong();
    const int width = static_cast<int>(m_first->text().size());
    if (!word.match(kind()).hasMatch()) {
        refuse(tr("Choose a kind from the list, or name a new one by a word of small Latin letters, such as "
                  "“letterhead_2”."),
            m_kind);
    } else if (series.isEmpty()) {
        refuse(tr("Type the series as it stands on the blanks."), m_series);
    } else if (first < 1) {
        refuse(tr("Type the first number as it stands on the blank."), m_first);
    } else if (m_last->text().size() != width || last < first) {
        refuse(tr("The last number has as many digits as the first, and is no smaller."), m_last);
    } else if (last - first >= mostAtOnce) {
        refuse(tr("At most %1 blanks at once.").arg(QLocale().toString(mostAtOnce)), m_last);
    } else if (ground.isEmpty()) {
        refuse(m_occasion.act == Act::Spoil ? tr("Say what is wrong with them.")
                                            : tr("Name the act by its number and date."),
            m_ground);
    } else if (m_occasion.act == Act::Add) {
        submit(
            [kind = kind(), series, first, last, width, ground](db::Database &database, const QUuid &id) {
                return store::BlankStore::add(database, id, kind, series, first, last, width, ground);
            },
            [](int added) { return tr("%n blank(s) added", nullptr, added); });
    } else {
        submit(
            [act = m_occasion.act == Act::Spoil ? u"spoil"_qs : u"destroy"_qs, kind = kind(), series, first,
                last, ground](db::Database &database, const QUuid &id) {
                return store::BlankStore::act(database, id, act, kind, series, first, last, ground);
            },
            [act = m_occasion.act](int changed) {
                return act == Act::Spoil ? tr("%n blank(s) marked as spoiled", nullptr, changed)
                                         : tr("%n blank(s) destroyed", nullptr, changed);
            });
    }
}

} // namespace tereze::ui
