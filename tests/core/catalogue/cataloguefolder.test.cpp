// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/catalogue/cataloguefolder.h>

#include <QDir>
#include <QJsonArray>

#include <functional>
#include <gtest/gtest.h>
#include <tests/support/foldercopy.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::catalogue;

namespace {

QString shippedFolder()
{
    return test::sourceRoot() + u"/resources/catalogue"_qs;
}

/// A copy of the shipped catalogue in which faults are planted.
class CatalogueCopy : public test::FolderCopy {
public:
    CatalogueCopy()
        : FolderCopy(shippedFolder())
    {
    }

    /// The faults of the copy, one a line.
    QStringList faults() const
    {
        QList<Fault> found;
        const auto catalogue = CatalogueFolder::read(path(), &found);
        EXPECT_EQ(catalogue.ok(), found.isEmpty());
        QStringList lines;
        for (const Fault &fault : found)
            lines << fault.line();
        return lines;
    }
};

struct Planted {
    const char *what;
    std::function<void(const CatalogueCopy &)> plant;
    QString place; ///< how the fault's line begins
};

const QString certificate = u"certificate-of-study/"_qs;
const QString leave = u"academic-leave/"_qs;

QList<Planted> plantedFaults()
{
    const auto swap = [](const QString &file, const QByteArray &from, const QByteArray &to) {
        return [=](const CatalogueCopy &copy) {
            copy.replace(file, from, to);
        };
    };
    const QString passport = certificate + u"service.json"_qs;
    const QString leavePassport = leave + u"service.json"_qs;
    const QString html = certificate + u"templates/certificate_of_study.kk.html"_qs;
    return {
        { "no JSON", swap(passport, "{", "["), passport },
        { "key twice", swap(passport, "\"kind\"", "\"key\": \"x\", \"kind\""), passport },
        { "unknown key", swap(passport, "\"term\"", "\"colour\": 1, \"term\""), passport + u"#/colour"_qs },
        { "another folder's key", swap(passport, "\"certificate-of-study\"", "\"certificate\""),
            passport + u"#/key"_qs },
        { "kind", swap(passport, "\"term\": \"P3D\"", "\"term\": \"3 days\""), passport + u"#/term"_qs },
        { "waiting", swap(passport, "\"waiting\": \"PT15M\"", "\"waiting\": \"15\""),
            passport + u"#/waiting"_qs },
        { "fee", swap(passport, "\"fee\": 0", "\"fee\": 0.5"), passport + u"#/fee"_qs },
        { "hours", swap(passport, "17:45", "08:45"), passport + u"#/contacts/hours"_qs },
        { "applicants", swap(passport, "\"student\"\n", "\"pupil\"\n"), passport + u"#/applicant_kinds"_qs },
        { "language missing", swap(passport, "\"en\": \"Certificate of study\",", ""),
            passport + u"#/name"_qs },
        { "language unknown", swap(passport, "\"uk\": \"Довідка про навчання\"", "\"be\": \"x\""),
            passport + u"#/name"_qs },
        { "journal", swap(passport, "\"journal\": \"certificates\"", "\"journal\": \"letters\""),
            passport + u"#/templates/1/journal"_qs },
        { "journal of the step", swap(passport, "\"journal\": \"certificates\"", "\"journal\": \"orders\""),
            certificate + u"route.bpmn#line"_qs },
        { "two forms", swap(passport, "\"kind\": \"certificate\"", "\"kind\": \"application_form\""),
            passport + u"#/templates:"_qs },
        { "template kind", swap(leavePassport, "\"kind\": \"order\"", "\"kind\": \"letter\""),
            leavePassport + u"#/templates/1/kind"_qs },
        { "condition", swap(leavePassport, ".datetime() > ", ".datetime() >> "),
            leavePassport + u"#/limits/1/condition"_qs },
        { "condition's field", swap(leavePassport, "$.form.leave_until.", "$.form.leave_end."),
            leavePassport + u"#/limits/1/condition"_qs },
        { "optional field unasked", swap(leavePassport, "$.student.status == ", "$.form.note == "),
            leavePassport + u"#/limits/0/condition"_qs },
        { "limit's field", swap(leavePassport, "\"field\": \"leave_until\"", "\"field\": \"until\""),
            leavePassport + u"#/limits/1/field"_qs },
        { "route key", swap(leavePassport, "\"route\": \"academic-leave\"", "\"route\": \"leave\""),
            leave + u"route.bpmn#line"_qs },
        { "route's field", swap(leave + u"route.bpmn"_qs, "$.form.reason", "$.form.cause"),
            leave + u"route.bpmn#line"_qs },
        { "route's template",
            swap(leave + u"route.bpmn"_qs, "tereze:template=\"order_academic_leave\"",
                "tereze:template=\"order\""),
            leave + u"route.bpmn#line"_qs },
        { "route not XML", swap(leave + u"route.bpmn"_qs, "</bpmn:process>", ""), leave + u"route.bpmn"_qs },
        { "no route", [](const CatalogueCopy &copy) { copy.remove(leave + u"route.bpmn"_qs); },
            leave + u"route.bpmn"_qs },
        { "schema keyword",
            swap(leave + u"form.schema.json"_qs, "\"format\": \"date\"",
                "\"default\": 1, \"format\": \"date\""),
            leave + u"form.schema.json#/properties/leave_from/default"_qs },
        { "layout", swap(leave + u"form.layout.json"_qs, "\"military\": {", "\"navy\": {"),
            leave + u"form.layout.json#/fields/reason/choices"_qs },
        { "unclosed tag", swap(html, "{{/approvers}}", ""), html + u":"_qs },
        { "unknown formatter", swap(html, "| date_long", "| long_date"), html + u":"_qs },
        { "unknown field", swap(html, "{{form.purpose}}", "{{form.reason}}"), html + u":22:"_qs },
        { "number is not for templates", swap(html, "{{student.number}}", "{{document.number}}"),
            html + u":"_qs },
        { "forbidden element", swap(html, "</table>", "</table><script>x</script>"), html + u":"_qs },
        { "no UTF-8", [html](const CatalogueCopy &copy) { copy.write(html, "<p>\xff</p>"); }, html },
        { "language of a template", [html](const CatalogueCopy &copy) { copy.remove(html); }, html },
        { "stray template",
            [](const CatalogueCopy &copy) {
                copy.write(certificate + u"templates/letter.kk.html"_qs, "<p>x</p>");
            },
            certificate + u"templates/letter.kk.html"_qs },
        { "stray file", [](const CatalogueCopy &copy) { copy.write(leave + u"notes.txt"_qs, "x"); },
            leave + u"notes.txt"_qs },
        { "empty service", [](const CatalogueCopy &copy) { QDir(copy.path(u"."_qs)).mkdir(u"new"_qs); },
            u"new/service.json"_qs },
        { "journal pattern", swap(u"shared/journals.json"_qs, "{number}", "{no}"),
            u"shared/journals.json#/journals/0/pattern"_qs },
        { "journal place", swap(u"shared/journals.json"_qs, "\"storage_place\"", "\"place\""),
            u"shared/journals.json#/journals/0"_qs },
        { "journal direction",
            swap(u"shared/journals.json"_qs, "\"direction\": \"incoming\"", "\"direction\": \"inwards\""),
            u"shared/journals.json#/journals/3/direction"_qs },
        { "journal dated back", swap(u"shared/journals.json"_qs, "\"back_days\": 5", "\"back_days\": 61"),
            u"shared/journals.json#/journals/3/back_days"_qs },
        { "journal dated back by half a day",
            swap(u"shared/journals.json"_qs, "\"back_days\": 5", "\"back_days\": 0.5"),
            u"shared/journals.json#/journals/3/back_days"_qs },
        { "journal dated back by a word",
            swap(u"shared/journals.json"_qs, "\"back_days\": 5", "\"back_days\": \"five\""),
            u"shared/journals.json#/journals/3/back_days"_qs },
        { "sheet in a journal",
            swap(u"shared/templates.json"_qs, "\"kind\": \"approval_sheet\"",
                "\"kind\": \"approval_sheet\", \"journal\": \"orders\""),
            u"shared/templates.json#/templates/0/journal"_qs },
        { "a joint order without its extract",
            swap(leavePassport, "\"kind\": \"extract\"", "\"kind\": \"certificate\""),
            leavePassport + u"#/templates"_qs },
        { "template key twice",
            swap(leavePassport, "\"key\": \"order_academic_leave\"", "\"key\": \"approval_sheet\""),
            leavePassport + u"#/templates/1/key"_qs },
    };
}

} // namespace

