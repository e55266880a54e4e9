// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompayloads.h"

#include <core/grammar/nameformat.h>

#include <QHash>
#include <QTimeZone>

namespace tereze::test {
namespace {

struct Words {
    QStringList surnames;
    QStringList given;
    QStringList patronymics; ///< an empty one for who has none
    QStringList roles;
    QStringList titles;
    QString issuer;
};

const QHash<QString, Words> &wordsByLanguage()
{
    static const QHash<QString, Words> words {
        { u"kk"_qs,
            { { u"Құрманғазықызы"_qs, u"Әбдіқадырова"_qs, u"Ли"_qs, u"Нұрмұхамбетұлы"_qs,
                  u"Сейітқали-Өтеген"_qs, u"Қасымов"_qs },
                { u"Әйгерім"_qs, u"Нұрсұлтан"_qs, u"Ұлжан"_qs, u"Ерасыл"_qs, u"Жібек-Гүлнәр"_qs },
                { u"Өмірзаққызы"_qs, u"Серікұлы"_qs, u""_qs, u"Абдрахманқызы"_qs },
                { u"Ректор"_qs, u"Факультет деканы"_qs, u"Оқу-әдістемелік жұмыстар жөніндегі проректор"_qs,
                    u"Тіркеуші кеңсесінің басшысы"_qs, u"Бухгалтерия"_qs },
                { u"Оқу орнынан анықтама"_qs, u"Академиялық демалыс беру туралы бұйрық"_qs },
                u"Терезе университеті"_qs } },
        { u"ru"_qs,
            { { u"Иванов"_qs, u"Вознесенская-Преображенская"_qs, u"Пак"_qs, u"Абдурахмангаджиев"_qs,
                  u"Щербакова"_qs },
                { u"Иван"_qs, u"Александра"_qs, u"Ян"_qs, u"Анна-Мария"_qs },
                { u"Константинович"_qs, u"Вячеславовна"_qs, u""_qs, u"Ильич"_qs },
                { u"Ректор"_qs, u"Декан"_qs, u"Проректор по учебно-методической работе"_qs,
                    u"Начальник отдела кадров"_qs, u"Офис-регистратор"_qs },
                { u"Справка об обучении"_qs, u"Приказ о предоставлении академического отпуска"_qs },
                u"Университет Терезе"_qs } },
        { u"uk"_qs,
            { { u"Шевченко"_qs, u"Кобилянська-Ґалаґан"_qs, u"Їжак"_qs, u"Нечуй-Левицький"_qs },
                { u"Ївга"_qs, u"Олександр"_qs, u"Єлизавета"_qs },
                { u"Святославівна"_qs, u"Юрійович"_qs, u""_qs },
                { u"Ректор"_qs, u"Проректор з науково-педагогічної роботи"_qs, u"Декан факультету"_qs },
                { u"Довідка про навчання"_qs, u"Наказ про надання академічної відпустки"_qs },
                u"Університет Терезе"_qs } },
        { u"en"_qs,
            { { u"O'Brien"_qs, u"Featherstonehaugh-Cholmondeley"_qs, u"Ng"_qs, u"Müller"_qs },
                { u"Mary"_qs, u"Jean-Luc"_qs, u"Al"_qs }, { u""_qs },
                { u"Rector"_qs, u"Vice-Rector for Academic Affairs"_qs,
                    u"Head of the Registrar's Office"_qs },
                { u"Certificate of study"_qs, u"Order on academic leave"_qs }, u"Tereze University"_qs } },
    };
    return words;
}

} // namespace

QString RandomPayloads::one(const QStringList &list)
{
    return list.at(m_random.bounded(static_cast<int>(list.size())));
}

QString RandomPayloads::name(const QString &language)
{
    const Words words = wordsByLanguage().value(language);
    const QStringList parts { one(words.surnames), one(words.given), one(words.patronymics) };
    return parts.join(u' ').trimmed();
}

QString RandomPayloads::officeShort(const QString &name, const QString &language)
{
    return grammar::formatName(grammar::PersonName::ofOffice(name), grammar::NameForm::OfficeShort,
        grammar::languageOf(language).value_or(grammar::Language::English));
}

RandomPayloads::Sample RandomPayloads::next(int approvers)
{
    Sample sample;
    sample.language = one({ u"kk"_qs, u"ru"_qs, u"uk"_qs, u"en"_qs });
    const Words words = wordsByLanguage().value(sample.language);
    document::QrPayload &payload = sample.payload;
    payload.issuer = words.issuer;
    payload.title = one(words.titles);
    payload.person = officeShort(name(sample.language), sample.language);
    payload.signedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000 + m_random.bounded(100'000'000), Qt::UTC);
    for (int i = 0; i < approvers; ++i)
        payload.approvers.append({ one(words.roles), name(sample.language) });
    QByteArray token(16, '\0');
    for (char &byte : token)
        byte = static_cast<char>(m_random.bounded(256));
    payload.token = token;
    return sample;
}

} // namespace tereze::test
