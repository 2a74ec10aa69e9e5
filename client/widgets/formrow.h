// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace oms {

class FieldEditor;
class Label;

//! A label above its editor, and beneath it what is wrong. The label is the editor's buddy; a screen reader hears name,
//! whether it must be given, and the error.
class FormRow : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString unit = {}; //!< after the editor: "cm"
        QString help = {};
        bool required = false;
    };

    //! Takes over the widget of `editor`.
    FormRow(FieldEditor &editor, const Words &words, QWidget *parent = nullptr);

    void setError(const QString &error);
    QString error() const { return m_error; }

private:
    void describe();

    QWidget *m_editor;
    Label *m_message;
    Words m_words;
    QString m_error;
};

} // namespace oms
