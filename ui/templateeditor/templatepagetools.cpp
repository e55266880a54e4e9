// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of TemplateWorkshop that are about the sheet: header, footer, numbers of pages, pictures.
#include "pageedit.h"
#include "picturedialog.h"
#include "templateworkshop.h"

#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QToolButton>

namespace tereze::ui {

using Region = templates::RegionOperations::Region;

void TemplateWorkshop::buildPageMenu()
{
    auto *menu = new QMenu(m_sheet);
    const auto region = [this, menu](const char *name, Region one) {
        menu->addAction(addTool(name, "", {}, [this, name, one] {
            m_page->apply(m_actions.value(name)->text(), editor().regions().insert(one));
            m_page->setFocus();
        }));
    };
    region("page_header", Region::Header);
    region("page_footer", Region::Footer);
    menu->addSeparator();
    const auto tag = [this, menu](const char *name, const QString &text) {
        menu->addAction(addTool(name, "", {}, [this, text] {
            writing().insertTag(text);
            writing().setFocus();
        }));
    };
    tag("page_number", u"{{@page}}"_qs);
    tag("page_count", u"{{@pages}}"_qs);
    menu->addSeparator();
    menu->addAction(addTool("picture", "", {}, [this] { choosePicture(); }));
    m_sheet->setObjectName(u"sheet_menu"_qs);
    m_sheet->setMenu(menu);
    m_sheet->setPopupMode(QToolButton::InstantPopup);
    m_sheet->setAutoRaise(true);
}

QString TemplateWorkshop::regionWords(const templates::MarkupToken &token)
{
    const bool isHeader = token.name == u"header";
    if (token.kind == templates::MarkupToken::Kind::Open)
        return isHeader ? tr("on every page, above") : tr("on every page, below");
    return isHeader ? tr("end of what is above") : tr("end of what is below");
}

void TemplateWorkshop::addRegionActs(QMenu &menu, qsizetype begin)
{
    const std::optional<bool> isOnFirst = editor().regions().isOnFirst(begin);
    if (!isOnFirst)
        return;
    QAction *first = menu.addAction(tr("On the first page too"));
    first->setCheckable(true);
    first->setChecked(*isOnFirst);
    connect(first, &QAction::triggered, this, [this, begin](bool on) {
        m_page->apply(tr("First page"), editor().regions().setOnFirst(begin, on));
    });
}

void TemplateWorkshop::choosePicture()
{
    const std::optional<QString> name = m_environment.dialogs.askOpenFile(this, u"picture"_qs);
    if (!name)
        return;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->show(MessageBar::Level::Error, [] { return tr("The file cannot be read."); });
        return;
    }
    askPicture(templates::EmbeddedImage::fromFile(file.read(templates::EmbeddedImage::maximumBytes + 1)));
}

void TemplateWorkshop::askPicture(
    const Result<templates::EmbeddedImage> &image, std::optional<qsizetype> begin)
{
    if (!image) {
        m_messages->show(image.error());
        return;
    }
    auto *dialog = new PictureDialog(*image, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true); // the place on the page stays what it was
    if (begin) {
        const QString source = editor().source();
        const QString tag = source.mid(*begin, source.indexOf(u'>', *begin) + 1 - *begin);
        using Image = templates::EmbeddedImage;
        const auto width = Image::lengthOf(templates::attributeOf(tag, u"width"_qs), Image::maximumWidth);
        const auto height = Image::lengthOf(templates::attributeOf(tag, u"height"_qs), Image::maximumHeight);
        const QSizeF natural = image->naturalSize();
        dialog->setPicture(templates::attributeOf(tag, u"alt"_qs),
            { width.value_or(natural.width()), height.value_or(natural.height()) });
    }
    connect(dialog, &PictureDialog::picked, this, [this, begin](const QString &tag) {
        if (begin)
            writing().apply(tr("Picture"), editor().text().replaceTag(*begin, tag));
        else
            writing().apply(tr("Picture"), editor().text().insertTag(writing().offset(), tag));
        writing().setFocus();
    });
    dialog->show();
}

void TemplateWorkshop::changePicture(qsizetype begin, const QString &tag)
{
    askPicture(templates::EmbeddedImage::fromSource(templates::attributeOf(tag, u"src"_qs)), begin);
}

PageBuilder::Chip TemplateWorkshop::pictureChip(const QString &tag) const
{
    using Image = templates::EmbeddedImage;
    const QString source = templates::attributeOf(tag, u"src"_qs);
    const auto width = Image::lengthOf(templates::attributeOf(tag, u"width"_qs), Image::maximumWidth);
    const auto height = Image::lengthOf(templates::attributeOf(tag, u"height"_qs), Image::maximumHeight);
    const QString words = templates::attributeOf(tag, u"alt"_qs);
    if (!m_pictures.contains(source)) {
        constexpr int mostPixels = 700; // more than a page on the screen shows
        const auto image = Image::fromSource(source);
        m_pictures.insert(source,
            new QImage(!image ? QImage()
                    : image->size().width() > mostPixels
                    ? image->image().scaledToWidth(mostPixels, Qt::SmoothTransformation)
                    : image->image()));
    }
    const QImage *seen = m_pictures.object(source);
    if (!seen || seen->isNull() || !width || !height)
        return { words.isEmpty() ? tr("picture") : words, TagChip::Look::Unknown };
    return { words, TagChip::Look::Field, *seen, { *width, *height } };
}

} // namespace tereze::ui
