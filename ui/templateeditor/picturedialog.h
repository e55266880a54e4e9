// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/template/embeddedimage.h>

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tereze::ui {

class MessageBar;

/// What a picture of a template shows, in words, and how large it stands on paper.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const templates::EmbeddedImage &image, QWidget *parent);

    /// What it had before.
    void setPicture(const QString &alt, const QSizeF &millimetres);

Q_SIGNALS:
    /// The element to put into the template.
    void picked(const QString &tag);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void retranslate();

    const templates::EmbeddedImage m_image;
    QLabel *m_picture;
    QLabel *m_altWords;
    QLineEdit *m_alt;
    QLabel *m_widthWords;
    QDoubleSpinBox *m_width;
    QLabel *m_heightWords;
    QDoubleSpinBox *m_height;
    QCheckBox *m_ratio;
    QPushButton *m_take;
    QPushButton *m_close;
    MessageBar *m_messages;
};

} // namespace tereze::ui
