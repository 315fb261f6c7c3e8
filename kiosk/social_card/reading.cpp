// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/reading.h"

#include <algorithm>

namespace huimin::social_card {

using Kind = Failure::Kind;

namespace {

constexpr std::uint16_t IssueFile = 0xEF05;
constexpr std::uint16_t PersonFile = 0xEF06;
constexpr std::uint8_t ReadKey = 0x0A; // RKSSSE
constexpr std::size_t RandomSize = 8;

// Records, by tag and size.
struct Item {
    std::uint8_t tag;
    std::size_t size;
};
constexpr Item Identification{0x01, 16};
constexpr Item Version{0x03, 4};
constexpr Item Until{0x06, 4};
constexpr Item CardNumber{0x07, 9};
constexpr Item Number{0x08, 18};
constexpr Item Name{0x09, 30};
constexpr Item MoreOfName{0x4E, 20};

std::unexpected<Failure> malformed(const Error &error)
{
    return std::unexpected(Failure{Kind::Malformed, error.detail});
}

/// One key, many cards that lack it: not this station's fault, but that of a card from elsewhere.
std::unexpected<Failure> unproved(const Error &error)
{
    const bool hasNoKey = error.code == ErrorCode::Refused;
    return std::unexpected(
        Failure{hasNoKey ? Kind::Elsewhere : Kind::ModuleFailed, "module: " + error.detail});
}

Task<Answer<Issue>> readIssue(SocialCard &card)
{
    if (const auto there = co_await card.selectFile(IssueFile); !there)
        co_return std::unexpected(there.error());
    std::array<Bytes, 4> values;
    constexpr std::array Items{Identification, Version, CardNumber, Until};
    for (std::size_t at = 0; at < Items.size(); ++at) {
        auto value = co_await card.record(Items[at].tag, Items[at].size);
        if (!value)
            co_return std::unexpected(value.error());
        values[at] = *std::move(value);
    }
    auto issue = issueIn(values[0], values[1], values[2], values[3]);
    if (!issue)
        co_return malformed(issue.error());
    co_return *std::move(issue);
}

Task<Answer<Holder>> readHolder(SocialCard &card, int generation)
{
    if (const auto there = co_await card.selectFile(PersonFile); !there)
        co_return std::unexpected(there.error());
    std::array<Bytes, 3> values;
    constexpr std::array Items{Number, Name, MoreOfName};
    for (std::size_t at = 0; at < Items.size(); ++at) {
        if (Items[at].tag == MoreOfName.tag && generation < 2)
            continue;
        auto value = co_await card.record(Items[at].tag, Items[at].size);
        if (!value)
            co_return std::unexpected(value.error());
        values[at] = *std::move(value);
    }
    auto holder = holderIn(values[0], values[1], values[2]);
    if (!holder)
        co_return malformed(holder.error());
    co_return *std::move(holder);
}

/// What the module is asked about one card.
struct Questions {
    SecurityModule::Cipher cipher;
    std::uint8_t region;
    std::array<Bytes, 3> factors;

    SecurityModule::Question about(SecurityModule::Key key, Bytes random, Bytes text) const
    {
        return {key, cipher, region, factors, std::move(random), std::move(text)};
    }
};

/// The random numbers are the station's own: what a card may choose, a copy of a card can play
/// back.
Task<Answer<void>> proveGenuine(SocialCard &card, SecurityModule &module,
                                const Questions &questions, crypto::Random &random)
{
    const Bytes number = random.bytes(RandomSize);
    const Bytes text = random.bytes(RandomSize);
    Bytes toCard = number;
    Bytes textToCard = text;
    const auto said = co_await card.proveItself(std::move(toCard), std::move(textToCard));
    if (!said)
        co_return std::unexpected(said.error());
    auto question = questions.about(SecurityModule::Key::Genuine, number, text);
    const auto wanted = co_await module.proof(std::move(question));
    if (!wanted)
        co_return unproved(wanted.error());
    if (!std::ranges::equal(*said, *wanted))
        co_return std::unexpected(Failure{Kind::Forged, "its proof is wrong"});
    co_return Answer<void>();
}

Task<Answer<void>> beAdmitted(SocialCard &card, SecurityModule &module, const Questions &questions,
                              crypto::Random &random)
{
    const auto challenge = co_await card.challenge();
    if (!challenge)
        co_return std::unexpected(challenge.error());
    const Bytes text = random.bytes(RandomSize);
    auto question = questions.about(SecurityModule::Key::ReadPerson, *challenge, text);
    auto proof = co_await module.proof(std::move(question));
    if (!proof)
        co_return unproved(proof.error());
    Bytes textToCard = text;
    auto admitted = co_await card.admit(ReadKey, *std::move(proof), std::move(textToCard));
    co_return admitted;
}

} // namespace

Task<Answer<Seen>> read(SocialCard &card, Bytes answerToReset, SecurityModule &module,
                        crypto::Random &random)
{
    const auto control = co_await card.select();
    if (!control)
        co_return std::unexpected(control.error());
    const auto said = algorithmIn(*control);
    if (!said)
        co_return malformed(said.error());
    auto issue = co_await readIssue(card);
    if (!issue)
        co_return std::unexpected(issue.error());
    const auto history = historyIn(answerToReset);
    if (!history)
        co_return malformed(history.error());
    const Algorithm algorithm = said->value_or(usualAlgorithm(issue->area));
    if (algorithm == Algorithm::Ssf33)
        co_return std::unexpected(Failure{Kind::Elsewhere, "SSF33 is not spoken"});
    using Cipher = SecurityModule::Cipher;
    const Questions questions{algorithm == Algorithm::Sm4 ? Cipher::Sm4 : Cipher::TripleDes,
                              issue->identification.front(), factorsOf(issue->area, *history)};
    if (const auto genuine = co_await proveGenuine(card, module, questions, random); !genuine)
        co_return std::unexpected(genuine.error());
    if (issue->generation >= 3)
        if (const auto in = co_await beAdmitted(card, module, questions, random); !in)
            co_return std::unexpected(in.error());
    auto holder = co_await readHolder(card, issue->generation);
    if (!holder)
        co_return std::unexpected(holder.error());
    const auto pin = co_await card.pinState();
    if (!pin && pin.error().kind != Kind::Refused) // some do not tell how they stand
        co_return std::unexpected(pin.error());
    co_return Seen{*std::move(issue), *history, questions.cipher, *std::move(holder),
                   pin ? std::optional(*pin) : std::nullopt};
}

} // namespace huimin::social_card