TEST(CatalogueFolder, readsTheShippedCatalogue)
{
    const auto catalogue = CatalogueFolder::read(shippedFolder());
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().detail.toStdString();
    ASSERT_EQ(catalogue->services.size(), 3);
    EXPECT_EQ(catalogue->journals.size(), 5); // three of documents, two of letters
    EXPECT_EQ(catalogue->sharedTemplates.size(), 1);
    for (const CatalogueService &service : catalogue->services) {
        EXPECT_EQ(service.kind, u"e_service"_qs);
        // With a joint order and its extract where its orders may be collected.
        EXPECT_EQ(service.templates.size(), service.key == u"academic-leave" ? 4 : 2);
        EXPECT_TRUE(service.subjectRequired);
        EXPECT_TRUE(service.passport.value(u"name"_qs).toObject().contains(u"uk"_qs));
    }
}

TEST(CatalogueFolder, givesWhatTheDatabaseTakes)
{
    const auto catalogue = CatalogueFolder::read(shippedFolder());
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().detail.toStdString();
    const CatalogueService &leaveService = catalogue->services.first();
    ASSERT_EQ(leaveService.key, u"academic-leave"_qs);
    const QJsonObject content = leaveService.content();
    EXPECT_EQ(content.keys(),
        QStringList({ u"applicant_kinds"_qs, u"effect"_qs, u"fields"_qs, u"form_layout"_qs, u"form_schema"_qs,
            u"limits"_qs, u"passport"_qs, u"route_key"_qs, u"subject_required"_qs, u"templates"_qs }));
    EXPECT_EQ(content.value(u"effect"_qs).toString(), u"student_on_leave"_qs);
    EXPECT_EQ(content.value(u"templates"_qs).toArray(),
        QJsonArray({ u"application_academic_leave"_qs, u"order_academic_leave"_qs,
            u"joint_order_academic_leave"_qs, u"extract_academic_leave"_qs }));
    EXPECT_EQ(content.value(u"limits"_qs)[1][u"condition"_qs].toString(),
        u"strict $.form.leave_until.datetime() > $.form.leave_from.datetime()"_qs);
    const QJsonObject passport = content.value(u"passport"_qs).toObject();
    EXPECT_FALSE(passport.contains(u"limits"_qs));
    EXPECT_EQ(passport.value(u"term"_qs).toString(), u"P10D"_qs);
}

