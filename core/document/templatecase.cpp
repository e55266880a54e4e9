// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatecase.h"

#include "htmlforqt.h"

#include <core/template/htmlsubset.h>
#include <core/template/template.h>

#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace tereze::document {
namespace {

/// A picture is no word.
QString wordsOf(const QTextBlock &block)
{
    return block.text().remove(QChar::ObjectReplacementCharacter).simplified();
}

void collectWords(QTextFrame::iterator it, QStringList &lines)
{
    for (; !it.atEnd(); ++it) {
        auto *table = qobject_cast<QTextTable *>(it.currentFrame());
        if (!table) {
            if (it.currentFrame())
                collectWords(it.currentFrame()->begin(), lines);
            else if (const QString text = wordsOf(it.currentBlock()); !text.isEmpty())
                lines << text;
            continue;
        }
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (cell.row() != row || cell.column() != column)
                    continue; // a part of a merged one
                QStringList words;
                collectWords(cell.begin(), words);
                cells << words.join(u' ');
            }
            lines << cells.join(u" | "_qs);
        }
    }
}

/// What stands in a placed box never runs on into what stands beside its source.
QString boxesAsParagraphs(const QString &html)
{
    static const QRegularExpression ends(u"<(/?)box\\b[^<>]*>"_qs, QRegularExpression::CaseInsensitiveOption);
    return QString(html).replace(ends, u"<\\1div>"_qs);
}

} // namespace

QString wordsOfDocument(const QString &html)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(htmlForQt(boxesAsParagraphs(html)));
    QStringList lines;
    collectWords(document.rootFrame()->begin(), lines);
    return lines.join(u'\n');
}

CaseVerdict judgeCase(const QString &source, const domain::TemplateCase &one, const QTimeZone &zone,
    const QSet<QString> &optional)
{
    CaseVerdict verdict;
    if (const auto wrong = templates::HtmlSubset::checkTemplate(source); !wrong.isEmpty()) {
        verdict.refusal = templates::errorOf(wrong).userText;
        return verdict;
    }
    const auto parsed = templates::Template::load(source);
    if (!parsed) {
        verdict.refusal = parsed.error().userText;
        return verdict;
    }
    templates::RenderOptions options;
    options.language = one.language;
    options.timeZone = zone;
    options.optional = optional;
    const auto filled = (*parsed)->render(one.data, options);
    if (!filled) {
        verdict.refusal = filled.error().userText;
        return verdict;
    }
    verdict.actual = wordsOfDocument(*filled);
    verdict.passed = verdict.actual == one.expected;
    return verdict;
}

} // namespace tereze::document
