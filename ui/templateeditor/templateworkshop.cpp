// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateworkshop.h"

#include "boxlayer.h"
#include "boxpanel.h"
#include "fieldpalette.h"
#include "pageedit.h"
#include "templatepreview.h"
#include "templateproblems.h"
#include "templatespelling.h"

#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/print/papermenu.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/plainlabel.h>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int templateDraftDelayMs = 800;
constexpr int templateCheckDelayMs = 200;

} // namespace

TemplateWorkshop::TemplateWorkshop(const Environment &environment, TemplateMatter matter, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_matter(std::move(matter))
    , m_drafts(
          RouteDrafts::folderFor(environment.server, environment.me.person.value(), u"template-drafts"_qs))
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_back(new QToolButton(this))
    , m_save(new QPushButton(this))
    , m_languages(new QTabBar(this))
    , m_tools(new QToolBar(this))
    , m_kind(new QComboBox)
    , m_size(new QComboBox)
    , m_table(new QToolButton)
    , m_sheet(new QToolButton)
    , m_dateBar(new QWidget(this))
    , m_dateWords(new PlainLabel(m_dateBar))
    , m_date(new QDateEdit(m_dateBar))
    , m_saveFrom(new QPushButton(m_dateBar))
    , m_messages(new MessageBar(this))
    , m_sides(new QSplitter(this))
    , m_middle(new QSplitter(Qt::Vertical))
    , m_pages(new QSplitter)
    , m_views(new QStackedWidget)
    , m_palette(new FieldPalette(environment.zone()))
    , m_page(new PageEdit)
    , m_other(new PageEdit)
    , m_source(new QPlainTextEdit)
    , m_box(new BoxPanel)
    , m_paper(m_matter.listing.kind == u"approval_sheet"
              ? nullptr
              : new PaperMenu(environment, m_matter.listing.key, m_matter.listing.blankKind, m_sheet))
    , m_findBar(new QWidget)
    , m_findText(new QLineEdit)
    , m_problems(new TemplateProblems)
    , m_preview(new TemplatePreview(environment))
    , m_spelling(new TemplateSpelling(*m_page, environment.settings))
{
    setObjectName(u"template_workshop"_qs);
    for (const QString &language : LocalText::languages()) {
        Text text;
        text.isThere = m_matter.texts.contains(language);
        text.known = text.kept = m_matter.texts.value(language);
        text.editor = std::make_unique<templates::TemplateEditor>(text.known);
        connect(text.editor.get(), &templates::TemplateEditor::changed, this, &TemplateWorkshop::textChanged);
        connect(&text.editor->undoStack(), &QUndoStack::indexChanged, this, &TemplateWorkshop::updateTools);
        m_texts.emplace(language, std::move(text));
        m_languages->addTab(QString());
        m_languages->setTabData(m_languages->count() - 1, language);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(u"back"_qs);
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setObjectName(u"save_template"_qs);
    m_languages->setObjectName(u"template_languages"_qs);
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 4, 10, 2);
    head->setSpacing(10);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_languages);
    head->addWidget(m_save);
    auto *messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(10, 0, 10, 0);
    messageRow->addWidget(m_messages);
    m_date->setObjectName(u"save_date"_qs);
    m_date->setCalendarPopup(true);
    m_saveFrom->setObjectName(u"save_from"_qs);
    auto *dateRow = new QHBoxLayout(m_dateBar);
    dateRow->setContentsMargins(10, 4, 10, 4);
    dateRow->addStretch(1);
    dateRow->addWidget(m_dateWords);
    dateRow->addWidget(m_date);
    dateRow->addWidget(m_saveFrom);
    m_dateBar->hide();
    m_source->setObjectName(u"template_source"_qs);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setUndoRedoEnabled(false);
    m_findText->setObjectName(u"template_find"_qs);
    m_findText->setMaxLength(100);
    m_findText->setClearButtonEnabled(true);
    auto *findRow = new QHBoxLayout(m_findBar);
    findRow->setContentsMargins(10, 4, 10, 4);
    findRow->addWidget(m_findText);
    m_findBar->hide();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_views, 1);
    column->addWidget(m_box); // below: what is taken hold of stays under the hand
    m_other->setObjectName(u"other_page"_qs);
    m_other->setLocked(true);
    m_other->hide();
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_other);
    m_pages->setChildrenCollapsible(false);
    m_views->addWidget(m_pages);
    m_views->addWidget(m_source);
    m_middle->addWidget(centre);
    m_middle->addWidget(m_problems);
    m_middle->setStretchFactor(0, 1);
    m_middle->setChildrenCollapsible(false);
    m_sides->addWidget(m_palette);
    m_sides->addWidget(m_middle);
    m_sides->addWidget(m_preview);
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    for (QSplitter *splitter : { m_sides, m_middle, m_pages })
        splitter->setHandleWidth(3);
    buildTools();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(m_tools);
    outer->addWidget(m_dateBar);
    outer->addLayout(messageRow);
    outer->addWidget(m_sides, 1);
    m_messages->dismiss();
    const bool keepsNumber = m_matter.listing.kind != u"approval_sheet";
    m_page->setKeepsNumberBox(keepsNumber);
    m_other->setKeepsNumberBox(keepsNumber);
    m_draftDelay.setSingleShot(true);
    m_draftDelay.setInterval(templateDraftDelayMs);
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(templateCheckDelayMs);
    connect(&m_draftDelay, &QTimer::timeout, this, &TemplateWorkshop::keepDrafts);
    connect(&m_checkDelay, &QTimer::timeout, this, &TemplateWorkshop::check);
    connect(m_back, &QToolButton::clicked, this, &TemplateWorkshop::closeWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_saveFrom, &QPushButton::clicked, this, [this] {
        const QDateTime from = m_date->date().startOfDay(m_environment.zone()).toUTC();
        m_dateBar->hide();
        save(from > m_environment.now() ? std::optional<QDateTime>(from) : std::nullopt);
    });
    connect(m_languages, &QTabBar::currentChanged, this,
        [this](int index) { showLanguage(m_languages->tabData(index).toString()); });
    connect(m_page, &PageEdit::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(m_page, &QTextEdit::selectionChanged, this, &TemplateWorkshop::updateTools);
    connect(m_page, &QTextEdit::cursorPositionChanged, this, &TemplateWorkshop::updateTools);
    connect(m_page, &PageEdit::chipMenuWanted, this, &TemplateWorkshop::showChipMenu);
    connect(m_page, &PageEdit::wordMenuWanted, m_spelling, &TemplateSpelling::showMenu);
    connect(m_spelling, &TemplateSpelling::unavailable, this, [this](const QString &words) {
        m_actions.value("spelling")
            ->setToolTip(words); // nothing is wrong with the text, so nobody is stopped
        Q_EMIT announced(words);
    });
    connect(m_page, &PageEdit::pictureWanted, this,
        [this](const QByteArray &file) { askPicture(templates::EmbeddedImage::fromFile(file)); });
    connect(m_palette, &FieldPalette::insertWanted, this, [this](const QString &tag) {
        if (m_views->currentIndex() == 0) {
            writing().insertTag(tag);
            writing().setFocus();
        } else {
            m_source->insertPlainText(tag);
            m_source->setFocus();
        }
    });
    connect(m_palette, &FieldPalette::sectionWanted, this, &TemplateWorkshop::wrapSection);
    connect(m_problems, &TemplateProblems::chosen, this, &TemplateWorkshop::goTo);
    connect(m_problems, &TemplateProblems::fixWanted, this,
        [this](const QString &name, const templates::SourceChange &change) {
            if (const auto done = editor().change(name, change); !done)
                m_messages->show(done.error());
        });
    connect(m_problems, &TemplateProblems::expandedChanged, this, [this](bool expanded) {
        const int all = m_middle->height();
        const int below = expanded ? std::max(m_problems->height(), all / 4) : m_problems->maximumHeight();
        m_middle->setSizes({ all - below, below });
    });
    connect(m_source, &QPlainTextEdit::textChanged, this, [this] {
        if (m_views->currentIndex() != 1 || m_isTypingSource)
            return;
        m_isTypingSource = true;
        editor().replaceSource(tr("Typing"), m_source->toPlainText(), u"source"_qs);
        m_isTypingSource = false;
    });
    connect(m_findText, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_findText, &QLineEdit::textEdited, this, [this] { findNext(false); });
    m_language = QString();
    const QString first = m_texts.at(u"kk"_qs).isThere ? u"kk"_qs : u"ru"_qs;
    loadDrafts();
    showLanguage(first);
    showBlank();
    showBoxPlace();
}

