// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefiledialog.h"

#include <core/db/databasethread.h>
#include <core/store/nomenclaturestore.h>
#include <core/store/registrystore.h>
#include <ui/journal/filingdialog.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtextedit.h>
#include <ui/widgets/localtexts.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace tereze::ui {

namespace {

constexpr int longestArticle = 100; // as the database has it
constexpr int longestNote = 1'000;

/// Says in words of the form what the database has refused.
Error inWords(const Error &error, const domain::CaseFile &line)
{
    if (error.kind == ErrorKind::Conflict && line.version == 0)
        return Error::of(ErrorKind::Conflict,
            CaseFileDialog::tr("The nomenclature of %1 has a case %2 already.")
                .arg(QString::number(line.year), line.index),
            error.logLine());
    if (error.kind == ErrorKind::RuleBroken && error.field == u"unit")
        return Error::of(ErrorKind::RuleBroken,
            CaseFileDialog::tr("There is no unit with the code “%1”.").arg(line.unit), error.logLine());
    return error;
}

} // namespace

CaseFileDialog::CaseFileDialog(const Environment &environment, const domain::CaseFile &line, QWidget *parent)
    : EntryDialog(environment, line.version == 0 ? tr("New case") : tr("Case %1").arg(line.index),
        line.version == 0 ? tr("The case is added to the nomenclature of %1. Its index stays.").arg(line.year)
            : line.volumes == 0
            ? tr("Nomenclature of %1. While no volume is open, everything but the index can be changed.")
                  .arg(line.year)
            : tr("Nomenclature of %1. A volume was opened under this term, so term, article and mark stay.")
                  .arg(line.year),
        line.version == 0 ? tr("Add") : tr("Save"), parent)
    , m_line(line)
    , m_index(new QLineEdit(line.index, this))
    , m_title(new LocalTextEdit(u"title"_qs, tr("Title"), this))
    , m_unit(new QComboBox(this))
    , m_retention(new QComboBox(this))
    , m_years(new QSpinBox(this))
    , m_article(new QLineEdit(line.article, this))
    , m_expert(new QCheckBox(tr("to be looked at by the &expert commission"), this))
    , m_transitional(new QCheckBox(tr("&goes on into the next year"), this))
    , m_note(new QLineEdit(line.note, this))
{
    setMinimumWidth(640);
    buildForm();
    readUnits();
    m_index->isEnabled() ? m_index->setFocus() : m_title->setFocus();
}

void CaseFileDialog::buildForm()
{
    m_index->setObjectName(u"index"_qs);
    m_index->setPlaceholderText(u"02-05"_qs);
    m_index->setMaxLength(6);
    m_index->setEnabled(m_line.version == 0);
    m_title->setText(m_line.title);
    m_unit->setObjectName(u"unit"_qs);
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(30);
    m_unit->lineEdit()->setPlaceholderText(tr("name or code of the unit"));
    // Any part of the name is looked for, not its beginning alone.
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    offerUnits({});
    m_retention->setObjectName(u"retention"_qs);
    for (const char *retention : { "years", "permanent", "event" }) {
        const QString key = QString::fromLatin1(retention);
        m_retention->addItem(key == u"years" ? tr("for years") : termText(key, 0), key);
    }
    m_retention->setCurrentIndex(std::max(0, m_retention->findData(m_line.retention)));
    m_years->setObjectName(u"years"_qs);
    m_years->setRange(1, 100);
    m_years->setValue(m_line.retentionYears.value_or(5));
    m_years->setAccessibleName(tr("Years"));
    m_years->setEnabled(m_retention->currentIndex() == 0);
    connect(m_retention, &QComboBox::currentIndexChanged, m_years,
        [this](int row) { m_years->setEnabled(row == 0); });
    m_article->setObjectName(u"article"_qs);
    m_article->setMaxLength(longestArticle);
    m_article->setPlaceholderText(tr("of the list of terms"));
    m_expert->setObjectName(u"expert"_qs);
    m_expert->setChecked(m_line.isExpert);
    m_transitional->setObjectName(u"transitional"_qs);
    m_transitional->setChecked(m_line.isTransitional);
    m_note->setObjectName(u"note"_qs);
    m_note->setMaxLength(longestNote);
    auto *term = new QHBoxLayout;
    term->addWidget(m_retention, 1);
    term->addWidget(m_years);
    form()->addRow(tr("&Index"), m_index);
    form()->addRow(tr("&Title"), m_title);
    form()->addRow(tr("&Unit"), m_unit);
    form()->addRow(tr("&Kept"), term);
    qobject_cast<QLabel *>(form()->labelForField(term))->setBuddy(m_retention);
    form()->addRow(tr("A&rticle"), m_article);
    form()->addRow(QString(), m_expert);
    form()->addRow(QString(), m_transitional);
    form()->addRow(tr("&Note"), m_note);
    const bool isFixed = m_line.volumes > 0;
    if (isFixed) {
        for (QWidget *field : QList<QWidget *> { m_retention, m_years, m_article, m_expert })
            field->setEnabled(false);
    }
}

