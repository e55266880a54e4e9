// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cups/cups.h>
#include <memory>

namespace tereze::print {

/// Frees what CUPS has made.
struct IppDeleter {
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

/// The values of an attribute of the group that is being read; none when there is no such attribute.
QStringList ippTexts(ipp_t *message, const char *name);
/// The first value, as number; `fallback` when there is none.
int ippNumber(ipp_t *message, const char *name, int fallback = 0);
/// Reasons without `none`, and without the severities that CUPS appends (`media-empty-error` is media-empty).
QStringList plainReasons(const QStringList &reasons);

/// A request about something at `uri`, by the user of this process.
IppMessage ippRequest(ipp_op_t operation, const char *uriName, const QByteArray &uri);
/// Which attributes are wanted.
void ippWant(ipp_t *request, std::initializer_list<const char *> names);

} // namespace tereze::print
