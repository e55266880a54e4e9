// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

class Hunspell;

namespace tereze::ui {

/// The words of one language by Hunspell and an installed dictionary, and the words a person has taught it.
/// Any thread; one call at a time goes to the dictionary.
class Speller {
public:
    struct Word {
        qsizetype begin; ///< in the text
        qsizetype length;
    };

    /// Reads the dictionary of a language (kk, ru, en, uk), up to a second, so not on the thread of windows.
    /// Kind NotFound where no folder has one, InvalidInput where it is written in another encoding than
    /// UTF-8.
    static Result<std::shared_ptr<Speller>> open(
        const QString &language, const QStringList &folders = dictionaryFolders());
    /// Where dictionaries lie: "hunspell" beside the program, then where the system keeps shared data.
    static QStringList dictionaryFolders();
    /// The words of a text that can be checked: letters with hyphens and apostrophes between them. What has
    /// digits in it, single letters and abbreviations in capitals are not.
    static QVector<Word> wordsOf(const QString &text);

    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    bool knows(const QString &word) const;
    /// Words like this one, the likeliest first; takes up to half a second.
    QStringList suggestions(const QString &word, qsizetype most = 6) const;
    /// From now on this word is known, in any case of its letters.
    void learn(const QString &word);

private:
    explicit Speller(std::unique_ptr<Hunspell> dictionary);

    std::unique_ptr<Hunspell> m_dictionary;
    mutable QMutex m_lock;
    mutable QHash<QString, bool> m_known; ///< what was asked before
};

} // namespace tereze::ui
