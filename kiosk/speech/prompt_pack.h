// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/speech/samples.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::speech {

/// What somebody has recorded in one language: pieces of what a station says, each with its
/// words. A sentence is said from pieces when all of it is there.
class PromptPack
{
public:
    /// A folder with a pack.toml. Every recording is looked at: an error names file, line and
    /// key.
    static Result<PromptPack> read(const std::string &folder);

    Language language() const { return language_; }
    const std::string &name() const { return name_; }
    std::size_t size() const { return pieces_.size(); }
    std::vector<std::string_view> words() const;

    /// The pieces that make this text, as few as possible; nothing when one is missing. An empty
    /// one is a breath.
    std::optional<std::vector<std::string_view>> pieces(std::string_view text) const;
    /// The text's sound. The recordings are read now: a pack may be large.
    std::optional<Samples> spoken(std::string_view text) const;

private:
    std::string folder_;
    Language language_ = Language::Chinese;
    std::string name_;
    std::map<std::string, std::string, std::less<>> pieces_; ///< words to file
    std::size_t longest_ = 0;
};

/// Words as they are compared: without points and blanks at their ends.
std::string_view trimmed(std::string_view words);

} // namespace huimin::speech
