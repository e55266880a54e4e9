// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace tereze::ui {

/// Draws the tags of a template as chips in the text: one character that moves and is deleted as one.
class TagChip : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    enum class Look { Field, SectionBegin, SectionEnd, Note, Unknown };
    static constexpr int objectType = QTextFormat::UserObject + 1;

    using QObject::QObject;

    /// The format of a chip that says `words`, in the letters of `text`.
    static QTextCharFormat format(const QTextCharFormat &text, const QString &words, Look look);
    /// A picture that moves as a chip does; `size` in the document's units.
    static QTextCharFormat pictureFormat(
        const QTextCharFormat &text, const QString &words, const QImage &picture, const QSizeF &size);
    static QString wordsOf(const QTextFormat &format);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace tereze::ui
