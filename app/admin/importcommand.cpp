// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include <app/admin/invocation.h>
#include <app/admin/wholefile.h>
#include <core/catalogue/fieldlist.h>
#include <core/template/import/documentimport.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tereze::admin {

namespace {

constexpr int largestFormMegabytes = 25;

QString kindWords(templates::ImportNote::Kind kind)
{
    switch (kind) {
    case templates::ImportNote::Kind::LeftOut:
        return QCoreApplication::translate("Admin", "left out");
    case templates::ImportNote::Kind::Changed:
        return QCoreApplication::translate("Admin", "changed");
    case templates::ImportNote::Kind::Hint:
        break;
    }
    return QCoreApplication::translate("Admin", "to do");
}

} // namespace

int templateImport(Invocation &invocation)
{
    const auto make = [&]() -> Result<templates::ImportedTemplate> {
        TEREZE_TRY(
            const QByteArray file, readWholeFile(invocation.positional().first(), largestFormMegabytes));
        // Fields of forms are known in the client, where a template belongs to a service.
        const templates::DocumentImport importer(
            catalogue::importFields(catalogue::listedFields({}, true, u"en"_qs)));
        return importer.run(file);
    };
    const auto made = make();
    if (!made)
        return invocation.refused(made.error());
    QJsonArray notes;
    for (const templates::ImportNote &note : made->notes) {
        notes << QJsonObject { { u"kind"_qs, templates::nameOf(note.kind) }, { u"text"_qs, note.text },
            { u"excerpt"_qs, note.excerpt }, { u"count"_qs, note.count } };
        if (!invocation.isJson())
            invocation.say(u"%1: %2"_qs.arg(kindWords(note.kind), note.toString()));
    }
    return invocation.done(QJsonObject { { u"html"_qs, made->html }, { u"notes"_qs, notes } },
        made->html.endsWith(u'\n') ? made->html.chopped(1) : made->html);
}

} // namespace tereze::admin
