// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/passwordkey.h>

#include <gtest/gtest.h>

using namespace tereze;
using domain::PasswordKey;
using domain::SignInParameters;

TEST(PasswordKey, isWhatArgon2idGives)
{
    // From the reference implementation's command line:
    // printf 'password' | argon2 somesaltsomesalt -id -t 2 -k 65536 -p 1 -l 32 -r
    SignInParameters parameters { "somesaltsomesalt", 2, 64 * 1024 * 1024 };
    const auto key = PasswordKey::derive(QStringLiteral("password"), parameters);
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(key->size(), PasswordKey::keySize);
    const auto again = PasswordKey::derive(QStringLiteral("password"), parameters);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*key, *again);
    EXPECT_NE(PasswordKey::verifierOf(*key), *key);
    parameters.salt = "anothersaltsalts";
    const auto other = PasswordKey::derive(QStringLiteral("password"), parameters);
    ASSERT_TRUE(other.ok());
    EXPECT_NE(*key, *other);
}

TEST(PasswordKey, newParametersHaveASaltOfTheirOwn)
{
    const auto one = PasswordKey::newParameters();
    const auto two = PasswordKey::newParameters();
    ASSERT_TRUE(one.ok());
    ASSERT_TRUE(two.ok());
    EXPECT_EQ(one->salt.size(), 16);
    EXPECT_NE(one->salt, two->salt);
}

TEST(PasswordKey, refusesWhatCannotBeDerived)
{
    const SignInParameters fine { "somesaltsomesalt", 1, 8 * 1024 * 1024 };
    EXPECT_FALSE(PasswordKey::derive(QString(), fine).ok());
    EXPECT_FALSE(PasswordKey::derive(QString(1025, u'x'), fine).ok());
    EXPECT_FALSE(PasswordKey::derive(QStringLiteral("x"), { "short", 1, 8 * 1024 * 1024 }).ok());
    EXPECT_FALSE(PasswordKey::derive(QStringLiteral("x"), { "somesaltsomesalt", 0, 8 * 1024 * 1024 }).ok());
    EXPECT_FALSE(PasswordKey::derive(QStringLiteral("x"), { "somesaltsomesalt", 1, 1024 }).ok());
}
