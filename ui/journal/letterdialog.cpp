// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterdialog.h"

#include <core/store/documentstore.h>
#include <core/store/journalstore.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

namespace tereze::ui {

namespace {

/// The letter of a number as it was typed, in whichever journal of letters it stands.
Result<domain::JournalEntryId> letterNumbered(
    db::Database &database, const QList<domain::Journal> &journals, const QString &number)
{
    for (const domain::Journal &journal : journals) {
        if (journal.direction == u"documents")
            continue;
        domain::JournalQuery query;
        query.journal = journal.id;
        query.number = number;
        query.limit = 2;
        TEREZE_TRY(const QList<domain::JournalEntry> found, store::JournalStore::search(database, query));
        for (const domain::JournalEntry &entry : found) {
            if (entry.kind == u"registration" && entry.printed.compare(number, Qt::CaseInsensitive) == 0)
                return entry.id;
        }
    }
    return Error::of(ErrorKind::InvalidInput,
        QCoreApplication::translate("LetterDialog",
            "No letter is registered under the number %1. Type it as it stands in its journal.")
            .arg(number),
        u"no letter of that number"_qs);
}

Result<domain::LetterFile> putFile(db::Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > store::DocumentStore::maximumFile)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "LetterDialog", "The file %1 cannot be read, or is larger than 25 MB.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    TEREZE_TRY(const QByteArray sha256,
        store::DocumentStore::putFile(database, file.readAll(), u"application/pdf"_qs));
    return domain::LetterFile { sha256, QFileInfo(path).fileName(), 0 };
}

} // namespace

LetterDialog::LetterDialog(const Environment &environment, Occasion occasion, QWidget *parent)
    : EntryDialog(environment, tr("Register a letter"),
        occasion.reserved ? tr("%1: it takes the number %2, which was reserved for: %3")
                                .arg(textIn(occasion.journal.title, environment.languages.current()))
                                .arg(*occasion.reserved->number)
                                .arg(occasion.reserved->purpose)
                          : tr("%1: the letter takes the next number. What is registered stays in the "
                               "journal; a mistake is annulled "
                               "there, with a reason.")
                                .arg(textIn(occasion.journal.title, environment.languages.current())),
        tr("Register"), parent)
    , m_occasion(std::move(occasion))
    , m_subject(new QLineEdit(this))
    , m_correspondent(new QLineEdit(this))
    , m_theirNumber(new QLineEdit(this))
    , m_theirDated(new QCheckBox(tr("of"), this))
    , m_theirDate(new QDateEdit(this))
    , m_answers(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_back(new QCheckBox(tr("Date it back to"), this))
    , m_backDate(new QDateEdit(this))
    , m_backReason(new QLineEdit(this))
    , m_files(new QListWidget(this))
{
    m_subject->setObjectName(u"subject"_qs);
    m_subject->setMaxLength(500);
    m_correspondent->setObjectName(u"correspondent"_qs);
    m_correspondent->setMaxLength(300);
    m_theirNumber->setObjectName(u"their_number"_qs);
    m_theirNumber->setMaxLength(100);
    m_answers->setObjectName(u"answers"_qs);
    m_answers->setMaxLength(100);
    m_answers->setPlaceholderText(tr("number of the letter, as it stands in its journal"));
    m_note->setObjectName(u"note"_qs);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3);
    const bool isIncoming = m_occasion.journal.direction == u"incoming";
    form()->addRow(isIncoming ? tr("From whom") : tr("To whom"), m_correspondent);
    form()->addRow(tr("Subject"), m_subject);
    buildDates();
    form()->addRow(tr("In answer to"), m_answers);
    form()->addRow(tr("Note"), m_note);
    buildFiles();
    if (m_occasion.answers) {
        m_answers->setText(m_occasion.answers->printed);
        m_correspondent->setText(m_occasion.answers->person);
    }
    (m_correspondent->text().isEmpty() ? m_correspondent : m_subject)->setFocus();
}

