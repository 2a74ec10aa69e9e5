// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/language.h"
#include "client/app/theme.h"
#include "client/configurator/adaptationdialog.h"
#include "client/configurator/choicefield.h"
#include "client/configurator/configurator.h"
#include "client/configurator/offerpopup.h"
#include "client/configurator/sidepanel.h"
#include "client/configurator/slotrow.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "server/demo/catalogue.h"

#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>
#include <algorithm>

namespace oms::test {

using namespace oms::configurator;
using namespace Qt::StringLiterals;

inline constexpr Date orderDay {std::chrono::days(20'400)}; // 8 November 2025

//! Somebody who puts saddles of the demonstration catalogue together, without a mouse.
class Saddler {
protected:
    void dress()
    {
        dressForPictures();
        m_language.use(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.setAppearance(Appearance::Light);
        m_catalogue = std::make_shared<const Catalogue>(demo::makeCatalogue(demo::Size::Small));
    }

    void open(CataloguePtr catalogue)
    {
        m_widget = std::make_unique<Configurator>();
        m_widget->setCatalogue(catalogue);
        m_widget->setPricing(Pricing {RegionCode::Eu, orderDay});
        m_widget->resize(1180, 820);
        m_widget->show();
        m_widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    }

    const Configuration &now() const { return m_widget->configuration(); }
    OfferPopup *popup() const { return m_widget->findChild<OfferPopup *>(); }

    const Model &modelWith(FlapKind flap) const
    {
        const auto &models = m_catalogue->document().models;
        return *std::find_if(models.begin(), models.end(), [=, this](const Model &model) {
            return model.flap_kind == flap && model.is_customisable && isOffered(*m_catalogue, model);
        });
    }
    void begin(FlapKind flap) { m_widget->setConfiguration(defaultsOf(modelWith(flap), *m_catalogue)); }

    const Option &optionNamed(std::string_view name) const
    {
        const auto &options = m_catalogue->document().options;
        return *std::find_if(options.begin(), options.end(), [=](const Option &option) { return option.name == name; });
    }
    const OptionValue &valueNamed(const Option &option, std::string_view name) const
    {
        const auto values = m_catalogue->valuesOf(option.id);
        return **std::find_if(values.begin(), values.end(), [=](const auto *value) { return value->name == name; });
    }
    QString chosenText(const Option &option) const
    {
        return toQString(oms::textOf(optionSlot(option.id), valueAt(now(), optionSlot(option.id)), *m_catalogue));
    }

    const Preset &presetThatChanges()
    {
        for (const auto &preset : m_catalogue->document().presets) {
            const auto &model = preset.model_id ? *m_catalogue->find(*preset.model_id) : modelWith(FlapKind::Double);
            m_widget->setConfiguration(defaultsOf(model, *m_catalogue));
            if (!applyPreset(now(), preset, *m_catalogue).changed.empty())
                return preset;
        }
        return m_catalogue->document().presets.front();
    }
    const Model *modelThatRefusesSomething() const
    {
        for (const auto &model : m_catalogue->document().models)
            if (isOffered(*m_catalogue, model) && !withModel(now(), model.id, *m_catalogue).refused.empty())
                return &model;
        return nullptr;
    }
    //! A slot of an option like that, in a saddle of the first model that has it and answers it.
    template<class Like>
    std::optional<Slot> slotWhere(Like like)
    {
        for (const auto &model : m_catalogue->document().models) {
            if (!isOffered(*m_catalogue, model))
                continue;
            auto made = defaultsOf(model, *m_catalogue);
            for (const auto *option : m_catalogue->optionsOf(model.id)) {
                if (!like(*option) || option->kind == OptionKind::Text)
                    continue;
                const auto slot = optionSlot(option->id);
                for (const auto &offer : choices(slot, made, *m_catalogue))
                    if (isNull(valueAt(made, slot)) && !offer.refused)
                        made = oms::put(made, slot, offer.value);
                m_widget->setConfiguration(made);
                return slot;
            }
        }
        return {};
    }
    static Slot part(Slot slot, SlotPart part)
    {
        slot.part = part;
        return slot;
    }

    SlotRow *row(const Slot &slot) const
    {
        for (auto *row : m_widget->findChildren<SlotRow *>())
            if (row->slot() == slot && row->isVisible())
                return row;
        return nullptr;
    }
    const Finding *findingAt(const Slot &slot) const
    {
        const auto &all = m_widget->findings();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Finding &f) { return f.slot == slot; });
        return found == all.end() ? nullptr : &*found;
    }
    QStringList openFindings() const
    {
        QStringList words;
        for (const auto &finding : m_widget->findings())
            words << toQString(finding.why);
        return words;
    }
    static QAbstractButton *button(QWidget &in, const QString &words) { return named<QAbstractButton>(in, words); }
    bool shows(const QString &words) const
    {
        const auto labels = m_widget->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->isVisible() && label->text() == words; });
    }

    void focus(const Slot &slot)
    {
        QCoreApplication::processEvents();
        m_widget->focusSlot(slot);
        QCoreApplication::processEvents();
    }
    QString focusName() const { return m_widget->window()->focusWidget()->accessibleName(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *at = m_widget->window()->focusWidget();
        QTest::keyClick(at ? at : m_widget.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(m_widget->window()->focusWidget(), text); }

    //! Jumps to a section that has something open and answers its first open field.
    void fillTheNextField()
    {
        const auto finding = m_widget->findings().front();
        const auto section = sectionOf(finding.slot, *m_catalogue);
        key(Qt::Key(Qt::Key_1 + int(section)), Qt::ControlModifier);
        if (finding.slot.part == SlotPart::Text)
            return type(u"LB"_s);
        key(Qt::Key_Down); // opens the list at what is allowed
        key(Qt::Key_Return);
    }

    Language m_language;
    Theme m_theme;
    CataloguePtr m_catalogue;
    std::unique_ptr<Configurator> m_widget;
};

} // namespace oms::test
