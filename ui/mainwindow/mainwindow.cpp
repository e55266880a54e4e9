// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearance.h"
#include "languageswitch.h"
#include "statusline.h"
#include "uisettings.h"

#include <ui/actions/actionregistry.h>
#include <ui/application/applicationpane.h>
#include <ui/audit/auditpage.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/inbox/inboxpage.h>
#include <ui/jointorder/jointpage.h>
#include <ui/journal/journalpage.h>
#include <ui/models/callkeeper.h>
#include <ui/nomenclature/destructionpage.h>
#include <ui/nomenclature/nomenclaturepage.h>
#include <ui/print/blankpage.h>
#include <ui/print/printlogpage.h>
#include <ui/print/printpage.h>
#include <ui/routedesigner/routedesignerpage.h>
#include <ui/templateeditor/templateeditorpage.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/localtexts.h>

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace tereze::ui {

MainWindow::MainWindow(Environment environment)
    : m_environment(std::move(environment))
    , m_pages(new QStackedWidget(this))
    , m_inbox(new InboxPage(m_environment))
    , m_status(new StatusLine(m_environment, this))
    , m_tools(new QToolBar(this))
{
    setObjectName(u"main"_qs);
    setWindowIcon(programIcon());
    m_pages->addWidget(m_inbox);
    if (m_environment.me.isRegistrar()) {
        m_journal = new JournalPage(m_environment);
        m_pages->addWidget(m_journal);
        m_joint = new JointPage(m_environment);
        m_pages->addWidget(m_joint);
        m_printing = new PrintPage(m_environment);
        m_pages->addWidget(m_printing);
        m_blanks = new BlankPage(m_environment);
        m_pages->addWidget(m_blanks);
        m_nomenclature = new NomenclaturePage(m_environment);
        m_pages->addWidget(m_nomenclature);
        m_destruction = new DestructionPage(m_environment);
        m_pages->addWidget(m_destruction);
    }
    const bool isAuditor = m_environment.me.groups.contains(u"tereze_auditor"_qs);
    if (m_environment.me.isRegistrar() || isAuditor) {
        m_printLog = new PrintLogPage(m_environment);
        m_pages->addWidget(m_printLog);
    }
    if (isAuditor) {
        m_audit = new AuditPage(m_environment);
        m_pages->addWidget(m_audit);
    }
    if (m_environment.me.isAdministrator()) {
        m_routes = new RouteDesignerPage(m_environment);
        m_pages->addWidget(m_routes);
        connect(m_routes, &RouteDesignerPage::caseWanted, this, [this](const QString &caseRef) {
            showPage(*m_inbox);
            m_inbox->openCase(caseRef);
        });
        m_templates = new TemplateEditorPage(m_environment);
        m_pages->addWidget(m_templates);
    }
    setCentralWidget(m_pages);
    for (int i = 0; i < m_pages->count(); ++i) {
        connect(static_cast<Page *>(m_pages->widget(i)), &Page::announced, this,
            [this](const QString &text) { statusBar()->showMessage(text, 6'000); });
    }
    statusBar()->addPermanentWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_tools->setObjectName(u"tools"_qs);
    m_tools->setMovable(false);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize(QSize(20, 20));
    addToolBar(m_tools);
    buildMenus();
    connectActions();
    retranslate();
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->restoreLayout();
    takeFirstSize();
    restoreGeometry(m_environment.settings.layout(u"main.geometry"_qs));
    showPage(*m_inbox);
}

void MainWindow::buildMenus()
{
    ActionRegistry &actions = m_environment.actions;
    const auto fill = [&](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (*id == '\0')
                menu->addSeparator();
            else
                menu->addAction(actions.action(id));
        }
    };
    m_fileMenu = menuBar()->addMenu(QString());
    if (m_journal)
        fill(m_fileMenu, { "print", "save_print_form", "" });
    fill(m_fileMenu, { "sign_out", "quit" });
    m_viewMenu = menuBar()->addMenu(QString());
    fill(m_viewMenu, { "inbox" });
    if (m_journal)
        fill(m_viewMenu,
            { "journal", "joint_orders", "print_queue", "print_log", "blanks", "nomenclature",
                "destruction" });
    else if (m_printLog)
        fill(m_viewMenu, { "print_log" });
    if (m_audit)
        fill(m_viewMenu, { "audit_log" });
    if (m_routes)
        fill(m_viewMenu, { "routes", "templates" });
    fill(m_viewMenu,
        { "", "find", "refresh", "next_pane", "previous_pane", "", "zoom_in", "zoom_out", "fit_width", "" });
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *languages = new QActionGroup(this);
    for (const auto &one : LanguageSwitch::languages()) {
        QAction *const action = m_languageMenu->addAction(one.name);
        action->setCheckable(true);
        action->setData(one.code);
        action->setChecked(one.code == m_environment.languages.current());
        languages->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, code = one.code] { m_environment.languages.set(code); });
    }
    connect(&m_environment.languages, &LanguageSwitch::changed, this, [this, languages](const QString &code) {
        m_environment.settings.setLanguage(code);
        for (QAction *action : languages->actions())
            action->setChecked(action->data().toString() == code);
    });
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const char *name : { "system", "light", "dark" }) {
        QAction *const action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(QString::fromLatin1(name));
        action->setChecked(m_environment.appearance.theme() == QLatin1String(name));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_environment.settings.setTheme(action->data().toString());
        m_environment.appearance.apply(action->data().toString());
    });
    fill(m_viewMenu, { "reset_layout" });
    m_caseMenu = menuBar()->addMenu(QString());
    fill(m_caseMenu,
        { "next_case", "previous_case", "last_decided", "", "approve", "approve_with_remarks", "return",
            "reject", "", "acknowledge", "record_answer", "assign", "", "take_back", "recall", "annul",
            "record_payment", "", "copy_reference", "name_forms" });
    if (m_journal) {
        m_journalMenu = menuBar()->addMenu(QString());
        fill(m_journalMenu,
            { "register_letter", "answer_letter", "", "reserve_number", "declare_void", "file_entry", "books",
                "", "save_list_xlsx", "save_list_csv", "save_list_pdf", "print_list" });
        m_nomenclatureMenu = menuBar()->addMenu(QString());
        fill(m_nomenclatureMenu,
            { "nomenclature_add", "nomenclature_change", "", "volume_open", "volume_close", "volume_hold",
                "volume_release", "volume_filed", "", "destruction_propose", "destruction_withdraw" });
    }
    m_helpMenu = menuBar()->addMenu(QString());
    fill(m_helpMenu, { "shortcuts", "about" });

    auto *pages = new QActionGroup(this);
    for (const char *id : { "inbox", "journal", "joint_orders", "print_queue", "print_log", "blanks",
             "nomenclature", "destruction", "audit_log", "routes", "templates" }) {
        QAction *const action = actions.action(id);
        action->setCheckable(true);
        pages->addAction(action);
    }
    m_tools->addAction(actions.action("inbox"));
    if (m_journal) {
        m_tools->addAction(actions.action("journal"));
        m_tools->addAction(actions.action("print_queue"));
        m_tools->addAction(actions.action("nomenclature"));
    }
    if (m_audit)
        m_tools->addAction(actions.action("audit_log"));
    if (m_routes) {
        m_tools->addAction(actions.action("routes"));
        m_tools->addAction(actions.action("templates"));
    }
    m_tools->addSeparator();
    m_tools->addAction(actions.action("refresh"));
    m_tools->addAction(actions.action("find"));
    for (QAction *action : actions.all())
        addAction(action); // keys work wherever the focus is
}

