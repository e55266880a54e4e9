// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignform.h"

#include "xmltext.h"
#include "zipreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace tereze::templates {
namespace {

Error refusedForm(const QString &text, const QString &detail)
{
    return Error::of(ErrorKind::InvalidInput, text, QStringLiteral("a form is refused: ") + detail);
}

Error unknownForm(const QString &detail)
{
    return refusedForm(
        QCoreApplication::translate("Import",
            "This is no form of Word or LibreOffice: files of the kinds docx, odt, doc and rtf "
            "can be taken."),
        detail);
}

Error lockedForm()
{
    return refusedForm(
        QCoreApplication::translate("Import", "The file is protected by a password. Save it without one."),
        u"encrypted"_qs);
}

void noteMacros(ImportNotes &notes)
{
    notes.add(
        ImportNote::Kind::LeftOut, QCoreApplication::translate("Import", "Macros; none of them was run"));
}

/// What stands in front of the root element; a DTD there could name files or grow without end.
Result<void> checkProlog(const QString &name, const QString &content)
{
    QXmlStreamReader xml(content);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return refusedForm(QCoreApplication::translate(
                                   "Import", "The file declares entities of its own, which no form needs."),
                u"a DTD in "_qs + name);
    }
    if (xml.hasError())
        return refusedForm(QCoreApplication::translate("Import", "The file is damaged or cut off."),
            name + u": "_qs + xml.errorString());
    return {};
}

/// The values of an attribute of all elements of a small file.
QStringList attributeValues(const QString &content, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().hasAttribute(attribute))
            values << xml.attributes().value(attribute).toString();
    }
    return values;
}

/// What the fields of Word (content controls) are called; LibreOffice forgets it.
void noteContentControls(const QString &content, ImportNotes &notes)
{
    QXmlStreamReader xml(content);
    bool isInside = false; // the properties of one
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"sdtPr")
            isInside = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"sdtPr")
            isInside = true;
        if (!isInside || (xml.name() != u"alias" && xml.name() != u"tag"))
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"val" && !attribute.value().isEmpty())
                notes.add(ImportNote::Kind::Hint,
                    QCoreApplication::translate("Import",
                        "A field of Word (content control); its words stay, put a field of ours in their "
                        "place"),
                    attribute.value().toString());
        }
    }
}

void noteOutsideParts(const QString &relations, ImportNotes &notes)
{
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.attributes().value(u"TargetMode"_qs) != u"External")
            continue;
        const QString type = xml.attributes().value(u"Type"_qs).toString().section(u'/', -1);
        // Links stand in the text, pictures in the page: the reader sees those.
        if (type != u"hyperlink" && type != u"image")
            notes.add(ImportNote::Kind::LeftOut,
                QCoreApplication::translate("Import", "Another file that the form names; it was not opened"),
                xml.attributes().value(u"Target"_qs).toString());
    }
}

Result<QString> textOfPart(const ZipReader &zip, const QString &name)
{
    TEREZE_TRY(const QByteArray content, zip.read(name));
    return XmlText::read(content, name);
}

