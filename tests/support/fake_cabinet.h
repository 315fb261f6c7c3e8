// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace huimin::test {

/// Answers the verbs of the hardware's control socket as a cabinet would that stands
/// open and has no devices: just enough to look at its window and to press everything.
class FakeCabinet
{
public:
    /// Receipt pictures go to this folder.
    explicit FakeCabinet(std::string folder);

    std::string answer(const std::string &line);
    const std::vector<std::string> &heard() const { return heard_; }
    /// What the window has to be told about: set what shall be seen, then call changed.
    nlohmann::json &state() { return state_; }
    void onChanged(std::function<void()> changed) { changed_ = std::move(changed); }
    void change() { changed_(); }

    nlohmann::json &card(const std::string &id);
    void printReceipt(int number, const std::string &text);

private:
    std::string refusal(const std::string &verb, const std::string &why) const;
    bool insert(const std::string &id);
    bool takeCard();
    bool takeNotes(int count);
    bool misbehave(const std::string &line);

    std::string folder_;
    nlohmann::json state_;
    std::vector<std::string> heard_;
    std::function<void()> changed_ = [] {};
};

} // namespace huimin::test
