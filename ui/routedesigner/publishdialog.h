// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routewords.h"

#include <core/base/result.h>
#include <core/domain/routeimpact.h>
#include <core/route/finding.h>

#include <QDialog>
#include <QJsonArray>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace tereze::ui {

struct Environment;

/// Before a drawing is published: what the server's self-test finds in it, and what the new version would
/// mean for the applications that run on earlier ones. They stay on theirs; this only tells. Publishing is
/// whoever accepts the dialog's business.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    enum Column { Verdict, Step, Cases, ColumnCount };

    /// What stands in `xml` is looked at, under the key `key`; `graph` is the same drawing, for names. All
    /// must outlive the dialog.
    PublishDialog(const Environment &environment, const RouteWords &words, const route::RouteGraph &graph,
        QString key, QByteArray xml, QWidget *parent = nullptr);

    /// What was looked at, to be handed in as it is.
    const QByteArray &xml() const { return m_xml; }
    /// In words, such as “would be stuck”.
    static QString verdictText(const QString &verdict);

Q_SIGNALS:
    /// A person wants to see a case.
    void caseWanted(const QString &caseRef);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outlook {
        QJsonArray findings; ///< in every language
        QList<domain::RouteImpact> impact;
    };

    void look();
    void retranslate();
    void showOutlook();
    /// True when there are errors among them.
    bool showFindings();
    void showCases(int row);
    QString stepTitle(const domain::RouteImpact &impact) const;

    const Environment &m_environment;
    const RouteWords &m_words;
    const route::RouteGraph &m_graph;
    const QString m_key;
    const QByteArray m_xml;
    std::optional<Result<Outlook>> m_outlook; ///< once the server has looked
    QList<domain::RouteImpact> m_shown;
    QLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_casesLabel;
    QListWidget *m_cases;
    QLabel *m_findingsLabel;
    QListWidget *m_findings;
    QPushButton *m_publish;
    QPushButton *m_cancel;
};

} // namespace tereze::ui
