// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace tereze::ui {

class PageEdit;
class SpellHighlighter;
class Speller;
class UiSettings;

/// The words of a template's page that no dictionary knows: underlined, found one after the other, with other
/// words offered for each. Dictionaries are read in the background, each once.
class TemplateSpelling : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; `page` owns it.
    TemplateSpelling(PageEdit &page, UiSettings &settings);

    bool isOn() const { return m_isOn; }
    /// The dictionary of the page's language has been read.
    bool isReady() const;
    void setOn(bool on);
    /// kk, ru, en or uk: what the page is written in.
    void setLanguage(const QString &language);
    /// Chooses the next unknown word on the page, from the beginning again after the last.
    bool next();
    /// Offers what can be done about the unknown word there, once there is something to offer; false where
    /// there is none.
    bool showMenu(const QPoint &globalPlace);

Q_SIGNALS:
    /// Nothing can be checked in the language of the page; `words` say so.
    void unavailable(const QString &words);

private:
    struct Found {
        int first; ///< positions on the page
        int last;
        QString word;
    };

    void load();
    std::optional<Found> wordAt(int position) const;
    void replace(const Found &found, const QString &word);
    void learn(const QString &word);

    PageEdit &m_page;
    UiSettings &m_settings;
    SpellHighlighter *m_highlighter; ///< of the page's document
    std::map<QString, std::shared_ptr<Speller>> m_spellers; ///< null while it is read, or where there is none
    QString m_language;
    bool m_isOn;
};

} // namespace tereze::ui
