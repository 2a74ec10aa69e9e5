// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

//! The editors into which one types.
namespace oms {

class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(bool nullable, Format format, QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_field;
    bool m_nullable;
};

class MultilineEditor : public FieldEditor {
    Q_OBJECT

public:
    MultilineEditor(bool nullable, QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_field;
    bool m_nullable;
};

//! Whole numbers as people write them, with or without group marks.
class IntegerEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit IntegerEditor(QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;

private:
    QLineEdit *m_field;
};

//! A date as the locale writes it, or ISO; with a calendar to choose from.
class DateEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit DateEditor(QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;

private:
    void showCalendar();

    QLineEdit *m_field;
};

class CheckEditor : public FieldEditor {
    Q_OBJECT

public:
    CheckEditor(const QString &title, QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;

private:
    QCheckBox *m_box;
};

} // namespace oms
