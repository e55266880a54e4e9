// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefolder.h"

#include "passportreader.h"
#include "routecheck.h"
#include "templatefields.h"

#include <core/template/boxcheck.h>
#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tereze::catalogue {

namespace {

QString folderText(const char *text)
{
    return QCoreApplication::translate("Catalogue", text);
}

bool isKey(const QString &key)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9_]{0,62}\\z"));
    return shape.match(key).hasMatch();
}

QString templateFile(const CatalogueTemplate &entry, const QString &language)
{
    return QStringLiteral("templates/%1.%2.html").arg(entry.key, language);
}

} // namespace

CatalogueFolder::CatalogueFolder(const QString &folder)
    : m_files(folder)
{
}

Result<Catalogue> CatalogueFolder::read(const QString &folder, QList<Fault> *faults)
{
    CatalogueFolder reader(folder);
    reader.readAll();
    if (!reader.m_files.faults().isEmpty()) {
        if (faults != nullptr)
            *faults += reader.m_files.faults();
        return errorOf(reader.m_files.faults());
    }
    return reader.m_catalogue;
}

void CatalogueFolder::readAll()
{
    const QString shared = QStringLiteral("shared");
    if (!m_files.exists(QStringLiteral("."))) {
        m_files.fault(
            m_files.folder().path(), folderText(QT_TRANSLATE_NOOP("Catalogue", "there is no such folder")));
        return;
    }
    readJournals();
    readShared();
    const QStringList services =
        m_files.folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    m_files.allowOnlyFiles(QStringLiteral("."), services);
    for (const QString &key : services) {
        if (key != shared)
            readService(key);
    }
}

void CatalogueFolder::readJournals()
{
    const QString file = QStringLiteral("shared/journals.json");
    const auto object = m_files.object(file);
    if (!object)
        return;
    m_files.allowOnly(*object, { u"journals"_qs }, file + u'#');
    const QJsonArray journals = object->value(u"journals"_qs).toArray();
    for (qsizetype i = 0; i < journals.size(); ++i) {
        const QString place = QStringLiteral("%1#/journals/%2").arg(file).arg(i);
        const QJsonObject entry = journals.at(i).toObject();
        m_files.allowOnly(entry,
            { u"key"_qs, u"title"_qs, u"pattern"_qs, u"storage_place"_qs, u"direction"_qs, u"back_days"_qs },
            place);
        CatalogueJournal journal;
        journal.key = entry.value(u"key"_qs).toString();
        journal.title = LocalText::read(entry.value(u"title"_qs), place + u"/title"_qs, m_files.faults());
        journal.pattern = entry.value(u"pattern"_qs).toString();
        journal.storagePlace =
            LocalText::read(entry.value(u"storage_place"_qs), place + u"/storage_place"_qs, m_files.faults());
        journal.direction = entry.value(u"direction"_qs).toString(journal.direction);
        const double backDays =
            entry.value(u"back_days"_qs).toDouble(entry.contains(u"back_days"_qs) ? -1 : 0);
        journal.backDays = static_cast<int>(backDays);
        if (!QStringList { u"documents"_qs, u"incoming"_qs, u"outgoing"_qs }.contains(journal.direction)) {
            m_files.fault(place + u"/direction"_qs,
                folderText(QT_TRANSLATE_NOOP(
                    "Catalogue", "a journal holds documents, incoming or outgoing (letters)")));
        }
        if (!(backDays >= 0 && backDays <= 60) || journal.backDays != backDays) {
            m_files.fault(place + u"/back_days"_qs,
                folderText(QT_TRANSLATE_NOOP("Catalogue", "entries are dated back by 0 to 60 whole days")));
        }
        const bool doubled = std::any_of(m_catalogue.journals.begin(), m_catalogue.journals.end(),
            [&journal](const CatalogueJournal &other) { return other.key == journal.key; });
        if (!isKey(journal.key) || doubled) {
            m_files.fault(place + u"/key"_qs,
                folderText(QT_TRANSLATE_NOOP("Catalogue", "the key is no name, or stands twice")));
        }
        if (journal.pattern.count(u"{number}"_qs) != 1 || journal.pattern.count(u"{year}"_qs) != 1
            || journal.pattern.count(u'{') != 2 || journal.pattern.size() > 60) {
            m_files.fault(place + u"/pattern"_qs,
                folderText(QT_TRANSLATE_NOOP("Catalogue", "a pattern has {number} and {year}, each once")));
        }
        m_catalogue.journals << journal;
    }
}

