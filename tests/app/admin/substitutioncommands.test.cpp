// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tests/app/admin/run.h>
#include <tests/support/temporarydatabase.h>

using namespace tereze;
using tereze::test::runAdmin;

namespace {

/// A database with three people who have accounts and one who holds a position.
class AdminSubstitution : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TemporaryDatabase::create();
        ASSERT_TRUE(made.ok()) << made.error().logLine().toStdString();
        m_place = std::move(made).value();
        const auto owner = m_place->connect();
        ASSERT_TRUE(owner.ok());
        const QString name = u"'{\"kk\": \"d\", \"ru\": \"d\", \"en\": \"d\"}'"_qs;
        for (const QString &sql :
            { u"SELECT api.unit_put(gen_random_uuid(), 'law', 0, 'faculty', NULL, %1)"_qs.arg(name),
                u"SELECT api.position_put(gen_random_uuid(), 'dean', 'law', 0, %1)"_qs.arg(name) }) {
            const auto done = (*owner)->query(sql);
            ASSERT_TRUE(done.ok()) << done.error().logLine().toStdString();
        }
        m_dean = person(u"sub_dean"_qs, u"Деканова"_qs, { u"--position"_qs, u"dean@law"_qs });
        m_deputy = person(u"sub_deputy"_qs, u"Заместителев"_qs, {});
    }
    QString person(const QString &role, const QString &surname, const QStringList &more)
    {
        const auto added = run(
            QStringList { u"user"_qs, u"add"_qs, role, u"--surname"_qs, surname, u"--groups"_qs, u"staff"_qs }
            + more);
        EXPECT_EQ(added.code, admin::Done) << added.messages.toStdString();
        return QString::number(added.json().object().value(u"person").toInteger());
    }
    test::Ran run(const QStringList &arguments)
    {
        return runAdmin(arguments + QStringList { u"--json"_qs, u"--db"_qs, m_place->uri() });
    }
    /// A right call, with one option said otherwise or besides.
    QStringList addition(const QString &option = {}, const QString &value = {}) const
    {
        QMap<QString, QString> options { { u"--person"_qs, m_dean }, { u"--substitute"_qs, m_deputy },
            { u"--from"_qs, u"2026-01-01"_qs }, { u"--until"_qs, u"2035-12-31"_qs },
            { u"--basis"_qs, u"order 7-k"_qs } };
        if (!option.isEmpty())
            options.insert(option, value);
        QStringList arguments { u"substitution"_qs, u"add"_qs };
        for (auto it = options.begin(); it != options.end(); ++it)
            arguments << it.key() << it.value();
        return arguments;
    }
    QJsonArray listed(const QStringList &more = {})
    {
        return run(QStringList { u"substitution"_qs, u"list"_qs } + more).json().array();
    }

    std::unique_ptr<test::TemporaryDatabase> m_place;
    QString m_dean;
    QString m_deputy;
};

} // namespace

TEST_F(AdminSubstitution, isAddedListedAndCancelled)
{
    const auto added = run(addition(u"--position"_qs, u"dean@law"_qs));
    ASSERT_EQ(added.code, admin::Done) << added.messages.toStdString();
    const QString id = QString::number(added.json().object().value(u"id").toInteger());
    const QJsonArray one = listed();
    ASSERT_EQ(one.size(), 1);
    const QJsonObject substitution = one.first().toObject();
    EXPECT_EQ(substitution.value(u"person_name").toString(), u"Деканова"_qs);
    EXPECT_EQ(substitution.value(u"substitute_name").toString(), u"Заместителев"_qs);
    EXPECT_EQ(substitution.value(u"position").toString(), u"dean@law"_qs);
    EXPECT_EQ(substitution.value(u"until").toString(), u"2035-12-31"_qs);
    EXPECT_EQ(substitution.value(u"basis").toString(), u"order 7-k"_qs);
    EXPECT_TRUE(substitution.value(u"cancelled").isNull());
    const auto plain = runAdmin({ u"substitution"_qs, u"list"_qs, u"--db"_qs, m_place->uri() });
    EXPECT_EQ(QString::fromUtf8(plain.output).trimmed(),
        u"%1  2026-01-01 to 2035-12-31  Заместителев for Деканова  dean@law  order 7-k"_qs.arg(id));

    const auto again = run(addition(u"--position"_qs, u"dean@law"_qs));
    EXPECT_EQ(again.code, admin::Refused);
    EXPECT_EQ(again.json().object().value(u"error").toObject().value(u"rule").toString(), u"overlap"_qs);

    EXPECT_EQ(run({ u"substitution"_qs, u"cancel"_qs, id }).code, admin::Done);
    EXPECT_EQ(listed().size(), 0);
    ASSERT_EQ(listed({ u"--all"_qs }).size(), 1);
    EXPECT_FALSE(listed({ u"--all"_qs }).first().toObject().value(u"cancelled").isNull());
    EXPECT_EQ(run({ u"substitution"_qs, u"cancel"_qs, id }).code, admin::Refused) << "it is cancelled";
    EXPECT_EQ(run({ u"substitution"_qs, u"cancel"_qs, u"999"_qs }).code, admin::Refused);
    EXPECT_EQ(run(addition()).code, admin::Done) << "for all positions";
    EXPECT_TRUE(listed().first().toObject().value(u"position").isNull());
}

TEST_F(AdminSubstitution, refusesWhatIsCalledWrongly)
{
    const QList<std::pair<QString, QString>> wrong { { u"--position"_qs, u"dean"_qs },
        { u"--position"_qs, u"@law"_qs }, { u"--from"_qs, u"1.1.2026"_qs },
        { u"--until"_qs, u"2026-02-30"_qs }, { u"--person"_qs, u"x"_qs }, { u"--substitute"_qs, u"0"_qs } };
    for (const auto &[option, value] : wrong) {
        const auto ran = run(addition(option, value));
        EXPECT_EQ(ran.code, admin::WrongUsage) << option.toStdString();
        EXPECT_TRUE(ran.messages.contains(option == u"--position"_qs ? "role@unit" : option.toUtf8()))
            << ran.messages.toStdString();
    }
    EXPECT_EQ(run({ u"substitution"_qs, u"add"_qs, u"--person"_qs, m_dean }).code, admin::WrongUsage);
    EXPECT_EQ(run({ u"substitution"_qs, u"cancel"_qs, u"first"_qs }).code, admin::WrongUsage);
    EXPECT_EQ(run(addition(u"--basis"_qs, u" "_qs)).code, admin::Refused) << "no basis";
    EXPECT_EQ(listed({ u"--all"_qs }).size(), 0);
}
