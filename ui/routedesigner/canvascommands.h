// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/route/commands/routeeditor.h>

#include <QObject>
#include <QPointF>
#include <QStringList>

namespace tereze::ui {

/// What a person does with the drawing, each one step of undo with a name; what is refused is said by
/// failed().
class CanvasCommands : public QObject {
    Q_OBJECT

public:
    enum class Direction { Right, Below, Above };
    enum class Edge { Left, Centre, Right, Top, Middle, Bottom };

    /// The editor must outlive this.
    explicit CanvasCommands(route::RouteEditor &editor, QObject *parent = nullptr);

    route::RouteEditor &editor() { return m_editor; }
    /// The language in which names are typed: kk, ru, en or uk.
    void setLanguage(const QString &language) { m_language = language; }
    const QString &language() const { return m_language; }

    /// Answer the id of the new step, empty when refused. With a source the step is connected to it; put down
    /// on a flow it is set into it.
    QString create(const QString &kind, const QPointF &centre, const QString &source, const QString &onFlow);
    QString append(const QString &source, const QString &kind, Direction direction);
    QString addTimer(const QString &step, const QPointF &centre);
    bool connectSteps(const QString &source, const QString &target);
    bool reconnect(const QString &flow, const QString &source, const QString &target);
    void move(const QStringList &ids, const QPointF &by, const QString &mergeKey = {});
    /// Moves all that stands beyond a place, to the right (or left) or down (or up); lanes grow with it.
    void makeSpace(const QPointF &from, const QPointF &by);
    void setBounds(const QString &id, const QRectF &bounds);
    /// Makes steps larger to the right and below, or smaller; none gets smaller than it may be.
    void grow(const QStringList &ids, const QSizeF &by, const QString &mergeKey);
    void setWaypoints(const QString &flow, const QList<QPointF> &points);
    void rename(const QString &id, const QString &name);
    void changeKind(const QString &id, const QString &kind);
    void remove(const QStringList &ids);
    /// Terms among them stay on the borders of their steps.
    void align(const QStringList &ids, Edge edge);
    void distribute(const QStringList &ids, bool horizontally);
    QString addLane();
    /// Puts a copied fragment beside its original, or around `centre`; answers the new steps.
    QStringList paste(const QByteArray &fragment, const QPointF *centre);
    /// Any other change.
    bool change(
        const QString &text, const route::RouteEditor::Operation &operation, const QString &mergeKey = {});

    /// Without the terms whose steps are not among them: those stand on the border of what stays.
    QStringList withoutLoneTerms(const QStringList &ids) const;

    /// A free place beside a step for another of a kind, where neither hides a name.
    QPointF placeBeside(const QString &source, const route::StepKind &kind, Direction direction) const;

Q_SIGNALS:
    void failed(const tereze::Error &error);

private:
    /// Puts steps, and their terms with them, into the lanes in which they come to stand; a lane that is
    /// changed itself takes in and lets go what it covers now or covered before.
    Result<void> settleInLanes(
        route::RouteOperations &operations, const QHash<QString, QRectF> &bounds) const;

    /// The lane in which a step belongs that stands at a place; `bounds` are new places of lanes.
    QString laneAt(const QString &step, const QPointF &place, const QHash<QString, QRectF> &bounds) const;
    QStringList withoutTerms(const QStringList &ids) const;

    route::RouteEditor &m_editor;
    QString m_language = QStringLiteral("en");
};

} // namespace tereze::ui
