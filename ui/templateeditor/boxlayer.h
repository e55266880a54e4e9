// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxsnap.h"

#include <core/base/result.h>
#include <core/template/boxplace.h>
#include <core/template/commands/sourcechange.h>

#include <QObject>
#include <QPointF>
#include <QVector>

class QKeyEvent;
class QLabel;
class QPainter;

namespace tereze::ui {

class BoxFrame;
class PageEdit;

/// The placed boxes of a page as it is shown: which are chosen, what is done to them by mouse and keys, the
/// one whose text is being written. Each thing done is one change of the source and one step of undo.
class BoxLayer : public QObject {
    Q_OBJECT

public:
    enum class Drag { Place, Width, Height };
    static const QString boxFormat; ///< of the clipboard: boxes with their places

    explicit BoxLayer(PageEdit &page);

    /// Shows the boxes of the page as it is now.
    void sync();
    /// Gives them their places on the viewport.
    void settle();
    /// Goes on in the box whose text is at a place of the source, when it is being written.
    void showAt(qsizetype caret);
    /// Chooses the box at a place of the source, or goes to the place in its text; false when there is none.
    bool reveal(qsizetype offset);
    int pages() const; ///< the last page that has a box; 0 without boxes
    int count() const { return static_cast<int>(m_frames.size()); }
    BoxFrame *frame(size_t box) const { return m_frames.value(static_cast<qsizetype>(box)); }

    /// Those that are chosen, the one that others follow first.
    const QVector<size_t> &chosen() const { return m_chosen; }
    /// Where the first of them is seen; nothing when none is chosen.
    std::optional<templates::BoxPlace> chosenPlace() const;
    void choose(size_t box, bool adds);
    /// Nothing is chosen or written any more.
    void leave();
    /// Goes into the text of a box.
    void write(size_t box);
    /// The text that is being written; null when it is that of the page.
    PageEdit *writing() const;
    bool isLocked() const;

    /// A new box near the middle of what is seen, ready to be written.
    void insert();
    void move(int right, int down); ///< those chosen, tenths of a millimetre
    void widen(int width, int height); ///< the first of those chosen
    void setPlace(const templates::BoxPlace &place); ///< of the first of those chosen
    void align(bool isLeft);
    void remove();
    void copy() const;
    void paste(const QString &boxes);
    bool handleKey(QKeyEvent *event);

    void beginDrag(const QPointF &globalPlace, Drag drag);
    void dragTo(const QPointF &globalPlace, Qt::KeyboardModifiers modifiers);
    void endDrag();
    void cancelDrag();
    void paintGuides(QPainter &painter) const;

Q_SIGNALS:
    /// Another choice, or what is chosen stands elsewhere.
    void chosenChanged();

private:
    void apply(const QString &name, const tereze::Result<templates::SourceChange> &change);
    void setWritten(int box); ///< -1: none
    void showChosen();
    BoxArea area(qsizetype box) const;
    int textTenths(qsizetype box) const;
    /// A length in millimetres as people read it.
    static QString lengthWords(int tenths);
    void showBadge(const templates::BoxPlace &place, Drag drag);
    BoxFrame *addFrame();

    PageEdit &m_page;
    QVector<BoxFrame *> m_frames;
    QVector<templates::BoxPlace> m_places; ///< as they are seen: while one drags not those of the source
    QVector<size_t> m_chosen;
    int m_written = -1;
    bool m_isDragging = false;
    Drag m_drag = Drag::Place;
    QPointF m_dragFrom;
    QVector<templates::BoxPlace> m_before; ///< all places when a drag began
    std::optional<int> m_guideX; ///< tenths of a millimetre
    std::optional<int> m_guideY;
    QLabel *m_badge = nullptr; ///< says where a box is while it is dragged
};

} // namespace tereze::ui
