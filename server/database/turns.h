// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <exception>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace oms {

class Fiber;

//! What several fibers of a thread want at once is made by the first of them; the others wait and find it made.
class Turns {
public:
    //! What `find` finds, else what `make` makes and leaves to be found; both return a pointer.
    template<class Find, class Make>
    auto findOrMake(const std::string &what, Find find, Make make)
    {
        do {
            if (auto found = find())
                return found;
        } while (waitForOther(what));
        decltype(find()) made {};
        std::exception_ptr failure;
        try {
            made = make();
        } catch (...) {
            failure = std::current_exception(); // the others go on when it is no longer under way
        }
        done(what);
        if (failure)
            std::rethrow_exception(failure);
        return made;
    }

private:
    //! False when nobody on this thread is making it, or off fibers: then the caller does, and ends with done(). After
    //! true, look again.
    bool waitForOther(const std::string &what);
    //! Lets those go on who waited for it on this thread.
    void done(const std::string &what);

    std::mutex m_mutex; //!< never held while waiting
    std::map<std::pair<std::thread::id, std::string>, std::vector<Fiber *>> m_waiting; //!< where it is being made
};

} // namespace oms
