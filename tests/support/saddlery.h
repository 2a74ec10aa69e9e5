// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/catalogue/records.h"
#include "tests/support/yard.h"

namespace oms::test {

//! One answer to an option.
Selection chosen(const Option &option, std::optional<OptionValueId> value = {}, std::optional<std::string> words = {});

//! A small catalogue, made as an admin makes it: every kind of option, a model that allows all of it, a rule, a preset
//! and an extra. Making another one in the same yard first removes what is there.
class Saddlery {
public:
    explicit Saddlery(Yard &yard);

    template<Described T>
    Result<T> tryAdd(T record)
    {
        return m_yard.as(m_yard.admin, [&](Work &work) { return catalogue::create(work, record); });
    }
    template<Described T>
    T add(T record)
    {
        return tryAdd(std::move(record)).value();
    }
    template<Described T>
    Result<T> tryChange(const T &record, std::string_view fields)
    {
        return m_yard.as(m_yard.admin, [&](Work &work) {
            return catalogue::change<T>(work, record.id.value, {record.version, fields});
        });
    }
    template<Described T>
    Result<T> tryArchive(const T &record)
    {
        return m_yard.as(m_yard.admin,
                         [&](Work &work) { return catalogue::archive<T>(work, record.id.value, record.version); });
    }
    template<Described T>
    Result<T> tryRestore(const T &record)
    {
        return m_yard.as(m_yard.admin,
                         [&](Work &work) { return catalogue::restore<T>(work, record.id.value, record.version); });
    }
    //! As it stands now, for an admin.
    template<Described T>
    T current(const T &record)
    {
        return catalogue::find<T>(m_yard.reading(), m_yard.admin, record.id.value).value();
    }
    //! A published list of that region with a price of the extra.
    PriceListId addPriceList(std::string_view region, MinorUnits coverPrice);

    Brand brand(std::string name) { return named<Brand>(std::move(name)); }
    Colour colour(std::string name) { return named<Colour>(std::move(name)); }
    LeatherType leather(std::string code, std::string name, std::vector<ColourId> colours = {});
    Option option(std::string name, OptionKind kind);
    OptionValue value(const Option &option, std::string name);
    Model model(std::string name);
    Extra extra(std::string code, std::string name);

private:
    template<class T>
    static T named(std::string name)
    {
        T record;
        record.name = std::move(name);
        return record;
    }
    void addOptions();

    Yard &m_yard;

public:
    FactoryId factory;
    Brand larkspur;
    Colour black, havana;
    LeatherType vienna, buffalo; //!< Vienna in black and havana
    Option treeSize, seatSize, seatLeather, weltColour, plate;
    OptionValue narrow, wide; //!< tree sizes
    OptionValue seventeen; //!< a seat size
    OptionValue seatOfBuffalo;
    OptionValue weltOfHavana;
    Extra cover;
    Model sonata; //!< active, with all of it
    OptionRule monoIsNarrow;
    Preset classic;
};

} // namespace oms::test
