// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of TemplateWorkshop for preprinted blanks: placed boxes, and the picture of the blank behind the
// page.
#include "boxlayer.h"
#include "boxpanel.h"
#include "pageedit.h"
#include "templateworkshop.h"

#include <ui/dialogs/dialogservice.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/mainwindow/uisettings.h>
#include <ui/print/papermenu.h>
#include <ui/print/printtexts.h>

#include <QAction>
#include <QFileInfo>
#include <QImageReader>
#include <QMenu>
#include <QToolButton>

namespace tereze::ui {

namespace {

constexpr int mostBlankPixels = 3000; ///< a side: more than a screen shows of a page

/// A scan may be large, but it is read no larger than it is seen.
QImage readBlank(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); std::max(size.width(), size.height()) > mostBlankPixels)
        reader.setScaledSize(size.scaled(mostBlankPixels, mostBlankPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PageEdit &TemplateWorkshop::writing() const
{
    return m_page->writing();
}

void TemplateWorkshop::buildBoxTools()
{
    QMenu *menu = m_sheet->menu();
    menu->addSeparator();
    menu->addAction(
        addTool("box_new", "", QKeySequence(u"Ctrl+Shift+B"_qs), [this] { m_page->boxes().insert(); }));
    menu->addAction(addTool("blank_picture", "", {}, [this] { chooseBlank(); }));
    menu->addAction(addTool("blank_picture_off", "", {}, [this] {
        m_environment.settings.setLayout(blankSetting(), {});
        m_page->setBlank({});
        updateTools();
    }));
    if (m_paper) {
        menu->addSeparator();
        menu->addMenu(m_paper);
        connect(m_paper, &PaperMenu::changed, this, [this] {
            m_messages->show(MessageBar::Level::Information, [kind = m_paper->kind()] {
                return kind.isEmpty() ? tr("Documents of this template are printed on plain paper.")
                                      : tr("Who prints documents of this template is offered this blank: %1.")
                                            .arg(blankKindText(kind));
            });
        });
        connect(m_paper, &PaperMenu::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    }
    BoxLayer &boxes = m_page->boxes();
    connect(&boxes, &BoxLayer::chosenChanged, this, &TemplateWorkshop::showBoxPlace);
    connect(m_box, &BoxPanel::placeWanted, &boxes, &BoxLayer::setPlace);
    connect(m_box, &BoxPanel::textWanted, &boxes, [&boxes] {
        if (!boxes.chosen().isEmpty())
            boxes.write(boxes.chosen().constFirst());
    });
    connect(m_box, &BoxPanel::alignWanted, &boxes, &BoxLayer::align);
    connect(m_box, &BoxPanel::removeWanted, &boxes, &BoxLayer::remove);
}

void TemplateWorkshop::showBoxPlace()
{
    const BoxLayer &boxes = m_page->boxes();
    const auto place = boxes.chosenPlace();
    m_box->setVisible(place.has_value());
    if (place)
        m_box->show(*place, boxes.chosen().size());
}

QString TemplateWorkshop::blankSetting() const
{
    return u"templates.blank."_qs + key();
}

void TemplateWorkshop::showBlank()
{
    const QString path = QString::fromUtf8(m_environment.settings.layout(blankSetting()));
    if (path.isEmpty())
        return;
    const QImage blank = readBlank(path);
    if (blank.isNull())
        m_messages->show(MessageBar::Level::Information, [path] {
            return tr("The picture of the blank is no longer there: %1").arg(QFileInfo(path).fileName());
        });
    m_page->setBlank(blank);
}

void TemplateWorkshop::chooseBlank()
{
    const std::optional<QString> path = m_environment.dialogs.askOpenFile(this, u"picture"_qs);
    if (!path)
        return;
    const QImage blank = readBlank(*path);
    if (blank.isNull()) {
        m_messages->show(MessageBar::Level::Error, [] { return tr("The file cannot be read."); });
        return;
    }
    m_environment.settings.setLayout(blankSetting(), path->toUtf8());
    m_page->setBlank(blank);
    updateTools();
}

} // namespace tereze::ui