void MainWindow::connectActions()
{
    ActionRegistry &actions = m_environment.actions;
    const auto on = [&](const char *id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [act] { act(); });
    };
    actions.action("journal")->setEnabled(m_journal != nullptr);
    for (const char *id : { "routes", "templates" })
        actions.action(id)->setEnabled(m_routes != nullptr);
    actions.action("print_queue")->setEnabled(m_printing != nullptr);
    actions.action("nomenclature")->setEnabled(m_nomenclature != nullptr);
    actions.action("destruction")->setEnabled(m_destruction != nullptr);
    for (const char *id : QList<const char *> { "print", "save_print_form", "register_letter",
                              "answer_letter", "reserve_number", "declare_void", "file_entry", "books",
                              "save_list_xlsx", "save_list_csv", "save_list_pdf", "print_list" }
            + JointPage::acts() + PrintPage::acts() + BlankPage::acts() + NomenclaturePage::acts()
            + DestructionPage::acts())
        actions.action(id)->setEnabled(false);
    on("print_queue", [this] {
        if (m_printing)
            showPage(*m_printing);
    });
    actions.action("joint_orders")->setEnabled(m_joint != nullptr);
    on("joint_orders", [this] {
        if (m_joint)
            showPage(*m_joint);
    });
    actions.action("print_log")->setEnabled(m_printLog != nullptr);
    actions.action("audit_log")->setEnabled(m_audit != nullptr);
    on("audit_log", [this] {
        if (m_audit)
            showPage(*m_audit);
    });
    on("print_log", [this] { showPrintLog(); });
    actions.action("blanks")->setEnabled(m_blanks != nullptr);
    on("blanks", [this] {
        if (m_blanks)
            showPage(*m_blanks);
    });
    on("nomenclature", [this] {
        if (m_nomenclature)
            showPage(*m_nomenclature);
    });
    on("destruction", [this] {
        if (m_destruction)
            showPage(*m_destruction);
    });
    on("inbox", [this] { showPage(*m_inbox); });
    on("journal", [this] {
        if (m_journal)
            showPage(*m_journal);
    });
    on("routes", [this] {
        if (m_routes)
            showPage(*m_routes);
    });
    on("templates", [this] {
        if (m_templates)
            showPage(*m_templates);
    });
    on("refresh", [this] { currentPage()->refresh(); });
    on("find", [this] { currentPage()->find(); });
    on("next_pane", [this] { cyclePanes(1); });
    on("previous_pane", [this] { cyclePanes(-1); });
    on("reset_layout", [this] { resetLayout(); });
    on("shortcuts", [this] { showShortcuts(); });
    on("about", [this] { showAbout(); });
    on("sign_out", [this] {
        m_signingOut = true;
        close();
        m_signingOut = false;
    });
    on("quit", [this] { close(); });
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showPage(Page &page)
{
    if (&page != currentPage()) {
        // The page that comes says what it can do.
        for (const CaseActEntry &entry : caseActs())
            m_environment.actions.action(entry.action)->setEnabled(false);
        m_environment.actions.action("copy_reference")->setEnabled(false);
        m_environment.actions.action("name_forms")->setEnabled(false);
    }
    m_pages->setCurrentWidget(&page);
    m_environment.actions
        .action(&page == m_inbox          ? "inbox"
                : &page == m_routes       ? "routes"
                : &page == m_templates    ? "templates"
                : &page == m_joint        ? "joint_orders"
                : &page == m_printing     ? "print_queue"
                : &page == m_blanks       ? "blanks"
                : &page == m_printLog     ? "print_log"
                : &page == m_nomenclature ? "nomenclature"
                : &page == m_destruction  ? "destruction"
                : &page == m_audit        ? "audit_log"
                                          : "journal")
        ->setChecked(true);
    for (const char *id : { "next_case", "previous_case" })
        m_environment.actions.action(id)->setEnabled(&page == m_inbox);
    if (!page.panes().isEmpty())
        page.panes().value(1, page.panes().first())->setFocus();
}

