// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

namespace tereze {

Q_LOGGING_CATEGORY(lcDb, "tereze.db", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWork, "tereze.work", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "tereze.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDocument, "tereze.document", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPrint, "tereze.print", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "tereze.ui", QtInfoMsg)

void installLogFormat()
{
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} "
                                      "%{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}"
                                      "%{if-critical}error%{endif}%{if-fatal}fatal%{endif} %{category} %{message}"));
}

} // namespace tereze
