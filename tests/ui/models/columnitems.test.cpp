// SPDX-License-Identifier: GPL-3.0-or-later
// A list in columns, and the words that stand over it while it is empty.
#include <ui/models/columnitems.h>
#include <ui/widgets/emptylabel.h>

#include <QSignalSpy>
#include <QTableView>
#include <QTextDocument>

#include <gtest/gtest.h>
#include <tests/ui/desk.h>
#include <tests/ui/office.h>

using namespace tereze;
using namespace tereze::test;

namespace {

struct Thing {
    int number;
    QString name;
};

class Things : public ui::ColumnItems<Thing> {
public:
    explicit Things(db::DatabaseThread &database)
        : ColumnItems(database, 2, nullptr)
    {
    }
    QString text(const Thing &thing, int column) const override
    {
        return column == 0 ? QString::number(thing.number) : thing.name;
    }
    bool isNumber(int column) const override { return column == 0; }
    void read(const QList<Thing> &things)
    {
        setFetch([things](db::Database &, const std::optional<Thing> &last, int) -> Result<QList<Thing>> {
            return last ? QList<Thing>() : things;
        });
    }

protected:
    QString title(int column) const override { return column == 0 ? u"No."_qs : u"Name"_qs; }
    QString detail(const Thing &thing, int column) const override
    {
        return column == 1 ? thing.name + u"\nno. %1"_qs.arg(thing.number) : text(thing, column);
    }
    qint64 keyOf(const Thing &thing) const override { return thing.number; }
};

class ColumnItemsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto office = Office::create();
        ASSERT_TRUE(office);
        m_office = std::move(office).value();
        m_desk = Desk::open(m_office->place().settings(u"akhmetova"_qs));
        ASSERT_TRUE(m_desk);
    }
    /// The model with its rows read.
    std::unique_ptr<Things> read(const QList<Thing> &things)
    {
        auto model = std::make_unique<Things>(m_desk->database());
        QSignalSpy loaded(model.get(), &ui::PagedModel::loaded);
        model->read(things);
        EXPECT_TRUE(loaded.wait());
        return model;
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(ColumnItemsTest, numbersStandAtTheRightUnderTheirTitle)
{
    const auto model = read({ { 7, u"one"_qs } });
    EXPECT_EQ(model->index(0, 0).data(), u"7"_qs);
    EXPECT_EQ(model->index(0, 1).data(), u"one"_qs);
    EXPECT_EQ(model->headerData(0, Qt::Horizontal, Qt::DisplayRole), u"No."_qs);
    const QVariant right(Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(model->index(0, 0).data(Qt::TextAlignmentRole), right);
    EXPECT_EQ(model->headerData(0, Qt::Horizontal, Qt::TextAlignmentRole), right);
    EXPECT_FALSE(model->index(0, 1).data(Qt::TextAlignmentRole).isValid());
    EXPECT_FALSE(model->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
    EXPECT_FALSE(model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST_F(ColumnItemsTest, aToolTipSaysWhatIsTypedInBracketsLineByLine)
{
    const QString name = u"<b>Dean</b> & <img src=\"/etc/hostname\">"_qs;
    const auto model = read({ { 7, name }, { 8, u"one"_qs } });
    QTextDocument shown;
    shown.setHtml(model->index(0, 1).data(Qt::ToolTipRole).toString());
    EXPECT_EQ(shown.toPlainText(), name + u"\nno. 7"_qs);
    EXPECT_EQ(model->index(1, 1).data(Qt::ToolTipRole), u"one\nno. 8"_qs);
    EXPECT_EQ(model->index(1, 0).data(Qt::ToolTipRole), u"8"_qs);
}

TEST_F(ColumnItemsTest, anEmptyListSaysWhyOnlyWhenItHasBeenRead)
{
    const auto model = read({});
    QTableView view;
    view.setModel(model.get());
    auto *const words = new ui::EmptyLabel(view, *model);
    EXPECT_TRUE(words->isHidden()) << "it knows only what is read from now on";
    QSignalSpy loaded(model.get(), &ui::PagedModel::loaded);
    model->refresh();
    ASSERT_TRUE(loaded.wait());
    EXPECT_FALSE(words->isHidden());
    model->read({ { 7, u"one"_qs } });
    EXPECT_TRUE(words->isHidden()) << "while it is read";
    ASSERT_TRUE(loaded.wait());
    EXPECT_TRUE(words->isHidden());
    model->read({});
    ASSERT_TRUE(loaded.wait());
    EXPECT_FALSE(words->isHidden());
}
