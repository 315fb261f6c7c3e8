// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/world.h"

#include <nlohmann/json_fwd.hpp>

#include <fstream>

namespace huimin::storm {

/// What everybody knows at the end of a run, as tests/reconcile/README.md says: the journal,
/// the bank, the companies, and whoever counts the notes. Judging it is left to somebody who
/// knows nothing of the product.
class Books
{
public:
    explicit Books(const std::string &path) : out_(path, std::ios::trunc) {}

    bool isGood() const { return out_.good(); }
    /// The name of the next book.
    void call(std::string name) { name_ = std::move(name); }

    /// Before anything happens, and when everything has come to rest.
    void open(World &world);
    void close(World &world);

private:
    using Counts = std::map<std::string, std::map<std::int64_t, int>>; ///< place, fen, notes

    static Counts counted(const World &world);
    void watch(World &world);
    void line(const char *word, const nlohmann::json &said);
    void notes(const char *word, const Counts &counts);
    void journal(World &world);
    void bank(World &world);
    void companies(World &world);
    void loads(World &world);
    void phones(World &world);

    std::ofstream out_;
    std::string name_;
    Counts before_;
    Counts byStaff_;                  ///< taken out of a cassette by hand
    std::vector<world::Place> where_; ///< of each note, before its next move
};

} // namespace huimin::storm
