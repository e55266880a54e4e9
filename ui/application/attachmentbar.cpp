// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentbar.h"

#include <core/document/pdfstamp.h>
#include <core/store/documentstore.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/models/callkeeper.h>

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QToolButton>

namespace tereze::ui {
namespace {

Result<QByteArray> checkedPdf(const QString &path, const QString &language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::InvalidInput,
            AttachmentBar::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    const QByteArray bytes = file.read(store::DocumentStore::maximumFile + 1);
    TEREZE_TRY(const auto draft, document::PdfStamp::draftOf(bytes, language));
    Q_UNUSED(draft);
    return bytes;
}

} // namespace

AttachmentBar::AttachmentBar(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_attach(new QToolButton(this))
    , m_template(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 4);
    row->setSpacing(4);
    m_attach->setObjectName(u"attach_pdf"_qs);
    m_template->setObjectName(u"use_template"_qs);
    for (QToolButton *button : { m_attach, m_template }) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_attach, &QToolButton::clicked, this, &AttachmentBar::attach);
    connect(m_template, &QToolButton::clicked, this, [this] { send({}); });
    retranslate();
    setDocument({});
}

void AttachmentBar::setDocument(const std::optional<domain::DocumentSummary> &document)
{
    m_document = document;
    const bool isSeen = document && document->attachable;
    setVisible(isSeen);
    setEnabled(true);
    m_template->setVisible(isSeen && document->attached);
}

void AttachmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttachmentBar::retranslate()
{
    m_attach->setText(tr("Attach a finished PDF…"));
    m_attach->setToolTip(
        tr("A document that was scanned or made by another program takes the place of the one made "
           "from the template; it gets QR code and number on free places of its pages"));
    m_template->setText(tr("Use the template again"));
    m_template->setToolTip(tr("The document is made from its template; the attached file is no longer used"));
}

void AttachmentBar::attach()
{
    if (const auto path = m_environment.dialogs.askOpenFile(this, u"pdf"_qs))
        send(*path);
}

void AttachmentBar::send(const QString &path)
{
    if (!m_document)
        return;
    setEnabled(false);
    m_environment.calls.send(
        this,
        [path, document = m_document->id, version = m_document->version,
            language = m_environment.languages.current()](
            db::Database &database, const QUuid &id) -> Result<qint64> {
            QByteArray sha256;
            if (!path.isEmpty()) {
                TEREZE_TRY(const QByteArray pdf, checkedPdf(path, language));
                TEREZE_TRY(sha256, store::DocumentStore::putFile(database, pdf, u"application/pdf"_qs));
            }
            return store::DocumentStore::attach(database, id, document, version, sha256);
        },
        [this, isFile = !path.isEmpty()](const Result<qint64> &answer) {
            setEnabled(true);
            if (!answer)
                Q_EMIT failed(answer.error());
            else
                Q_EMIT attached(isFile ? tr("The PDF is attached; its draft is being made.")
                                       : tr("The document is made from its template again."));
        });
}

} // namespace tereze::ui