Result<ForeignForm> fromZip(const QByteArray &file, const std::stop_token &stop)
{
    TEREZE_TRY(const ZipReader zip, ZipReader::open(file));
    ForeignForm form;
    form.file = file;
    const QStringList names = zip.names();
    for (const QString &name : names) {
        if (!name.endsWith(u".xml", Qt::CaseInsensitive) && !name.endsWith(u".rels", Qt::CaseInsensitive))
            continue;
        if (stop.stop_requested())
            return Error::of(ErrorKind::Cancelled, u"the person stopped it"_qs);
        TEREZE_TRY(const QString content, textOfPart(zip, name));
        if (!content.isEmpty())
            TEREZE_CHECK(checkProlog(name, content));
    }
    if (zip.contains(u"[Content_Types].xml"_qs)) {
        TEREZE_TRY(const QString types, textOfPart(zip, u"[Content_Types].xml"_qs));
        const QStringList there = attributeValues(types, u"ContentType"_qs);
        static const QStringList texts {
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_qs,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"_qs,
            u"application/vnd.ms-word.document.macroEnabled.main+xml"_qs,
            u"application/vnd.ms-word.template.macroEnabledTemplate.main+xml"_qs
        };
        if (std::none_of(texts.begin(), texts.end(), [&](const QString &one) { return there.contains(one); }))
            return unknownForm(u"an OOXML file without a text"_qs);
        form.kind = ForeignForm::Kind::Docx;
        if (std::any_of(there.begin(), there.end(),
                [](const QString &type) {
                    return type.contains(u"macroEnabled") || type.contains(u"vbaProject");
                })
            || std::any_of(names.begin(), names.end(),
                [](const QString &name) { return name.endsWith(u"vbaProject.bin", Qt::CaseInsensitive); }))
            noteMacros(form.notes);
        QStringList sorted = names;
        sorted.sort();
        for (const QString &name : std::as_const(sorted)) {
            if (stop.stop_requested())
                return Error::of(ErrorKind::Cancelled, u"the person stopped it"_qs);
            if (name.endsWith(u".rels")) {
                TEREZE_TRY(const QString relations, textOfPart(zip, name));
                noteOutsideParts(relations, form.notes);
            } else if (name.startsWith(u"word/") && name.endsWith(u".xml")) {
                TEREZE_TRY(const QString part, textOfPart(zip, name));
                noteContentControls(part, form.notes);
                static const QRegularExpression shown(
                    u"\\Aword/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml\\z"_qs);
                if (shown.match(name).hasMatch())
                    form.words.add(part);
            }
        }
        return form;
    }
    const auto type = zip.read(u"mimetype"_qs);
    if (!type
        || (type->trimmed() != "application/vnd.oasis.opendocument.text"
            && type->trimmed() != "application/vnd.oasis.opendocument.text-template"))
        return unknownForm(u"a zip of another kind"_qs);
    form.kind = ForeignForm::Kind::Odt;
    if (const auto manifest = zip.read(u"META-INF/manifest.xml"_qs);
        manifest && manifest->contains("encryption-data"))
        return lockedForm();
    if (std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.startsWith(u"Basic/") || name.startsWith(u"Scripts/") || name.startsWith(u"Dialogs/");
        }))
        noteMacros(form.notes);
    return form;
}

/// Names in a compound file (MS-CFB) are UTF-16, little end first.
bool hasStream(const QByteArray &file, const QString &name)
{
    QByteArray bytes;
    for (const QChar c : name)
        bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    return file.contains(bytes);
}

} // namespace

Result<ForeignForm> ForeignForm::recognise(const QByteArray &file, const std::stop_token &stop)
{
    if (file.size() > largestFile)
        return refusedForm(QCoreApplication::translate("Import", "The file is larger than %1 MB.")
                               .arg(largestFile / (1024 * 1024)),
            u"%1 bytes"_qs.arg(file.size()));
    if (file.startsWith("PK\x03\x04"))
        return fromZip(file, stop);
    ForeignForm form;
    form.file = file;
    if (file.startsWith("{\\rtf")) {
        form.kind = Kind::Rtf;
        return form;
    }
    if (!file.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return unknownForm(u"neither zip nor compound file nor rtf"_qs);
    if (hasStream(file, u"EncryptedPackage"_qs))
        return lockedForm();
    if (!hasStream(file, u"WordDocument"_qs))
        return unknownForm(u"a compound file without a text"_qs);
    form.kind = Kind::Doc;
    if (hasStream(file, u"_VBA_PROJECT"_qs))
        noteMacros(form.notes);
    return form;
}

QString ForeignForm::suffix() const
{
    switch (kind) {
    case Kind::Docx:
        return u"docx"_qs;
    case Kind::Odt:
        return u"odt"_qs;
    case Kind::Doc:
        return u"doc"_qs;
    case Kind::Rtf:
        break;
    }
    return u"rtf"_qs;
}

} // namespace tereze::templates
