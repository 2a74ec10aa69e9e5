// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/plainpanes.h"

#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr auto half = FieldWidth::Half;

class BrandPane : public Editor<Brand> {
    Q_DECLARE_TR_FUNCTIONS(BrandPane)

public:
    BrandPane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{}, {{.path = "name"}, {.path = "mail_style", .width = half}, {.path = "sort", .width = half}}}},
                 parent)
    {
        addView({}, column({&facts(), &form(), &uses()}));
    }

private:
    Brand fresh(const CataloguePlace &) const override { return {}; }
    QString newTitle() const override { return tr("New brand"); }
    QString subtitleOf(const Brand &brand) const override
    {
        return tr("Brand · %Ln model(s)", nullptr, int(m_book.catalogue()->modelsOf(brand.id).size()));
    }
    const std::vector<Brand> &archivedOf(const CatalogueDocument &document) const override { return document.brands; }
};

class ColourPane : public Editor<Colour> {
    Q_DECLARE_TR_FUNCTIONS(ColourPane)

public:
    ColourPane(CatalogueBook &book, QWidget *parent)
        : Editor(book, {{{}, {{.path = "name", .width = half}, {.path = "rgb", .width = half}}}}, parent)
    {
        addView({}, column({&facts(), &form(), &uses()}));
    }

private:
    Colour fresh(const CataloguePlace &) const override { return {}; }
    QString newTitle() const override { return tr("New colour"); }
    QString subtitleOf(const Colour &) const override { return tr("Colour"); }
    const std::vector<Colour> &archivedOf(const CatalogueDocument &document) const override { return document.colours; }
};

class ExtraPane : public Editor<Extra> {
    Q_DECLARE_TR_FUNCTIONS(ExtraPane)

public:
    ExtraPane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{},
                   {{.path = "name"},
                    {.path = "code", .width = half},
                    {.path = "category", .width = half},
                    {.path = "description"},
                    {.path = "sort", .width = half}}}},
                 parent)
    {
        addView({}, column({&facts(), &form(), &uses()}));
    }

private:
    Extra fresh(const CataloguePlace &) const override { return {}; }
    QString newTitle() const override { return tr("New extra"); }
    QString subtitleOf(const Extra &extra) const override
    {
        return tr("Extra · %1").arg(choiceText(codeOf(extra.category)));
    }
    const std::vector<Extra> &archivedOf(const CatalogueDocument &document) const override { return document.extras; }
};

} // namespace

RecordPane *makeBrandPane(CatalogueBook &book, QWidget *parent)
{
    return new BrandPane(book, parent);
}

RecordPane *makeColourPane(CatalogueBook &book, QWidget *parent)
{
    return new ColourPane(book, parent);
}

RecordPane *makeExtraPane(CatalogueBook &book, QWidget *parent)
{
    return new ExtraPane(book, parent);
}

} // namespace oms