TemplateWorkshop::~TemplateWorkshop()
{
    keepDrafts();
    // The views look at the editors, which go first otherwise, and say so to the last.
    for (auto &[language, text] : m_texts) {
        disconnect(text.editor.get(), nullptr, this, nullptr);
        disconnect(&text.editor->undoStack(), nullptr, this, nullptr);
    }
    delete m_sides;
}

void TemplateWorkshop::showLanguage(const QString &language)
{
    if (language == m_language || m_texts.find(language) == m_texts.end())
        return;
    const QString before = m_language;
    m_language = language;
    for (int i = 0; i < m_languages->count(); ++i) {
        if (m_languages->tabData(i).toString() == language)
            m_languages->setCurrentIndex(i);
    }
    m_fields = m_matter.fields(language);
    m_palette->setFields(m_fields, language);
    const auto chips = [this](const templates::PagePiece &piece) {
        return chipOf(piece);
    };
    m_page->setChips(chips);
    m_page->setEditor(&editor());
    m_spelling->setLanguage(language);
    m_other->setChips(chips);
    if (m_other->isVisible())
        m_other->setEditor(m_texts.at(before.isEmpty() ? u"ru"_qs : before).editor.get());
    m_isTypingSource = true;
    m_source->setPlainText(editor().source());
    m_isTypingSource = false;
    showSource(!editor().hasPage());
    check();
    showPreview();
    retranslate();
}

