// SPDX-License-Identifier: GPL-3.0-or-later
#include "taghealer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tereze::templates {
namespace {

using NoteKind = ImportNote::Kind;

constexpr qsizetype longestTag = 300;

/// # ^ or /, or nothing for a tag of another kind.
QChar sectionSign(const QString &tag)
{
    const QChar sign = tag.size() > 4 ? tag.at(2) : QChar();
    return QStringView(u"#^/").contains(sign) ? sign : QChar();
}

QString sectionName(const QString &tag)
{
    return tag.mid(3, tag.size() - 5).trimmed();
}

bool isBlankRun(const ImportRun &run)
{
    return run.kind == ImportRun::Kind::Break
        || (run.kind == ImportRun::Kind::Text && run.text.trimmed().isEmpty());
}

bool isSectionRun(const ImportRun &run)
{
    return run.kind == ImportRun::Kind::Tag && !sectionSign(run.text).isNull();
}

/// Which tags of sections in a row of tags have no partner in it.
std::vector<bool> withoutPartner(const QStringList &tags)
{
    std::vector<bool> alone(static_cast<size_t>(tags.size()), false);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (sectionSign(tags.at(i)) != u'/') {
            open << i;
            continue;
        }
        while (!open.isEmpty() && sectionName(tags.at(open.constLast())) != sectionName(tags.at(i)))
            alone[static_cast<size_t>(open.takeLast())] = true;
        if (open.isEmpty())
            alone[static_cast<size_t>(i)] = true;
        else
            open.removeLast();
    }
    for (const qsizetype i : std::as_const(open))
        alone[static_cast<size_t>(i)] = true;
    return alone;
}

ImportBlock markerOf(const QString &tag)
{
    ImportBlock block;
    block.kind = ImportBlock::Kind::Marker;
    block.marker = tag;
    return block;
}

bool isBlankFlow(const ImportFlow &flow)
{
    return std::all_of(flow.begin(), flow.end(), [](const ImportBlock &block) {
        return block.kind == ImportBlock::Kind::Paragraph
            && std::all_of(block.paragraph.runs.begin(), block.paragraph.runs.end(), isBlankRun);
    });
}

/// Two braces, with nothing between that anybody sees; three mean the same in a form.
const QRegularExpression &openingBraces()
{
    static const QRegularExpression braces(u"\\{[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{AD}]*\\{\\{?"_qs);
    return braces;
}

const QRegularExpression &closingBraces()
{
    static const QRegularExpression braces(u"\\}[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{AD}]*\\}"_qs);
    return braces;
}

/// Without what nobody sees or what typing made of it.
QString plainTag(const QString &content)
{
    QString plain;
    for (const QChar c : content) {
        const ushort code = c.unicode();
        if ((code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0x00AD)
            continue;
        if (c.isSpace())
            plain += u' ';
        else if (code == 0x201C || code == 0x201D || code == 0x201E)
            plain += u'"';
        else if (code == 0x2018 || code == 0x2019)
            plain += u'\'';
        else if (code >= 0x2010 && code <= 0x2014)
            plain += u'-';
        else
            plain += c;
    }
    return plain.simplified();
}

} // namespace

void TagHealer::heal(ImportFlow &flow)
{
    for (ImportBlock &block : flow) {
        if (block.kind == ImportBlock::Kind::Paragraph)
            healParagraph(block.paragraph);
        for (ImportFlow &item : block.items)
            heal(item);
        for (ImportRow &row : block.rows) {
            for (ImportCell &cell : row.cells)
                heal(cell.flow);
            raiseFromRow(row);
        }
    }
    raiseSections(flow);
}

