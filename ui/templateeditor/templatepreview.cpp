// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatepreview.h"

#include <core/catalogue/documentdata.h>
#include <core/db/databasethread.h>
#include <core/document/qtdocumentrenderer.h>
#include <core/store/templatestore.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>
#include <ui/errors/errortext.h>
#include <ui/mainwindow/environment.h>
#include <ui/registry/nameformsdialog.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/pdfview.h>
#include <ui/widgets/plainlabel.h>

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace tereze::ui {

namespace {

constexpr int previewDelayMs = 350;
/// What a QR of a document looks like; it verifies as unknown.
const QString sampleQr = QStringLiteral("HTTPS://TEREZE.EXAMPLE.KZ/Q/SAMPLE");

} // namespace

TemplatePreview::TemplatePreview(const Environment &environment, QWidget *parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_view(new PdfView(this))
    , m_title(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_doubtNote(new PlainLabel(this))
    , m_correct(new QToolButton(this))
    , m_sample(new QToolButton(this))
    , m_first(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName(u"template_preview"_qs);
    m_title->setObjectName(u"preview_title"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setObjectName(u"preview_note"_qs);
    m_doubtNote->setObjectName(u"preview_doubts"_qs);
    for (QLabel *note : { m_note, m_doubtNote }) {
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setContentsMargins(8, 0, 8, 4);
        note->hide();
    }
    m_sample->setObjectName(u"preview_sample"_qs);
    m_first->setObjectName(u"preview_first"_qs);
    m_previous->setObjectName(u"preview_previous"_qs);
    m_next->setObjectName(u"preview_next"_qs);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 2);
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    for (QToolButton *button : { m_sample, m_first, m_previous, m_next }) {
        button->setAutoRaise(true);
        top->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_note);
    m_correct->setObjectName(u"correct_name"_qs);
    m_correct->hide();
    auto *doubts = new QHBoxLayout;
    doubts->setContentsMargins(0, 0, 8, 4);
    doubts->addWidget(m_doubtNote, 1);
    doubts->addWidget(m_correct, 0, Qt::AlignTop);
    column->addLayout(doubts);
    column->addWidget(m_view, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &TemplatePreview::render);
    connect(m_sample, &QToolButton::clicked, this, [this] {
        m_record.reset();
        retranslate();
        m_delay.start();
    });
    connect(m_correct, &QToolButton::clicked, this, &TemplatePreview::correctName);
    connect(m_first, &QToolButton::clicked, this, [this] { step(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(m_record.value_or(0) - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(m_record ? *m_record + 1 : 0); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isAgain) { // changed meanwhile
            m_isAgain = false;
            render();
            return;
        }
        const Made made = m_watcher.result();
        m_missing = made.missing;
        m_doubts = made.doubts;
        m_refusal = made.refusal;
        if (!made.pdf.isEmpty())
            m_view->setPdf(made.pdf);
        retranslate();
        Q_EMIT rendered();
    });
    retranslate();
}

TemplatePreview::~TemplatePreview()
{
    m_watcher.waitForFinished();
}

void TemplatePreview::show(const Template &shown)
{
    const bool isOther = shown.key != m_shown.key;
    const bool isOtherLanguage = shown.language != m_shown.language;
    m_shown = shown;
    if (isOther)
        loadRecords();
    else if (isOtherLanguage && m_record)
        loadRecord();
    m_delay.start();
}

void TemplatePreview::loadRecords()
{
    m_record.reset();
    m_environment.database.run(
        this,
        [key = m_shown.key](db::Database &database) { return store::TemplateStore::records(database, key); },
        [this, key = m_shown.key](const Result<QList<domain::TemplateRecord>> &answer) {
            if (key != m_shown.key)
                return;
            m_records = answer ? *answer : QList<domain::TemplateRecord>();
            m_hasRecords = answer.ok();
            m_refusal = answer ? QString() : errorText(answer.error());
            retranslate();
        });
}

void TemplatePreview::step(int to)
{
    if (to < 0 || to >= m_records.size())
        return;
    m_record = to;
    m_recordData = {};
    retranslate();
    loadRecord();
}

void TemplatePreview::loadRecord()
{
    const domain::TemplateRecord record = m_records.at(*m_record);
    m_environment.database.run(
        this,
        [key = m_shown.key, record, language = m_shown.language](
            db::Database &database) -> Result<QJsonObject> {
            TEREZE_TRY(
                const auto found, store::TemplateStore::record(database, key, record.application, language));
            if (!found)
                return Error::of(ErrorKind::NotFound, QStringLiteral("no data of the application"));
            return catalogue::documentData(found->data, found->formSchema, found->formLayout, language);
        },
        [this, record](const Result<QJsonObject> &answer) {
            if (!m_record || m_records.at(*m_record).application != record.application)
                return;
            if (!answer) {
                m_refusal = errorText(answer.error());
                retranslate();
                return;
            }
            m_recordData = *answer;
            render();
        });
}

TemplatePreview::Made TemplatePreview::make(
    const Template &shown, const QJsonObject &values, const QTimeZone &zone)
{
    Made made;
    if (const auto wrong = templates::HtmlSubset::checkTemplate(shown.source); !wrong.isEmpty()) {
        made.refusal = templates::errorOf(wrong).userText;
        return made;
    }
    const auto parsed = templates::Template::load(shown.source);
    if (!parsed) {
        made.refusal = parsed.error().userText;
        return made;
    }
    templates::RenderOptions options;
    options.language = shown.language;
    options.timeZone = zone;
    options.optional = shown.optional;
    options.forMissing = [&made](const QString &name) {
        if (!made.missing.contains(name))
            made.missing << name;
        return u"<span style=\"background-color:#ffd54f\">‹"_qs + name.toHtmlEscaped() + u"?›</span>"_qs;
    };
    options.onDoubt = [&made](const templates::InflectionDoubt &doubt) {
        const bool isKnown = std::any_of(made.doubts.begin(), made.doubts.end(),
            [&](const auto &one) { return one.text == doubt.text && one.made == doubt.made; });
        if (!isKnown)
            made.doubts << doubt;
    };
    const auto filled = (*parsed)->render(values, options);
    if (!filled) {
        made.refusal = filled.error().userText;
        return made;
    }
    document::DocumentRequest request;
    const bool isSheet = shown.kind == u"approval_sheet";
    request.form =
        isSheet ? document::DocumentRequest::Form::Plain : document::DocumentRequest::Form::Electronic;
    request.html = *filled;
    request.title = shown.title.isEmpty() ? shown.key : shown.title;
    request.language = shown.language;
    request.time = QDateTime::currentDateTimeUtc();
    request.token = QByteArray(16, '\0');
    if (!isSheet)
        request.qrText = sampleQr;
    const auto rendered = document::QtDocumentRenderer().render(request);
    if (rendered)
        made.pdf = rendered->pdf;
    else
        made.refusal =
            rendered.error().userText.isEmpty() ? rendered.error().detail : rendered.error().userText;
    return made;
}

void TemplatePreview::render()
{
    m_delay.stop();
    if (m_watcher.isRunning()) {
        m_isAgain = true;
        return;
    }
    if (m_record && m_recordData.isEmpty())
        return; // it comes
    m_watcher.setFuture(QtConcurrent::run([shown = m_shown, filling = values(), zone = m_environment.zone()] {
        return make(shown, filling, zone);
    }));
}

void TemplatePreview::retranslate()
{
    m_title->setText(m_record
            ? u"%1, %2"_qs.arg(m_records.at(*m_record).caseRef, m_records.at(*m_record).applicant)
            : tr("With sample values"));
    m_title->setToolTip(m_title->text());
    const auto set = [this](QToolButton *button, const QString &iconName, const QString &text) {
        button->setIcon(icon(iconName, palette()));
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    set(m_sample, u"templates"_qs, tr("With sample values"));
    set(m_first, u"first"_qs, tr("The newest application"));
    set(m_previous, u"back"_qs, tr("A newer application"));
    set(m_next, u"play"_qs, tr("An older application"));
    const int last = static_cast<int>(m_records.size()) - 1;
    m_sample->setEnabled(m_record.has_value());
    m_first->setEnabled(last >= 0 && m_record != 0);
    m_previous->setEnabled(m_record.value_or(0) > 0);
    m_next->setEnabled(m_record ? *m_record < last : last >= 0);
    const QString note = !m_refusal.isEmpty() ? tr("The page cannot be made: %1").arg(m_refusal)
        : !m_missing.isEmpty()
        ? tr("Values that are missing and marked on the page: %1").arg(m_missing.join(u", "_qs))
        : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_doubtNote->setText(doubtWords());
    m_doubtNote->setVisible(!m_doubts.isEmpty());
    const bool isOfApplicant = std::any_of(m_doubts.begin(), m_doubts.end(),
        [](const templates::InflectionDoubt &doubt) { return doubt.name.startsWith(u"applicant."); });
    m_correct->setText(tr("Correct the name…"));
    m_correct->setVisible(m_record && isOfApplicant);
    m_view->setAccessibleName(tr("Preview"));
}

void TemplatePreview::correctName()
{
    if (!m_record)
        return;
    auto *dialog =
        new NameFormsDialog(m_environment, m_records.at(*m_record).application, m_shown.language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameFormsDialog::saved, this, [this] {
        if (m_record)
            loadRecord();
    });
    dialog->show();
}

QString TemplatePreview::doubtWords() const
{
    QStringList unchanged;
    QStringList guessed;
    for (const templates::InflectionDoubt &doubt : m_doubts) {
        if (doubt.made == doubt.text)
            unchanged << doubt.text;
        else
            guessed << u"%1 → %2"_qs.arg(doubt.text, doubt.made);
    }
    QStringList lines;
    if (!unchanged.isEmpty())
        lines << tr("Not inflected, as no rule knows how: %1").arg(unchanged.join(u"; "_qs));
    if (!guessed.isEmpty())
        lines << tr("Inflected in part or by a guess; please look: %1").arg(guessed.join(u"; "_qs));
    return lines.join(u'\n');
}

void TemplatePreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace tereze::ui
