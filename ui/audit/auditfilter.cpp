// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditfilter.h"

#include <core/db/databasethread.h>
#include <core/store/auditstore.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/timetexts.h>

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int fewestLetters = 2; ///< of a name, before people are looked for

} // namespace

AuditFilter::AuditFilter(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_personLabel(new PlainLabel(this))
    , m_person(new QLineEdit(this))
    , m_caseLabel(new PlainLabel(this))
    , m_case(new QLineEdit(this))
    , m_dated(new QCheckBox(this))
    , m_from(new QDateEdit(this))
    , m_untilLabel(new PlainLabel(this))
    , m_until(new QDateEdit(this))
    , m_only(new PlainLabel(this))
    , m_all(new QToolButton(this))
    , m_tools(new QHBoxLayout)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_person->setObjectName(u"audit_person"_qs);
    m_case->setObjectName(u"audit_case"_qs);
    m_dated->setObjectName(u"audit_dated"_qs);
    m_from->setObjectName(u"audit_from"_qs);
    m_until->setObjectName(u"audit_until"_qs);
    m_only->setObjectName(u"audit_only"_qs);
    m_all->setObjectName(u"audit_all"_qs);
    m_all->setFocusPolicy(Qt::StrongFocus);
    for (QLineEdit *edit : { m_person, m_case }) {
        edit->setMaxLength(100);
        edit->setClearButtonEnabled(true);
    }
    m_personLabel->setBuddy(m_person);
    m_caseLabel->setBuddy(m_case);
    m_untilLabel->setBuddy(m_until);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the server has chosen them
    m_person->setCompleter(m_completer);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    const QDate today = m_environment.now().toTimeZone(m_environment.zone()).date();
    m_from->setDate(today.addDays(-7));
    m_until->setDate(today);
    for (QDateEdit *edit : { m_from, m_until }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd.MM.yyyy"_qs);
        edit->setEnabled(false);
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilter::changed);
    }
    connect(m_dated, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_until->setEnabled(on);
        Q_EMIT changed();
    });
    connect(&m_delay, &QTimer::timeout, this, &AuditFilter::lookForPeople);
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_wantsFirst = false;
        m_delay.start();
        if (!m_chosen)
            return;
        m_chosen.reset(); // another name is typed
        if (text.isEmpty())
            Q_EMIT changed();
    });
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || !m_chosen)
            return;
        m_chosen.reset(); // emptied by its button
        Q_EMIT changed();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
    connect(m_person, &QLineEdit::returnPressed, this, &AuditFilter::personEntered);
    connect(m_case, &QLineEdit::returnPressed, this, [this] {
        m_objectKind.clear();
        m_caseRef = m_case->text().trimmed();
        updateOnly();
        Q_EMIT changed();
    });
    connect(m_case, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || m_caseRef.isEmpty())
            return;
        m_caseRef.clear();
        Q_EMIT changed();
    });
    connect(m_all, &QToolButton::clicked, this, &AuditFilter::clearAll);

    auto *first = new QHBoxLayout;
    first->addWidget(m_personLabel);
    first->addWidget(m_person, 3);
    first->addWidget(m_caseLabel);
    first->addWidget(m_case, 2);
    first->addWidget(m_dated);
    first->addWidget(m_from);
    first->addWidget(m_untilLabel);
    first->addWidget(m_until);
    auto *second = new QHBoxLayout;
    second->addWidget(m_only);
    second->addWidget(m_all);
    second->addStretch(1);
    second->addLayout(m_tools);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    for (QHBoxLayout *line : { first, second }) {
        line->setSpacing(8);
        lines->addLayout(line);
    }
    m_tools->setSpacing(4);
    retranslate();
}

domain::AuditQuery AuditFilter::query() const
{
    domain::AuditQuery query;
    query.person = m_chosen;
    query.objectKind = m_objectKind;
    query.objectId = m_objectId;
    if (m_objectKind.isEmpty())
        query.caseRef = m_caseRef;
    if (m_dated->isChecked()) {
        query.from = m_from->date().startOfDay(m_environment.zone());
        query.until = m_until->date().addDays(1).startOfDay(m_environment.zone());
    }
    return query;
}