void TagHealer::healParagraph(ImportParagraph &paragraph)
{
    // All characters in a row; what is none has one that no text holds.
    QString all;
    std::vector<size_t> from; // the run of each
    for (size_t i = 0; i < paragraph.runs.size(); ++i) {
        const ImportRun &run = paragraph.runs.at(i);
        const QString text = run.kind == ImportRun::Kind::Text ? run.text
            : run.kind == ImportRun::Kind::Break               ? QString(u'\n')
                                                 : QString(QChar(QChar::ObjectReplacementCharacter));
        all += text;
        from.insert(from.end(), static_cast<size_t>(text.size()), i);
    }
    std::vector<ImportRun> healed;
    QString rest; // what is no tag, for strangers
    const auto keep = [&](qsizetype begin, qsizetype end) {
        rest += all.mid(begin, end - begin);
        while (begin < end) {
            const size_t run = from.at(static_cast<size_t>(begin));
            qsizetype next = begin;
            while (next < end && from.at(static_cast<size_t>(next)) == run)
                ++next;
            healed.push_back(paragraph.runs.at(run));
            if (healed.back().kind == ImportRun::Kind::Text)
                healed.back().text = all.mid(begin, next - begin);
            begin = next;
        }
    };
    qsizetype at = 0;
    while (at < all.size()) {
        // Checked when it was read: the pattern would check the whole again at each tag.
        const QRegularExpressionMatch opening = openingBraces().match(
            all, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!opening.hasMatch())
            break;
        const qsizetype open = opening.capturedStart();
        const qsizetype content = opening.capturedEnd();
        // What is longer than a tag can be is not looked at: many braces without an end would take for ever.
        QString ahead = all.mid(content, longestTag + 4);
        if (!ahead.isEmpty() && ahead.back().isHighSurrogate())
            ahead.chop(1);
        const QRegularExpressionMatch closing = closingBraces().match(ahead);
        const qsizetype next = openingBraces().match(ahead).capturedStart();
        static const QRegularExpression neverInTag(u"[{}\\x{FFFC}]"_qs);
        const QString inside = ahead.left(std::max<qsizetype>(0, closing.capturedStart()));
        if (!closing.hasMatch() || (next >= 0 && next < closing.capturedStart())
            || inside.contains(neverInTag) || plainTag(inside).isEmpty()) {
            m_notes.add(NoteKind::Hint,
                QCoreApplication::translate(
                    "Import", "Braces that begin a tag and do not end it; they stay as text"),
                all.mid(open, 40));
            keep(at, content);
            at = content;
            continue;
        }
        keep(at, open);
        const bool isTriple =
            opening.captured().count(u'{') == 3 && all.mid(content + closing.capturedEnd(), 1) == u"}";
        const qsizetype end = content + closing.capturedEnd() + (isTriple ? 1 : 0);
        const ImportRun &first = paragraph.runs.at(from.at(static_cast<size_t>(open)));
        const QString tag = healedTag(inside);
        healed.push_back({ ImportRun::Kind::Tag, tag, first.look });
        if (from.at(static_cast<size_t>(open)) != from.at(static_cast<size_t>(end - 1)))
            m_notes.add(NoteKind::Changed,
                QCoreApplication::translate("Import", "A tag that was in pieces; it is whole again"), tag);
        at = end;
    }
    keep(at, all.size());
    paragraph.runs = std::move(healed);
    noteStrangers(rest);
}

QString TagHealer::healedTag(const QString &content)
{
    const QString plain = plainTag(content);
    if (plain.startsWith(u'!'))
        return u"{{%1}}"_qs.arg(plain);
    QString sign = QStringView(u"#^/>").contains(plain.at(0)) ? plain.left(1) : QString();
    QString name = plain.mid(sign.size()).section(u'|', 0, 0).trimmed();
    QString formats = plain.mid(sign.size()).section(u'|', 1).trimmed();
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*\\z"));
    if (!m_fields.contains(name) && !name.startsWith(u'@') && name != u"." && sign != u">") {
        const auto known = m_fields.find(name);
        // A name that can stand in a tag may be one inside a section: only capitals and blanks are mended.
        if (known && (!form.match(name).hasMatch() || known->compare(name, Qt::CaseInsensitive) == 0)) {
            m_notes.add(NoteKind::Changed,
                QCoreApplication::translate(
                    "Import", "A tag that was written otherwise; it is the field %1 now")
                    .arg(*known),
                name);
            name = *known;
        } else if (!known && !form.match(name).hasMatch()) {
            m_notes.add(NoteKind::Hint,
                QCoreApplication::translate(
                    "Import", "A tag that names no field; put one of ours in its place"),
                name);
        }
    }
    return formats.isEmpty() ? u"{{%1%2}}"_qs.arg(sign, name) : u"{{%1%2 | %3}}"_qs.arg(sign, name, formats);
}

