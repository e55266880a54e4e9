// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace tereze::templates {

/// A ZIP file (APPNOTE.TXT 6.3) in memory, read strictly: stored and deflated entries, names given once, no
/// encryption, no parts, not Zip64. Opening it unpacks every entry once, so that what it holds is known to be
/// whole and of a bearable size, whatever its directory says. A value.
class ZipReader {
public:
    static constexpr qsizetype mostEntries = 2'000;
    static constexpr qsizetype largestContent = 128 * 1024 * 1024; ///< bytes of all entries unpacked

    /// InvalidInput, with a text for the person, for a file that is damaged, encrypted or too large unpacked.
    static Result<ZipReader> open(const QByteArray &file);

    bool contains(const QString &name) const { return m_entries.contains(name); }
    QStringList names() const { return m_entries.keys(); }
    /// What an entry holds; NotFound when there is none of that name.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Entry {
        qsizetype begin = 0; ///< of the packed bytes
        qsizetype packed = 0;
        qsizetype size = 0;
        quint32 checksum = 0;
        bool isDeflated = false;
    };

    Result<void> readDirectory();
    Result<Entry> readHeader(qsizetype at, const QByteArray &name) const;
    /// Unpacks an entry; counts alone where `content` is null.
    Result<void> unpack(const Entry &entry, QByteArray *content) const;
    quint32 number(qsizetype at, int bytes) const;

    QByteArray m_file;
    QHash<QString, Entry> m_entries;
};

} // namespace tereze::templates
