// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/formrow.h"

#include "client/widgets/fieldeditor.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace oms {

FormRow::FormRow(FieldEditor &editor, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor.widget())
    , m_message(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_words(words)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!qobject_cast<QCheckBox *>(m_editor)) { // a check box says its title itself
        auto *title = new Label(words.required ? words.title + u" *"_s : words.title, TextSize::Small, QFont::Medium,
                                Ink::Secondary);
        title->setBuddy(m_editor);
        column->addWidget(title);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_editor, 1);
    if (!words.unit.isEmpty())
        row->addWidget(new Label(words.unit, TextSize::Body, QFont::Normal, Ink::Secondary));
    column->addLayout(row);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addStretch();
    m_editor->setToolTip(words.help);
    m_editor->setAccessibleName(words.unit.isEmpty() ? words.title : u"%1 (%2)"_s.arg(words.title, words.unit));
    describe();
}

void FormRow::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_message->setText(error);
    m_message->setVisible(!error.isEmpty());
    m_editor->setProperty("wrong", !error.isEmpty());
    m_editor->update();
    describe();
}

void FormRow::describe()
{
    QStringList said;
    if (!m_error.isEmpty())
        said << m_error;
    if (m_words.required)
        said << tr("required");
    if (!m_words.help.isEmpty())
        said << m_words.help;
    m_editor->setAccessibleDescription(said.join(u", "_s));
}

} // namespace oms
