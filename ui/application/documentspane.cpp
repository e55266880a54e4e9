// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentspane.h"

#include "attachmentbar.h"
#include "casetexts.h"

#include <core/db/databasethread.h>
#include <core/store/documentstore.h>
#include <ui/actions/actionregistry.h>
#include <ui/mainwindow/environment.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/plainlabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tereze::ui {

DocumentsPane::DocumentsPane(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_list(new QListWidget(this))
    , m_attachment(new AttachmentBar(environment, this))
    , m_copies(new QToolButton(this))
    , m_preview(new PdfView(this))
{
    m_list->setObjectName(u"documents"_qs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_preview->setFrameShape(QFrame::NoFrame);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (const char *id : { "zoom_in", "zoom_out", "fit_width" }) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setDefaultAction(environment.actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        tools->addWidget(button);
    }
    m_copies->setObjectName(u"document_copies"_qs);
    m_copies->setAutoRaise(true);
    m_copies->setFocusPolicy(Qt::TabFocus);
    m_copies->setVisible(environment.me.isRegistrar());
    tools->addWidget(m_copies);
    connect(m_copies, &QToolButton::clicked, this, &DocumentsPane::showCopies);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 4, 4, 4);
    head->addWidget(m_list, 1);
    head->addLayout(tools);
    head->setAlignment(tools, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_attachment);
    column->addWidget(m_preview, 1);
    const auto whenSeen = [this](void (PdfView::*act)()) {
        return [this, act] {
            if (isVisible())
                (m_preview->*act)();
        };
    };
    connect(environment.actions.action("zoom_in"), &QAction::triggered, this, whenSeen(&PdfView::zoomIn));
    connect(environment.actions.action("zoom_out"), &QAction::triggered, this, whenSeen(&PdfView::zoomOut));
    connect(environment.actions.action("fit_width"), &QAction::triggered, this, whenSeen(&PdfView::fitWidth));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_row = row;
        m_wanted = true;
        offerAttachment();
        load();
    });
    connect(m_attachment, &AttachmentBar::attached, this, &DocumentsPane::attached);
    connect(m_attachment, &AttachmentBar::failed, this, &DocumentsPane::failed);
    connect(m_preview, &PdfView::refused, this, [this] { setNotice(Notice::NotShown); });
    retranslate();
}

void DocumentsPane::setDocuments(const QList<domain::DocumentSummary> &documents)
{
    m_documents = documents;
    // First what an approver has to see: the draft of what will be issued, else the outcome, else the form.
    m_row = -1;
    int best = -1;
    for (int row = 0; row < documents.size(); ++row) {
        const auto &one = documents.at(row);
        if (one.state == u"discarded" || one.kind == u"approval_sheet" || !(one.hasDraft || one.hasFile))
            continue;
        const int rank = one.kind == u"application_form" ? 1 : one.state == u"annulled" ? 2 : 3;
        if (rank >= best) {
            best = rank;
            m_row = row;
        }
    }
    if (m_row < 0 && !documents.isEmpty())
        m_row = 0;
    fillList();
    m_wanted = true;
    offerAttachment();
    load();
}

void DocumentsPane::offerAttachment()
{
    const bool isChosen = m_row >= 0 && m_row < m_documents.size();
    m_attachment->setDocument(isChosen ? std::optional(m_documents.at(m_row)) : std::nullopt);
    m_copies->setEnabled(isChosen && m_documents.at(m_row).issuedAt);
}

void DocumentsPane::showCopies()
{
    if (m_row < 0 || m_row >= m_documents.size())
        return;
    QAction *const log = m_environment.actions.action("print_log");
    log->setData(QVariantList { m_documents.at(m_row).id, m_documents.at(m_row).title });
    log->trigger();
}

void DocumentsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillList();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
        fillList();
    }
}

void DocumentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void DocumentsPane::retranslate()
{
    m_list->setAccessibleName(tr("Documents of the application"));
    m_preview->setAccessibleName(tr("Preview of the document"));
    m_copies->setIcon(icon(u"history"_qs, palette()));
    m_copies->setToolTip(tr("Copies that were made of it"));
    m_copies->setAccessibleName(m_copies->toolTip());
    if (m_notice != Notice::None)
        setNotice(m_notice);
}

void DocumentsPane::setNotice(Notice notice)
{
    m_notice = notice;
    QString text;
    switch (notice) {
    case Notice::None:
        break;
    case Notice::NoDocuments:
        text = tr("There are no documents yet.");
        break;
    case Notice::StillPrepared:
        text = tr("This document is still being prepared.");
        break;
    case Notice::HeldUp:
        text = documentErrorText(m_documents.value(m_row).errorCode);
        break;
    case Notice::NotRead:
        text = tr("The document could not be read.");
        break;
    case Notice::NotShown:
        text = tr("This file cannot be shown.");
        break;
    }
    m_preview->setNotice(text);
}

void DocumentsPane::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &one : m_documents) {
        QString text = u"%1 — %2"_qs.arg(one.title, documentStateText(one.state, one.kind));
        auto *item = new QListWidgetItem(icon(u"document"_qs, palette()), text, m_list);
        item->setToolTip(plainToolTip(one.reason.isEmpty() ? documentKindText(one.kind) : one.reason));
    }
    m_list->setCurrentRow(m_row);
    const int rows = std::clamp<int>(static_cast<int>(m_documents.size()), 1, 4);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().lineSpacing() + 8);
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth() + 4);
}

void DocumentsPane::load()
{
    if (!m_wanted || !isVisible())
        return;
    m_wanted = false;
    const int generation = ++m_generation;
    if (m_row < 0 || m_row >= m_documents.size()) {
        setNotice(Notice::NoDocuments);
        return;
    }
    const auto &one = m_documents.at(m_row);
    if (!one.hasFile && !one.hasDraft) {
        setNotice(one.state == u"incident" ? Notice::HeldUp : Notice::StillPrepared);
        return;
    }
    setNotice(Notice::None);
    m_environment.database.run(
        this,
        [id = one.id, form = one.hasFile ? u"electronic"_qs : u"draft"_qs](
            db::Database &database) { return store::DocumentStore::file(database, id, form); },
        [this, generation](const Result<domain::StoredFile> &answer) {
            if (generation != m_generation)
                return;
            if (answer) {
                m_preview->setPdf(answer->content);
            } else {
                setNotice(Notice::NotRead);
                Q_EMIT failed(answer.error());
            }
        });
}

} // namespace tereze::ui
