// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace tereze::ui {

/// What a person's client remembers between starts: never a password, never data of a case.
class UiSettings {
public:
    /// In the system's place for settings of this user.
    UiSettings();
    /// In a file of its own; for tests.
    explicit UiSettings(const QString &fileName);

    QString language() const; ///< kk, ru, en or uk; empty before the first choice
    void setLanguage(const QString &code);
    QString theme() const; ///< system, light or dark
    void setTheme(const QString &name);
    QString server() const;
    QString role() const;
    void setSignIn(const QString &server, const QString &role);
    bool rememberPassword() const;
    void setRememberPassword(bool remember);

    /// Where the person printed last: the key of a printer; empty before the first print.
    QString printer() const;
    void setPrinter(const QString &key);

    bool checksSpelling() const; ///< of templates; at first it does
    void setChecksSpelling(bool on);
    /// Words of a language that no dictionary has and the person knows to be right.
    QStringList learntWords(const QString &language) const;
    void addLearntWord(const QString &language, const QString &word);

    /// Geometry, splitters and columns by a name such as "main" or "journal.columns"; empty when never
    /// stored.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);
    void forgetLayouts();

    /// Writes the file now.
    void flush();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace tereze::ui
