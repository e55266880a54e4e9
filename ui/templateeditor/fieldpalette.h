// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/catalogue/fieldlist.h>

#include <QFrame>
#include <QTimeZone>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tereze::ui {

/// The fields that a template may show, with search, sample values and formats, and what can be made of the
/// chosen one: shown, a condition, a repetition. A field can also be dragged onto the page.
class FieldPalette : public QFrame {
    Q_OBJECT

public:
    explicit FieldPalette(const QTimeZone &zone, QWidget *parent = nullptr);

    /// `language` is that of the template: samples are formatted in it.
    void setFields(const QList<catalogue::ListedField> &fields, const QString &language);
    QTreeWidget &tree() const { return *m_tree; }

Q_SIGNALS:
    /// A tag such as {{form.city}} is to be put in.
    void insertWanted(const QString &tag);
    /// What is chosen on the page is to depend on a field, or to be repeated for each row of a list.
    void sectionWanted(const QString &name, bool isInverted);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFields();
    void showChosen();
    void retranslate();
    const catalogue::ListedField *chosen() const;
    QString tagOf(const catalogue::ListedField &field) const;

    const QTimeZone m_zone;
    QList<catalogue::ListedField> m_fields;
    QString m_language;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_sample;
    QComboBox *m_format;
    QPushButton *m_insert;
    QPushButton *m_only;
    QPushButton *m_unless;
    QPushButton *m_each;
};

} // namespace tereze::ui