void CaseFileDialog::readUnits()
{
    environment().database.run(
        this, [](db::Database &database) { return store::RegistryStore::units(database); },
        [this](const Result<QList<domain::UnitEntry>> &answer) {
            if (answer)
                offerUnits(*answer);
            else
                messages().show(answer.error()); // a code can be typed all the same
        });
}

void CaseFileDialog::offerUnits(const QList<domain::UnitEntry> &units)
{
    const QString language = environment().languages.current();
    const QString typed = m_unit->currentText();
    const QString chosen = m_unit->count() == 0 ? m_line.unit : unit();
    m_unit->clear();
    const auto offer = [&](const QString &code, const LocalText &name) {
        if (!code.isEmpty() && m_unit->findData(code) < 0)
            m_unit->addItem(u"%1 (%2)"_qs.arg(textIn(name, language), code), code);
    };
    offer(m_line.unit, m_line.unitName);
    for (const domain::UnitEntry &one : units)
        offer(one.code, one.name);
    const int row = m_unit->findData(chosen);
    m_unit->setCurrentIndex(row);
    if (row < 0)
        m_unit->setEditText(typed);
}

QString CaseFileDialog::unit() const
{
    const QString typed = m_unit->currentText().trimmed();
    const int row = m_unit->findText(typed);
    return row < 0 ? typed : m_unit->itemData(row).toString();
}

domain::CaseFile CaseFileDialog::written() const
{
    domain::CaseFile line = m_line;
    line.index = m_index->text().trimmed();
    line.title = m_title->text().value_or(LocalText());
    line.unit = unit();
    line.retention = m_retention->currentData().toString();
    line.retentionYears = line.retention == u"years" ? std::optional(m_years->value()) : std::nullopt;
    line.article = m_article->text().trimmed();
    line.isExpert = m_expert->isChecked();
    line.isTransitional = m_transitional->isChecked();
    line.note = m_note->text().trimmed();
    return line;
}

void CaseFileDialog::send()
{
    static const QRegularExpression form(u"^[0-9]{2}-[0-9]{2,3}$"_qs);
    const domain::CaseFile line = written();
    // All that is missing at once, the cursor in the first of it.
    QStringList problems;
    QWidget *first = nullptr;
    const auto missing = [&](const QString &problem, QWidget *where) {
        problems << problem;
        first = first ? first : where;
    };
    if (!form.match(line.index).hasMatch())
        missing(tr("The index is two digits, a hyphen and two or three digits, such as 02-05."), m_index);
    if (QWidget *where = m_title->missing())
        missing(tr("Write the title in Kazakh, Russian and English."), where);
    if (line.unit.isEmpty())
        missing(tr("Choose the unit that keeps the case, or write its code."), m_unit);
    if (line.article.isEmpty())
        missing(tr("Write the article of the list of terms."), m_article);
    if (first) {
        refuse(problems.join(u'\n'), first);
        return;
    }
    submit(
        [line](db::Database &database, const QUuid &id) -> Result<domain::Stored> {
            const auto stored = store::NomenclatureStore::put(database, id, line);
            return stored ? stored : Result<domain::Stored>(inWords(stored.error(), line));
        },
        [line](const domain::Stored &) {
            return line.version == 0 ? tr("Case %1 is in the nomenclature.").arg(line.index)
                                     : tr("Case %1 is changed.").arg(line.index);
        });
}

} // namespace tereze::ui
