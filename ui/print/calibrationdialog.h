// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/domain/printercalibration.h>
#include <core/domain/stationprinter.h>

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace tereze::ui {

struct Environment;
class BorderPicture;
class MessageBar;

/// Puts a printer right with one sheet: print it, measure where its two crosses are, enter four distances.
/// For each printer, tray and kind of blanks by itself.
class CalibrationDialog : public QDialog {
    Q_OBJECT

public:
    /// `printers` are those that are present.
    CalibrationDialog(
        const Environment &environment, QList<domain::StationPrinter> printers, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was measured is kept.
    void saved();

private:
    void printerChanged();
    void readKinds();
    void readKept();
    void show(const Result<QList<domain::PrinterCalibration>> &kept);
    void measure();
    void printSheet();
    void save();
    void showBorder(const std::optional<domain::Calibration> &calibration);
    QString sheetTitle() const;

    const Environment &m_environment;
    const QList<domain::StationPrinter> m_printers;
    domain::PrinterCalibration m_kept; ///< with the version that was seen
    QComboBox *m_printer;
    QComboBox *m_tray;
    QComboBox *m_blank;
    QDoubleSpinBox *m_distances[4];
    QLabel *m_state;
    QLabel *m_result;
    BorderPicture *m_picture;
    QLabel *m_legend;
    MessageBar *m_messages;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace tereze::ui
