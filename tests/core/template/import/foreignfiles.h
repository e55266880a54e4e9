// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSize>
#include <QString>

namespace tereze::test {

/// Files as other programs write them, made by hand, with the parts that a test is about.
struct ForeignFiles {
    struct Entry {
        QByteArray name;
        QByteArray content;
        bool isDeflated = true;
        quint16 flags = 0;
        QByteArray localName = {}; ///< in front of the content; empty: the same
        qint64 saidSize = -1; ///< unpacked, as the directory says; -1: the truth
    };
    static QByteArray zip(const QList<Entry> &entries);

    /// A document of Word: `body` stands in w:body, `parts` beside it (name in the archive, content).
    static QByteArray docx(const QString &body, const QList<QPair<QByteArray, QByteArray>> &parts = {},
        const QString &relations = {}, const QString &documentType = {});
    static QString paragraph(const QString &runs, const QString &properties = {});
    static QString run(const QString &text, const QString &properties = {});
    /// A picture in the line, 30 by 15 mm, by the id of its relation; `kind` is embed or link.
    static QString picture(const QString &relation, const QString &kind = QStringLiteral("embed"));

    /// A text of LibreOffice: what stands in office:text and in office:automatic-styles.
    static QByteArray odt(const QString &body, const QString &styles = {}, const QList<Entry> &more = {});
    /// The same as one file of XML; `common` holds what stands in office:styles, `master` in
    /// office:master-styles.
    static QByteArray fodt(const QString &body, const QString &styles = {}, const QString &master = {},
        const QString &common = {});

    static QByteArray png(const QSize &size, bool isNoise = false);
};

} // namespace tereze::test
