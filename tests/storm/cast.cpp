// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/cast.h"

#include "kiosk/base/check.h"
#include "tests/support/bank_cards.h"
#include "tests/support/purse_cards.h"
#include "tests/support/run_certificates.h"

#include <cstdlib>

namespace huimin::storm {

namespace {

std::string source()
{
    const char *told = std::getenv("HUIMIN_SOURCE");
    return told != nullptr ? told : ".";
}

settings::StationFile stationIn(const std::string &folder)
{
    for (const char *name : {"HUIMIN_RUN", "HUIMIN_DATA"})
        setenv(name, folder.c_str(), 1);
    for (const char *name : {"HUIMIN_BANK_PORT", "HUIMIN_HTTP_PORT"})
        setenv(name, "1", 1);
    test::setCertificates(folder);
    auto file = settings::readStationFile(source() + "/provisioning/site/laptop.toml");
    HUIMIN_CHECK(file.has_value(), file.error().detail.c_str());
    for (settings::Cassette &cassette : file->cassettes)
        cassette.loaded = Cast::NotesPerCassette;
    // How people like to be served, and what they print once more, moves no money.
    file->manners = {};
    file->proofs = {};
    return *std::move(file);
}

Role role(const char *id, const char *pan, const char *pin, const char *household, bool sm)
{
    issuer::ApplicationOrder order;
    order.pan = pan;
    if (sm)
        order.cipher = issuer::Cipher::Sm4;
    // The household's number makes the cultural card's, too.
    const Bytes serial = hex("999900000000" + std::string(household));
    return {id,
            pan,
            pin,
            household,
            test::bank().card({order}, false),
            test::purseImage(Money::yuan(20), serial)};
}

} // namespace

const Cast &Cast::get(const std::string &folder)
{
    static const Cast cast = [&] {
        auto dialect = iso8583::Dialect::load(
            source() + "/services/acquirer/dialects/unionpay.toml", iso8583::Scheme::TripleDes);
        HUIMIN_CHECK(dialect.has_value(), dialect.error().detail.c_str());
        return Cast{stationIn(folder),
                    *std::move(dialect),
                    {role("wang", "6228480731846205912", "739164", "71846205", false),
                     role("li", "6228480731846205920", "580273", "38250917", true),
                     role("chen", "6228480731846205938", "906358", "52093764", false)},
                    {"water", "gas"}};
    }();
    return cast;
}

} // namespace huimin::storm
