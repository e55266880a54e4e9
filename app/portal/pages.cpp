// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QDir>
#include <QFile>

namespace tereze::portal {

static std::optional<QString> pageText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

Result<Pages> Pages::read(const QString &folder, const QTimeZone &timeZone)
{
    Pages made;
    made.m_timeZone = timeZone;
    templates::ParseOptions options;
    options.partials = [folder](const QString &name) {
        return pageText(folder + u"/parts/"_qs + name + u".html"_qs);
    };
    const QStringList files = QDir(folder).entryList({ u"*.html"_qs }, QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        const QString text = QStringLiteral("there are no pages in %1").arg(folder);
        return Error::of(ErrorKind::InvalidInput, text, text);
    }
    for (const QString &file : files) {
        const auto text = pageText(folder + u'/' + file);
        if (!text)
            return Error::of(ErrorKind::InvalidInput, QStringLiteral("%1 cannot be read").arg(file));
        auto page = templates::Template::load(*text, options);
        if (!page) {
            Error fault = page.error();
            fault.detail = file + u": "_qs + fault.detail;
            fault.userText = file + u": "_qs + fault.userText;
            return fault;
        }
        made.m_pages.insert(file.chopped(5), std::move(page).value());
    }
    return made;
}

Result<QByteArray> Pages::render(const QString &name, const QJsonObject &data, const QString &language) const
{
    const auto page = m_pages.value(name);
    if (!page)
        return Error::of(ErrorKind::Internal, QStringLiteral("there is no page %1").arg(name));
    templates::RenderOptions options;
    options.language = language;
    options.timeZone = m_timeZone;
    auto text = page->render(data, options);
    if (!text)
        return Error::of(ErrorKind::Internal, QStringLiteral("page %1: %2").arg(name, text.error().detail));
    return text->toUtf8();
}

} // namespace tereze::portal
