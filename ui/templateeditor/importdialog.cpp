// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include <core/base/localtext.h>
#include <ui/errors/messagebar.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/plainlabel.h>

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tereze::ui {

using Note = templates::ImportNote;

namespace {

Result<templates::ImportedTemplate> imported(
    const templates::DocumentImport &importer, const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(
            ErrorKind::InvalidInput, ImportDialog::tr("The file cannot be read."), file.errorString());
    return importer.run(file.read(templates::ForeignForm::largestFile + 1), stop);
}

} // namespace

ImportDialog::ImportDialog(
    templates::DocumentImport importer, const QString &path, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_name(QFileInfo(path).fileName())
    , m_words(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_messages(new MessageBar(this))
    , m_notes(new QTreeWidget(this))
    , m_choice(new QWidget(this))
    , m_languageWords(new PlainLabel(m_choice))
    , m_language(new QComboBox(m_choice))
    , m_take(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"import_dialog"_qs);
    m_words->setObjectName(u"import_words"_qs);
    m_words->setWordWrap(true);
    m_progress->setRange(0, 0); // nobody knows how long another program takes
    m_progress->setTextVisible(false);
    m_notes->setObjectName(u"import_notes"_qs);
    m_notes->setHeaderHidden(true);
    m_notes->setRootIsDecorated(false);
    m_notes->setWordWrap(true);
    m_notes->setUniformRowHeights(false);
    m_notes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_language->setObjectName(u"import_language"_qs);
    for (const QString &one : LocalText::languages())
        m_language->addItem(QString(), one);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_languageWords->setBuddy(m_language);
    m_take->setObjectName(u"take_import"_qs);
    m_take->setDefault(true);
    m_copy->setObjectName(u"copy_notes"_qs);
    m_copy->setAutoDefault(false);
    m_close->setObjectName(u"close_import"_qs);
    m_close->setAutoDefault(false);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_languageWords);
    choice->addWidget(m_language);
    choice->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    column->addWidget(m_notes, 1);
    column->addWidget(m_choice);
    column->addLayout(buttons);
    m_messages->dismiss();
    for (QWidget *later : { static_cast<QWidget *>(m_notes), m_choice, static_cast<QWidget *>(m_take),
             static_cast<QWidget *>(m_copy) })
        later->hide();
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (const Note &note : std::as_const(m_made->notes))
            lines << note.toString();
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportDialog::showOutcome);
    m_reading.setFuture(QtConcurrent::run([importer = std::move(importer), path, stop = m_stop.get_token()] {
        return imported(importer, path, stop);
    }));
    retranslate();
    resize(620, layout()->totalHeightForWidth(620)); // it grows when there is a list to show
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop(); // what still runs has all that it needs, and ends by itself
}

void ImportDialog::done(int result)
{
    m_stop.request_stop();
    QDialog::done(result);
}

void ImportDialog::showOutcome()
{
    const auto made = m_reading.result();
    m_progress->hide();
    if (!made) {
        m_words->hide();
        m_messages->show(made.error());
        m_close->setFocus();
    } else {
        m_made = *made;
        if (!m_made->notes.isEmpty()) {
            m_notes->show();
            m_copy->show();
            resize(width(), 440);
        }
        m_choice->show();
        m_take->show();
        m_take->setFocus();
    }
    retranslate();
}

void ImportDialog::showNotes()
{
    struct Group {
        Note::Kind kind;
        QString title;
        QString icon;
    };
    const Group groups[] { { Note::Kind::LeftOut, tr("Left out"), u"warning"_qs },
        { Note::Kind::Changed, tr("Not as it was"), u"information"_qs },
        { Note::Kind::Hint, tr("To do"), u"test"_qs } };
    m_notes->clear();
    for (const Group &group : groups) {
        QTreeWidgetItem *heading = nullptr;
        for (const Note &note : std::as_const(m_made->notes)) {
            if (note.kind != group.kind)
                continue;
            if (!heading) {
                heading = new QTreeWidgetItem(m_notes, { group.title });
                QFont bold = font();
                bold.setBold(true);
                heading->setFont(0, bold);
                heading->setFlags(Qt::ItemIsEnabled);
                heading->setExpanded(true);
            }
            auto *item = new QTreeWidgetItem(heading, { note.toString() });
            item->setIcon(0, icon(group.icon, palette()));
            item->setToolTip(0, plainToolTip(note.toString()));
        }
    }
}

void ImportDialog::take()
{
    m_isTaken = true;
    Q_EMIT taken(m_made->html, m_language->currentData().toString());
    if (m_made->notes.isEmpty()) {
        close();
        return;
    }
    m_choice->hide();
    m_take->hide();
    m_close->setFocus();
    retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import from Word or LibreOffice"));
    const QMap<QString, QString> names { { u"kk"_qs, tr("Kazakh") }, { u"ru"_qs, tr("Russian") },
        { u"en"_qs, tr("English") }, { u"uk"_qs, tr("Ukrainian") } };
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, names.value(m_language->itemData(i).toString()));
    m_languageWords->setText(tr("Language of the text:"));
    m_language->setAccessibleName(m_languageWords->text());
    m_progress->setAccessibleName(tr("Reading"));
    m_notes->setAccessibleName(tr("What could not be kept"));
    m_take->setText(tr("Put it into the template"));
    m_copy->setText(tr("Copy the list"));
    m_close->setText(isReading() ? tr("Cancel") : tr("Close"));
    if (!m_made) {
        m_words->setText(
            tr("“%1” is read by LibreOffice, shut off from the network and from other files. That "
               "takes some seconds.")
                .arg(m_name));
        return;
    }
    showNotes();
    m_words->setText(m_isTaken
            ? tr("“%1” is the text of the template now. What remains to be looked at:").arg(m_name)
            : m_made->notes.isEmpty() ? tr("“%1” is read, and everything in it can be kept. It takes the "
                                           "place of the text in its language; "
                                           "that can be undone.")
                                            .arg(m_name)
                                      : tr("“%1” is read. Not everything in it can be kept as it was. It "
                                           "takes the place of the text in its "
                                           "language; that can be undone.")
                                            .arg(m_name));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace tereze::ui
