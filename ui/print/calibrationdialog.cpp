// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrationdialog.h"

#include "borderpicture.h"
#include "printtexts.h"
#include "qttransport.h"

#include <core/db/databasethread.h>
#include <core/print/calibrationsheet.h>
#include <core/print/printtransport.h>
#include <core/store/blankstore.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/timetexts.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tereze::ui {
namespace {

Result<void> sendSheet(const domain::StationPrinter &printer, const QString &tray, const QString &title)
{
    TEREZE_TRY(const QByteArray sheet, print::calibrationSheet(title));
    auto made = print::PrintTransport::create();
    if (!made) // no CUPS: Windows
        made = std::unique_ptr<print::PrintTransport>(std::make_unique<QtTransport>());
    const std::unique_ptr<print::PrintTransport> transport = std::move(made).value();
    domain::ClaimedPrint job;
    job.printer = printer.printer.name;
    job.tray = tray;
    job.number = title;
    TEREZE_TRY(const QString id, transport->open(job));
    return transport->send(job, id, sheet);
}

} // namespace

CalibrationDialog::CalibrationDialog(
    const Environment &environment, QList<domain::StationPrinter> printers, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_printers(std::move(printers))
    , m_printer(new QComboBox(this))
    , m_tray(new QComboBox(this))
    , m_blank(new QComboBox(this))
    , m_state(new PlainLabel(this))
    , m_result(new PlainLabel(this))
    , m_picture(new BorderPicture(this))
    , m_legend(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_print(new QPushButton(tr("&Print the sheet"), this))
{
    setWindowTitle(tr("Put a printer right"));
    m_printer->setObjectName(u"calibration_printer"_qs);
    m_tray->setObjectName(u"calibration_tray"_qs);
    m_blank->setObjectName(u"calibration_blank"_qs);
    m_blank->addItem(tr("Plain paper"), QString());
    for (const domain::StationPrinter &one : m_printers)
        m_printer->addItem(u"%1 — %2"_qs.arg(one.printer.title, one.station));
    const double nominal[] { print::nominalCrosses.left, print::nominalCrosses.top,
        print::nominalCrosses.right, print::nominalCrosses.bottom };
    for (int i = 0; i < 4; ++i) {
        m_distances[i] = new QDoubleSpinBox(this);
        m_distances[i]->setObjectName(u"distance_%1"_qs.arg(i));
        m_distances[i]->setRange(0, 400);
        m_distances[i]->setDecimals(1);
        m_distances[i]->setSingleStep(0.1);
        m_distances[i]->setSuffix(tr(" mm"));
        m_distances[i]->setValue(nominal[i]);
        connect(m_distances[i], &QDoubleSpinBox::valueChanged, this, &CalibrationDialog::measure);
    }
    auto *first =
        new PlainLabel(tr("1. Print the sheet on plain paper from the tray that the blanks lie in."), this);
    auto *second = new PlainLabel(
        tr("2. Measure with a ruler where the middle of each cross is, and enter the distances."), this);
    for (QLabel *label : std::initializer_list<QLabel *> { first, second, m_state, m_result, m_legend })
        label->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setObjectName(u"calibration_border"_qs);
    m_legend->setAlignment(Qt::AlignTop);
    auto *where = new QFormLayout;
    where->addRow(tr("P&rinter"), m_printer);
    where->addRow(tr("&Tray"), m_tray);
    where->addRow(tr("&Kind of blanks"), m_blank);
    where->addRow(QString(), m_state);
    auto *distances = new QFormLayout;
    distances->addRow(tr("Upper cross, from the &left edge"), m_distances[0]);
    distances->addRow(tr("Upper cross, from the &upper edge"), m_distances[1]);
    distances->addRow(tr("Lower cross, from the l&eft edge"), m_distances[2]);
    distances->addRow(tr("Lower cross, from the upper e&dge"), m_distances[3]);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Keep"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"calibration_save"_qs);
    m_print->setObjectName(u"calibration_print"_qs);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(12);
    steps->addLayout(where);
    steps->addWidget(first);
    steps->addWidget(m_print, 0, Qt::AlignLeft);
    steps->addWidget(second);
    steps->addLayout(distances);
    steps->addWidget(m_result);
    steps->addStretch(1);
    auto *picture = new QVBoxLayout;
    picture->setSpacing(8);
    picture->addWidget(m_picture);
    picture->addWidget(m_legend, 1);
    m_legend->setFixedWidth(m_picture->sizeHint().width());
    auto *beside = new QHBoxLayout;
    beside->setSpacing(20);
    beside->addLayout(steps, 1);
    beside->addLayout(picture);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addLayout(beside);
    column->addWidget(buttons);
    setMinimumWidth(760);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CalibrationDialog::save);
    connect(m_print, &QPushButton::clicked, this, &CalibrationDialog::printSheet);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &CalibrationDialog::printerChanged);
    connect(m_tray, &QComboBox::currentIndexChanged, this, &CalibrationDialog::readKept);
    connect(m_blank, &QComboBox::currentIndexChanged, this, &CalibrationDialog::readKept);
    printerChanged();
    readKinds();
}

void CalibrationDialog::printerChanged()
{
    const domain::StationPrinter printer = m_printers.value(m_printer->currentIndex());
    m_tray->clear();
    m_tray->addItem(tr("Whichever"), QString());
    for (const QString &tray : printer.printer.trays)
        m_tray->addItem(trayText(tray), tray);
    // Only the computer that has the printer can print on it here and now.
    m_print->setEnabled(printer.isOwn && printer.id.isValid());
    measure();
    readKept();
}

