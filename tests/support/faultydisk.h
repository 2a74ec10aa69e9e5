// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace oms {

//! The disk below SQLite, made to fail on purpose. While one lives, every file that SQLite opens in this process is on
//! it: Qt's driver uses the system's library and with it the default file system that is registered here.
class FaultyDisk {
public:
    enum class Fault {
        Error, //!< an I/O error
        Full, //!< no space left; concerns writing only
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    //! The access of that number from now on fails, 1 being the next; and all that follow when it lasts.
    void failAt(long number, Fault fault, bool isLasting);
    //! How many accesses there have been since failAt().
    long accesses() const;
    //! Nothing fails any longer.
    void heal();

    //! Files no longer grow.
    void setFull(bool isFull);

    //! Called before each access.
    void watch(std::function<void()> access);
    //! What a disk holds after the power was cut now: what was synchronised, and of all written since then whatever
    //! chance lets survive. By path.
    std::map<std::string, std::string> afterPowerCut(std::mt19937 &chance) const;

    struct Parts;

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace oms
