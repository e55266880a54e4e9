// SPDX-License-Identifier: GPL-3.0-or-later
#include "passportreader.h"

#include <core/base/localtext.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace tereze::catalogue {

namespace {

QString passportText(const char *text)
{
    return QCoreApplication::translate("Catalogue", text);
}

/// Checks one service.json key by key.
class PassportReader {
public:
    PassportReader(CatalogueFiles &files, const QJsonObject &object, const QString &place)
        : m_files(files)
        , m_object(object)
        , m_place(place)
    {
    }

    void readPassportOf(CatalogueService &service)
    {
        static const QStringList keptApart { u"key"_qs, u"kind"_qs, u"applicant_kinds"_qs,
            u"subject_required"_qs, u"route"_qs, u"effect"_qs, u"limits"_qs, u"templates"_qs };
        static const QStringList read { u"direction"_qs, u"category"_qs, u"name"_qs, u"description"_qs,
            u"eligibility"_qs, u"result"_qs, u"steps"_qs, u"documents_needed"_qs, u"after_approval"_qs,
            u"owner"_qs, u"term"_qs, u"waiting"_qs, u"serving"_qs, u"fee"_qs, u"contacts"_qs };
        m_files.allowOnly(m_object, keptApart + read, m_place);
        readIdentity(service);
        for (const char16_t *key :
            { u"direction", u"category", u"name", u"description", u"eligibility", u"result" })
            readLocal(m_object, QString::fromUtf16(key), m_place);
        for (const char16_t *key : { u"steps", u"documents_needed", u"after_approval" })
            readLocalList(QString::fromUtf16(key));
        readTimes();
        readContacts();
        service.passport = m_object;
        for (const QString &key : keptApart)
            service.passport.remove(key);
    }

private:
    void fault(const QString &key, const char *text)
    {
        m_files.fault(m_place + u'/' + key, passportText(text));
    }

    void readLocal(const QJsonObject &object, const QString &key, const QString &place)
    {
        LocalText::read(object.value(key), place + u'/' + key, m_files.faults());
    }

    void readLocalList(const QString &key)
    {
        if (!m_object.value(key).isArray())
            return fault(key, QT_TRANSLATE_NOOP("Catalogue", "a list of texts is expected"));
        const QJsonArray texts = m_object.value(key).toArray();
        for (qsizetype i = 0; i < texts.size(); ++i)
            LocalText::read(
                texts.at(i), QStringLiteral("%1/%2/%3").arg(m_place, key).arg(i), m_files.faults());
    }