void CatalogueFolder::readShared()
{
    const QString shared = QStringLiteral("shared");
    const QString file = shared + u"/templates.json"_qs;
    m_files.allowOnlyFiles(shared, { u"journals.json"_qs, u"templates.json"_qs, u"templates"_qs });
    const auto object = m_files.object(file);
    if (!object)
        return;
    m_files.allowOnly(*object, { u"templates"_qs }, file + u'#');
    m_catalogue.sharedTemplates =
        readTemplates(shared, object->value(u"templates"_qs), file + u"#/templates"_qs);
    for (const CatalogueTemplate &entry : m_catalogue.sharedTemplates) {
        if (entry.kind != u"approval_sheet"_qs) {
            m_files.fault(file,
                folderText(QT_TRANSLATE_NOOP("Catalogue", "only an approval sheet belongs to no service")));
        }
    }
    checkTemplates(shared, m_catalogue.sharedTemplates, TemplateFields::of(nullptr, false));
}

void CatalogueFolder::readService(const QString &key)
{
    CatalogueService service;
    service.key = key;
    const QString file = key + u"/service.json"_qs;
    const auto object = m_files.object(file);
    if (!object)
        return;
    readPassport(m_files, *object, file + u'#', service);
    service.templates = readTemplates(key, object->value(u"templates"_qs), file + u"#/templates"_qs);
    QStringList names { u"service.json"_qs };
    if (!service.templates.isEmpty())
        names << u"templates"_qs;
    if (service.kind == u"e_service"_qs) {
        names << u"form.schema.json"_qs << u"form.layout.json"_qs << u"route.bpmn"_qs;
        readForm(service);
        checkKinds(service);
    }
    m_files.allowOnlyFiles(key, names);
    // Without its form every field that a template shows would be named as unknown.
    std::optional<TemplateFields> fields;
    if (service.schema)
        fields = TemplateFields::of(&*service.schema, service.subjectRequired);
    else if (service.kind != u"e_service"_qs)
        fields = TemplateFields::of(nullptr, service.subjectRequired);
    checkTemplates(key, service.templates, fields);
    readLimits(service, object->value(u"limits"_qs));
    if (service.kind == u"e_service"_qs) {
        const QString route = key + u"/route.bpmn"_qs;
        if (const auto bytes = m_files.bytes(route)) {
            service.route = *bytes;
            QSet<QString> journals;
            for (const CatalogueJournal &journal : m_catalogue.journals)
                journals.insert(journal.key);
            // Without the form every field a condition reads would be named once more.
            if (service.schema)
                m_files.faultsIn(route, checkRoute(service, journals));
        }
    }
    m_catalogue.services << service;
}

void CatalogueFolder::readForm(CatalogueService &service)
{
    const QString schemaFile = service.key + u"/form.schema.json"_qs;
    const QString layoutFile = service.key + u"/form.layout.json"_qs;
    const auto schemaBytes = m_files.bytes(schemaFile);
    const auto layoutBytes = m_files.bytes(layoutFile);
    if (!schemaBytes)
        return;
    QList<Fault> faults;
    const Result<form::FormSchema> schema = form::FormSchema::read(*schemaBytes, &faults);
    m_files.faultsIn(schemaFile, faults);
    if (!schema)
        return;
    service.schema = *schema;
    if (!layoutBytes)
        return;
    faults.clear();
    const Result<form::FormLayout> layout = form::FormLayout::read(*layoutBytes, *schema, &faults);
    m_files.faultsIn(layoutFile, faults);
    if (layout)
        service.layout = *layout;
}

void CatalogueFolder::readLimits(CatalogueService &service, const QJsonValue &value)
{
    const ConditionFields fields = ConditionFields::of(service);
    const QString list = service.key + u"/service.json#/limits"_qs;
    if (!value.isUndefined() && !value.isArray())
        m_files.fault(list, folderText(QT_TRANSLATE_NOOP("Catalogue", "a list of limits is expected")));
    const QJsonArray limits = value.toArray();
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const QString place = QStringLiteral("%1/%2").arg(list).arg(i);
        const QJsonObject object = limits.at(i).toObject();
        m_files.allowOnly(object, { u"condition"_qs, u"field"_qs, u"message"_qs }, place);
        ServiceLimit limit;
        limit.condition = object.value(u"condition"_qs).toString();
        limit.field = object.value(u"field"_qs).toString();
        limit.message =
            LocalText::read(object.value(u"message"_qs), place + u"/message"_qs, m_files.faults());
        if (service.schema && object.contains(u"field"_qs) && service.schema->find(limit.field) == nullptr) {
            m_files.fault(place + u"/field"_qs,
                folderText(QT_TRANSLATE_NOOP("Catalogue", "the form has no field “%1”")).arg(limit.field));
        }
        if (service.schema) {
            for (const Fault &fault : checkLimit(limit, fields))
                m_files.fault(place + u"/condition"_qs, fault.text);
        }
        service.limits << limit;
    }
}

