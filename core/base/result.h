// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <optional>
#include <utility>
#include <variant>

namespace tereze {

/// A value or the Error that stands in its way. Reading the side that is not there is a programming fault and
/// throws std::bad_variant_access.
template <typename T>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) // NOLINT: implicit on purpose, so that a function can `return value;`
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT: implicit on purpose, so that a function can `return error;`
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

    /// Applies `f` to the value; an error passes through. `f` returns a Result.
    template <typename F>
    auto andThen(F &&f) && -> decltype(f(std::declval<T &&>()))
    {
        if (ok())
            return std::forward<F>(f)(std::get<0>(std::move(m_content)));
        return std::get<1>(std::move(m_content));
    }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) // NOLINT: implicit on purpose
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

#define TEREZE_JOIN_(a, b) a##b
#define TEREZE_JOIN(a, b) TEREZE_JOIN_(a, b)

/// `TEREZE_TRY(const auto x, f());` declares x with f's value, or returns f's error from the enclosing function.
#define TEREZE_TRY(declaration, expression) TEREZE_TRY_(declaration, expression, TEREZE_JOIN(tzTry, __LINE__))
#define TEREZE_TRY_(declaration, expression, temporary)                                                               \
    auto temporary = (expression);                                                                                    \
    if (!temporary)                                                                                                   \
        return temporary.error();                                                                                     \
    declaration = std::move(temporary).value()

/// `TEREZE_CHECK(f());` returns f's error from the enclosing function, if there is one.
#define TEREZE_CHECK(expression)                                                                                      \
    do {                                                                                                              \
        if (auto tzCheck = (expression); !tzCheck)                                                                    \
            return tzCheck.error();                                                                                   \
    } while (false)

} // namespace tereze
