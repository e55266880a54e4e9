// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationpane.h"

#include "casehead.h"
#include "casehtml.h"
#include "documentspane.h"
#include "positionmodel.h"

#include <core/base/logging.h>
#include <core/db/databasethread.h>
#include <ui/actions/actionregistry.h>
#include <ui/errors/errortext.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/appearance.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>
#include <ui/registry/nameformsdialog.h>
#include <ui/widgets/emptylabel.h>
#include <ui/widgets/localtexts.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/timetexts.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

QTextBrowser *newPaneBrowser(QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->setTabChangesFocus(true);
    browser->document()->setDocumentMargin(12);
    return browser;
}

/// A decision of somebody else leaves the version of a case as it was.
bool asksTheSame(const CaseView &a, const CaseView &b)
{
    return std::equal(a.tasks.begin(), a.tasks.end(), b.tasks.begin(), b.tasks.end(),
               [](const auto &x, const auto &y) { return x.id == y.id && x.asks == y.asks; })
        && std::equal(a.decisions.begin(), a.decisions.end(), b.decisions.begin(), b.decisions.end(),
            [](const auto &x, const auto &y) { return x.task == y.task; });
}

} // namespace

ApplicationPane::ApplicationPane(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_pages(new QStackedWidget(this))
    , m_notice(new EmptyLabel(this))
    , m_head(new CaseHead(environment.actions))
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_form(newPaneBrowser(this))
    , m_history(newPaneBrowser(this))
    , m_documents(new DocumentsPane(environment, this))
    , m_positions(new PositionModel(environment.database, this))
    , m_decision(new DecisionBar(environment.actions, m_positions, this))
{
    setObjectName(u"application"_qs);
    m_notice->setMargin(24);
    m_notice->setObjectName(u"notice"_qs);
    m_form->setObjectName(u"form"_qs);
    m_history->setObjectName(u"history"_qs);
    m_tabs->setObjectName(u"tabs"_qs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, {});
    m_tabs->addTab(m_documents, {});
    m_tabs->addTab(m_history, {});
    m_pages->addWidget(m_notice);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_messages); // seen whether a case is shown or not
    outer->addWidget(m_pages);
    buildCard();

    for (const CaseActEntry &one : caseActs()) {
        connect(environment.actions.action(one.action), &QAction::triggered, this, [this, act = one.act] {
            if (isVisible())
                m_decision->begin(act);
        });
    }
    connect(environment.actions.action("copy_reference"), &QAction::triggered, this, [this] {
        if (isVisible() && m_view)
            QApplication::clipboard()->setText(m_view->card.caseRef);
    });
    connect(environment.actions.action("name_forms"), &QAction::triggered, this, [this] {
        if (!isVisible() || !m_view)
            return;
        auto *dialog = new NameFormsDialog(m_environment, m_view->card.id, m_view->card.language, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_decision, &DecisionBar::requested, this, &ApplicationPane::carryOut);
    connect(m_decision, &DecisionBar::possibilitiesChanged, this, &ApplicationPane::updateActions);
    connect(&environment.calls, &CallKeeper::notNoted, this, [this](const Error &error) {
        if (!isVisible())
            return; // another page has asked
        qCWarning(lcUi).noquote() << "A call could not be noted:" << error.logLine();
        m_messages->show(MessageBar::Level::Warning, [] {
            return tr(
                "This decision could not be noted on this computer. Do not close the program before the "
                "server has answered.");
        });
    });
    connect(
        m_documents, &DocumentsPane::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_documents, &DocumentsPane::attached, this, [this](const QString &text) {
        m_messages->dismiss();
        reload();
        Q_EMIT changed(text);
    });
    m_draftPoll.setInterval(1'500);
    m_draftPoll.setSingleShot(true);
    connect(&m_draftPoll, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void ApplicationPane::buildCard()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    column->addWidget(line);
    column->addWidget(m_decision);
    m_pages->addWidget(card);
}

void ApplicationPane::open(domain::ApplicationId application, domain::TaskId task)
{
    const bool another = application != m_application;
    m_application = application;
    m_caseRef.clear();
    m_task = task;
    if (another) {
        dismissMessages();
        m_decision->clear(); // what is seen and what would be decided are never two cases
    }
    load();
}

void ApplicationPane::open(const QString &caseRef)
{
    m_application = {};
    m_caseRef = caseRef;
    m_task = {};
    dismissMessages();
    m_decision->clear();
    load();
}

void ApplicationPane::reload()
{
    if (m_application.isValid())
        load();
}

void ApplicationPane::clear(const std::function<QString()> &notice)
{
    ++m_generation;
    m_application = {};
    m_view.reset();
    m_draftPoll.stop();
    dismissMessages();
    m_decision->clear();
    m_noticeText = notice;
    m_notice->setText(notice ? notice() : QString());
    m_pages->setCurrentIndex(0);
    updateActions();
}

QList<QWidget *> ApplicationPane::panes() const
{
    if (m_pages->currentIndex() == 0)
        return {};
    QWidget *content = m_tabs->currentWidget();
    if (content == m_documents)
        content = &m_documents->preview();
    return { content };
}

void ApplicationPane::load()
{
    m_draftPoll.stop();
    m_environment.database.run(
        this,
        [application = m_application, caseRef = m_caseRef](
            db::Database &database) { return readCase(database, application, caseRef); },
        [this, generation = ++m_generation](const Result<CaseView> &answer) {
            if (generation != m_generation)
                return;
            if (answer) {
                show(*answer);
                return;
            }
            if (!m_view || m_view->card.id != m_application) {
                m_view.reset();
                m_pages->setCurrentIndex(1);
                fillTexts();
                updateActions();
            }
            m_messages->show(answer.error());
        });
}

void ApplicationPane::show(const CaseView &view)
{
    const bool another = !m_view || m_view->card.id != view.card.id;
    const bool sameDocuments = !another && m_view->documents.size() == view.documents.size()
        && m_view->card.draftsSha256 == view.card.draftsSha256
        && std::equal(view.documents.begin(), view.documents.end(), m_view->documents.begin(),
            [](const auto &a, const auto &b) {
                return a.id == b.id && a.version == b.version && a.attachable == b.attachable
                    && a.state == b.state && a.hasFile == b.hasFile && a.hasDraft == b.hasDraft;
            });
    // A case that is only read again does not take the words from under the person's hands.
    const bool unchanged = !another && m_view->card.version == view.card.version
        && m_view->card.formSha256 == view.card.formSha256
        && m_view->card.draftsSha256 == view.card.draftsSha256 && asksTheSame(*m_view, view);
    m_application = view.card.id;
    m_view = view;
    m_pages->setCurrentIndex(1);
    fillTexts();
    if (another) {
        m_form->verticalScrollBar()->setValue(0);
        m_history->verticalScrollBar()->setValue(0);
    }
    if (!sameDocuments)
        m_documents->setDocuments(view.documents);
    if (!unchanged || m_decision->application() != view.card.id)
        m_decision->setCase(view, m_task, language());
    if (view.card.draftsAwaited > 0)
        m_draftPoll.start();
    updateActions();
    Q_EMIT opened();
}

void ApplicationPane::carryOut(const DecisionBar::Request &request)
{
    if (!m_view)
        return;
    const CaseCall call = CaseCall::of(m_view->card, request);
    m_isAboutAnother = false;
    m_messages->dismiss();
    m_decision->setSending(true);
    m_environment.calls.send(
        this, [call](db::Database &database, const QUuid &id) { return call.carryOut(database, id); },
        [this, call](const Result<domain::CaseState> &answer) { answered(call, answer); }, call.toJson());
}

void ApplicationPane::resumeKept()
{
    for (const CallStore::Stored &stored : m_environment.calls.stored()) {
        const auto call = CaseCall::fromJson(stored.record);
        if (!call) {
            qCWarning(lcUi).noquote() << "A noted call" << stored.id.toString() << call.error().logLine();
            continue;
        }
        m_environment.calls.sendAgain(
            stored.id, this,
            [call = *call](db::Database &database, const QUuid &id) { return call.carryOut(database, id); },
            [this, call = *call](const Result<domain::CaseState> &answer) { answered(call, answer); });
    }
}

void ApplicationPane::answered(const CaseCall &call, const Result<domain::CaseState> &answer)
{
    const bool still = call.application == m_application;
    if (answer) {
        m_decision->forgetWords(call.application);
        if (call.closesTask()) {
            Q_EMIT decided(call.task, call.application, call.doneText());
        } else {
            if (still)
                reload();
            Q_EMIT changed(call.doneText());
        }
        return;
    }
    if (still) {
        m_decision->setSending(false);
        // The new state comes by itself; what the person typed is kept for this case.
        reload();
        m_messages->show(answer.error());
    } else {
        // Another case is open by now: the failure must not look as if it were about this one, and stays
        // until the person has dealt with it.
        m_isAboutAnother = true;
        m_messages->show(
            MessageBar::Level::Error,
            [caseRef = call.caseRef, error = answer.error()] {
                return tr("What you did with %1 was not accepted.").arg(caseRef) + u' ' + errorText(error);
            },
            [] { return tr("Open"); },
            [this, about = call.application] {
                m_isAboutAnother = false;
                open(about);
            });
    }
}

void ApplicationPane::dismissMessages()
{
    if (!m_isAboutAnother)
        m_messages->dismiss();
}

void ApplicationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillTexts();
}

void ApplicationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void ApplicationPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_draftPoll.stop();
}

QString ApplicationPane::language() const
{
    return m_environment.languages.current();
}

void ApplicationPane::retranslate()
{
    m_tabs->setTabText(0, tr("App&lication"));
    m_tabs->setTabText(1, tr("&Documents"));
    m_tabs->setTabText(2, tr("&History"));
    m_form->setAccessibleName(tr("Answers of the form"));
    m_history->setAccessibleName(tr("History of the application"));
    m_tabs->setAccessibleName(tr("Parts of the application"));
    m_positions->setLanguage(language());
    m_decision->setLanguage(language());
    if (m_noticeText)
        m_notice->setText(m_noticeText());
    fillTexts();
}

void ApplicationPane::fillTexts()
{
    if (!m_view) {
        m_head->clear();
        m_form->clear();
        m_history->clear();
        return;
    }
    const QTimeZone zone = m_environment.zone();
    m_head->setCase(m_view->card, language(), zone);
    const int place = m_form->verticalScrollBar()->value();
    m_form->setHtml(formHtml(*m_view, language(), zone, palette()));
    m_form->verticalScrollBar()->setValue(place);
    m_history->setHtml(historyHtml(*m_view, language(), zone, palette()));
}

void ApplicationPane::updateActions()
{
    if (!isVisible())
        return;
    for (const CaseActEntry &one : caseActs())
        m_environment.actions.action(one.action)->setEnabled(m_view && m_decision->isPossible(one.act));
    m_environment.actions.action("copy_reference")->setEnabled(m_view.has_value());
    m_environment.actions.action("name_forms")
        ->setEnabled(m_view && (m_environment.me.isRegistrar() || m_environment.me.isAdministrator()));
}

} // namespace tereze::ui
