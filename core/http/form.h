// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace tereze::http {

/// A file sent with a form. The name is the sender's, without any path, and only for show: never a path of
/// ours. The type is what the sender claims.
struct UploadedFile {
    QString field;
    QString fileName;
    QByteArray contentType;
    QByteArray content;
};

/// Caps of a form; one more than any of them and the form is refused whole.
struct FormLimits {
    qsizetype fields = 500; ///< fields and files together
    qsizetype nameBytes = 200; ///< of a field's name as decoded
    qsizetype valueBytes = 256 * 1024; ///< of one text value; files are held by the body's limit alone
};

/// Names and values of a query, an urlencoded or a multipart form, in their order, exactly as sent (line ends
/// stay CRLF, nothing is trimmed).
class Form {
public:
    /// Reads "a=1&b=2". InvalidInput for malformed escapes, NUL, text that is not UTF-8, an empty name or a
    /// cap.
    static Result<Form> fromUrlEncoded(QByteArrayView text, const FormLimits &limits = {});

    bool contains(QStringView name) const;
    /// The first value of that name; empty when absent.
    QString value(QStringView name) const;
    QStringList values(QStringView name) const;
    const QList<std::pair<QString, QString>> &fields() const { return m_fields; }
    /// Files in their order; a file input left empty gives none.
    const QList<UploadedFile> &files() const { return m_files; }
    /// The first file of that field, or null. Lives as long as the form.
    const UploadedFile *file(QStringView field) const;

    void addField(const QString &name, const QString &value) { m_fields.append({ name, value }); }
    void addFile(UploadedFile file) { m_files.append(std::move(file)); }

private:
    QList<std::pair<QString, QString>> m_fields;
    QList<UploadedFile> m_files;
};

} // namespace tereze::http
