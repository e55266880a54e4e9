// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameformsdialog.h"

#include <core/db/databasethread.h>
#include <core/store/registrystore.h>
#include <core/template/formatters.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/casewords.h>
#include <ui/widgets/plainlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int longestForm = 600; // as the database has it

} // namespace

NameFormsDialog::NameFormsDialog(const Environment &environment, domain::ApplicationId application,
    const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_application(application)
    , m_name(new PlainLabel(this))
    , m_personLabel(new PlainLabel(this))
    , m_person(new QComboBox(this))
    , m_note(new PlainLabel(this))
    , m_languages(new QTabBar(this))
    , m_fields(new QFormLayout)
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"name_forms"_qs);
    m_name->setObjectName(u"full_name"_qs);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setWordWrap(true);
    m_person->setObjectName(u"name_person"_qs);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_personLabel->setBuddy(m_person);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_languages->setObjectName(u"name_languages"_qs);
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    for (const char *code : { "kk", "ru", "uk" }) {
        m_languages->addTab(QString());
        m_languages->setTabData(m_languages->count() - 1, QString::fromLatin1(code));
    }
    m_languages->setCurrentIndex(language == u"kk" ? 0 : language == u"uk" ? 2 : 1);
    m_save->setObjectName(u"save_name_forms"_qs);
    m_save->setDefault(true);
    m_close->setObjectName(u"close_name_forms"_qs);
    m_fields->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    auto *whose = new QHBoxLayout;
    whose->addWidget(m_personLabel);
    whose->addWidget(m_person, 1);
    column->addLayout(whose);
    column->addWidget(m_name);
    column->addWidget(m_languages);
    column->addLayout(m_fields);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(buttons);
    m_messages->dismiss();
    connect(m_person, &QComboBox::currentIndexChanged, this, &NameFormsDialog::choose);
    connect(m_languages, &QTabBar::currentChanged, this, &NameFormsDialog::showForms);
    connect(m_save, &QPushButton::clicked, this, &NameFormsDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(560, 420);
    retranslate();
    load();
}

QString NameFormsDialog::language() const
{
    return m_languages->tabData(m_languages->currentIndex()).toString();
}

void NameFormsDialog::load()
{
    m_environment.database.run(
        this,
        [application = m_application](
            db::Database &database) { return store::RegistryStore::personNames(database, application); },
        [this](const Result<QList<domain::PersonNames>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_names = *answer;
            for (qsizetype i = 0; i < m_names.size(); ++i)
                m_person->addItem(QString()); // the first one chooses itself
            retranslate();
            if (m_names.isEmpty())
                m_note->setText(tr("No name of a person stands in this application yet."));
        });
}

domain::PersonNames &NameFormsDialog::names()
{
    return m_names[std::max(0, m_person->currentIndex())];
}

const domain::PersonNames &NameFormsDialog::names() const
{
    return m_names.at(std::max(0, m_person->currentIndex()));
}

QString NameFormsDialog::personText(const domain::PersonNames &one) const
{
    QStringList parts;
    if (one.applies)
        parts << tr("applicant");
    for (const LocalText &position : one.positions)
        parts << position.in(m_environment.languages.current());
    return parts.isEmpty() ? one.fullName() : u"%1, %2"_qs.arg(one.fullName(), parts.join(u", "_qs));
}

void NameFormsDialog::choose()
{
    if (m_names.isEmpty())
        return;
    m_name->setText(names().fullName());
    showForms();
}

QString NameFormsDialog::ruled(const QString &grammaticalCase) const
{
    const QString name = names().fullName();
    templates::FormatContext context { language(), m_environment.zone() };
    context.member = u"full_name"_qs;
    context.owner = { { u"full_name"_qs, name }, { u"surname"_qs, names().surname },
        { u"given"_qs, names().given }, { u"patronymic"_qs, names().patronymic },
        { u"sex"_qs, names().sex } };
    bool isKnown = true;
    context.doubt = [&isKnown](const QString &text, const QString &made, grammar::Certainty) {
        isKnown = made != text;
    };
    const auto made =
        templates::Formatters::standard().apply({ u"name"_qs, { grammaticalCase } }, name, context);
    return made && isKnown ? *made : QString();
}