bool TemplateWorkshop::isChanged() const
{
    for (const auto &[language, text] : m_texts) {
        if (text.editor->source() != text.known)
            return true;
    }
    return false;
}

void TemplateWorkshop::textChanged()
{
    if (m_language.isEmpty())
        return; // drafts are read before anything is shown
    if (!m_draftDelay.isActive())
        m_draftDelay.start();
    m_checkDelay.start();
    m_messages->dismiss();
    if (!m_isTypingSource) {
        m_isTypingSource = true;
        const int at = m_source->textCursor().position();
        m_source->setPlainText(editor().source());
        QTextCursor cursor = m_source->textCursor();
        cursor.setPosition(std::min<int>(at, static_cast<int>(editor().source().size())));
        m_source->setTextCursor(cursor);
        m_isTypingSource = false;
    }
    if (!editor().hasPage())
        showSource(true);
    showPreview();
    updateTools();
}

void TemplateWorkshop::check()
{
    m_checkDelay.stop();
    const auto names = m_matter.names();
    templates::Problems problems = templates::checkTemplate(
        editor().source(), names.all, names.optional, m_matter.listing.kind != u"approval_sheet");
    // What another language says and this one does not.
    const QSet<QString> here = templates::namesIn(editor().source());
    if (!editor().source().isEmpty()) {
        for (const auto &[language, text] : m_texts) {
            if (language == m_language || text.editor->source().isEmpty())
                continue;
            QStringList missing = (templates::namesIn(text.editor->source()) - here).values();
            missing.sort();
            for (const QString &name : std::as_const(missing)) {
                const catalogue::ListedField *field = fieldOf(name);
                templates::Problem problem;
                problem.isError = false;
                problem.finding.rule = u"missing_in_language"_qs;
                problem.finding.text = tr("“%1” stands in the text in “%2” and is missing here")
                                           .arg(field ? field->label : name, language);
                problem.offset = editor().source().size();
                problems.append(problem);
            }
        }
    }
    m_problems->show(problems);
    updateTools();
}

void TemplateWorkshop::showPreview()
{
    m_preview->show({ key(), m_matter.listing.kind, m_matter.listing.title.in(m_language), m_language,
        editor().source(), catalogue::sampleData(m_fields), m_matter.names().optional });
}

void TemplateWorkshop::goTo(qsizetype offset)
{
    if (m_views->currentIndex() == 0) {
        m_page->revealOffset(offset);
        if (m_page->boxes().chosen().isEmpty())
            m_page->setFocus();
        return;
    }
    QTextCursor cursor = m_source->textCursor();
    cursor.setPosition(std::min<int>(static_cast<int>(offset), static_cast<int>(editor().source().size())));
    m_source->setTextCursor(cursor);
    m_source->setFocus();
}

void TemplateWorkshop::find()
{
    m_findBar->show();
    m_findText->setFocus(Qt::ShortcutFocusReason);
    m_findText->selectAll();
}

void TemplateWorkshop::findNext(bool backward)
{
    const bool found = m_views->currentIndex() == 0 ? m_page->find(m_findText->text(), backward)
                                                    : m_source->find(m_findText->text());
    m_findText->setToolTip(found || m_findText->text().isEmpty() ? QString() : tr("Not found"));
    if (!found && !m_findText->text().isEmpty())
        Q_EMIT announced(tr("Not found"));
}

QList<QWidget *> TemplateWorkshop::panes() const
{
    return { m_palette, m_views->currentIndex() == 0 ? static_cast<QWidget *>(m_page) : m_source, m_problems,
        &m_preview->view() };
}

void TemplateWorkshop::restoreLayout()
{
    if (!m_sides->restoreState(m_environment.settings.layout(u"templates.sides"_qs)))
        m_sides->setSizes({ 220, 610, 450 });
}

void TemplateWorkshop::storeLayout() const
{
    m_environment.settings.setLayout(u"templates.sides"_qs, m_sides->saveState());
}

void TemplateWorkshop::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_fields = m_matter.fields(m_language);
        m_palette->setFields(m_fields, m_language);
        m_page->setEditor(&editor()); // chips speak the language of the program
        retranslate();
        check();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace tereze::ui
