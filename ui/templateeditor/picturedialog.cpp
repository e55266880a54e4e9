// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedialog.h"

#include <ui/errors/messagebar.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace tereze::ui {

namespace {

constexpr int shownSide = 220; ///< pixels

QDoubleSpinBox *lengthBox(QWidget *parent, const char *name, double maximum)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setRange(templates::EmbeddedImage::minimumLength, maximum);
    return box;
}

} // namespace

PictureDialog::PictureDialog(const templates::EmbeddedImage &image, QWidget *parent)
    : QDialog(parent)
    , m_image(image)
    , m_picture(new PlainLabel(this))
    , m_altWords(new PlainLabel(this))
    , m_alt(new QLineEdit(this))
    , m_widthWords(new PlainLabel(this))
    , m_width(lengthBox(this, "picture_width", templates::EmbeddedImage::maximumWidth))
    , m_heightWords(new PlainLabel(this))
    , m_height(lengthBox(this, "picture_height", templates::EmbeddedImage::maximumHeight))
    , m_ratio(new QCheckBox(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"picture_dialog"_qs);
    m_picture->setPixmap(QPixmap::fromImage(image.image().scaled(
        QSize(shownSide, shownSide).boundedTo(image.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setMinimumSize(shownSide / 2, shownSide / 2);
    m_alt->setObjectName(u"picture_words"_qs);
    m_alt->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_alt->setMaxLength(templates::EmbeddedImage::maximumAltLength);
    m_ratio->setObjectName(u"picture_ratio"_qs);
    m_ratio->setChecked(true);
    m_take->setObjectName(u"take_picture"_qs);
    m_take->setDefault(true);
    m_close->setObjectName(u"close_picture"_qs);
    auto *fields = new QFormLayout;
    fields->setSpacing(8);
    fields->addRow(m_altWords, m_alt);
    fields->addRow(m_widthWords, m_width);
    fields->addRow(m_heightWords, m_height);
    fields->addRow(QString(), m_ratio);
    m_altWords->setBuddy(m_alt);
    m_widthWords->setBuddy(m_width);
    m_heightWords->setBuddy(m_height);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_picture);
    middle->addLayout(fields, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    m_messages->dismiss();
    connect(m_alt, &QLineEdit::textChanged, this,
        [this](const QString &alt) { m_take->setEnabled(!alt.trimmed().isEmpty()); });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        const QSignalBlocker quiet(m_height);
        if (m_ratio->isChecked())
            m_height->setValue(m_image.heightFor(width));
    });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double height) {
        const QSignalBlocker quiet(m_width);
        if (m_ratio->isChecked())
            m_width->setValue(height / m_image.heightFor(1));
    });
    connect(m_ratio, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_height->setValue(m_image.heightFor(m_width->value()));
    });
    connect(m_take, &QPushButton::clicked, this, &PictureDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    setPicture(QString(), image.naturalSize());
    m_take->setEnabled(false);
    m_alt->setFocus();
}

void PictureDialog::setPicture(const QString &alt, const QSizeF &millimetres)
{
    m_alt->setText(alt);
    m_ratio->setChecked(std::abs(m_image.heightFor(millimetres.width()) - millimetres.height())
        < 0.1 + millimetres.height() / 50);
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    m_width->setValue(millimetres.width());
    m_height->setValue(millimetres.height());
}

void PictureDialog::take()
{
    const auto tag = m_image.tag(m_alt->text(), { m_width->value(), m_height->value() });
    if (!tag) {
        m_messages->show(tag.error());
        return;
    }
    Q_EMIT picked(*tag);
    close();
}

void PictureDialog::retranslate()
{
    setWindowTitle(tr("Picture"));
    m_altWords->setText(tr("What it &shows"));
    m_alt->setPlaceholderText(tr("In words, for those who do not see it"));
    m_widthWords->setText(tr("&Width"));
    m_heightWords->setText(tr("&Height"));
    for (QDoubleSpinBox *box : { m_width, m_height })
        box->setSuffix(tr(" mm"));
    m_ratio->setText(tr("&Keep the proportion"));
    m_take->setText(tr("Take"));
    m_close->setText(tr("Cancel"));
    m_alt->setAccessibleName(tr("What it shows"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
}

void PictureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tereze::ui
