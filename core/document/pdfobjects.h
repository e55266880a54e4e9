// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace tereze::document {

/// The bytes of a PDF 1.4 file, object after object. They depend on what is put in alone.
class PdfObjects {
public:
    PdfObjects();

    /// The number of an object that is put later; each is put once.
    int reserve();
    void put(int object, const QByteArray &content);
    /// `entries` are those of the dictionary beside /Length and /Filter.
    void putStream(int object, const QByteArray &entries, const QByteArray &data);
    /// Data that is compressed already; `filter` such as /DCTDecode, or empty for plain data.
    void putStream(int object, const QByteArray &entries, const QByteArray &data, const QByteArray &filter);
    int add(const QByteArray &content);

    /// The file; `entries` of the trailer beside /Size.
    QByteArray finish(const QByteArray &entries);

    /// As /FlateDecode reads it.
    static QByteArray deflated(const QByteArray &data);
    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    /// A text string, which PDF writes in UTF-16.
    static QByteArray text(const QString &text);
    /// A string of bytes.
    static QByteArray bytes(const QByteArray &bytes) { return '<' + bytes.toHex().toUpper() + '>'; }

private:
    void begin(int object);

    QByteArray m_file;
    std::vector<qsizetype> m_offsets; ///< by object, from 1
};

} // namespace tereze::document
