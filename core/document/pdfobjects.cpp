// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfobjects.h"

#include <QString>

namespace tereze::document {

PdfObjects::PdfObjects()
    // Four bytes beyond ASCII tell transport programs that the file is binary, as PDF/A demands.
    : m_file("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")
    , m_offsets(1, 0)
{
}

int PdfObjects::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfObjects::begin(int object)
{
    m_offsets.at(static_cast<size_t>(object)) = m_file.size();
    m_file += QByteArray::number(object) + " 0 obj\n";
}

void PdfObjects::put(int object, const QByteArray &content)
{
    begin(object);
    m_file += content + "\nendobj\n";
}

void PdfObjects::putStream(int object, const QByteArray &entries, const QByteArray &data)
{
    putStream(object, entries, deflated(data), "/FlateDecode");
}

void PdfObjects::putStream(
    int object, const QByteArray &entries, const QByteArray &data, const QByteArray &filter)
{
    begin(object);
    m_file += "<< " + entries + (filter.isEmpty() ? QByteArray() : " /Filter " + filter) + " /Length "
        + QByteArray::number(data.size()) + " >>\nstream\n";
    m_file += data;
    m_file += "\nendstream\nendobj\n";
}

int PdfObjects::add(const QByteArray &content)
{
    const int object = reserve();
    put(object, content);
    return object;
}

QByteArray PdfObjects::finish(const QByteArray &entries)
{
    const qsizetype table = m_file.size();
    m_file += "xref\n0 " + QByteArray::number(qsizetype(m_offsets.size())) + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < m_offsets.size(); ++i)
        m_file += QByteArray::number(m_offsets.at(i)).rightJustified(10, '0') + " 00000 n \n";
    m_file += "trailer\n<< /Size " + QByteArray::number(qsizetype(m_offsets.size())) + ' ' + entries
        + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return m_file;
}

QByteArray PdfObjects::deflated(const QByteArray &data)
{
    // Qt puts the length before what zlib makes.
    return qCompress(data).mid(4);
}

QByteArray PdfObjects::text(const QString &text)
{
    QByteArray utf16("\xFE\xFF");
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xFF);
    }
    return bytes(utf16);
}

} // namespace tereze::document