QList<CatalogueTemplate> CatalogueFolder::readTemplates(
    const QString &folder, const QJsonValue &value, const QString &place)
{
    QList<CatalogueTemplate> templates;
    QStringList names;
    if (!value.isUndefined() && !value.isArray())
        m_files.fault(place, folderText(QT_TRANSLATE_NOOP("Catalogue", "a list of templates is expected")));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        templates << readTemplate(
            folder, entries.at(i).toObject(), QStringLiteral("%1/%2").arg(place).arg(i));
        for (const QString &language : LocalText::languages())
            names << templateFile(templates.last(), language).section(u'/', 1);
    }
    m_files.allowOnlyFiles(folder + u"/templates"_qs, names);
    return templates;
}

CatalogueTemplate CatalogueFolder::readTemplate(
    const QString &folder, const QJsonObject &object, const QString &place)
{
    CatalogueTemplate entry;
    m_files.allowOnly(object, { u"key"_qs, u"kind"_qs, u"title"_qs, u"journal"_qs }, place);
    entry.key = object.value(u"key"_qs).toString();
    entry.kind = object.value(u"kind"_qs).toString();
    entry.title = LocalText::read(object.value(u"title"_qs), place + u"/title"_qs, m_files.faults());
    entry.journal = object.value(u"journal"_qs).toString();
    if (!isKey(entry.key) || m_templateKeys.contains(entry.key)) {
        m_files.fault(place + u"/key"_qs,
            folderText(QT_TRANSLATE_NOOP("Catalogue", "the key is no name, or stands twice")));
    }
    m_templateKeys.insert(entry.key);
    if (!CatalogueTemplate::kinds().contains(entry.kind)) {
        m_files.fault(place + u"/kind"_qs,
            folderText(QT_TRANSLATE_NOOP("Catalogue",
                "the kind is application_form, certificate, order, joint_order, extract or approval_sheet")));
    }
    const bool known = std::any_of(m_catalogue.journals.begin(), m_catalogue.journals.end(),
        [&entry](const CatalogueJournal &journal) { return journal.key == entry.journal; });
    const bool sheet = entry.kind == u"approval_sheet"_qs;
    if (sheet ? !entry.journal.isEmpty() : !known) {
        m_files.fault(place + u"/journal"_qs,
            folderText(QT_TRANSLATE_NOOP("Catalogue",
                "a document is registered in a journal that exists; an approval sheet is in none")));
    }
    readTexts(folder, entry);
    return entry;
}

void CatalogueFolder::readTexts(const QString &folder, CatalogueTemplate &entry)
{
    for (const QString &language : LocalText::languages()) {
        const QString path = folder + u'/' + templateFile(entry, language);
        if (!LocalText::requiredLanguages().contains(language) && !m_files.exists(path))
            continue;
        if (const auto text = m_files.text(path))
            entry.html.insert(language, *text);
    }
}

void CatalogueFolder::checkTemplates(const QString &folder, const QList<CatalogueTemplate> &templates,
    const std::optional<TemplateFields> &fields)
{
    for (const CatalogueTemplate &entry : templates) {
        for (auto it = entry.html.begin(); it != entry.html.end(); ++it) {
            const templates::Template::Parsed parsed = templates::Template::parse(it.value());
            templates::Findings findings = parsed.findings + templates::HtmlSubset::checkTemplate(it.value());
            if (parsed.value && fields)
                findings += parsed.value->unknownNames(fields->ofKind(entry.kind).all);
            if (templates::Findings onPage; findings.isEmpty()) {
                const templates::Page page = templates::Page::read(it.value(), onPage);
                findings += templates::checkBoxes(it.value(), page, entry.kind != u"approval_sheet").errors;
            }
            for (const templates::Finding &finding : findings) {
                m_files.fault(QStringLiteral("%1/%2:%3:%4")
                                  .arg(folder, templateFile(entry, it.key()))
                                  .arg(finding.place.line)
                                  .arg(finding.place.column),
                    finding.text);
            }
        }
    }
}

void CatalogueFolder::checkKinds(const CatalogueService &service)
{
    const auto forms = std::count_if(service.templates.begin(), service.templates.end(),
        [](const CatalogueTemplate &entry) { return entry.kind == u"application_form"_qs; });
    if (forms != 1) {
        m_files.fault(service.key + u"/service.json#/templates"_qs,
            folderText(QT_TRANSLATE_NOOP("Catalogue", "an e-service has exactly one application form")));
    }
    // Which order a joint order puts together is told by there being one.
    QStringList orders;
    bool joint = false;
    for (const CatalogueTemplate &entry : service.templates) {
        if (entry.kind == u"order" || entry.kind == u"joint_order" || entry.kind == u"extract")
            orders << entry.kind;
        joint = joint || entry.kind == u"joint_order" || entry.kind == u"extract";
    }
    orders.sort();
    if (joint && orders != QStringList { u"extract"_qs, u"joint_order"_qs, u"order"_qs }) {
        m_files.fault(service.key + u"/service.json#/templates"_qs,
            folderText(QT_TRANSLATE_NOOP(
                "Catalogue", "a joint order, its extract and one order belong together, each once")));
    }
}

} // namespace tereze::catalogue
