// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <functional>
#include <memory>

namespace tereze::http {

/// What one handler thread owns, above all its database connection. Made, used and destroyed on that thread
/// only. A program derives its own; see handlerOf() in router.h for how a controller gets it.
class ThreadContext {
public:
    virtual ~ThreadContext() = default;
};

/// Called once on each handler thread before its first request. An error makes Server::start() fail with it.
using ContextFactory = std::function<Result<std::unique_ptr<ThreadContext>>()>;

} // namespace tereze::http
