// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/gathering.h"
#include "client/printing/page.h"
#include "client/printing/printsettings.h"

#include <QDialog>
#include <atomic>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPrinter;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace oms {

class Button;
class EmptyState;
class Label;

namespace printing {

class Preview;
class PrintRun;

//! What goes onto paper on the right, how it will look on the left.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    //! `book` and `preferences` outlive it. Without `kind` begins with what was printed last.
    PrintDialog(OrderBook &book, Preferences &preferences, const std::vector<OrderId> &orders,
                std::optional<PrintKind> kind, QWidget *parent);
    ~PrintDialog() override;

    //! Null while it is being written.
    const std::shared_ptr<const Document> &document() const { return m_document; }
    //! Puts it onto that printer, then closes.
    void print(std::unique_ptr<QPrinter> printer);
    //! In the background; then a toast says where it is, or why not.
    void save(const QString &path);
    void reject() override;

private:
    QWidget *buildPanel(std::optional<PrintKind> kind);
    QWidget *buildKinds(std::optional<PrintKind> kind);
    void buildOptions(QVBoxLayout &column);
    QWidget *option(const QString &title, QWidget *editor);
    void showOptions();
    void compose();
    void take(std::shared_ptr<const Document> document);
    void say(const QString &words);
    void askPrinter();
    void askPath();

    OrderBook &m_book;
    Preferences &m_preferences;
    std::vector<OrderId> m_wanted;
    std::vector<PrintedOrder> m_orders;
    bool m_isRead = false;
    PrintSettings m_settings;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<std::atomic<bool>> m_stopped; //!< of what is being written
    PrintRun *m_run = nullptr;

    QStackedWidget *m_faces;
    Preview *m_preview;
    EmptyState *m_nothing;
    QButtonGroup *m_kinds;
    QComboBox *m_paper;
    QComboBox *m_stock;
    QSpinBox *m_firstFree;
    QComboBox *m_language;
    QCheckBox *m_forFactory;
    QWidget *m_paperRow;
    QWidget *m_stockRow;
    QWidget *m_firstFreeRow;
    QWidget *m_languageRow;
    Label *m_count;
    Button *m_save;
    Button *m_print;
};

} // namespace printing
} // namespace oms
