// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/templatelisting.h>
#include <core/template/template.h>

#include <QFrame>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>
#include <QTimer>

class QLabel;
class QToolButton;

namespace tereze::ui {

struct Environment;
class PdfView;

/// The template as the PDF that will print, made anew a moment after each change on another thread: with
/// sample values or with those of a real application, through which one steps. What an application lacks is
/// marked, never left out; names that stay uninflected are named above the page, as the document does not say
/// it.
class TemplatePreview : public QFrame {
    Q_OBJECT

public:
    struct Template {
        QString key;
        QString kind;
        QString title;
        QString language;
        QString source;
        QJsonObject sample;
        QSet<QString> optional;
    };

    explicit TemplatePreview(const Environment &environment, QWidget *parent = nullptr);
    ~TemplatePreview() override;

    void show(const Template &shown);
    PdfView &view() const { return *m_view; }
    /// What is shown is what was last asked for.
    bool isCurrent() const { return !m_delay.isActive() && !m_watcher.isRunning(); }
    /// Names of which the application has no value.
    QStringList missing() const { return m_missing; }
    /// Names and phrases that no rule could put in the case asked for, or only by a guess.
    QList<templates::InflectionDoubt> doubts() const { return m_doubts; }
    /// What the page is filled with.
    QJsonObject values() const { return m_record ? m_recordData : m_shown.sample; }

Q_SIGNALS:
    void rendered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Made {
        QByteArray pdf;
        QStringList missing;
        QList<templates::InflectionDoubt> doubts;
        QString refusal;
    };

    static Made make(const Template &shown, const QJsonObject &values, const QTimeZone &zone);
    void render();
    void step(int to);
    void loadRecords();
    void loadRecord();
    void retranslate();
    QString doubtWords() const;
    void correctName();

    const Environment &m_environment;
    PdfView *m_view;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_doubtNote;
    QToolButton *m_correct;
    QToolButton *m_sample;
    QToolButton *m_first;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTimer m_delay;
    QFutureWatcher<Made> m_watcher;
    Template m_shown;
    QList<domain::TemplateRecord> m_records;
    std::optional<int> m_record; ///< index of the application; nothing: the sample
    QJsonObject m_recordData;
    QStringList m_missing;
    QList<templates::InflectionDoubt> m_doubts;
    QString m_refusal;
    bool m_hasRecords = false;
    bool m_isAgain = false;
};

} // namespace tereze::ui
