// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespelling.h"

#include "pageedit.h"

#include <core/base/logging.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/spelling/speller.h>
#include <ui/spelling/spellhighlighter.h>

#include <QFutureWatcher>
#include <QMap>
#include <QMenu>
#include <QTextBlock>
#include <QtConcurrentRun>

namespace tereze::ui {

TemplateSpelling::TemplateSpelling(PageEdit &page, UiSettings &settings)
    : QObject(&page)
    , m_page(page)
    , m_settings(settings)
    , m_highlighter(new SpellHighlighter(page.document()))
    , m_isOn(settings.checksSpelling())
{
}

void TemplateSpelling::setOn(bool on)
{
    m_isOn = on;
    m_settings.setChecksSpelling(on);
    load();
}

void TemplateSpelling::setLanguage(const QString &language)
{
    m_language = language;
    load();
}

bool TemplateSpelling::isReady() const
{
    const auto speller = m_spellers.find(m_language);
    return m_isOn && speller != m_spellers.end() && speller->second;
}

void TemplateSpelling::load()
{
    const auto known = m_spellers.find(m_language);
    m_highlighter->setSpeller(m_isOn && known != m_spellers.end() ? known->second : nullptr);
    if (!m_isOn || m_language.isEmpty() || known != m_spellers.end())
        return;
    m_spellers.emplace(m_language, nullptr);
    using Opened = Result<std::shared_ptr<Speller>>;
    auto *reading = new QFutureWatcher<Opened>(this);
    connect(reading, &QFutureWatcher<Opened>::finished, this, [this, reading, language = m_language] {
        const Opened opened = reading->result();
        reading->deleteLater();
        if (!opened) {
            qCInfo(lcUi).noquote() << "Spelling is not checked:" << opened.error().logLine();
            const QMap<QString, QString> names { { u"kk"_qs, tr("Kazakh") }, { u"ru"_qs, tr("Russian") },
                { u"en"_qs, tr("English") }, { u"uk"_qs, tr("Ukrainian") } };
            Q_EMIT unavailable(tr("Spelling is not checked: this computer has no dictionary for the language"
                                  " of the text (%1).")
                                   .arg(names.value(language, language)));
            return;
        }
        m_spellers[language] = *opened;
        load();
    });
    const QStringList learnt = m_settings.learntWords(m_language);
    reading->setFuture(QtConcurrent::run([language = m_language, learnt]() -> Opened {
        TEREZE_TRY(const std::shared_ptr<Speller> speller, Speller::open(language));
        for (const QString &word : learnt)
            speller->learn(word);
        return speller;
    }));
}

std::optional<TemplateSpelling::Found> TemplateSpelling::wordAt(int position) const
{
    if (!isReady())
        return std::nullopt;
    const Speller &speller = *m_spellers.at(m_language);
    const QTextBlock block = m_page.document()->findBlock(position);
    for (const Speller::Word &word : Speller::wordsOf(block.text())) {
        const int first = block.position() + static_cast<int>(word.begin);
        const int last = first + static_cast<int>(word.length);
        const QString text = block.text().mid(word.begin, word.length);
        if (position >= first && position <= last && !speller.knows(text))
            return Found { first, last, text };
    }
    return std::nullopt;
}

bool TemplateSpelling::next()
{
    if (!isReady())
        return false;
    const Speller &speller = *m_spellers.at(m_language);
    std::optional<QPair<int, int>> first, behind;
    for (QTextBlock block = m_page.document()->begin(); block.isValid() && !behind; block = block.next()) {
        const QString text = block.text();
        for (const Speller::Word &word : Speller::wordsOf(text)) {
            if (speller.knows(text.mid(word.begin, word.length)))
                continue;
            const int from = block.position() + static_cast<int>(word.begin);
            const QPair<int, int> place { from, from + static_cast<int>(word.length) };
            if (!first)
                first = place;
            if (!behind && from >= m_page.textCursor().selectionEnd())
                behind = place;
        }
    }
    if (!first)
        return false;
    const QPair<int, int> place = behind.value_or(*first);
    QTextCursor cursor = m_page.textCursor();
    cursor.setPosition(place.first);
    cursor.setPosition(place.second, QTextCursor::KeepAnchor);
    m_page.setTextCursor(cursor);
    m_page.ensureCursorVisible();
    return true;
}

bool TemplateSpelling::showMenu(const QPoint &globalPlace)
{
    const QTextCursor cursor = m_page.textCursor();
    const auto found = wordAt(cursor.hasSelection() ? cursor.selectionStart() : cursor.position());
    if (!found)
        return false;
    auto *asking = new QFutureWatcher<QStringList>(this);
    connect(
        asking, &QFutureWatcher<QStringList>::finished, this, [this, asking, found = *found, globalPlace] {
            const QStringList offered = asking->result();
            asking->deleteLater();
            // While it was looked for, the page may have become another.
            if (m_page.document()->characterCount() <= found.last || !wordAt(found.first)
                || wordAt(found.first)->word != found.word)
                return;
            auto *menu = new QMenu(&m_page);
            menu->setObjectName(u"spelling_menu"_qs);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const QString &word : offered) {
                QString text = word;
                QAction *action = menu->addAction(text.replace(u'&', u"&&"_qs));
                QFont bold = action->font();
                bold.setBold(true);
                action->setFont(bold);
                connect(action, &QAction::triggered, this, [this, found, word] { replace(found, word); });
            }
            if (offered.isEmpty())
                menu->addAction(tr("No word like it"))->setEnabled(false);
            menu->addSeparator();
            connect(
                menu->addAction(tr("Add “%1” to my words").arg(found.word.left(40).replace(u'&', u"&&"_qs))),
                &QAction::triggered, this, [this, word = found.word] { learn(word); });
            menu->popup(globalPlace);
        });
    asking->setFuture(QtConcurrent::run(
        [speller = m_spellers.at(m_language), word = found->word] { return speller->suggestions(word); }));
    return true;
}

void TemplateSpelling::replace(const Found &found, const QString &word)
{
    if (!m_page.editor())
        return;
    const auto [from, to] = m_page.map().rangeOf(found.first, found.last);
    // Where a format begins or ends within the word, the first letters' format becomes that of all.
    templates::SourceChange change;
    const QString &source = m_page.editor()->source();
    if (source.mid(from, to - from) == found.word) {
        change.patches = { { from, to, word } };
        change.caret = from + word.size();
        m_page.apply(tr("Spelling"), change);
        return;
    }
    m_page.editor()->undoStack().beginMacro(tr("Spelling"));
    m_page.apply(tr("Spelling"), m_page.editor()->text().insertText(from, word, {}));
    const auto rest = m_page.map().rangeOf(
        found.first + static_cast<int>(word.size()), found.last + static_cast<int>(word.size()));
    m_page.apply(tr("Spelling"), m_page.editor()->text().remove(rest.first, rest.second));
    m_page.editor()->undoStack().endMacro();
}

void TemplateSpelling::learn(const QString &word)
{
    if (const auto speller = m_spellers.find(m_language); speller != m_spellers.end() && speller->second)
        speller->second->learn(word);
    m_settings.addLearntWord(m_language, word);
    load();
}

} // namespace tereze::ui