TEST(CatalogueFolder, aCopyWithoutAFaultPasses)
{
    EXPECT_EQ(CatalogueCopy().faults(), QStringList());
}

TEST(CatalogueFolder, findsEveryPlantedFaultAtItsPlace)
{
    for (const Planted &planted : plantedFaults()) {
        const CatalogueCopy copy;
        planted.plant(copy);
        const QStringList faults = copy.faults();
        const bool found = std::any_of(faults.begin(), faults.end(),
            [&planted](const QString &line) { return line.startsWith(planted.place); });
        EXPECT_TRUE(found) << planted.what << " not at " << planted.place.toStdString() << " but:\n"
                           << faults.join(u'\n').toStdString();
    }
}

TEST(CatalogueFolder, tellsAllFaultsAtOnce)
{
    const CatalogueCopy copy;
    copy.replace(leave + u"service.json"_qs, "P10D", "ten");
    copy.replace(certificate + u"form.schema.json"_qs, "\"maxLength\": 200", "\"maxLength\": 0");
    copy.replace(u"shared/journals.json"_qs, "{year}", "");
    EXPECT_EQ(copy.faults().size(), 3) << copy.faults().join(u'\n').toStdString();
}

TEST(CatalogueFolder, namesAFolderThatIsNotThere)
{
    QList<Fault> faults;
    EXPECT_FALSE(CatalogueFolder::read(u"/nonexistent/catalogue"_qs, &faults).ok());
    EXPECT_EQ(faults.size(), 1);
}
