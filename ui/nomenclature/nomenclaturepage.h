// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/casefile.h>
#include <ui/mainwindow/page.h>

#include <optional>

class QLabel;
class QSpinBox;
class QSplitter;
class QTableView;

namespace tereze::ui {

struct Environment;
class CaseFileModel;
class EntryDialog;
class MessageBar;
class VolumeModel;

/// The nomenclature of cases of a year, and the volumes of the case that is chosen.
class NomenclaturePage : public Page {
    Q_OBJECT

public:
    explicit NomenclaturePage(const Environment &environment, QWidget *parent = nullptr);

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// The ids of the actions that belong to this page, in the order of menus.
    static const QList<const char *> &acts();

    CaseFileModel &cases() const { return *m_cases; }
    VolumeModel &volumes() const { return *m_volumes; }
    QTableView &caseTable() const { return *m_caseTable; }
    QTableView &volumeTable() const { return *m_volumeTable; }
    MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildCases();
    QWidget *buildVolumes();
    void connectActions();
    void retranslate();
    void caseChanged();
    void updateActions();
    std::optional<domain::CaseFile> line() const;
    std::optional<domain::Volume> volume() const;
    void add();
    void change();
    void openVolume();
    void closeVolume();
    void hold();
    void release();
    void showFiled();
    void open(EntryDialog *dialog);
    void settled(const QString &announcement);

    const Environment &m_environment;
    CaseFileModel *m_cases;
    VolumeModel *m_volumes;
    QSplitter *m_splitter;
    QLabel *m_yearLabel;
    QSpinBox *m_year;
    QTableView *m_caseTable;
    QLabel *m_noCases;
    QLabel *m_chosen; ///< above the volumes: whose they are
    QTableView *m_volumeTable;
    QLabel *m_noVolumes;
    MessageBar *m_messages;
    bool m_isRead = false; ///< the year was asked for once
};

} // namespace tereze::ui