    bool matches(const QJsonObject &object, const QString &key, const char *pattern) const
    {
        const QRegularExpression expression(
            QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
        return object.value(key).isString() && expression.match(object.value(key).toString()).hasMatch();
    }

    void readIdentity(CatalogueService &service)
    {
        static const QStringList kinds { u"e_service"_qs, u"appointment"_qs, u"counter"_qs };
        static const QStringList applicants { u"student"_qs, u"former_student"_qs, u"staff"_qs, u"person"_qs,
            u"organisation"_qs };
        if (m_object.value(u"key"_qs) != QJsonValue(service.key)
            || !matches(m_object, u"key"_qs, "[a-z][a-z0-9-]{0,62}"))
            fault(u"key"_qs, QT_TRANSLATE_NOOP("Catalogue", "the key must be the name of the folder"));
        service.kind = m_object.value(u"kind"_qs).toString();
        if (!kinds.contains(service.kind))
            fault(
                u"kind"_qs, QT_TRANSLATE_NOOP("Catalogue", "the kind is e_service, appointment or counter"));
        const QJsonArray applicantKinds = m_object.value(u"applicant_kinds"_qs).toArray();
        bool goodKinds = !applicantKinds.isEmpty();
        for (const QJsonValue &kind : applicantKinds) {
            goodKinds = goodKinds && applicants.contains(kind.toString())
                && !service.applicantKinds.contains(kind.toString());
            service.applicantKinds << kind.toString();
        }
        if (!goodKinds)
            fault(u"applicant_kinds"_qs,
                QT_TRANSLATE_NOOP("Catalogue", "the kinds of applicant are not right"));
        if (!m_object.value(u"subject_required"_qs).isBool())
            fault(u"subject_required"_qs, QT_TRANSLATE_NOOP("Catalogue", "true or false is expected"));
        service.subjectRequired = m_object.value(u"subject_required"_qs).toBool();
        service.routeKey = m_object.value(u"route"_qs).toString();
        if (service.kind == u"e_service"_qs && !matches(m_object, u"route"_qs, "[a-z][a-z0-9-]{0,62}"))
            fault(u"route"_qs, QT_TRANSLATE_NOOP("Catalogue", "an e-service names its route"));
        service.effect = m_object.value(u"effect"_qs).toString();
        if (m_object.contains(u"effect"_qs) && !matches(m_object, u"effect"_qs, "[a-z][a-z0-9_]{0,62}"))
            fault(u"effect"_qs, QT_TRANSLATE_NOOP("Catalogue", "this is no name of an effect"));
        if (!matches(m_object, u"owner"_qs, "[a-z][a-z0-9_-]{0,62}"))
            fault(u"owner"_qs, QT_TRANSLATE_NOOP("Catalogue", "the code of a unit is expected"));
    }

    void readTimes()
    {
        if (!matches(m_object, u"term"_qs, "P[1-9][0-9]{0,2}D"))
            fault(u"term"_qs, QT_TRANSLATE_NOOP("Catalogue", "working days such as P3D are expected"));
        for (const QString &key : { u"waiting"_qs, u"serving"_qs }) {
            if (!matches(m_object, key, "PT[1-9][0-9]{0,2}M"))
                fault(key, QT_TRANSLATE_NOOP("Catalogue", "minutes such as PT15M are expected"));
        }
        const QJsonValue fee = m_object.value(u"fee"_qs);
        const double amount = fee.toDouble(-1);
        if (!fee.isDouble() || amount < 0 || amount > 1e9 || std::floor(amount) != amount)
            fault(u"fee"_qs,
                QT_TRANSLATE_NOOP("Catalogue", "an amount in whole tenge is expected, 0 where it is free"));
    }

    void readContacts()
    {
        const QJsonObject contacts = m_object.value(u"contacts"_qs).toObject();
        const QString place = m_place + u"/contacts"_qs;
        m_files.allowOnly(
            contacts, { u"unit"_qs, u"place"_qs, u"phone"_qs, u"email"_qs, u"hours"_qs }, place);
        readLocal(contacts, u"place"_qs, place);
        if (!matches(contacts, u"unit"_qs, "[a-z][a-z0-9_-]{0,62}"))
            fault(u"contacts/unit"_qs, QT_TRANSLATE_NOOP("Catalogue", "the code of a unit is expected"));
        if (!matches(contacts, u"phone"_qs, "[+0-9 ()-]{5,40}"))
            fault(u"contacts/phone"_qs, QT_TRANSLATE_NOOP("Catalogue", "a telephone number is expected"));
        if (!matches(contacts, u"email"_qs, "[^@\\s]+@[^@\\s]+"))
            fault(u"contacts/email"_qs, QT_TRANSLATE_NOOP("Catalogue", "an e-mail address is expected"));
        const QJsonObject hours = contacts.value(u"hours"_qs).toObject();
        m_files.allowOnly(hours, { u"from"_qs, u"until"_qs }, place + u"/hours"_qs);
        const QTime from = QTime::fromString(hours.value(u"from"_qs).toString(), u"HH:mm"_qs);
        const QTime until = QTime::fromString(hours.value(u"until"_qs).toString(), u"HH:mm"_qs);
        if (!from.isValid() || !until.isValid() || from >= until)
            fault(u"contacts/hours"_qs,
                QT_TRANSLATE_NOOP("Catalogue", "hours such as 09:00 and 17:45 are expected"));
    }

    CatalogueFiles &m_files;
    const QJsonObject m_object;
    const QString m_place;
};

} // namespace

void readPassport(
    CatalogueFiles &files, const QJsonObject &object, const QString &place, CatalogueService &service)
{
    PassportReader(files, object, place).readPassportOf(service);
}

} // namespace tereze::catalogue
