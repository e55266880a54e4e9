// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextDocument>

namespace tereze::ui {

/// A label that shows a text as it is. A plain QLabel guesses: what somebody has typed in angle brackets
/// would vanish from it, or fetch a picture from the disk.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : PlainLabel({}, parent)
    {
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }
};

/// For setToolTip(), which guesses as well and cannot be told otherwise.
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

/// For actions and buttons, which take an ampersand for the mark of a key.
inline QString plainActionText(QString text)
{
    return text.replace(u'&', u"&&"_qs);
}

} // namespace tereze::ui
