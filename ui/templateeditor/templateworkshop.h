// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebuilder.h"
#include "templatematter.h"

#include <core/template/commands/templateeditor.h>
#include <core/template/embeddedimage.h>
#include <ui/routedesigner/routedrafts.h>

#include <QCache>
#include <QTime>
#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolBar;
class QToolButton;

namespace tereze::ui {

struct Environment;
class BoxPanel;
class FieldPalette;
class MessageBar;
class PageEdit;
class PaperMenu;
class TemplatePreview;
class TemplateProblems;
class TemplateSpelling;

/// One template being written: fields, page, preview, problems, and its languages as tabs. Drafts are kept by
/// itself on this computer; saving makes a new version of every text that was changed.
class TemplateWorkshop : public QWidget {
    Q_OBJECT

public:
    TemplateWorkshop(const Environment &environment, TemplateMatter matter, QWidget *parent = nullptr);
    ~TemplateWorkshop() override;

    QString key() const { return m_matter.listing.key; }
    PageEdit &page() { return *m_page; }
    PageEdit &otherPage() { return *m_other; }
    FieldPalette &palettePanel() { return *m_palette; }
    TemplatePreview &preview() { return *m_preview; }
    TemplateProblems &problems() { return *m_problems; }
    MessageBar &messages() { return *m_messages; }
    TemplateSpelling &spelling() { return *m_spelling; }
    templates::TemplateEditor &editor() { return *m_texts.at(m_language).editor; }
    QString language() const { return m_language; }
    void showLanguage(const QString &language);
    /// Asks for a form of Word or LibreOffice and reads it in a window of its own.
    void importForm();
    bool isChanged() const;
    void keepDrafts();
    void find();
    QList<QWidget *> panes() const;
    void restoreLayout();
    void storeLayout() const;

Q_SIGNALS:
    void closeWanted();
    void announced(const QString &text);
    /// A new version is at the server.
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Text {
        std::unique_ptr<templates::TemplateEditor> editor;
        QString known; ///< as at the server
        bool isThere = false; ///< the server has a text in this language
        QString kept; ///< as in the draft
    };

    QAction *addTool(const char *name, const char *icon, const QKeySequence &key, std::function<void()> act);
    void buildTools();
    void buildTableMenu();
    void buildPageMenu();
    void buildBoxTools();
    /// The panel says where the chosen box stands, and is away when none is.
    void showBoxPlace();
    /// Looks for the picture of the blank that was chosen for this template on this computer.
    void showBlank();
    void chooseBlank();
    QString blankSetting() const;
    /// The text in which one writes: the page, or a placed box on it.
    PageEdit &writing() const;
    static QString regionWords(const templates::MarkupToken &token);
    /// What can be done about the header or footer that begins there.
    void addRegionActs(QMenu &menu, qsizetype begin);
    void choosePicture();
    /// Asks how a picture is to stand and puts it in at the cursor, or in the place of the one at `begin`.
    void askPicture(const Result<templates::EmbeddedImage> &image, std::optional<qsizetype> begin = {});
    void changePicture(qsizetype begin, const QString &tag);
    PageBuilder::Chip pictureChip(const QString &tag) const;
    void loadDrafts();
    void dropDrafts();
    void retranslate();
    void updateTools();
    void textChanged();
    void check();
    void showPreview();
    void showSource(bool on);
    void showSide(bool on);
    void wrapSection(const QString &name, bool isInverted);
    void showChipMenu(const QPoint &place);
    /// The formats of a field in the menu of its chip.
    void addFormats(QMenu &menu, const templates::MarkupToken &token, const catalogue::ListedField &field);
    PageBuilder::Chip chipOf(const templates::PagePiece &piece) const;
    const catalogue::ListedField *fieldOf(const QString &name) const;
    void save(const std::optional<QDateTime> &from);
    /// Saves the first of the languages, then the others.
    void saveNext(const QStringList &languages, const std::optional<QDateTime> &from);
    /// Whether forms can be imported here; the tool is grey until that is known.
    void lookForOffice();
    void showVersions();
    void showCases();
    void goTo(qsizetype offset);
    void findNext(bool backward);
    QString draftKey(const QString &language) const { return key() + u'.' + language; }

    const Environment &m_environment;
    TemplateMatter m_matter;
    std::map<QString, Text> m_texts;
    QString m_language;
    QList<catalogue::ListedField> m_fields;
    RouteDrafts m_drafts;
    QTimer m_draftDelay;
    QTimer m_checkDelay;
    std::optional<QTime> m_keptAt;
    mutable QCache<QString, QImage> m_pictures { 64 }; ///< as they are seen, by source
    QString m_officeMissing; ///< why no form can be imported; empty: one can
    bool m_isSaving = false;
    bool m_isTypingSource = false;

    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_back;
    QPushButton *m_save;
    QTabBar *m_languages;
    QToolBar *m_tools;
    QMap<QByteArray, QAction *> m_actions;
    QComboBox *m_kind;
    QComboBox *m_size;
    QToolButton *m_table;
    QToolButton *m_sheet; ///< header, footer, numbers of pages
    QWidget *m_dateBar;
    QLabel *m_dateWords;
    QDateEdit *m_date;
    QPushButton *m_saveFrom;
    MessageBar *m_messages;
    QSplitter *m_sides;
    QSplitter *m_middle;
    QSplitter *m_pages;
    QStackedWidget *m_views;
    FieldPalette *m_palette;
    PageEdit *m_page;
    PageEdit *m_other;
    QPlainTextEdit *m_source;
    BoxPanel *m_box;
    PaperMenu *m_paper; ///< none for an approval sheet, which is never a print form
    QWidget *m_findBar;
    QLineEdit *m_findText;
    TemplateProblems *m_problems;
    TemplatePreview *m_preview;
    TemplateSpelling *m_spelling;
};

} // namespace tereze::ui
