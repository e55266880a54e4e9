// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenlanguages.h"

#include "localtext.h"

#include <QLibraryInfo>
#include <QLocale>

namespace tereze {

namespace {

QString &languageOfThread()
{
    thread_local QString language;
    return language;
}

} // namespace

SpokenLanguages::SpokenLanguages(const QString &own)
    : m_own(own)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &language : LocalText::languages()) {
        Texts &texts = m_texts[language];
        // A file that is absent leaves its translator empty: English has few texts, Qt's may not be
        // installed.
        const bool has[] { texts.ours.load(QStringLiteral(":/i18n/tereze_") + language),
            texts.qt.load(QStringLiteral("qtbase_") + language, folder),
            texts.qtGaps.load(QStringLiteral(":/i18n/qt_") + language) };
        Q_UNUSED(has)
    }
}

QString SpokenLanguages::ownLanguage()
{
    for (const QString &tag : QLocale().uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0);
        if (LocalText::languages().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

QString SpokenLanguages::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString &asked = languageOfThread();
    const auto texts = m_texts.find(asked.isEmpty() ? m_own : asked);
    if (texts == m_texts.end())
        return {};
    for (const QTranslator *translator : { &texts->second.ours, &texts->second.qt, &texts->second.qtGaps }) {
        const QString text = translator->translate(context, source, disambiguation, n);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

LanguageScope::LanguageScope(const QString &language)
    : m_before(languageOfThread())
{
    languageOfThread() = language;
}

LanguageScope::~LanguageScope()
{
    languageOfThread() = m_before;
}

} // namespace tereze
