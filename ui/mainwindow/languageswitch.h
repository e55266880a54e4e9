// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace tereze::ui {

/// The language of the window, changed while it runs: installs the translators and sets the default QLocale;
/// Qt then sends every widget a LanguageChange. One a program.
class LanguageSwitch : public QObject {
    Q_OBJECT

public:
    struct Language {
        QString code;
        QString name; ///< in the language itself
    };

    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// Kazakh, Russian, English, Ukrainian.
    static const QList<Language> &languages();
    /// What to begin with: `wished` if it is one of ours, else the system's language if it is, else Kazakh.
    static QString firstChoice(const QString &wished);

    const QString &current() const { return m_current; }
    /// Does nothing for a code that is not one of languages().
    void set(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
    QTranslator m_qtGaps; ///< texts of Qt that its own translation lacks
};

} // namespace tereze::ui
