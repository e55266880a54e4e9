// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of TemplateWorkshop: bars, menus, chips.
#include "fieldformats.h"
#include "fieldpalette.h"
#include "pageedit.h"
#include "templatepreview.h"
#include "templateproblems.h"
#include "templatespelling.h"
#include "templateworkshop.h"

#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/print/papermenu.h>
#include <ui/widgets/icons.h>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace tereze::ui {

QAction *TemplateWorkshop::addTool(
    const char *name, const char *iconName, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(u"template_"_qs + QString::fromLatin1(name));
    action->setData(QString::fromLatin1(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    m_actions.insert(name, action);
    return action;
}

void TemplateWorkshop::buildTools()
{
    m_tools->setObjectName(u"template_tools"_qs);
    m_tools->setIconSize(QSize(20, 20));
    m_tools->setMovable(false);
    m_tools->setContentsMargins(4, 0, 4, 0);
    m_tools->addAction(addTool("undo", "undo", QKeySequence::Undo, [this] { editor().undoStack().undo(); }));
    QAction *redo = addTool("redo", "redo", {}, [this] { editor().undoStack().redo(); });
    redo->setShortcuts({ QKeySequence(u"Ctrl+Y"_qs), QKeySequence(u"Ctrl+Shift+Z"_qs) });
    m_tools->addAction(redo);
    m_tools->addSeparator();
    m_kind->setObjectName(u"paragraph_kind"_qs);
    for (const char *element : { "p", "h1", "h2", "h3" })
        m_kind->addItem(QString(), QString::fromLatin1(element));
    connect(m_kind, &QComboBox::activated, this, [this] {
        writing().setElement(m_kind->currentData().toString());
        writing().setFocus();
    });
    m_tools->addWidget(m_kind);
    m_size->setObjectName(u"font_size"_qs);
    m_size->addItem(QString(), 0);
    for (const int points : { 8, 9, 10, 11, 12, 13, 14, 16, 18, 22 })
        m_size->addItem(QString::number(points), points);
    connect(m_size, &QComboBox::activated, this, [this] {
        writing().setFontSize(m_size->currentData().toInt());
        writing().setFocus();
    });
    m_tools->addWidget(m_size);
    const auto format = [this](const char *name, const QKeySequence &key, const char *element) {
        QAction *action = addTool(
            name, name, key, [this, element] { writing().toggleFormat(QString::fromLatin1(element)); });
        action->setCheckable(true);
        m_tools->addAction(action);
    };
    format("bold", QKeySequence::Bold, "b");
    format("italic", QKeySequence::Italic, "i");
    format("underline", QKeySequence::Underline, "u");
    m_tools->addSeparator();
    const auto align = [this](const char *name, const char *key, const char *alignment) {
        m_tools->addAction(addTool(name, name, QKeySequence(QString::fromLatin1(key)),
            [this, alignment] { writing().align(QString::fromLatin1(alignment)); }));
    };
    align("align-left", "Ctrl+Shift+L", "left");
    align("align-center", "Ctrl+Shift+E", "center");
    align("align-right", "Ctrl+Shift+R", "right");
    align("align-justify", "Ctrl+Shift+J", "justify");
    m_tools->addSeparator();
    buildTableMenu();
    m_tools->addWidget(m_table);
    buildPageMenu();
    buildBoxTools();
    m_tools->addWidget(m_sheet);
    m_tools->addSeparator();
    QAction *side = addTool("side", "columns", QKeySequence(u"F8"_qs), [] {});
    side->setCheckable(true);
    connect(side, &QAction::toggled, this, &TemplateWorkshop::showSide);
    m_tools->addAction(side);
    QAction *source = addTool("source", "source", QKeySequence(u"F9"_qs), [] {});
    source->setCheckable(true);
    connect(source, &QAction::toggled, this, [this](bool on) { showSource(on); });
    m_tools->addAction(source);
    QAction *spelling = addTool("spelling", "spelling", {}, [] {});
    spelling->setCheckable(true);
    spelling->setChecked(m_spelling->isOn());
    connect(spelling, &QAction::toggled, m_spelling, &TemplateSpelling::setOn);
    m_tools->addAction(spelling);
    addTool("spelling_next", "", QKeySequence(u"Shift+F7"_qs), [this] {
        if (m_views->currentIndex() == 0 && !m_spelling->next())
            Q_EMIT announced(tr("No unknown word"));
    });
    m_tools->addSeparator();
    QAction *import = addTool("import", "import", {}, [this] { importForm(); });
    import->setEnabled(false);
    m_tools->addAction(import);
    lookForOffice();
    m_tools->addAction(addTool("versions", "history", {}, [this] { showVersions(); }));
    m_tools->addAction(addTool("cases", "test", QKeySequence(u"F7"_qs), [this] { showCases(); }));
    QAction *later = addTool("save_later", "step-timer", {}, [] {});
    later->setCheckable(true);
    connect(later, &QAction::toggled, this, [this](bool on) {
        m_dateBar->setVisible(on);
        if (!on)
            return;
        const QDate today = m_environment.now().toTimeZone(m_environment.zone()).date();
        m_date->setDateRange(today.addDays(1), today.addYears(5).addDays(-1));
        m_date->setDate(today.addDays(1));
        m_date->setFocus();
    });
    m_tools->addAction(later);
    addTool("save", "", QKeySequence(u"Ctrl+S"_qs), [this] { save({}); });
    addTool("find_next", "", QKeySequence(u"F3"_qs), [this] { findNext(false); });
    addTool("find_previous", "", QKeySequence(u"Shift+F3"_qs), [this] { findNext(true); });
    QAction *closeFind = addTool("close_find", "", QKeySequence(Qt::Key_Escape), [this] {
        m_findBar->hide();
        m_page->setFocus();
    });
    closeFind->setShortcutContext(Qt::WidgetShortcut);
    m_findText->addAction(closeFind);
    for (QToolButton *button : m_tools->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

void TemplateWorkshop::buildTableMenu()
{
    auto *menu = new QMenu(m_table);
    using Change = Result<templates::SourceChange>;
    const auto table = [&](const char *name,
                           std::function<Change(const templates::TableOperations &, qsizetype)> act) {
        menu->addAction(addTool(name, "", {}, [this, name, act = std::move(act)] {
            writing().apply(m_actions.value(name)->text(), act(editor().tables(), writing().offset()));
            writing().setFocus();
        }));
    };
    table("table_new", [](const auto &tables, qsizetype at) { return tables.insertTable(at, 3, 3); });
    menu->addSeparator();
    table("row_above", [](const auto &tables, qsizetype at) { return tables.insertRow(at, false); });
    table("row_below", [](const auto &tables, qsizetype at) { return tables.insertRow(at, true); });
    table("column_left", [](const auto &tables, qsizetype at) { return tables.insertColumn(at, false); });
    table("column_right", [](const auto &tables, qsizetype at) { return tables.insertColumn(at, true); });
    menu->addSeparator();
    table("row_remove", [](const auto &tables, qsizetype at) { return tables.removeRow(at); });
    table("column_remove", [](const auto &tables, qsizetype at) { return tables.removeColumn(at); });
    table("table_remove", [](const auto &tables, qsizetype at) { return tables.removeTable(at); });
    m_table->setObjectName(u"table_menu"_qs);
    m_table->setMenu(menu);
    m_table->setPopupMode(QToolButton::InstantPopup);
    m_table->setAutoRaise(true);
}

const catalogue::ListedField *TemplateWorkshop::fieldOf(const QString &name) const
{
    for (const catalogue::ListedField &field : m_fields) {
        if (field.name == name || (!field.list.isEmpty() && field.tagName() == name))
            return &field;
    }
    return nullptr;
}

PageBuilder::Chip TemplateWorkshop::chipOf(const templates::PagePiece &piece) const
{
    using Kind = templates::MarkupToken::Kind;
    const QString &name = piece.tag.name;
    if (piece.tag.kind == Kind::Comment)
        return { name.left(60), TagChip::Look::Note };
    if (piece.tag.kind == Kind::Empty)
        return pictureChip(piece.text);
    if (!piece.tag.isMustache())
        return { regionWords(piece.tag),
            piece.tag.kind == Kind::Open ? TagChip::Look::SectionBegin : TagChip::Look::SectionEnd };
    const catalogue::ListedField *field = fieldOf(name);
    const bool isPosition = name == u"." || name.startsWith(u'@');
    const QString words = field ? field->label
        : name == u"."          ? tr("its value")
        : name == u"@number"    ? tr("number of the row")
        : name == u"@first"     ? tr("first row")
        : name == u"@last"      ? tr("last row")
        : name == u"@page"      ? tr("number of the page")
        : name == u"@pages"     ? tr("how many pages")
                                : name;
    const bool isKnown = field || isPosition;
    const auto look = [&](TagChip::Look one) {
        return isKnown ? one : TagChip::Look::Unknown;
    };
    switch (piece.tag.kind) {
    case Kind::Section:
        return { field && field->isList() ? tr("for each: %1").arg(words) : tr("only if: %1").arg(words),
            look(TagChip::Look::SectionBegin) };
    case Kind::Inverted:
        return { tr("unless: %1").arg(words), look(TagChip::Look::SectionBegin) };
    case Kind::SectionEnd:
        return { tr("end: %1").arg(words), look(TagChip::Look::SectionEnd) };
    default:
        return { words, look(TagChip::Look::Field) };
    }
}

void TemplateWorkshop::wrapSection(const QString &name, bool isInverted)
{
    if (m_views->currentIndex() != 0)
        return;
    using Around = templates::SectionOperations::Around;
    const auto [from, to] = writing().range();
    const templates::Page::Spot first = editor().page().at(from);
    const templates::Page::Spot last = editor().page().at(std::max(from, to - 1));
    const catalogue::ListedField *field = fieldOf(name);
    const bool isList = field && field->isList();
    // Text within a paragraph, else rows of a table, else paragraphs.
    const bool isOneBlock = first && last && &first.block() == &last.block();
    const bool isAll = isOneBlock && from <= first.block().contentBegin && to >= first.block().contentEnd;
    const bool isText = isOneBlock && to > from && !isList && (!isAll || first.table);
    const Around around = isText ? Around::Text : first && first.table ? Around::Rows : Around::Paragraphs;
    writing().apply(isList ? tr("Repeat") : tr("Condition"),
        editor().sections().wrap(around, from, to, name, isInverted));
    writing().setFocus();
}

void TemplateWorkshop::addFormats(
    QMenu &menu, const templates::MarkupToken &token, const catalogue::ListedField &field)
{
    const QString name = token.name;
    const QString now = token.formatters.join(u" | "_qs);
    const auto isPlural = [](const QString &call) {
        return call.startsWith(u"plural:");
    };
    const auto set = [this, begin = token.begin, name](const QString &call) {
        writing().apply(tr("Format of a field"),
            editor().text().replaceTag(
                begin, call.isEmpty() ? u"{{%1}}"_qs.arg(name) : u"{{%1 | %2}}"_qs.arg(name, call)));
    };
    QMap<QString, QMenu *> groups;
    const QList<FieldFormat> formats = formatsOf(field, m_language, m_environment.zone());
    for (const FieldFormat &format : formats) {
        QMenu *&group = groups[format.group];
        if (!group)
            group = format.group.isEmpty() ? &menu : menu.addMenu(format.group);
        QAction *action = group->addAction(format.toString());
        action->setCheckable(true);
        action->setChecked(now == format.call || (isPlural(now) && isPlural(format.call)));
        if (isPlural(format.call)) {
            // The words are the author's: those of the tag, or such as to begin with.
            connect(action, &QAction::triggered, this, [this, set, call = isPlural(now) ? now : format.call] {
                bool isDone = false;
                const QString forms = QInputDialog::getText(this, tr("Word that is counted"),
                    tr("Its forms with the numbers 1, 2 and 5, as far as the language has them, with "
                       "commas between:"),
                    QLineEdit::Normal, call.section(u':', 1).trimmed(), &isDone);
                if (isDone && !forms.trimmed().isEmpty())
                    set(u"plural: "_qs + forms.simplified().remove(u'{').remove(u'}').remove(u'|'));
            });
        } else {
            connect(action, &QAction::triggered, this, [set, call = format.call] { set(call); });
        }
    }
}

void TemplateWorkshop::showChipMenu(const QPoint &place)
{
    const PageMap::Entry *entry = writing().chip();
    if (!entry)
        return;
    const qsizetype begin = entry->begin;
    const QVector<templates::MarkupToken> tokens = templates::markupTokens(editor().source());
    const auto token = std::find_if(
        tokens.begin(), tokens.end(), [&](const templates::MarkupToken &one) { return one.begin == begin; });
    if (token == tokens.end())
        return;
    QMenu menu(this);
    menu.setObjectName(u"chip_menu"_qs);
    const QString name = token->name;
    if (token->kind == templates::MarkupToken::Kind::Empty) {
        changePicture(begin, editor().source().mid(begin, token->end - begin));
        return;
    }
    if (token->kind == templates::MarkupToken::Kind::Variable) {
        const catalogue::ListedField *field = fieldOf(name);
        if (field)
            addFormats(menu, *token, *field);
        menu.addSeparator();
        connect(menu.addAction(tr("Show only if there is one")), &QAction::triggered, this,
            [this, name, begin, end = entry->end] {
                writing().apply(tr("Condition"),
                    editor().sections().wrap(
                        templates::SectionOperations::Around::Text, begin, end, name, false));
            });
    } else if (entry->partner >= 0) {
        const bool isInverted = token->kind == templates::MarkupToken::Kind::Inverted;
        const qsizetype other = entry->partner;
        connect(menu.addAction(tr("Go to the other end")), &QAction::triggered, this,
            [this, other] { m_page->revealOffset(other); });
        addRegionActs(menu, begin);
        if (token->isMustache() && token->kind != templates::MarkupToken::Kind::SectionEnd)
            connect(menu.addAction(isInverted ? tr("Turn round: show only if there is one")
                                              : tr("Turn round: show if there is none")),
                &QAction::triggered, this, [this, begin, name, isInverted] {
                    writing().apply(tr("Condition"), editor().sections().retarget(begin, name, !isInverted));
                });
        connect(
            menu.addAction(tr("Take away, keep what is inside")), &QAction::triggered, this, [this, begin] {
                writing().apply(tr("Take the condition away"), editor().sections().unwrap(begin));
            });
    }
    if (!menu.isEmpty())
        menu.exec(place);
}

void TemplateWorkshop::showSource(bool on)
{
    const bool wanted = on || !editor().hasPage();
    if ((m_views->currentIndex() == 1) != wanted) {
        const bool hadFocus = m_views->isAncestorOf(focusWidget());
        m_views->setCurrentIndex(wanted ? 1 : 0);
        if (hadFocus)
            m_views->currentWidget()->setFocus();
    }
    m_actions.value("source")->setChecked(wanted);
    updateTools();
}

void TemplateWorkshop::showSide(bool on)
{
    m_other->setVisible(on);
    m_preview->setVisible(!on);
    if (on)
        m_other->setEditor(m_texts.at(m_language == u"ru" ? u"kk"_qs : u"ru"_qs).editor.get());
    else
        m_other->setEditor(nullptr);
    updateTools();
}

void TemplateWorkshop::retranslate()
{
    const QMap<QByteArray, QString> texts { { "undo", tr("Undo") }, { "redo", tr("Redo") },
        { "bold", tr("Bold") }, { "italic", tr("Italic") }, { "underline", tr("Underline") },
        { "align-left", tr("Left") }, { "align-center", tr("Centred") }, { "align-right", tr("Right") },
        { "align-justify", tr("Justified") }, { "table_new", tr("New table") },
        { "row_above", tr("Row above") }, { "row_below", tr("Row below") },
        { "column_left", tr("Column to the left") }, { "column_right", tr("Column to the right") },
        { "row_remove", tr("Delete the row") }, { "column_remove", tr("Delete the column") },
        { "table_remove", tr("Delete the table") }, { "page_header", tr("Header on every page") },
        { "page_footer", tr("Footer on every page") }, { "picture", tr("Picture…") },
        { "box_new", tr("Placed box") }, { "blank_picture", tr("Picture of the blank behind the page…") },
        { "blank_picture_off", tr("Take the picture of the blank away") },
        { "page_number", tr("Number of the page") }, { "page_count", tr("How many pages") },
        { "side", tr("Another language beside it") }, { "source", tr("Text with its tags") },
        { "spelling", tr("Check the spelling") }, { "spelling_next", tr("Next unknown word") },
        { "import", tr("Import from Word or LibreOffice…") }, { "versions", tr("Versions…") },
        { "cases", tr("Cases to test it by…") }, { "save_later", tr("Save from a day on…") },
        { "save", tr("Save") }, { "find_next", tr("Find next") }, { "find_previous", tr("Find previous") },
        { "close_find", tr("Close") } };
    for (auto it = m_actions.begin(); it != m_actions.end(); ++it) {
        QAction *action = it.value();
        action->setText(texts.value(it.key()));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? action->text() : u"%1 (%2)"_qs.arg(action->text(), key));
        if (const QString name = action->data().toString(); !name.isEmpty())
            action->setIcon(icon(name, palette()));
    }
    if (!m_officeMissing.isEmpty()) {
        QAction *import = m_actions.value("import");
        import->setToolTip(u"%1\n%2"_qs.arg(import->text(), m_officeMissing));
    }
    const QString kinds[] { tr("Text"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3") };
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kinds[i]);
    m_kind->setAccessibleName(tr("Kind of paragraph"));
    m_kind->setToolTip(m_kind->accessibleName());
    m_size->setItemText(0, tr("Size"));
    m_size->setAccessibleName(tr("Size in points"));
    m_size->setToolTip(m_size->accessibleName());
    m_table->setIcon(icon(u"table"_qs, palette()));
    m_table->setToolTip(tr("Table"));
    m_table->setAccessibleName(m_table->toolTip());
    if (m_paper)
        m_paper->retranslate();
    m_sheet->setIcon(icon(u"document"_qs, palette()));
    m_sheet->setToolTip(tr("Header, footer, numbers of pages, placed boxes, the blank"));
    m_sheet->setAccessibleName(m_sheet->toolTip());
    m_tools->setAccessibleName(tr("Tools"));
    m_back->setText(tr("Templates"));
    m_back->setIcon(icon(u"back"_qs, palette()));
    m_back->setToolTip(tr("Back to the list; the draft is kept"));
    m_save->setText(tr("Save"));
    m_dateWords->setText(tr("Documents are made from this text from"));
    m_date->setAccessibleName(m_dateWords->text());
    m_saveFrom->setText(tr("Save for that day"));
    m_findText->setPlaceholderText(tr("Words or a field"));
    m_findText->setAccessibleName(tr("Find on the page"));
    m_page->setAccessibleName(tr("Page of the template"));
    m_other->setAccessibleName(tr("Page in another language"));
    m_source->setAccessibleName(texts.value("source"));
    m_languages->setAccessibleName(tr("Language of the text"));
    for (int i = 0; i < m_languages->count(); ++i) {
        const QString language = m_languages->tabData(i).toString();
        const bool isMissing = m_texts.at(language).editor->source().isEmpty();
        m_languages->setTabText(i, isMissing ? tr("%1: missing").arg(language) : language);
        m_languages->setTabIcon(i,
            isMissing && LocalText::requiredLanguages().contains(language) ? icon(u"warning"_qs, palette())
                                                                           : QIcon());
    }
    m_title->setText(m_matter.listing.title.in(m_environment.languages.current()));
    QStringList users;
    for (const domain::TemplateListing::Service &service : std::as_const(m_matter.listing.services))
        users << service.name.in(m_environment.languages.current());
    m_title->setToolTip(
        users.isEmpty() ? tr("No service names it.") : tr("Used by: %1").arg(users.join(u", "_qs)));
    updateTools();
}

void TemplateWorkshop::updateTools()
{
    if (m_language.isEmpty())
        return;
    QUndoStack &stack = editor().undoStack();
    const auto name = [](const QString &what, const QString &step) {
        return step.isEmpty() ? what : u"%1: %2"_qs.arg(what, step);
    };
    m_actions.value("undo")->setEnabled(stack.canUndo());
    m_actions.value("undo")->setToolTip(name(tr("Undo"), stack.undoText()));
    m_actions.value("redo")->setEnabled(stack.canRedo());
    m_actions.value("redo")->setToolTip(name(tr("Redo"), stack.redoText()));
    const bool onPage = m_views->currentIndex() == 0;
    m_actions.value("bold")->setChecked(writing().isFormatted(u"b"_qs));
    m_actions.value("italic")->setChecked(writing().isFormatted(u"i"_qs));
    m_actions.value("underline")->setChecked(writing().isFormatted(u"u"_qs));
    for (const char *tool : { "bold", "italic", "underline", "align-left", "align-center", "align-right",
             "align-justify", "side" })
        m_actions.value(tool)->setEnabled(onPage);
    m_kind->setEnabled(onPage);
    m_size->setEnabled(onPage && writing().textCursor().hasSelection());
    m_table->setEnabled(onPage);
    m_sheet->setEnabled(onPage);
    m_actions.value("box_new")->setEnabled(onPage);
    m_actions.value("blank_picture_off")->setEnabled(m_page->hasBlank());
    if (const templates::Page::Spot spot = editor().page().at(writing().offset())) {
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(spot.block().element)));
        const bool inTable = spot.table != nullptr;
        m_actions.value("table_new")->setEnabled(!inTable);
        for (const char *tool : { "row_above", "row_below", "column_left", "column_right", "row_remove",
                 "column_remove", "table_remove" })
            m_actions.value(tool)->setEnabled(inTable);
    }
    if (!isChanged())
        m_state->setText(tr("As saved"));
    else if (m_keptAt)
        m_state->setText(tr("Draft kept at %1").arg(QLocale().toString(*m_keptAt, QLocale::ShortFormat)));
    else
        m_state->setText(tr("Draft"));
    m_save->setEnabled(isChanged() && !m_isSaving);
    m_saveFrom->setEnabled(m_save->isEnabled());
    if (m_dateBar->isHidden())
        m_actions.value("save_later")->setChecked(false);
    m_actions.value("versions")->setEnabled(m_texts.at(m_language).isThere);
    m_save->setToolTip(m_problems->hasErrors() ? tr("There are errors yet") : QString());
}

} // namespace tereze::ui
