// SPDX-License-Identifier: GPL-3.0-or-later
#include "newtemplatedialog.h"

#include <core/store/cataloguestore.h>
#include <core/template/import/officeconverter.h>
#include <ui/mainwindow/languageswitch.h>
#include <ui/widgets/localtexts.h>

#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QStandardItemModel>
#include <QtConcurrentRun>

#include <algorithm>

namespace tereze::ui {

namespace {

constexpr int longestKey = 63;
constexpr int longestTitle = 200;
constexpr int formRow = 1; ///< of the choices to begin with
constexpr int isFormRole = Qt::UserRole + 1;

/// A key made of a title in English.
QString keyOf(const QString &title)
{
    QString key;
    for (const QChar c : title.toLower()) {
        if ((c >= u'a' && c <= u'z') || (!key.isEmpty() && c >= u'0' && c <= u'9'))
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.size() > longestKey || key.endsWith(u'_'))
        key.chop(1);
    return key;
}

/// The texts of a new template by language: those of another one, or its title as a heading.
Result<QMap<QString, QString>> firstTexts(
    db::Database &database, const LocalText &title, const domain::TemplateListing *like)
{
    QMap<QString, QString> texts;
    if (like) {
        for (const domain::TemplateListing::Text &text : like->texts) {
            TEREZE_TRY(
                const auto html, store::CatalogueStore::templateText(database, like->key, text.language));
            if (html)
                texts.insert(text.language, *html);
        }
        return texts;
    }
    for (const QString &language : LocalText::languages()) {
        if (title.has(language))
            texts.insert(language,
                u"<h1 align=\"center\">%1</h1>\n<p></p>\n"_qs.arg(title.in(language).toHtmlEscaped()));
    }
    return texts;
}

} // namespace

NewTemplateDialog::NewTemplateDialog(const Environment &environment, Occasion occasion, QWidget *parent)
    : EntryDialog(environment, tr("New template"),
        tr("The template is made at once and belongs to no service yet; a service takes it up by its name in "
           "files."),
        tr("Make"), parent)
    , m_occasion(std::move(occasion))
    , m_key(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_journal(new QComboBox(this))
    , m_like(new QComboBox(this))
{
    const QMap<QString, QString> labels { { u"kk"_qs, tr("Title in Kazakh") },
        { u"ru"_qs, tr("Title in Russian") }, { u"en"_qs, tr("Title in English") },
        { u"uk"_qs, tr("Title in Ukrainian, may be empty") } };
    for (const QString &language : LocalText::languages()) {
        auto *title = new QLineEdit(this);
        title->setObjectName(u"title_"_qs + language);
        title->setMaxLength(longestTitle);
        form()->addRow(labels.value(language), title);
        m_titles.insert(language, title);
    }
    m_key->setObjectName(u"key"_qs);
    m_key->setMaxLength(longestKey);
    m_key->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[a-z][a-z0-9_-]*"_qs), m_key));
    form()->addRow(tr("Name in files"), m_key);
    m_kind->setObjectName(u"kind"_qs);
    m_kind->addItem(tr("certificate"), u"certificate"_qs);
    m_kind->addItem(tr("order"), u"order"_qs);
    m_kind->addItem(tr("application form"), u"application_form"_qs);
    m_kind->addItem(tr("approval sheet"), u"approval_sheet"_qs);
    form()->addRow(tr("It makes"), m_kind);
    m_journal->setObjectName(u"journal"_qs);
    for (const domain::Journal &journal : m_occasion.journals)
        m_journal->addItem(textIn(journal.title, environment.languages.current()), journal.key);
    form()->addRow(tr("Registered in"), m_journal);
    m_like->setObjectName(u"like"_qs);
    m_like->addItem(tr("its title alone"), QString());
    offerImport();
    for (const domain::TemplateListing &one : m_occasion.templates)
        m_like->addItem(one.title.in(environment.languages.current()), one.key);
    form()->addRow(tr("Begin with"), m_like);
    connect(m_titles.value(u"en"_qs), &QLineEdit::textEdited, this, &NewTemplateDialog::titleTyped);
    connect(
        m_key, &QLineEdit::textEdited, this, [this](const QString &text) { m_isKeyTyped = !text.isEmpty(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewTemplateDialog::kindChosen);
    connect(m_like, &QComboBox::activated, this, &NewTemplateDialog::likeChosen);
    if (const int like = m_like->findData(m_occasion.like); like > 0) {
        m_like->setCurrentIndex(like);
        likeChosen();
    }
    m_titles.value(LocalText::languages().first())->setFocus();
}

void NewTemplateDialog::offerImport()
{
    // What is written in the window is the template's own text; the form comes in the editor, where it can be
    // looked at and undone.
    m_like->addItem(tr("a form from Word or LibreOffice"), QString());
    m_like->setItemData(formRow, true, isFormRole);
    const auto enable = [this](bool on, const QString &reason) {
        auto *row = qobject_cast<QStandardItemModel *>(m_like->model())->item(formRow);
        row->setEnabled(on);
        row->setToolTip(reason);
    };
    enable(false, {});
    using Office = Result<void>;
    auto *looking = new QFutureWatcher<Office>(this);
    connect(looking, &QFutureWatcher<Office>::finished, this, [looking, enable] {
        const Office office = looking->result();
        looking->deleteLater();
        enable(office.ok(), office ? QString() : office.error().userText);
    });
    looking->setFuture(QtConcurrent::run([] { return templates::OfficeConverter::available(); }));
}

bool NewTemplateDialog::importsForm() const
{
    return m_like->currentData(isFormRole).toBool();
}

void NewTemplateDialog::titleTyped()
{
    if (!m_isKeyTyped)
        m_key->setText(keyOf(m_titles.value(u"en"_qs)->text()));
}

void NewTemplateDialog::kindChosen()
{
    // A sheet of approvals has no number of its own.
    m_journal->setEnabled(m_kind->currentData() != u"approval_sheet"_qs);
}

void NewTemplateDialog::likeChosen()
{
    for (const domain::TemplateListing &one : m_occasion.templates) {
        if (one.key != m_like->currentData().toString())
            continue;
        m_kind->setCurrentIndex(m_kind->findData(one.kind));
        if (one.journalKey)
            m_journal->setCurrentIndex(m_journal->findData(*one.journalKey));
    }
}

void NewTemplateDialog::send()
{
    QJsonObject titles;
    for (const QString &language : LocalText::languages()) {
        QLineEdit *const edit = m_titles.value(language);
        const QString title = edit->text().simplified();
        if (!title.isEmpty())
            titles.insert(language, title);
        else if (LocalText::requiredLanguages().contains(language)) {
            refuse(tr("A template is called something in Kazakh, Russian and English."), edit);
            return;
        }
    }
    const QString key = m_key->text();
    if (!m_key->hasAcceptableInput()) {
        refuse(
            tr("Its name in files has small Latin letters, digits, “_” and “-”, and begins with a letter."),
            m_key);
        return;
    }
    if (std::any_of(m_occasion.templates.begin(), m_occasion.templates.end(),
            [&](const domain::TemplateListing &one) { return one.key == key; })) {
        refuse(tr("There is a template with this name in files."), m_key);
        return;
    }
    domain::TemplateEntry entry;
    QList<Fault> faults;
    entry.key = key;
    entry.kind = m_kind->currentData().toString();
    entry.title = LocalText::read(titles, u"title"_qs, faults);
    if (m_journal->isEnabled()) {
        if (m_journal->currentIndex() < 0) {
            refuse(tr("There is no journal to register its documents in; make one first."), m_journal);
            return;
        }
        entry.journalKey = m_journal->currentData().toString();
    }
    std::optional<domain::TemplateListing> like;
    for (const domain::TemplateListing &one : m_occasion.templates) {
        if (one.key == m_like->currentData().toString())
            like = one;
    }
    submit(
        [entry, like](db::Database &database, const QUuid &id) -> Result<domain::Published> {
            TEREZE_TRY(const auto texts, firstTexts(database, entry.title, like ? &*like : nullptr));
            domain::Published last;
            for (auto text = texts.begin(); text != texts.end(); ++text) {
                domain::TemplateEntry one = entry;
                one.language = text.key();
                one.html = text.value();
                // Each language is a call of its own, which is known again when it is repeated.
                TEREZE_TRY(last,
                    store::CatalogueStore::putTemplate(database, QUuid::createUuidV5(id, text.key()), one));
            }
            return last;
        },
        [this, key, imports = importsForm()](const domain::Published &) {
            Q_EMIT made(key, imports);
            return tr("The template is made.");
        });
}

} // namespace tereze::ui
