// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisettings.h"

namespace tereze::ui {

UiSettings::UiSettings()
    : m_store(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tereze"), QStringLiteral("desktop")))
{
}

UiSettings::UiSettings(const QString &fileName)
    : m_store(std::make_unique<QSettings>(fileName, QSettings::IniFormat))
{
}

QString UiSettings::language() const
{
    return m_store->value(u"language").toString();
}

void UiSettings::setLanguage(const QString &code)
{
    m_store->setValue(u"language", code);
}

QString UiSettings::theme() const
{
    return m_store->value(u"theme", QStringLiteral("system")).toString();
}

void UiSettings::setTheme(const QString &name)
{
    m_store->setValue(u"theme", name);
}

QString UiSettings::server() const
{
    return m_store->value(u"sign_in/server").toString();
}

QString UiSettings::role() const
{
    return m_store->value(u"sign_in/role").toString();
}

void UiSettings::setSignIn(const QString &server, const QString &role)
{
    m_store->setValue(u"sign_in/server", server);
    m_store->setValue(u"sign_in/role", role);
}

bool UiSettings::rememberPassword() const
{
    return m_store->value(u"sign_in/remember", false).toBool();
}

void UiSettings::setRememberPassword(bool remember)
{
    m_store->setValue(u"sign_in/remember", remember);
}

QString UiSettings::printer() const
{
    return m_store->value(u"print/printer").toString();
}

void UiSettings::setPrinter(const QString &key)
{
    m_store->setValue(u"print/printer", key);
}

bool UiSettings::checksSpelling() const
{
    return m_store->value(u"spelling/checks", true).toBool();
}

void UiSettings::setChecksSpelling(bool on)
{
    m_store->setValue(u"spelling/checks", on);
}

QStringList UiSettings::learntWords(const QString &language) const
{
    return m_store->value(u"spelling/words_"_qs + language).toStringList();
}

void UiSettings::addLearntWord(const QString &language, const QString &word)
{
    QStringList words = learntWords(language);
    if (words.contains(word))
        return;
    words << word;
    m_store->setValue(u"spelling/words_"_qs + language, words);
}

QByteArray UiSettings::layout(const QString &name) const
{
    return m_store->value(u"layout/"_qs + name).toByteArray();
}

void UiSettings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue(u"layout/"_qs + name, state);
}

void UiSettings::forgetLayouts()
{
    m_store->remove(u"layout");
}

void UiSettings::flush()
{
    m_store->sync();
}

} // namespace tereze::ui
