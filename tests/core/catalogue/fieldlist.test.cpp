// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/catalogue/cataloguefolder.h>
#include <core/catalogue/fieldlist.h>
#include <core/template/template.h>
#include <core/template/templatecheck.h>

#include <gtest/gtest.h>
#include <tests/support/shared.h>

using namespace tereze;
using namespace tereze::catalogue;

namespace {

QSet<QString> namesOf(const QList<ListedField> &fields)
{
    QSet<QString> names;
    for (const ListedField &field : fields) {
        EXPECT_FALSE(field.label.isEmpty() || field.group.isEmpty()) << field.name.toStdString();
        EXPECT_FALSE(names.contains(field.name)) << field.name.toStdString();
        if (!field.isList())
            names.insert(field.name);
    }
    return names;
}

} // namespace

TEST(FieldList, namesEveryFieldThatATemplateMayUse)
{
    const auto catalogue = CatalogueFolder::read(test::sourceRoot() + u"/resources/catalogue"_qs);
    ASSERT_TRUE(catalogue.ok());
    for (const CatalogueService &service : catalogue->services) {
        const FieldForm form { &*service.schema, &*service.layout };
        for (const QString &language : LocalText::languages()) {
            for (const QString &kind : { u"joint_order"_qs, u"extract"_qs })
                EXPECT_EQ(namesOf(listedFields({ form }, true, language, kind)),
                    TemplateFields::of(&*service.schema, true).ofKind(kind).all)
                    << service.key.toStdString();
            const auto fields = listedFields({ form }, true, language);
            const TemplateFields known = TemplateFields::of(&*service.schema, true);
            EXPECT_EQ(namesOf(fields), known.all) << service.key.toStdString();
            for (const ListedField &field : fields)
                EXPECT_EQ(field.isOptional, known.optional.contains(field.name)) << field.name.toStdString();
        }
    }
    EXPECT_EQ(namesOf(listedFields({}, false, u"kk"_qs)), TemplateFields::of(nullptr, false).all);
}

TEST(FieldList, sampleValuesFillEveryShippedTemplateStrictlyAndNothingIsFoundWrongWithThem)
{
    const auto catalogue = CatalogueFolder::read(test::sourceRoot() + u"/resources/catalogue"_qs);
    ASSERT_TRUE(catalogue.ok());
    int filled = 0;
    for (const CatalogueService &service : catalogue->services) {
        const TemplateFields known = TemplateFields::of(&*service.schema, true);
        for (const CatalogueTemplate &entry : service.templates) {
            for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
                const auto parsed = templates::Template::load(it.value());
                ASSERT_TRUE(parsed.ok());
                templates::RenderOptions options;
                options.language = it.key();
                options.timeZone = QTimeZone("Asia/Almaty");
                const auto html = (*parsed)->render(
                    sampleData(
                        listedFields({ { &*service.schema, &*service.layout } }, true, it.key(), entry.kind)),
                    options);
                EXPECT_TRUE(html.ok()) << entry.key.toStdString() << it.key().toStdString() << ' '
                                       << (html ? "" : html.error().detail.toStdString());
                const auto problems =
                    templates::checkTemplate(it.value(), known.ofKind(entry.kind).all, known.optional);
                EXPECT_TRUE(problems.isEmpty())
                    << entry.key.toStdString() << ' ' << problems.first().finding.toString().toStdString();
                ++filled;
            }
        }
    }
    EXPECT_EQ(filled, 24);
}
