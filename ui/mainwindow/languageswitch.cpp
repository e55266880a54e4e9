// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace tereze::ui {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_qtGaps);
}

const QList<LanguageSwitch::Language> &LanguageSwitch::languages()
{
    static const QList<Language> all {
        { QStringLiteral("kk"), QStringLiteral("Қазақша") },
        { QStringLiteral("ru"), QStringLiteral("Русский") },
        { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("uk"), QStringLiteral("Українська") },
    };
    return all;
}

QString LanguageSwitch::firstChoice(const QString &wished)
{
    for (const QString &code : { wished, QLocale::system().name().left(2) }) {
        const auto &all = languages();
        if (std::any_of(all.begin(), all.end(), [&](const Language &one) { return one.code == code; }))
            return code;
    }
    return QStringLiteral("kk");
}

void LanguageSwitch::set(const QString &code)
{
    if (code == m_current || firstChoice(code) != code)
        return;
    m_current = code;
    const QString country = code == u"uk" ? QStringLiteral("UA") : QStringLiteral("KZ");
    QLocale::setDefault(
        code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code + u'_' + country));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_qtGaps);
    // The last one is asked first. Of the texts of its dialogs Qt has none in Kazakh and not all in
    // Ukrainian: ours stand behind its own.
    if (m_qtGaps.load(QStringLiteral(":/i18n/qt_") + code))
        QCoreApplication::installTranslator(&m_qtGaps);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/tereze_") + code))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(code);
}

} // namespace tereze::ui