void LetterDialog::buildDates()
{
    const QDate today = environment().now().toTimeZone(environment().zone()).date();
    for (QDateEdit *edit : { m_theirDate, m_backDate }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd.MM.yyyy"_qs);
        edit->setDate(today);
        edit->setMaximumDate(today);
        edit->setEnabled(false);
    }
    connect(m_theirDated, &QCheckBox::toggled, m_theirDate, &QWidget::setEnabled);
    m_theirDated->setObjectName(u"their_dated"_qs);
    m_theirDate->setObjectName(u"their_date"_qs);
    m_theirDate->setAccessibleName(tr("Date of the letter"));
    auto *theirs = new QHBoxLayout;
    theirs->addWidget(m_theirNumber, 1);
    theirs->addWidget(m_theirDated);
    theirs->addWidget(m_theirDate);
    form()->addRow(tr("Their number"), theirs);

    m_back->setObjectName(u"back"_qs);
    m_backDate->setObjectName(u"back_date"_qs);
    m_backDate->setAccessibleName(tr("Day to which it is dated back"));
    m_backReason->setObjectName(u"back_reason"_qs);
    m_backReason->setMaxLength(500);
    m_backReason->setPlaceholderText(tr("reason; it stays visible in the journal"));
    m_backReason->setAccessibleName(tr("Reason for dating it back"));
    const bool isAllowed = m_occasion.journal.backDays > 0;
    if (isAllowed) {
        m_backDate->setMinimumDate(today.addDays(-m_occasion.journal.backDays));
        m_backReason->setEnabled(false);
        for (QWidget *field : { static_cast<QWidget *>(m_backDate), static_cast<QWidget *>(m_backReason) })
            connect(m_back, &QCheckBox::toggled, field, &QWidget::setEnabled);
        auto *back = new QHBoxLayout;
        back->addWidget(m_backDate);
        back->addWidget(m_backReason, 1);
        form()->addRow(m_back, back);
    }
    for (QWidget *field : { static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_backDate),
             static_cast<QWidget *>(m_backReason) })
        field->setVisible(isAllowed);
}

void LetterDialog::buildFiles()
{
    m_files->setObjectName(u"files"_qs);
    m_files->setAccessibleName(tr("Files of the letter"));
    m_files->setFixedHeight(fontMetrics().lineSpacing() * 3);
    auto *add = new QToolButton(this);
    add->setObjectName(u"add_file"_qs);
    add->setText(tr("Add a PDF…"));
    connect(add, &QToolButton::clicked, this, [this] {
        if (const auto path = environment().dialogs.askOpenFile(this, u"pdf"_qs)) {
            auto *item = new QListWidgetItem(QFileInfo(*path).fileName(), m_files);
            item->setData(Qt::UserRole, *path);
        }
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_files, 1);
    line->addWidget(add, 0, Qt::AlignTop);
    form()->addRow(tr("Files"), line);
}

void LetterDialog::send()
{
    domain::LetterDraft letter;
    letter.journal = m_occasion.journal.id;
    if (m_occasion.reserved) {
        letter.reserved = m_occasion.reserved->id;
        letter.reservedVersion = m_occasion.reserved->version;
    }
    letter.subject = m_subject->text().trimmed();
    letter.correspondent = m_correspondent->text().trimmed();
    letter.theirNumber = m_theirNumber->text().trimmed();
    letter.note = m_note->toPlainText().trimmed();
    if (letter.correspondent.isEmpty()) {
        refuse(tr("Say whom the letter is from or goes to."), m_correspondent);
        return;
    }
    if (letter.subject.isEmpty()) {
        refuse(tr("Say what the letter is about."), m_subject);
        return;
    }
    if (m_theirDated->isChecked())
        letter.theirDate = m_theirDate->date();
    if (m_back->isChecked()) {
        letter.datedOn = m_backDate->date();
        letter.backReason = m_backReason->text().trimmed();
        if (letter.backReason.isEmpty()) {
            refuse(tr("Say why it is dated back."), m_backReason);
            return;
        }
    }
    QStringList paths;
    for (int i = 0; i < m_files->count(); ++i)
        paths << m_files->item(i)->data(Qt::UserRole).toString();
    const QString answers = m_answers->text().trimmed();
    submit(
        [letter, answers, paths, journals = m_occasion.journals](
            db::Database &database, const QUuid &id) -> Result<domain::TakenNumber> {
            domain::LetterDraft whole = letter;
            if (!answers.isEmpty()) {
                TEREZE_TRY(whole.answers, letterNumbered(database, journals, answers));
            }
            for (const QString &path : paths) {
                TEREZE_TRY(const domain::LetterFile file, putFile(database, path));
                whole.files << file;
            }
            return store::JournalStore::registerLetter(database, id, whole);
        },
        [](const domain::TakenNumber &taken) { return tr("Registered: %1").arg(taken.printed); });
}

} // namespace tereze::ui
