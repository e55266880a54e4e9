// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routedrafts.h"
#include "routesurroundings.h"
#include "routeworkshop.h"

#include <core/domain/routelisting.h>
#include <ui/mainwindow/page.h>

#include <functional>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// The workplace of those who draw routes: the list of routes, and one of them opened.
class RouteDesignerPage : public Page {
    Q_OBJECT

public:
    enum Column { Name, Key, Version, State, DraftKept, ColumnCount };

    explicit RouteDesignerPage(const Environment &environment, QWidget *parent = nullptr);
    ~RouteDesignerPage() override;

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// Null while the list is shown.
    RouteWorkshop *workshop() const { return m_workshop; }
    QTableWidget &table() const { return *m_table; }
    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    /// A person wants to see a case.
    void caseWanted(const QString &caseRef);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A route as it stands at the server; without a drawing when there is none.
    struct ReadRoute {
        RouteWorkshop::Opened opened;
        RouteSurroundings surroundings;
    };

    void buildList();
    void retranslate();
    void showRoutes();
    void openCurrent();
    void openRoute(const QString &key);
    /// Nothing else is opened until it is here.
    void readRoute(const QString &key, const std::function<void(ReadRoute)> &then);
    void openDraftOr(const RouteWorkshop::Opened &opened, const RouteSurroundings &surroundings);
    void openWorkshop(const RouteWorkshop::Opened &opened, const RouteSurroundings &surroundings);
    void closeWorkshop();
    /// Under the first key from `route-<from>` on that is free, also at the server.
    void newRoute(int from = 1);
    void importFile();
    void filter();

    const Environment &m_environment;
    RouteDrafts m_drafts;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QLineEdit *m_filter;
    QLineEdit *m_newKey;
    QPushButton *m_open;
    QPushButton *m_new;
    QPushButton *m_import;
    QTableWidget *m_table;
    MessageBar *m_messages;
    RouteWorkshop *m_workshop = nullptr;
    QList<domain::RouteListing> m_routes;
    bool m_opening = false;
};

} // namespace tereze::ui
