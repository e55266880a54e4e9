// SPDX-License-Identifier: GPL-3.0-or-later
#include "method.h"

namespace tereze::http {

Method methodOf(QByteArrayView word)
{
    for (const Method method : { Method::Get, Method::Head, Method::Post, Method::Put, Method::Delete }) {
        if (word == nameOf(method))
            return method;
    }
    return Method::Other;
}

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Head:
        return QByteArrayLiteral("HEAD");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Other:
        break;
    }
    return QByteArrayLiteral("OTHER");
}

} // namespace tereze::http
