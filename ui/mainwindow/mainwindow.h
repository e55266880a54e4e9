// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace tereze::ui {

class AuditPage;
class BlankPage;
class DestructionPage;
class InboxPage;
class JointPage;
class JournalPage;
class NomenclaturePage;
class Page;
class PrintLogPage;
class PrintPage;
class RouteDesignerPage;
class StatusLine;
class TemplateEditorPage;

/// The frame of the program: menus, pages, status bar. Lives for one sign-in.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Environment environment);

    InboxPage &inbox() const { return *m_inbox; }
    /// Null for those who keep no journals.
    JournalPage *journal() const { return m_journal; }
    /// Null for those who keep no journals.
    NomenclaturePage *nomenclature() const { return m_nomenclature; }
    /// Null for those who keep no journals.
    DestructionPage *destruction() const { return m_destruction; }
    /// Orders from many applications; null for those who keep no journals.
    JointPage *jointOrders() const { return m_joint; }
    /// The print queue; null for those who keep no journals.
    PrintPage *printing() const { return m_printing; }
    /// The stock of blanks; null for those who keep no journals.
    BlankPage *blanks() const { return m_blanks; }
    /// The log of copies; null for those who neither keep journals nor audit.
    PrintLogPage *printLog() const { return m_printLog; }
    /// The log of events; null for those who do not audit.
    AuditPage *audit() const { return m_audit; }
    /// Null for those who draw no routes.
    RouteDesignerPage *routes() const { return m_routes; }
    /// Null for those who write no templates.
    TemplateEditorPage *templates() const { return m_templates; }
    StatusLine &statusLine() const { return *m_status; }
    void showPage(Page &page);

Q_SIGNALS:
    /// The window closes because another person wants to sign in.
    void signedOut();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void connectActions();
    void retranslate();
    void cyclePanes(int direction);
    void showPrintLog();
    void showShortcuts();
    void showAbout();
    void resetLayout();
    void takeFirstSize();
    Page *currentPage() const;

    Environment m_environment;
    QStackedWidget *m_pages;
    InboxPage *m_inbox;
    JournalPage *m_journal = nullptr;
    JointPage *m_joint = nullptr;
    NomenclaturePage *m_nomenclature = nullptr;
    DestructionPage *m_destruction = nullptr;
    PrintPage *m_printing = nullptr;
    BlankPage *m_blanks = nullptr;
    PrintLogPage *m_printLog = nullptr;
    AuditPage *m_audit = nullptr;
    RouteDesignerPage *m_routes = nullptr;
    TemplateEditorPage *m_templates = nullptr;
    StatusLine *m_status;
    QToolBar *m_tools;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_caseMenu = nullptr;
    QMenu *m_journalMenu = nullptr; ///< null for whoever keeps no journals
    QMenu *m_nomenclatureMenu = nullptr; ///< likewise
    QMenu *m_helpMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QActionGroup *m_themes = nullptr;
    bool m_signingOut = false;
};

} // namespace tereze::ui
