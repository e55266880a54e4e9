// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <map>

namespace tereze {

/// The translator of a program that speaks to people of several languages at once: it answers
/// QCoreApplication::translate() in the language that a LanguageScope has set on the thread that asks, else
/// in that of whoever started the program. Texts of Qt itself, such as those of the command line's help, are
/// among them. Install it once, before any thread begins; it is safe to ask from every thread.
class SpokenLanguages final : public QTranslator {
    Q_OBJECT

public:
    /// `own` is kk, ru, en or uk; anything else is English.
    explicit SpokenLanguages(const QString &own = ownLanguage());

    /// The first of our languages that the environment asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG);
    /// English when it asks for none.
    static QString ownLanguage();

    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    struct Texts {
        QTranslator ours;
        QTranslator qt;
        QTranslator qtGaps; ///< of Qt's texts those that its own translation lacks
    };

    QString m_own;
    std::map<QString, Texts> m_texts; ///< by language, never changed after construction
};

/// While it lives, translated texts that this thread makes come in a language. Scopes nest; each ends on the
/// thread that began it. Without a SpokenLanguages in the program it changes nothing.
class LanguageScope {
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    QString m_before;
};

} // namespace tereze
