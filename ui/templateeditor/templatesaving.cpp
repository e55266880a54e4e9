// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts, versions and cases of TemplateWorkshop.
#include "fieldpalette.h"
#include "pageedit.h"
#include "templatecases.h"
#include "templatepreview.h"
#include "templateproblems.h"
#include "templateversions.h"
#include "templateworkshop.h"

#include <core/store/cataloguestore.h>
#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>

#include <QCryptographicHash>
#include <QLocale>

namespace tereze::ui {

namespace {

QByteArray hashOfText(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void TemplateWorkshop::loadDrafts()
{
    std::optional<QDateTime> latest;
    bool isOld = false;
    for (auto &[language, text] : m_texts) {
        const auto draft = m_drafts.get(draftKey(language));
        if (!draft) {
            m_messages->show(draft.error());
            continue;
        }
        const QString drafted = *draft ? QString::fromUtf8((*draft)->xml) : QString();
        if (!*draft || drafted == text.known)
            continue;
        text.editor->replaceSource(tr("Draft"), drafted);
        text.kept = drafted;
        latest = (*draft)->savedAt;
        isOld = isOld || (*draft)->baseSha256 != (text.isThere ? hashOfText(text.known) : QByteArray());
    }
    if (!latest)
        return;
    const QDateTime when = *latest;
    m_messages->show(
        isOld ? MessageBar::Level::Warning : MessageBar::Level::Information,
        [isOld, when] {
            const QString time = QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
            return isOld
                ? tr("This is your draft of %1. The template was changed by somebody else meanwhile.")
                      .arg(time)
                : tr("This is your draft of %1.").arg(time);
        },
        [] { return tr("Drop the draft"); }, [this] { dropDrafts(); });
}

void TemplateWorkshop::dropDrafts()
{
    if (!m_environment.dialogs.confirm(this, tr("What was written in this draft is lost."), tr("Drop it")))
        return;
    for (auto &[language, text] : m_texts) {
        text.editor->replaceSource(tr("Drop the draft"), text.known);
        text.kept = text.known;
        m_drafts.remove(draftKey(language));
    }
    m_messages->dismiss();
    updateTools();
}

void TemplateWorkshop::keepDrafts()
{
    m_draftDelay.stop();
    for (auto &[language, text] : m_texts) {
        const QString source = text.editor->source();
        if (source == text.kept)
            continue;
        text.kept = source;
        if (source == text.known) {
            m_drafts.remove(draftKey(language));
            continue;
        }
        const auto kept = m_drafts.put(draftKey(language),
            { source.toUtf8(), text.isThere ? hashOfText(text.known) : QByteArray(),
                QDateTime::currentDateTimeUtc() });
        if (!kept) {
            m_messages->show(kept.error());
            return;
        }
        m_keptAt = QTime::currentTime();
    }
    updateTools();
}

void TemplateWorkshop::save(const std::optional<QDateTime> &from)
{
    if (m_isSaving)
        return;
    keepDrafts();
    const auto names = m_matter.names();
    QStringList changed;
    for (const auto &[language, text] : m_texts) {
        if (text.editor->source() == text.known)
            continue;
        const auto problems = templates::checkTemplate(
            text.editor->source(), names.all, names.optional, m_matter.listing.kind != u"approval_sheet");
        for (const templates::Problem &problem : problems) {
            if (!problem.isError)
                continue;
            showLanguage(language);
            check();
            m_problems->setExpanded(true);
            m_messages->show(MessageBar::Level::Error,
                [] { return tr("The text has errors and cannot be saved. They stand below."); });
            return;
        }
        changed << language;
    }
    if (changed.isEmpty())
        return;
    m_isSaving = true;
    updateTools();
    saveNext(changed, from);
}

void TemplateWorkshop::saveNext(const QStringList &languages, const std::optional<QDateTime> &from)
{
    const QString language = languages.first();
    const QStringList rest = languages.mid(1);
    const Text &text = m_texts.at(language);
    domain::TemplateEntry entry;
    entry.key = key();
    entry.kind = m_matter.listing.kind;
    entry.title = m_matter.listing.title;
    entry.journalKey = m_matter.listing.journalKey;
    entry.language = language;
    entry.html = text.editor->source();
    entry.version = m_matter.listing.version;
    if (text.isThere)
        entry.knownSha256 = hashOfText(text.known);
    entry.effectiveFrom = from;
    m_environment.calls.send(
        this,
        [entry](db::Database &database, const QUuid &id) {
            return store::CatalogueStore::putTemplate(database, id, entry);
        },
        [this, language, from, rest, html = entry.html](const Result<domain::Published> &answer) {
            if (!answer) {
                m_isSaving = false;
                if (answer.error().kind == ErrorKind::Conflict)
                    m_messages->show(MessageBar::Level::Error, [] {
                        return tr(
                            "Somebody else has saved this template meanwhile. Your text is kept as a draft "
                            "on this computer; open the template again to go on from theirs.");
                    });
                else
                    m_messages->show(answer.error());
                updateTools();
                return;
            }
            Text &stored = m_texts.at(language);
            stored.known = html;
            stored.isThere = true;
            m_drafts.remove(draftKey(language));
            stored.kept = html;
            if (!rest.isEmpty()) {
                saveNext(rest, from);
                return;
            }
            m_isSaving = false;
            m_keptAt.reset();
            keepDrafts(); // what was written on meanwhile
            const int number = answer->number;
            m_messages->show(MessageBar::Level::Information, [number, from] {
                return from ? tr("Version %1 is saved; documents are made from it from %2 on.")
                                  .arg(number)
                                  .arg(QLocale().toString(from->toLocalTime().date(), QLocale::ShortFormat))
                            : tr("Version %1 is saved; new documents are made from it. Those that are open "
                                 "stay on theirs.")
                                  .arg(number);
            });
            retranslate();
            Q_EMIT saved();
        });
}

void TemplateWorkshop::showVersions()
{
    auto *dialog = new TemplateVersions(m_environment, key(), m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateVersions::textWanted, this, [this](int number, const QString &source) {
        editor().replaceSource(tr("Text of version %1").arg(number), source);
        showSource(false);
    });
    dialog->show();
}

void TemplateWorkshop::showCases()
{
    TemplateCases::Template shown;
    shown.key = key();
    shown.language = m_language;
    for (const auto &[language, text] : m_texts)
        shown.sources.insert(language, text.editor->source());
    shown.values = m_preview->values();
    shown.optional = m_matter.names().optional;
    auto *dialog = new TemplateCases(m_environment, shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace tereze::ui