void CalibrationDialog::readKinds()
{
    m_environment.database.run(
        this, [](db::Database &database) { return store::BlankStore::stock(database); },
        [this](const Result<QList<domain::BlankStock>> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            for (const domain::BlankStock &one : *answer) {
                if (m_blank->findData(one.kind) < 0)
                    m_blank->addItem(blankKindText(one.kind), one.kind);
            }
        });
}

void CalibrationDialog::readKept()
{
    const domain::StationPrinter printer = m_printers.value(m_printer->currentIndex());
    if (!printer.id.isValid())
        return;
    m_environment.database.run(
        this,
        [id = printer.id](db::Database &database) { return store::BlankStore::calibrations(database, id); },
        [this](const Result<QList<domain::PrinterCalibration>> &answer) { show(answer); });
}

void CalibrationDialog::show(const Result<QList<domain::PrinterCalibration>> &kept)
{
    if (!kept) {
        m_messages->show(kept.error());
        return;
    }
    m_kept = {};
    m_kept.printer = m_printers.value(m_printer->currentIndex()).id;
    m_kept.tray = m_tray->currentData().toString();
    m_kept.blankKind = m_blank->currentData().toString();
    for (const domain::PrinterCalibration &one : *kept) {
        if (one.tray == m_kept.tray && one.blankKind == m_kept.blankKind)
            m_kept = one;
    }
    m_state->setText(m_kept.version == 0
            ? tr("Not measured yet.")
            : tr("Measured by %1, %2.")
                  .arg(m_kept.person, dateTimeText(m_kept.measuredAt, m_environment.zone())));
}

void CalibrationDialog::measure()
{
    const auto found = print::calibrationFrom({ m_distances[0]->value(), m_distances[1]->value(),
        m_distances[2]->value(), m_distances[3]->value() });
    m_save->setEnabled(found.ok() && !m_printers.isEmpty());
    showBorder(found ? std::optional(*found) : std::nullopt);
    if (!found) {
        m_result->setText(found.error().userText);
        return;
    }
    const QLocale locale;
    QString text =
        tr("Moved by %1 mm to the right and %2 mm down, stretched by %3 % across and %4 % along.")
            .arg(locale.toString(found->offset.x(), 'f', 2), locale.toString(found->offset.y(), 'f', 2),
                locale.toString((found->scale.x() - 1) * 100, 'f', 2),
                locale.toString((found->scale.y() - 1) * 100, 'f', 2));
    const auto &border = m_printers.value(m_printer->currentIndex()).printer.border;
    if (border && print::reachesBorder(BorderPicture::documentMargins(), QSizeF(210, 297), *border, *found))
        text += u'\n'
            + tr("Attention: this printer cannot print so near to the edge. Part of a document may be "
                 "missing.");
    m_result->setText(text);
}

void CalibrationDialog::showBorder(const std::optional<domain::Calibration> &calibration)
{
    const auto &border = m_printers.value(m_printer->currentIndex()).printer.border;
    m_picture->setSheet(border, calibration);
    const auto number = [](double millimetres) {
        return QLocale().toString(millimetres, 'f', 1);
    };
    m_legend->setText(border
            ? tr("Hatched: where the printer cannot print, %1 mm on the left, %2 above, %3 on the right, %4 "
                 "below. Dashes: what documents take.")
                  .arg(number(border->left()), number(border->top()), number(border->right()),
                      number(border->bottom()))
            : tr("This printer does not tell where it cannot print. Dashes: what documents take."));
    m_picture->setAccessibleName(m_legend->text());
}

void CalibrationDialog::printSheet()
{
    const domain::StationPrinter printer = m_printers.value(m_printer->currentIndex());
    m_print->setEnabled(false);
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_print->setEnabled(true);
        if (const Result<void> sent = watcher->future().result(); !sent)
            m_messages->show(sent.error());
        else
            m_distances[0]->setFocus();
    });
    watcher->setFuture(
        QtConcurrent::run([printer, tray = m_tray->currentData().toString(), title = sheetTitle()] {
            return sendSheet(printer, tray, title);
        }));
}

void CalibrationDialog::save()
{
    const auto found = print::calibrationFrom({ m_distances[0]->value(), m_distances[1]->value(),
        m_distances[2]->value(), m_distances[3]->value() });
    if (!found)
        return;
    domain::PrinterCalibration kept = m_kept;
    kept.calibration = *found;
    m_environment.calls.send(
        this,
        [kept](db::Database &database, const QUuid &id) {
            return store::BlankStore::putCalibration(database, id, kept);
        },
        [this](const Result<qint64> &answer) {
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_messages->dismiss();
            readKept();
            Q_EMIT saved();
        });
}

QString CalibrationDialog::sheetTitle() const
{
    const domain::StationPrinter printer = m_printers.value(m_printer->currentIndex());
    QStringList parts { printer.printer.title, printer.station };
    if (const QString tray = m_tray->currentData().toString(); !tray.isEmpty())
        parts << tray;
    if (m_blank->currentIndex() > 0)
        parts << m_blank->currentText();
    return parts.join(u", "_qs);
}

} // namespace tereze::ui
