// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/printrange.h>
#include <core/domain/stationprinter.h>
#include <ui/mainwindow/page.h>

#include <QTimer>

#include <optional>

class QCheckBox;
class QMenu;
class QProgressBar;
class QSplitter;
class QTableView;
class QToolButton;

namespace tereze::ui {

struct Environment;
class MessageBar;
class PdfView;
class PrintActBar;
class PrintBatchModel;
class PrintJobModel;

/// The print queue: batches, their jobs, what a person does with them, and the sheet as it will be printed.
/// Looks anew every two seconds while it is shown.
class PrintPage : public Page {
    Q_OBJECT

public:
    explicit PrintPage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// The ids of the actions that belong to this page, in the order of its buttons.
    static const QList<const char *> &acts();

    PrintBatchModel &batches() const { return *m_batches; }
    PrintJobModel &jobs() const { return *m_jobs; }
    QTableView &batchTable() const { return *m_batchTable; }
    QTableView &jobTable() const { return *m_jobTable; }
    PdfView &preview() const { return *m_preview; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildButtons(QWidget *row);
    void retranslate();
    void batchChanged();
    void jobChanged();
    void updateActions();
    /// The jobs that are selected; nothing when there are none.
    std::optional<domain::PrintRange> selected() const;
    domain::PrintRange wholeBatch() const;
    void act(const QString &act, const domain::PrintRange &range, const QString &reason = {});
    void actAsked();
    void showPrinters();
    void calibrate();
    void changed(const Result<int> &answer);

    const Environment &m_environment;
    PrintBatchModel *m_batches;
    PrintJobModel *m_jobs;
    QSplitter *m_splitter;
    QSplitter *m_left;
    QCheckBox *m_open;
    QTableView *m_batchTable;
    QTableView *m_jobTable;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    PrintActBar *m_bar;
    PdfView *m_preview;
    QMenu *m_printers;
    QToolButton *m_move = nullptr;
    QTimer m_look;
    qint64 m_shown = 0; ///< the job whose sheet is shown
};

} // namespace tereze::ui