QStringList AuditFilter::words() const
{
    QStringList words;
    if (m_chosen)
        words << tr("What %1 did").arg(m_chosenName);
    if (!m_objectKind.isEmpty())
        words << m_objectName;
    else if (!m_caseRef.isEmpty())
        words << tr("Case %1").arg(m_caseRef);
    if (m_dated->isChecked())
        words << tr("From %1 until %2").arg(shortDateText(m_from->date()), shortDateText(m_until->date()));
    return words;
}

void AuditFilter::showObject(const QString &kind, qint64 id, const QString &name)
{
    const QSignalBlocker quiet(m_case);
    const QSignalBlocker quietPerson(m_person);
    const QSignalBlocker quietDates(m_dated);
    m_case->clear();
    m_caseRef.clear();
    m_person->clear();
    m_chosen.reset();
    m_dated->setChecked(false);
    m_from->setEnabled(false);
    m_until->setEnabled(false);
    m_objectKind = kind;
    m_objectId = id;
    m_objectName = name;
    updateOnly();
    Q_EMIT changed();
}

void AuditFilter::showPerson(domain::PersonId person, const QString &name)
{
    const QSignalBlocker quiet(m_case);
    m_case->clear();
    m_caseRef.clear();
    m_objectKind.clear();
    m_chosen = person;
    m_chosenName = name;
    const QSignalBlocker quietPerson(m_person);
    m_person->setText(name);
    updateOnly();
    Q_EMIT changed();
}

void AuditFilter::clearAll()
{
    m_objectKind.clear();
    updateOnly();
    Q_EMIT changed();
    m_person->setFocus();
}

void AuditFilter::lookForPeople()
{
    const QString find = m_person->text().trimmed();
    if (find.size() < fewestLetters) {
        offer({});
        return;
    }
    m_environment.database.run(
        this, [find](db::Database &database) { return store::AuditStore::people(database, find); },
        [this, find](const Result<QList<domain::AuditPerson>> &answer) {
            if (find != m_person->text().trimmed())
                return; // something else is asked for by now
            if (answer)
                offer(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void AuditFilter::offer(const QList<domain::AuditPerson> &people)
{
    m_people = people;
    QStringList names;
    for (const domain::AuditPerson &one : people) {
        QStringList parts { one.fullName };
        for (const LocalText &position : one.positions)
            parts << position.in(m_environment.languages.current());
        names << parts.join(u", "_qs);
    }
    m_names->setStringList(names);
    if (m_wantsFirst) {
        m_wantsFirst = false;
        personEntered();
    } else if (!names.isEmpty() && m_person->hasFocus()) {
        m_completer->complete();
    }
}

void AuditFilter::take(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    const domain::AuditPerson &one = m_people.at(row);
    m_chosen = one.person;
    m_chosenName = one.fullName;
    // The completer puts its own text in afterwards: with the positions.
    QTimer::singleShot(0, this, [this] {
        if (!m_chosen)
            return;
        const QSignalBlocker quiet(m_person);
        m_person->setText(m_chosenName);
    });
    Q_EMIT changed();
}

void AuditFilter::personEntered()
{
    if (m_chosen || m_person->text().trimmed().isEmpty())
        return;
    if (m_delay.isActive()) {
        m_delay.stop();
        m_wantsFirst = true;
        lookForPeople();
        return;
    }
    if (m_people.size() == 1)
        take(0);
    else
        Q_EMIT nobodyChosen();
}

void AuditFilter::updateOnly()
{
    m_only->setVisible(!m_objectKind.isEmpty());
    m_all->setVisible(!m_objectKind.isEmpty());
    m_only->setText(m_objectKind.isEmpty() ? QString() : tr("Only: %1").arg(m_objectName));
}

void AuditFilter::retranslate()
{
    m_personLabel->setText(tr("&Person"));
    m_person->setPlaceholderText(tr("Surname, given name"));
    m_person->setAccessibleName(QString(m_personLabel->text()).remove(u'&'));
    m_caseLabel->setText(tr("&Case"));
    m_case->setPlaceholderText(tr("Reference, then Enter"));
    m_case->setAccessibleName(QString(m_caseLabel->text()).remove(u'&'));
    m_dated->setText(tr("&From"));
    m_from->setAccessibleName(tr("First day"));
    m_untilLabel->setText(tr("&until"));
    m_until->setAccessibleName(tr("Last day"));
    m_all->setText(tr("Show everything"));
    updateOnly();
}

} // namespace tereze::ui
