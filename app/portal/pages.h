// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/template/template.h>

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <memory>

namespace tereze::portal {

/// The portal's pages as strict Mustache templates: `<name>.html` in a folder, what they share in its folder
/// `parts`. Immutable, any thread may render.
class Pages {
public:
    /// InvalidInput naming everything that is wrong in the first faulty template.
    static Result<Pages> read(const QString &folder, const QTimeZone &timeZone);

    /// UTF-8. A value that the page needs and `data` lacks is an error, never an empty place.
    Result<QByteArray> render(const QString &name, const QJsonObject &data, const QString &language) const;
    QStringList names() const { return m_pages.keys(); }
    const QTimeZone &timeZone() const { return m_timeZone; }

private:
    QMap<QString, std::shared_ptr<const templates::Template>> m_pages;
    QTimeZone m_timeZone;
};

} // namespace tereze::portal
