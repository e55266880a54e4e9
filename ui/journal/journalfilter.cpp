// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfilter.h"

#include <ui/mainwindow/environment.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tereze::ui {

namespace {

struct JournalChoice {
    const char *state; ///< of api.journal_search
    const char *kind;
    const char *text;
};

constexpr JournalChoice journalChoices[] {
    { "", "", QT_TRANSLATE_NOOP("JournalFilter", "all entries") },
    { "issued", "", QT_TRANSLATE_NOOP("JournalFilter", "documents in force") },
    { "superseded", "", QT_TRANSLATE_NOOP("JournalFilter", "superseded documents") },
    { "annulled", "", QT_TRANSLATE_NOOP("JournalFilter", "annulled documents") },
    { "", "letter", QT_TRANSLATE_NOOP("JournalFilter", "letters and paper documents") },
    { "reserved", "", QT_TRANSLATE_NOOP("JournalFilter", "reserved numbers") },
    { "void", "", QT_TRANSLATE_NOOP("JournalFilter", "void numbers") },
    { "annulment", "", QT_TRANSLATE_NOOP("JournalFilter", "annulments") },
    { "", "joint_order", QT_TRANSLATE_NOOP("JournalFilter", "joint orders") },
    { "", "extract", QT_TRANSLATE_NOOP("JournalFilter", "extracts from joint orders") },
};

} // namespace

JournalFilter::JournalFilter(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_labels { new PlainLabel(this), new PlainLabel(this), new PlainLabel(this), new PlainLabel(this),
        new PlainLabel(this) }
    , m_number(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_dated(new QCheckBox(this))
    , m_from(new QDateEdit(this))
    , m_until(new QDateEdit(this))
    , m_tools(new QHBoxLayout)
{
    m_number->setObjectName(u"number"_qs);
    m_name->setObjectName(u"name"_qs);
    m_place->setObjectName(u"place"_qs);
    m_state->setObjectName(u"state"_qs);
    m_dated->setObjectName(u"dated"_qs);
    m_from->setObjectName(u"from"_qs);
    m_until->setObjectName(u"until"_qs);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &JournalFilter::changed);
    for (QLineEdit *edit : { m_number, m_name, m_place }) {
        edit->setMaxLength(100);
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            now();
            Q_EMIT entered();
        });
    }
    for (qsizetype i = 0; i < qsizetype(std::size(journalChoices)); ++i)
        m_state->addItem(QString());
    connect(m_state, &QComboBox::currentIndexChanged, this, &JournalFilter::now);
    const QDate today = m_environment.now().toTimeZone(m_environment.zone()).date();
    m_from->setDate(today.addMonths(-1));
    m_until->setDate(today);
    for (QDateEdit *edit : { m_from, m_until }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd.MM.yyyy"_qs);
        edit->setEnabled(false);
        connect(edit, &QDateEdit::dateChanged, &m_delay, qOverload<>(&QTimer::start));
    }
    connect(m_dated, &QCheckBox::toggled, this, [this](bool dated) {
        m_from->setEnabled(dated);
        m_until->setEnabled(dated);
        now();
    });
    QWidget *const buddies[] { m_number, m_name, m_place, m_state, m_until };
    for (qsizetype i = 0; i < qsizetype(std::size(buddies)); ++i)
        m_labels[i]->setBuddy(buddies[i]);

    auto *first = new QHBoxLayout;
    for (int i = 0; i < 4; ++i) {
        first->addWidget(m_labels[i]);
        first->addWidget(buddies[i], i == 0 ? 2 : 3);
    }
    auto *second = new QHBoxLayout;
    second->addWidget(m_dated);
    second->addWidget(m_from);
    second->addWidget(m_labels[4]);
    second->addWidget(m_until);
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

void JournalFilter::now()
{
    m_delay.stop();
    Q_EMIT changed();
}

domain::JournalQuery JournalFilter::query() const
{
    domain::JournalQuery query;
    query.number = m_number->text().trimmed();
    query.name = m_name->text().trimmed();
    query.place = m_place->text().trimmed();
    const JournalChoice &choice = journalChoices[m_state->currentIndex()];
    query.state = QString::fromLatin1(choice.state);
    query.kind = QString::fromLatin1(choice.kind);
    if (m_dated->isChecked()) {
        query.from = m_from->date();
        query.until = m_until->date();
    }
    return query;
}

QStringList JournalFilter::words() const
{
    const domain::JournalQuery asked = query();
    QStringList words;
    if (asked.from)
        words << tr("From %1 to %2").arg(m_from->text(), m_until->text());
    if (m_state->currentIndex() > 0)
        words << tr("Shown: %1").arg(m_state->currentText());
    if (!asked.number.isEmpty())
        words << tr("Number: %1").arg(asked.number);
    if (!asked.name.isEmpty())
        words << tr("Name: %1").arg(asked.name);
    if (!asked.place.isEmpty())
        words << tr("Kept in: %1").arg(asked.place);
    return words;
}

void JournalFilter::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void JournalFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JournalFilter::retranslate()
{
    m_labels[0]->setText(tr("N&umber"));
    m_labels[1]->setText(tr("Na&me"));
    m_labels[2]->setText(tr("&Kept in"));
    m_labels[3]->setText(tr("Sh&ow"));
    m_labels[4]->setText(tr("to"));
    m_dated->setText(tr("&Between"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : { m_from, m_until })
        edit->setLocale(QLocale());
    const QSignalBlocker quiet(m_state);
    for (qsizetype i = 0; i < qsizetype(std::size(journalChoices)); ++i)
        m_state->setItemText(int(i), QCoreApplication::translate("JournalFilter", journalChoices[i].text));
}

} // namespace tereze::ui
