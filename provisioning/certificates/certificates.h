// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace huimin::certificates {

/// Whom a certificate is for.
struct Order {
    std::string name;               ///< a station's number, or what people call a server
    std::vector<std::string> hosts; ///< names or addresses; empty: it serves nobody, it asks
    std::chrono::days from{0};      ///< holds from that day on, seen from today
    std::chrono::days until{30};
    bool sm2 = false; ///< of a key that signs messages; else of one for lines, P-256
};

struct Issued {
    std::string certificate; ///< PEM
    std::string key;         ///< PEM
};

/// A private certification authority, for a laptop, for tests and for a few stations in a hall.
class Authority
{
public:
    static Authority make(const Order &order);
    /// What saved() has written.
    static Result<Authority> open(const std::string &folder);
    Authority(Authority &&) noexcept;
    Authority &operator=(Authority &&) noexcept;
    ~Authority();

    /// ca.pem, and ca.key, which only its owner may read.
    Result<void> save(const std::string &folder) const;
    const std::string &certificate() const;
    Issued issue(const Order &order) const;

private:
    struct Impl;
    explicit Authority(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// NAME.pem and NAME.key.
Result<void> save(const Issued &issued, const std::string &folder, const std::string &name);
TlsFiles filesIn(const std::string &folder, const std::string &name);

/// Everything that a station and a town on this computer need of each other: ca.pem, town.pem,
/// station.pem, and a PEM file for each further station by its number. NAME-sm2.pem is each one's
/// certificate for the signatures under messages.
Result<void> equip(const std::string &folder, const std::vector<std::string> &stations);

} // namespace huimin::certificates
