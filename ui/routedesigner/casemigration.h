// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <core/base/result.h>
#include <core/domain/casestate.h>
#include <core/domain/routecase.h>

#include <QDialog>
#include <QHash>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace tereze::ui {

struct Environment;

/// Running applications of earlier versions of a route, with what would become of each in the version in
/// force; those that are chosen go over to it, one after the other, for a reason that stands in their
/// history. What the server refuses is said in its line; stopping lets the one under way finish.
class CaseMigration : public QDialog {
    Q_OBJECT

public:
    enum Column { Reference, Service, Version, State, Outlook, Outcome, ColumnCount };

    /// The environment and the words must outlive the dialog.
    CaseMigration(
        const Environment &environment, const RouteWords &words, QString key, QWidget *parent = nullptr);

    bool isRunning() const { return !m_waiting.isEmpty() || m_underWay >= 0; }

Q_SIGNALS:
    /// A person wants to see a case.
    void caseWanted(const QString &caseRef);

public Q_SLOTS:
    /// While applications are being moved it stops that first.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void read(bool more);
    void retranslate();
    void showHeading();
    void addRows(const QList<domain::RouteCase> &cases);
    /// What there is to say of a row, in the present language.
    void showRow(int row);
    void showResult();
    bool isMoved(int row) const;
    void check(bool fitting);
    void begin();
    void next();
    void stop();
    void moved(int row, const Result<domain::CaseState> &answer);
    void update();
    QList<int> checkedRows() const;
    QString outlookText(const domain::RouteCase &one) const;
    QString refusalText(const Error &error) const;

    const Environment &m_environment;
    const RouteWords &m_words;
    const QString m_key;
    int m_number = 0; ///< of the version in force
    QList<domain::RouteCase> m_list; ///< as the table shows them
    std::optional<Error> m_unread; ///< why there is no list
    bool m_isRead = false;
    QHash<int, std::optional<Error>> m_outcomes; ///< by row, of those that were tried: nothing for moved
    QList<int> m_waiting; ///< rows that come yet
    int m_underWay = -1;
    int m_total = 0; ///< of the last run, as the next two
    int m_refused = 0;
    bool m_hasEnded = false;
    bool m_mayBeMore = false;
    QLabel *m_heading;
    QTableWidget *m_table;
    QPushButton *m_fitting;
    QPushButton *m_none;
    QPushButton *m_more;
    QPushButton *m_again;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QProgressBar *m_progress;
    QLabel *m_result;
    QPushButton *m_move;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace tereze::ui
