// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <core/domain/routelisting.h>
#include <core/route/commands/routecomparison.h>
#include <core/route/commands/routeeditor.h>

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QSplitter;
class QTableWidget;

namespace tereze::ui {

struct Environment;
class CanvasView;

/// A published version beside the drawing at hand, with every difference, hidden properties included.
/// Choosing a line shows the element on both sides.
class VersionComparison : public QDialog {
    Q_OBJECT

public:
    VersionComparison(const Environment &environment, const RouteWords &words, const QString &key,
        const route::RouteEditor &present, QWidget *parent);
    ~VersionComparison() override;

private:
    void readVersion();
    void showVersion(const QByteArray &xml);
    void showChanges();
    CanvasView *makeView(route::RouteEditor &editor);
    QString changeText(const route::RouteChange &change) const;
    QString propertyName(const QString &property) const;

    const Environment &m_environment;
    const RouteWords &m_words;
    QString m_key;
    std::unique_ptr<route::RouteEditor> m_before;
    std::unique_ptr<route::RouteEditor> m_after;
    QComboBox *m_versions;
    QLabel *m_message;
    QSplitter *m_sides;
    CanvasView *m_left = nullptr;
    CanvasView *m_right = nullptr;
    QTableWidget *m_table;
    QList<route::RouteChange> m_changes;
};

} // namespace tereze::ui
