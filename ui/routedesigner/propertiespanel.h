// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <QList>
#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tereze::ui {

class CanvasView;

/// What is selected, in the words of an office: what it is, who does it, by when, if what, then which
/// document. Every change is one step of undo.
class PropertiesPanel : public QScrollArea {
    Q_OBJECT

public:
    /// The words and surroundings must outlive the panel; rebuild() after they have changed.
    PropertiesPanel(CanvasView &canvas, const RouteWords &words, const RouteSurroundings &surroundings,
        QWidget *parent = nullptr);

    void rebuild();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Fills the fields again; the panel is built anew only when another element is selected.
    void refresh();
    QString shownKey() const;
    QVBoxLayout *section(const QString &title);
    void addNames(const QString &id, const std::function<QMap<QString, QString>()> &names);
    /// A field for each language, that of the program first; called `field`_kk and so on.
    void addLanguages(QFormLayout &form, const QByteArray &field,
        const std::function<QString(const QString &language)> &read,
        const std::function<void(const QString &language, const QString &text)> &write);
    void addNode(const QString &id);
    void addWho(const QString &id);
    void addDecision(const QString &id);
    void addTerms(const QString &id);
    void addTimer(const QString &id);
    void addDocument(const QString &id);
    void addReceive(const QString &id);
    void addNotification(const QString &id);
    void addSubRoute(const QString &id);
    void addWays(const QString &id);
    void addFlow(const QString &id);
    void addRoute();

    QLineEdit *addText(QFormLayout &form, const QString &label, const char *name,
        const std::function<QString()> &read, const std::function<void(const QString &)> &write);
    void addChoice(QFormLayout &form, const QString &label, const char *name,
        const QList<QPair<QString, QString>> &choices, const std::function<QString()> &read,
        const std::function<void(const QString &)> &write);
    void addTereze(const QString &id, const char *attribute, const QString &value);
    const route::RouteNode *node(const QString &id) const;
    QString attributeOf(const QString &id, const char *attribute) const;
    QList<RouteSurroundings::Field> fieldsBefore(const QString &flow) const;

    CanvasView &m_canvas;
    const RouteWords &m_words;
    const RouteSurroundings &m_surroundings;
    QVBoxLayout *m_column = nullptr;
    QList<std::function<void()>> m_refreshers;
    QString m_shown;
    bool m_writing = false;
};

} // namespace tereze::ui
