// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/badges/badge_desk.h"

#include "kiosk/base/file.h"
#include "kiosk/base/log.h"
#include "kiosk/base/mailbox.h"

#include <sstream>

namespace huimin::badges {

using namespace std::chrono_literals;
using emv::CardResult;

namespace {

constexpr auto LookPace = 500ms;
constexpr auto ReaderGonePace = 10s;
/// Badges are asked as contactless cards are, whatever a reader makes of their reset.
const Bytes WithLe = hex("3B8001");

/// Nothing when it cannot be read.
std::optional<bool> isRevoked(const std::string &number, const std::string &path)
{
    if (path.empty())
        return false;
    const auto text = fileText(path);
    if (!text)
        return std::nullopt;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string revoked;
        if (words >> revoked && revoked == number)
            return true;
    }
    return false;
}

} // namespace

const char *name(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoBadge:
        return "noBadge";
    case Refusal::Forged:
        return "forged";
    case Refusal::Expired:
        return "expired";
    case Refusal::Revoked:
        return "revoked";
    case Refusal::Unchecked:
        return "unchecked";
    }
    return "?";
}

std::variant<Badge, Refusal> judge(const Certificate &certificate, const Authority &authority,
                                   WallTime now)
{
    const auto isSigned = crypto::sm2Verify(authority.key, certificate.body, certificate.signature);
    if (!isSigned || !*isSigned)
        return Refusal::Forged;
    const auto today = std::chrono::floor<std::chrono::days>(now);
    if (today < std::chrono::sys_days(certificate.from) ||
        today > std::chrono::sys_days(certificate.until))
        return Refusal::Expired;
    const auto revoked = isRevoked(certificate.number, authority.revoked);
    if (!revoked)
        return Refusal::Unchecked;
    if (*revoked)
        return Refusal::Revoked;
    return Badge{certificate.name, certificate.number, certificate.role, certificate.fingerprint()};
}

BadgeDesk::BadgeDesk(ChipSlot &slot, Authority authority, Clock &clock, crypto::Random &random)
    : slot_(slot), authority_(std::move(authority)), clock_(clock), random_(random)
{}

Task<void> BadgeDesk::watch()
{
    for (;;) {
        const auto reset = co_await slot_.powerOn();
        if (!reset && reset.error().code != ErrorCode::Timeout) {
            const bool isReaderThere = reset.error().code == ErrorCode::CardRemoved;
            co_await pause(clock_, isReaderThere ? Duration(LookPace) : Duration(ReaderGonePace));
            continue;
        }
        const auto checked = co_await check(reset.has_value());
        if (!checked)
            continue; // taken away again
        if (const auto *refusal = std::get_if<Refusal>(&*checked))
            log::warning("badges", "a badge is refused: {}", name(*refusal));
        if (listener_)
            std::visit([this](const auto &each) { listener_(each); }, *checked);
        while (co_await isStillThere(reset.has_value()))
            co_await pause(clock_, LookPace);
        if (listener_)
            listener_(Gone{});
    }
}

/// The certificate tells whose key to expect, the chip proves that it has it.
Task<CardResult<BadgeDesk::Checked>> BadgeDesk::check(bool answers)
{
    if (!answers)
        co_return Checked(Refusal::NoBadge);
    emv::Chip chip([this](Bytes command) { return slot_.exchange(std::move(command)); }, WithLe);
    Bytes select = hex("00A40400");
    Bytes application = hex(protocol::Application);
    const auto selected = co_await chip.send(std::move(select), std::move(application));
    if (!selected && selected.error().kind == emv::Failure::Kind::CardRemoved)
        co_return std::unexpected(selected.error());
    if (!selected || !selected->good())
        co_return Checked(Refusal::NoBadge);
    Bytes getCertificate = hex("00CA7F21");
    Bytes nothing;
    const auto read = co_await chip.send(std::move(getCertificate), std::move(nothing));
    if (!read && read.error().kind == emv::Failure::Kind::CardRemoved)
        co_return std::unexpected(read.error());
    if (!read || !read->good())
        co_return Checked(Refusal::NoBadge);
    const auto certificate = parseCertificate(read->data);
    if (!certificate) {
        log::warning("badges", "{}", certificate.error().detail);
        co_return Checked(Refusal::NoBadge);
    }
    auto proved = co_await prove(chip, *certificate);
    co_return proved;
}

Task<CardResult<BadgeDesk::Checked>> BadgeDesk::prove(emv::Chip &chip,
                                                      const Certificate &certificate)
{
    const Checked judged = judge(certificate, authority_, clock_.wall());
    if (std::holds_alternative<Refusal>(judged))
        co_return judged;
    const Bytes challenge = random_.bytes(protocol::ChallengeBytes);
    Bytes authenticate = hex("00880000");
    Bytes asked = challenge;
    const auto signature = co_await chip.send(std::move(authenticate), std::move(asked));
    if (!signature && signature.error().kind == emv::Failure::Kind::CardRemoved)
        co_return std::unexpected(signature.error());
    const bool hasAnswer =
        signature && signature->good() && signature->data.size() == protocol::SignatureBytes;
    const auto good = hasAnswer ? crypto::sm2Verify(certificate.publicKey,
                                                    protocol::signedFor(challenge), signature->data)
                                : Result<bool>(false);
    if (!good || !*good)
        co_return Checked(Refusal::Forged);
    co_return judged;
}

/// A card that was taken away cannot answer; a mute one can only be reset.
Task<bool> BadgeDesk::isStillThere(bool answers)
{
    if (answers) {
        Bytes command = hex("00A40400");
        const Bytes application = hex(protocol::Application);
        command.push_back(static_cast<std::uint8_t>(application.size()));
        append(command, application);
        command.push_back(0x00);
        const auto answer = co_await slot_.exchange(std::move(command));
        if (answer || answer.error().code != ErrorCode::Timeout)
            co_return answer.has_value();
    }
    const auto reset = co_await slot_.powerOn();
    co_return reset ? answers : reset.error().code == ErrorCode::Timeout;
}

} // namespace huimin::badges