/// Tags of other systems, and places to be filled in by hand.
void TagHealer::noteStrangers(const QString &text)
{
    static const QRegularExpression strangers(u"«([A-Za-z_][A-Za-z0-9_.]*)»|<<([^<>\\n]{1,60})>>|\\$\\{([^{}"
                                              u"\\n]{1,60})\\}|\\[\\[([^\\[\\]\\n]{1,60})\\]\\]|"
                                              u"(?<![{$])\\{([A-Za-z_][A-Za-z0-9_.]*)\\}(?!\\})"_qs);
    auto matches = strangers.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString name;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            name += match.captured(i);
        const auto known = m_fields.find(name);
        m_notes.add(NoteKind::Hint,
            known ? QCoreApplication::translate(
                "Import", "It looks like a tag of another program; our field for it is %1")
                        .arg(*known)
                  : QCoreApplication::translate(
                      "Import", "It looks like a tag of another program; put a field of ours in its place"),
            match.captured());
    }
    static const QRegularExpression lines(u"_{3,}"_qs);
    auto places = lines.globalMatch(text);
    while (places.hasNext()) {
        places.next();
        m_notes.add(NoteKind::Hint,
            QCoreApplication::translate(
                "Import", "A place to fill in by hand (____); put a field in it where there is one"));
    }
}

void TagHealer::raiseSections(ImportFlow &flow)
{
    ImportFlow raised;
    for (ImportBlock &block : flow) {
        std::vector<ImportRun> &runs = block.paragraph.runs;
        QStringList tags;
        for (const ImportRun &run : runs) {
            if (isSectionRun(run))
                tags << run.text;
        }
        if (block.kind != ImportBlock::Kind::Paragraph || tags.isEmpty()) {
            raised.push_back(std::move(block));
            continue;
        }
        const bool isAll = std::all_of(runs.begin(), runs.end(),
            [](const ImportRun &run) { return isSectionRun(run) || isBlankRun(run); });
        if (isAll) {
            for (const QString &tag : std::as_const(tags))
                raised.push_back(markerOf(tag));
            continue;
        }
        const std::vector<bool> alone = withoutPartner(tags);
        size_t tag = 0;
        std::vector<bool> isAlone(runs.size(), false);
        for (size_t i = 0; i < runs.size(); ++i) {
            if (isSectionRun(runs.at(i)))
                isAlone[i] = alone.at(tag++);
        }
        size_t first = 0;
        while (first < runs.size()
            && (isBlankRun(runs.at(first))
                || (isAlone.at(first) && sectionSign(runs.at(first).text) != u'/')))
            ++first;
        size_t last = runs.size();
        while (last > first
            && (isBlankRun(runs.at(last - 1))
                || (isAlone.at(last - 1) && sectionSign(runs.at(last - 1).text) == u'/')))
            --last;
        QStringList before;
        QStringList after;
        std::vector<ImportRun> kept;
        for (size_t i = 0; i < runs.size(); ++i) {
            const bool isOutside = i < first || i >= last;
            if (isOutside && isSectionRun(runs.at(i)))
                (i < first ? before : after) << runs.at(i).text;
            else
                kept.push_back(runs.at(i));
        }
        runs = std::move(kept);
        for (const QString &one : std::as_const(before))
            raised.push_back(markerOf(one));
        raised.push_back(std::move(block));
        for (const QString &one : std::as_const(after))
            raised.push_back(markerOf(one));
    }
    flow = std::move(raised);
}

/// What begins in one cell and ends in another repeats the row, or all rows from there to there.
void TagHealer::raiseFromRow(ImportRow &row)
{
    for (ImportCell &cell : row.cells) {
        QStringList tags;
        for (const ImportBlock &block : cell.flow) {
            if (block.kind == ImportBlock::Kind::Marker)
                tags << block.marker;
            for (const ImportRun &run : block.paragraph.runs) {
                if (isSectionRun(run))
                    tags << run.text;
            }
        }
        const std::vector<bool> alone = withoutPartner(tags);
        size_t tag = 0;
        const auto isRaised = [&](const QString &text) {
            const bool raise = alone.at(tag++);
            if (raise)
                (sectionSign(text) == u'/' ? row.after : row.before) << text;
            return raise;
        };
        ImportFlow kept;
        for (ImportBlock &block : cell.flow) {
            if (block.kind == ImportBlock::Kind::Marker && isRaised(block.marker))
                continue;
            std::vector<ImportRun> runs;
            for (ImportRun &run : block.paragraph.runs) {
                if (!isSectionRun(run) || !isRaised(run.text))
                    runs.push_back(std::move(run));
            }
            block.paragraph.runs = std::move(runs);
            kept.push_back(std::move(block));
        }
        cell.flow = std::move(kept);
    }
    const bool isRowOfTags = !row.before.isEmpty() || !row.after.isEmpty();
    if (isRowOfTags && std::all_of(row.cells.begin(), row.cells.end(), [](const ImportCell &cell) {
            return isBlankFlow(cell.flow);
        }))
        row.cells.clear();
}

} // namespace tereze::templates
