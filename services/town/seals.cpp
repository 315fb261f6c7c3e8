// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seals.h"

#include "kiosk/base/crypto.h"

#include <algorithm>
#include <filesystem>

namespace huimin::town {

Result<Seals> Seals::open(const std::string &folder, WallTime now)
{
    auto own = crypto::Sm2Signer::open(folder + "/town-sm2.pem", folder + "/town-sm2.key");
    if (!own)
        return fail(own.error());
    std::vector<crypto::Sm2Certificate> stations;
    std::error_code error;
    for (const auto &file : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = file.path().filename().string();
        if (!name.ends_with("-sm2.pem") || name == "town-sm2.pem")
            continue;
        auto station = crypto::sm2CertificateIn(file.path().string());
        if (!station)
            return fail(station.error());
        stations.push_back(*std::move(station));
    }
    return Seals(*std::move(own), std::move(stations), now);
}

const crypto::Sm2Certificate *Seals::station(const std::string &serial) const
{
    const auto found = std::ranges::find(stations_, serial, &crypto::Sm2Certificate::serial);
    return found == stations_.end() ? nullptr : &*found;
}

std::string Seals::against(const HttpRequest &question, WallTime now)
{
    const auto seal = envelope::sealIn(question.headers);
    if (!seal)
        return "it is not signed: " + seal.error().detail;
    const crypto::Sm2Certificate *who = station(seal->key);
    if (who == nullptr || who->name != seal->app)
        return "nobody is known under this certificate";
    if (!question.speaker.empty() && question.speaker != who->name)
        return "the line is another station's";
    if (!envelope::isFresh(*seal, now) || seal->at < inMilliseconds(since_) / 1000)
        return "it was signed at another time";
    const auto holds =
        crypto::sm2Verify(who->key, bytesOf(envelope::textOf(question, *seal)), seal->signature);
    if (!holds || !*holds)
        return "the signature is wrong";
    // What is older than the window is refused by its time.
    if (now > forgotten_ + envelope::Window) {
        forgotten_ = now;
        std::erase_if(said_, [&](const auto &each) {
            return each.second < inMilliseconds(now - envelope::Window) / 1000;
        });
    }
    return said_.emplace(std::pair(seal->key, seal->nonce), seal->at).second ? std::string()
                                                                             : "it was said before";
}

void Seals::sign(HttpResponse &answer, const HttpRequest &question, WallTime now) const
{
    const auto asked = envelope::sealIn(question.headers);
    if (!asked)
        return;
    const crypto::Sm2Certificate &own = own_.certificate();
    envelope::Seal seal{own.name, own.serial, inMilliseconds(now) / 1000, asked->nonce, {}};
    seal.signature = own_.sign(bytesOf(envelope::textOf(answer, question, seal)));
    envelope::put(seal, answer.headers);
}

} // namespace huimin::town
