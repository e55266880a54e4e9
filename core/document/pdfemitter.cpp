// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfemitter.h"

#include "pdffont.h"
#include "pdfnumber.h"
#include "pdfobjects.h"
#include "pdfpicture.h"

#include <QFile>

#include <map>

namespace tereze::document {
namespace {

/// The profile of sRGB, version 2 as PDF/A-1 demands, that Qt carries for its own PDF/A, compressed.
Result<QByteArray> colourProfile()
{
    static const QByteArray compressed = [] {
        QFile file(QStringLiteral(":/qpdf/sRGB2014.icc"));
        return file.open(QIODevice::ReadOnly) ? PdfObjects::deflated(file.readAll()) : QByteArray();
    }();
    if (compressed.isEmpty())
        return Error::of(ErrorKind::Internal, QStringLiteral("Qt carries no colour profile"));
    return compressed;
}

/// The work of one emission.
class Emission {
public:
    explicit Emission(const PdfParts &parts)
        : m_parts(parts)
    {
    }

    Result<QByteArray> run(const PdfEmitter &asked)
    {
        const int catalogue = m_objects.reserve();
        m_tree = m_objects.reserve();
        QByteArray kids;
        for (const PdfEmitter::Page &page : asked.pages)
            kids += ' ' + PdfObjects::reference(putPage(page));
        m_objects.put(m_tree,
            "<< /Type /Pages /Count " + QByteArray::number(asked.pages.size()) + " /Kids [" + kids + " ] >>");
        for (const auto &[face, object] : m_fonts)
            TEREZE_CHECK(putPdfFont(m_objects, object, m_parts.subset(face)));
        for (const auto &[picture, object] : m_pictures)
            TEREZE_CHECK(
                putPdfPicture(m_objects, object, m_parts.pictures().at(static_cast<size_t>(picture))));
        QByteArray entries = "/Type /Catalog /Pages " + PdfObjects::reference(m_tree);
        QByteArray trailer = "/Root " + PdfObjects::reference(catalogue);
        if (asked.metadata) {
            TEREZE_TRY(const QByteArray described, putMetadata(*asked.metadata));
            entries += described;
            trailer += " /Info " + PdfObjects::reference(m_objects.add(asked.metadata->info())) + " /ID "
                + asked.metadata->identifiers();
        }
        m_objects.put(catalogue, "<< " + entries + " >>");
        return m_objects.finish(trailer);
    }

private:
    int objectOf(std::map<int, int> &objects, int index)
    {
        const auto known = objects.find(index);
        return known != objects.end() ? known->second
                                      : objects.emplace(index, m_objects.reserve()).first->second;
    }

    /// `more` are objects beside those that the drawing names.
    QByteArray resources(const PdfDrawing &drawing, const QByteArray &more = {})
    {
        QByteArray fonts;
        for (const int face : drawing.faces)
            fonts += " /F" + QByteArray::number(face) + ' ' + PdfObjects::reference(objectOf(m_fonts, face));
        QByteArray objects = more;
        for (const int picture : drawing.pictures)
            objects += " /P" + QByteArray::number(picture) + ' '
                + PdfObjects::reference(objectOf(m_pictures, picture));
        return "/Resources << /ProcSet [ /PDF /Text /ImageB /ImageC ]"
            + (fonts.isEmpty() ? QByteArray() : " /Font <<" + fonts + " >>")
            + (objects.isEmpty() ? QByteArray() : " /XObject <<" + objects + " >>") + " >>";
    }

    int putPage(const PdfEmitter::Page &page)
    {
        const int object = m_objects.reserve();
        const int content = m_objects.reserve();
        QByteArray operators = page.drawing.operators;
        QByteArray entries = "/Type /Page /Parent " + PdfObjects::reference(m_tree) + " /MediaBox "
            + pdfNumbers({ 0, 0, page.drawing.points.width(), page.drawing.points.height() }) + " /Contents "
            + PdfObjects::reference(content) + ' ';
        QByteArray forms;
        if (page.form) {
            forms = ' ' + page.form->name + ' ' + PdfObjects::reference(putForm(page.form->drawing));
            operators = "q\n" + operators + "Q\nq 1 0 0 1 ";
            appendPdfNumber(operators, page.form->lowerLeft.x());
            operators += ' ';
            appendPdfNumber(operators, page.form->lowerLeft.y());
            operators += " cm " + page.form->name + " Do Q\n";
        }
        m_objects.putStream(content, {}, operators);
        entries += resources(page.drawing, forms);
        if (page.link)
            entries += " /Annots [ " + PdfObjects::reference(putLink(*page.link)) + " ]";
        m_objects.put(object, "<< " + entries + " >>");
        return object;
    }

    int putForm(const PdfDrawing &drawing)
    {
        const int object = m_objects.reserve();
        m_objects.putStream(object,
            "/Type /XObject /Subtype /Form /BBox "
                + pdfNumbers({ 0, 0, drawing.points.width(), drawing.points.height() })
                + " /Matrix [ 1 0 0 1 0 0 ] " + resources(drawing),
            drawing.operators);
        return object;
    }

    int putLink(const PdfEmitter::Link &link)
    {
        // Flag 4: printed, as PDF/A-1 demands.
        return m_objects.add("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] /Rect "
            + pdfNumbers({ link.place.left(), link.place.top(), link.place.right(), link.place.bottom() })
            + " /A << /S /URI /URI " + PdfObjects::bytes(link.uri.toLatin1()) + " >> >>");
    }

    /// The catalogue's entries for it.
    Result<QByteArray> putMetadata(const PdfMetadata &metadata)
    {
        TEREZE_TRY(const QByteArray colours, colourProfile());
        const int profile = m_objects.reserve();
        m_objects.putStream(profile, "/N 3 /Alternate /DeviceRGB", colours, "/FlateDecode");
        const int intent = m_objects.add(
            "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB "
            "IEC61966-2.1) /RegistryName (http://www.color.org) /DestOutputProfile "
            + PdfObjects::reference(profile) + " >>");
        const int packet = m_objects.reserve();
        // Not compressed: it has to be readable without taking the file apart.
        m_objects.putStream(packet, "/Type /Metadata /Subtype /XML", metadata.xmp(), QByteArray());
        return " /Metadata " + PdfObjects::reference(packet) + " /OutputIntents [ "
            + PdfObjects::reference(intent) + " ] /Lang (" + metadata.language.toLatin1() + ')';
    }

    const PdfParts &m_parts;
    PdfObjects m_objects;
    int m_tree = 0;
    std::map<int, int> m_fonts; ///< objects by face
    std::map<int, int> m_pictures; ///< objects by index
};

} // namespace

Result<QByteArray> PdfEmitter::bytes(const PdfParts &parts) const
{
    return Emission(parts).run(*this);
}

} // namespace tereze::document