void NameFormsDialog::showForms()
{
    if (!m_edits.isEmpty() && m_save->isEnabled())
        m_waiting.insert(m_shown, written());
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_edits.clear();
    if (!m_names.isEmpty()) {
        const domain::NameForms forms = names().forms.value(language());
        m_shown = QString::number(names().person.value()) + u' ' + language();
        const QMap<QString, QString> texts =
            m_waiting.contains(m_shown) ? m_waiting.take(m_shown) : forms.forms;
        const auto known = grammar::languageOf(language()).value_or(grammar::Language::Russian);
        const QList<grammar::GrammaticalCase> cases = grammar::casesOf(known);
        for (const grammar::GrammaticalCase one : cases.mid(1)) {
            const QString name = grammar::nameOf(one);
            auto *edit = new QLineEdit(this);
            edit->setObjectName(u"form_"_qs + name);
            edit->setMaxLength(longestForm);
            edit->setText(texts.value(name));
            const QString rule = ruled(name);
            edit->setPlaceholderText(rule.isEmpty() ? tr("no rule knows it: the name stays") : rule);
            edit->setAccessibleName(caseWords(one));
            m_fields->addRow(caseWords(one), edit);
            m_edits.insert(name, edit);
            connect(edit, &QLineEdit::textChanged, this, &NameFormsDialog::updateButtons);
        }
        const bool isOfAnother = !forms.ofName.isEmpty() && forms.ofName != names().fullName();
        m_note->setText(isOfAnother && !forms.forms.isEmpty()
                ? tr("These are forms of the name borne before, “%1”. They are used again only when they are "
                     "saved for the present name.")
                      .arg(forms.ofName)
                : tr("What the rules make of the name stands in grey. Write only what is otherwise; it goes "
                     "into documents that are drafted from now on."));
        if (!m_edits.isEmpty())
            m_edits.first()->setFocus();
    }
    updateButtons();
}

QMap<QString, QString> NameFormsDialog::written() const
{
    QMap<QString, QString> forms;
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        const QString text = edit.value()->text().simplified();
        if (!text.isEmpty())
            forms.insert(edit.key(), text);
    }
    return forms;
}

void NameFormsDialog::updateButtons()
{
    if (m_names.isEmpty()) {
        m_save->setEnabled(false);
        return;
    }
    const domain::NameForms known = names().forms.value(language());
    const bool isOfAnother = !known.ofName.isEmpty() && known.ofName != names().fullName();
    m_save->setEnabled(written() != known.forms || (isOfAnother && !known.forms.isEmpty()));
}

void NameFormsDialog::save()
{
    const QString code = language();
    domain::NameForms forms = names().forms.value(code);
    forms.ofName = names().fullName();
    forms.forms = written();
    m_save->setEnabled(false);
    m_languages->setEnabled(false);
    m_person->setEnabled(false);
    m_environment.calls.send(
        this,
        [person = names().person, code, forms](db::Database &database, const QUuid &id) {
            return store::RegistryStore::putNameForms(database, id, person, code, forms);
        },
        [this, code, forms](const Result<qint64> &answer) {
            m_languages->setEnabled(true);
            m_person->setEnabled(true);
            if (!answer) {
                m_messages->show(answer.error());
                updateButtons();
                return;
            }
            names().forms.insert(code, { forms.ofName, forms.forms, *answer });
            m_messages->show(MessageBar::Level::Information, [] { return tr("The forms are saved."); });
            showForms();
            Q_EMIT saved();
        });
}

void NameFormsDialog::retranslate()
{
    setWindowTitle(tr("Forms of names"));
    for (const LanguageSwitch::Language &one : LanguageSwitch::languages()) {
        for (int i = 0; i < m_languages->count(); ++i) {
            if (m_languages->tabData(i).toString() == one.code)
                m_languages->setTabText(i, one.name);
        }
    }
    m_languages->setAccessibleName(tr("Language of the forms"));
    m_personLabel->setText(tr("&Whose"));
    m_person->setAccessibleName(QString(m_personLabel->text()).remove(u'&'));
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_person->setItemText(static_cast<int>(i), personText(m_names.at(i)));
    m_personLabel->setVisible(m_names.size() > 1);
    m_person->setVisible(m_names.size() > 1);
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
}

void NameFormsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showForms();
    }
}

} // namespace tereze::ui
