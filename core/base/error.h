// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace tereze {

/// What went wrong, by what the person or the caller can do about it.
enum class ErrorKind {
    InvalidInput, ///< the input itself is malformed: a file, an argument, a request
    NotSignedIn, ///< TZ401
    Forbidden, ///< TZ403
    NotFound, ///< TZ404
    Conflict, ///< TZ409: changed meanwhile; reload and try again
    RuleBroken, ///< TZ422: a rule of the subject; `field` names the place
    WrongState, ///< TZ423: the object is no longer, or not yet, in a state that allows it
    TooOften, ///< TZ429
    Unavailable, ///< a server cannot be reached now; trying again later may help
    Cancelled, ///< the person stopped it; presenters stay silent
    Unsupported, ///< valid, but not something this version can do
    Corrupt, ///< stored data fails its own checks
    Internal, ///< a fault of the program; only `detail` says more
};

/// A failure as a value. `userText` is translated and shown to people; `detail` is plain English for the log
/// and may hold technical data, never passwords or tokens. Copyable, thread-safe to read.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString userText;
    QString detail;
    QString sqlState; ///< five characters when the database refused, else empty
    QString field; ///< name of the form field or parameter at fault, else empty
    QString rule = {}; ///< English name of the broken rule, such as too_long; else empty
    QJsonObject
        facts = {}; ///< all that the database said of its refusal, field and rule among it; else empty

    /// The general text of a kind in the current language.
    static QString textOf(ErrorKind kind);

    /// An error with the general text of its kind.
    static Error of(ErrorKind kind, const QString &detail);

    /// An error with a text of its own; both parts are needed.
    static Error of(ErrorKind kind, const QString &userText, const QString &detail);

    /// Whether userText is no more than the general text of the kind, in whichever language it was made.
    bool saysOnlyItsKind() const;

    /// One line for a log: kind, SQLSTATE, field and detail.
    QString logLine() const;
};

/// The stable English name of a kind, for logs and JSON.
QString nameOf(ErrorKind kind);

} // namespace tereze