void MainWindow::cyclePanes(int direction)
{
    QList<QWidget *> shown;
    for (QWidget *pane : currentPage()->panes()) {
        if (pane->isVisible() && pane->isEnabled())
            shown << pane;
    }
    if (shown.isEmpty())
        return;
    int at = -1;
    for (int i = 0; i < shown.size(); ++i) {
        if (shown.at(i)->hasFocus() || shown.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    const int count = static_cast<int>(shown.size());
    shown.at(at < 0 ? 0 : (at + direction + count) % count)->setFocus(Qt::TabFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_environment.actions.refreshIcons();
}

void MainWindow::retranslate()
{
    m_environment.actions.retranslate();
    const QString university = m_environment.me.university.isEmpty()
        ? QString()
        : textIn(m_environment.me.university, m_environment.languages.current());
    setWindowTitle(university.isEmpty() ? tr("Tereze") : tr("Tereze — %1").arg(university));
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_caseMenu->setTitle(tr("&Case"));
    if (m_journalMenu)
        m_journalMenu->setTitle(tr("&Journal"));
    if (m_nomenclatureMenu)
        m_nomenclatureMenu->setTitle(tr("&Nomenclature"));
    m_helpMenu->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Colours"));
    m_tools->setWindowTitle(tr("Tool bar"));
    const QString themes[] { tr("As the &system"), tr("&Light"), tr("&Dark") };
    for (int i = 0; i < m_themes->actions().size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
}

void MainWindow::showPrintLog()
{
    if (!m_printLog)
        return;
    // A document whose copies are looked for, from the pane that shows it; without one the log as it was
    // left.
    QAction *const action = m_environment.actions.action("print_log");
    const QVariantList document = action->data().toList();
    action->setData({});
    if (document.size() == 2)
        m_printLog->showDocument(document.at(0).toLongLong(), document.at(1).toString());
    showPage(*m_printLog);
}

void MainWindow::showShortcuts()
{
    QString html = u"<table cellpadding='5'>"_qs;
    for (const QAction *action : m_environment.actions.all()) {
        if (action->shortcut().isEmpty()
            || (!m_journal
                && (action->objectName() == u"journal" || action->objectName() == u"nomenclature"
                    || action->objectName() == u"destruction"
                    || (action->objectName().startsWith(u"print")
                        && (!m_printLog || action->objectName() != u"print_log"))
                    || (action->objectName().startsWith(u"save_list") && !m_printLog)
                    || action->objectName().startsWith(u"blank")
                    || action->objectName().startsWith(u"joint")))
            || (!m_routes && action->objectName() == u"routes")
            || (!m_templates && action->objectName() == u"templates"))
            continue;
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_qs.arg(
            action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
            QString(action->text()).remove(u'&').toHtmlEscaped());
    }
    html += u"<tr><td><b>Esc</b></td><td>%1</td></tr></table>"_qs.arg(
        tr("Close the field for a reason, keeping its text"));
    m_environment.dialogs.tell(this, tr("Keyboard shortcuts"), html);
}

void MainWindow::showAbout()
{
    m_environment.dialogs.tell(this, tr("About Tereze"),
        u"<h2>Tereze %1</h2><p>%2</p><p>%3</p>"_qs.arg(QStringLiteral(TEREZE_VERSION),
            tr("Service centre of a university: one registration, one window."),
            tr("Free software under the GNU General Public License, version 3 or later.")));
}

void MainWindow::resetLayout()
{
    m_environment.settings.forgetLayouts();
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->restoreLayout();
    showNormal();
    takeFirstSize();
}

void MainWindow::takeFirstSize()
{
    // The frame needs its room too, which is known only when the window is shown.
    constexpr QSize frame(16, 48);
    resize(QSize(1'280, 800).boundedTo(screen()->availableSize() - frame));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int lost = m_environment.calls.pendingUnnoted();
    const int pending = m_environment.calls.pending();
    const QString question = lost > 0
        ? tr("%n decision(s) have not reached the server yet. They are lost if you close now.", nullptr, lost)
        : tr("The server has not answered about %n decision(s) yet. They are kept on this computer and asked "
             "about when you sign in here the next time.",
            nullptr, pending);
    if (pending > 0
        && !m_environment.dialogs.confirm(
            this, question, lost > 0 ? tr("Close and lose them") : tr("Close"))) {
        event->ignore();
        return;
    }
    m_environment.settings.setLayout(u"main.geometry"_qs, saveGeometry());
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<const Page *>(m_pages->widget(i))->storeLayout();
    event->accept();
    if (m_signingOut)
        Q_EMIT signedOut();
}

} // namespace tereze::ui
