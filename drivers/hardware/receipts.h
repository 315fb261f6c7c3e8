// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/escpos/escpos_simulator.h"

#include <string>
#include <vector>

namespace huimin::hardware {

/// What came out of the printer since the station was started, each as a text and as a
/// picture in a folder.
class Receipts
{
public:
    struct Receipt {
        int number = 0;
        std::string picture; ///< absolute path
        std::string text;
    };

    /// Receipts of an earlier run in the folder are cleared away.
    explicit Receipts(std::string folder);

    void add(const escpos::Printed &paper);
    const std::vector<Receipt> &all() const { return receipts_; }

private:
    std::string folder_;
    std::vector<Receipt> receipts_;
};

} // namespace huimin::hardware
