// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <random>

namespace tereze::route::test {

/// What a random route may hold.
struct RandomRouteOptions {
    int steps = 20;
    int lanes = 0; ///< 0: none
    int boundaryEvents = 0;
    int loops = 0; ///< flows back to an earlier step
    int jumps = 0; ///< flows over several steps forward
    bool isDrawn = false; ///< with a diagram: steps in a row, straight lines
};

/// A BPMN file with `incoming` and `outgoing` written out as bpmn-moddle wants them. Connected, with one
/// start and one end; not necessarily a sound route. The same random numbers give the same file.
QByteArray randomRoute(std::mt19937 &random, const RandomRouteOptions &options);

/// A drawn route of blocks one after the other, each entered at `first#` and left at `last#`, where `#` is its
/// number; Empty when it is no BPMN.
QByteArray inRow(const QString &key, const QStringList &blocks);

/// Four steps: an inclusive split, two tasks and their join.
QString inclusiveBlock();

} // namespace tereze::route::test
