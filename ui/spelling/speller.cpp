// SPDX-License-Identifier: GPL-3.0-or-later
#include "speller.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

namespace tereze::ui {

namespace {

constexpr qsizetype mostKept = 20'000; ///< answers; a template has some hundred words

/// Which file a language's dictionary has, as Debian and LibreOffice name it.
QString dictionaryName(const QString &language)
{
    static const QMap<QString, QString> names { { u"kk"_qs, u"kk_KZ"_qs }, { u"ru"_qs, u"ru_RU"_qs },
        { u"en"_qs, u"en_US"_qs }, { u"uk"_qs, u"uk_UA"_qs } };
    return names.value(language);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

/// Dictionaries write the apostrophe as a typewriter does.
std::string written(QString word)
{
    word.replace(u'’', u'\'').replace(u'ʼ', u'\'');
    return word.toStdString();
}

} // namespace

QStringList Speller::dictionaryFolders()
{
    QStringList folders { QCoreApplication::applicationDirPath() + u"/hunspell"_qs };
    folders += QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"hunspell"_qs, QStandardPaths::LocateDirectory);
    return folders;
}

Result<std::shared_ptr<Speller>> Speller::open(const QString &language, const QStringList &folders)
{
    const QString name = dictionaryName(language);
    for (const QString &folder : folders) {
        const QString rules = folder + u'/' + name + u".aff"_qs;
        const QString words = folder + u'/' + name + u".dic"_qs;
        if (name.isEmpty() || !QFile::exists(rules) || !QFile::exists(words))
            continue;
        auto dictionary = std::make_unique<Hunspell>(
            QFile::encodeName(rules).constData(), QFile::encodeName(words).constData());
        if (dictionary->get_dict_encoding() != "UTF-8")
            return Error::of(ErrorKind::InvalidInput,
                u"%1 is written in %2"_qs.arg(
                    rules, QString::fromStdString(dictionary->get_dict_encoding())));
        return std::shared_ptr<Speller>(new Speller(std::move(dictionary)));
    }
    return Error::of(
        ErrorKind::NotFound, u"no dictionary of %1 in %2"_qs.arg(language, folders.join(u", "_qs)));
}

Speller::Speller(std::unique_ptr<Hunspell> dictionary)
    : m_dictionary(std::move(dictionary))
{
}

Speller::~Speller() = default;

QVector<Speller::Word> Speller::wordsOf(const QString &text)
{
    QVector<Word> words;
    const auto joins = [&](qsizetype at) {
        return (text.at(at) == u'-' || isApostrophe(text.at(at))) && at + 1 < text.size()
            && text.at(at + 1).isLetter();
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        bool hasDigit = false, hasSmall = false;
        for (; at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark() || joins(at));
             ++at) {
            hasDigit = hasDigit || text.at(at).isNumber();
            hasSmall = hasSmall || text.at(at).isLower();
        }
        if (!hasDigit && hasSmall && at - begin > 1)
            words.append({ begin, at - begin });
    }
    return words;
}

bool Speller::knows(const QString &word) const
{
    const QMutexLocker locked(&m_lock);
    if (const auto found = m_known.constFind(word); found != m_known.cend())
        return *found;
    bool known = m_dictionary->spell(written(word));
    if (!known && word.contains(u'-')) { // two words that the dictionary has, as «құжат-анықтама»
        known = true;
        for (const QString &part : word.split(u'-'))
            known = known && m_dictionary->spell(written(part));
    }
    if (m_known.size() >= mostKept)
        m_known.clear();
    m_known.insert(word, known);
    return known;
}

QStringList Speller::suggestions(const QString &word, qsizetype most) const
{
    const QMutexLocker locked(&m_lock);
    QStringList found;
    for (const std::string &one : m_dictionary->suggest(written(word))) {
        if (found.size() < most)
            found << QString::fromStdString(one);
    }
    return found;
}

void Speller::learn(const QString &word)
{
    const QMutexLocker locked(&m_lock);
    m_dictionary->add(written(word.toLower())); // Hunspell takes it with a capital then, too
    m_known.clear();
}

} // namespace tereze::ui
