// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointpreview.h"

#include <core/db/databasethread.h>
#include <core/store/documentstore.h>
#include <ui/application/casetexts.h>
#include <ui/mainwindow/environment.h>

namespace tereze::ui {

JointPreview::JointPreview(const Environment &environment, QWidget *parent)
    : PdfView(parent)
    , m_environment(environment)
{
    setFrameShape(QFrame::NoFrame);
}

void JointPreview::setOrder(const std::optional<domain::JointOrder> &order)
{
    // Of what is issued the document itself, before that the draft as it now stands.
    const bool isIssued = order && (order->state == u"issued" || order->state == u"annulled");
    const QString wanted = !order ? QString()
        : isIssued                ? u"%1 electronic"_qs.arg(order->id)
                   : u"%1 %2"_qs.arg(order->id).arg(QString::fromLatin1(order->draftSha256.toHex()));
    if (!order || (!isIssued && order->draftSha256.isEmpty())) {
        m_shown.clear();
        ++m_generation;
        setNotice(!order                       ? tr("Choose a joint order to see it.")
                : order->state == u"incident"  ? documentErrorText(order->errorCode)
                : order->state == u"discarded" ? tr("Nobody is left in this order.")
                                               : tr("The draft is being prepared."));
        return;
    }
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const int generation = ++m_generation;
    m_environment.database.run(
        this,
        [id = order->id, form = isIssued ? u"electronic"_qs : u"draft"_qs](
            db::Database &database) { return store::DocumentStore::file(database, id, form); },
        [this, generation](const Result<domain::StoredFile> &answer) {
            if (generation != m_generation)
                return;
            if (answer) {
                setPdf(answer->content);
                return;
            }
            m_shown.clear();
            setNotice(tr("The document could not be read."));
            Q_EMIT failed(answer.error());
        });
}

} // namespace tereze::ui
