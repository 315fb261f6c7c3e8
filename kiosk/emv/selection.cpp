// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/selection.h"

#include "kiosk/base/encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::emv {

namespace {

constexpr std::string_view PaymentSystemEnvironment = "1PAY.SYS.DDF01";
constexpr std::uint8_t RecordsMax = 16;
constexpr std::size_t LabelMax = 32;
constexpr std::uint16_t CardIsBlocked = 0x6A81;
constexpr std::uint16_t ApplicationIsBlocked = 0x6283;
constexpr std::uint16_t RecordNotFound = 0x6A83;

const KnownApplication *match(ByteView aid, const std::vector<KnownApplication> &known)
{
    for (const KnownApplication &each : known) {
        const bool same = std::ranges::equal(aid, each.aid);
        const bool begins = each.partial && aid.size() > each.aid.size() &&
                            std::ranges::equal(aid.first(each.aid.size()), each.aid);
        if (same || begins)
            return &each;
    }
    return nullptr;
}

Candidate candidateOf(Bytes aid, const Data &data)
{
    Candidate candidate{std::move(aid), {}, 0, false};
    const Bytes &preferred = data.get(tag::ApplicationPreferredName);
    candidate.label = cardText(preferred.empty() ? data.get(tag::ApplicationLabel) : preferred);
    const Bytes &priority = data.get(tag::ApplicationPriority);
    if (!priority.empty()) {
        candidate.priority = priority[0] & 0x0F;
        candidate.needsConfirmation = (priority[0] & 0x80u) != 0;
    }
    return candidate;
}

Data dataOf(const std::vector<Tlv> &objects)
{
    Data data;
    for (const Tlv &object : objects)
        data.set(object.tag, object.value);
    return data;
}

void sortByPriority(std::vector<Candidate> &candidates)
{
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) {
        return candidate.priority == 0 ? 16 : candidate.priority;
    });
}

/// One record of the directory: templates 61, each naming an application.
CardResult<void> readEntries(ByteView record, const std::vector<KnownApplication> &known,
                             std::vector<Candidate> &candidates)
{
    const auto outer = parseTlv(record);
    if (!outer || outer->size() != 1 || outer->front().tag != tag::RecordTemplate)
        return failed(Failure::Kind::Malformed, "a directory record without template 70");
    const auto entries = parseTlv(outer->front().value);
    if (!entries)
        return malformed(entries.error());
    for (const Tlv &entry : *entries) {
        if (entry.tag != tag::ApplicationTemplate)
            continue;
        const auto objects = flatten(entry.value);
        if (!objects)
            return malformed(objects.error());
        const Data data = dataOf(*objects);
        const Bytes &aid = data.get(tag::ApplicationIdentifierCard);
        if (aid.size() >= 5 && aid.size() <= 16 && match(aid, known) != nullptr)
            candidates.push_back(candidateOf(aid, data));
    }
    return {};
}

Task<CardResult<std::vector<Candidate>>> fromDirectory(Chip &chip, ByteView fci,
                                                       const std::vector<KnownApplication> &known)
{
    std::vector<Candidate> candidates;
    const auto objects = flatten(fci);
    if (!objects)
        co_return malformed(objects.error());
    const Data data = dataOf(*objects);
    const Bytes &sfi = data.get(tag::ShortFileIdentifier);
    if (sfi.size() != 1 || sfi[0] == 0 || sfi[0] > 10)
        co_return failed(Failure::Kind::Malformed, "the PSE names no directory");
    const auto control = static_cast<std::uint8_t>(sfi[0] << 3 | 4);
    for (std::uint8_t record = 1; record <= RecordsMax; ++record) {
        const Bytes header{0x00, 0xB2, record, control};
        const auto response = co_await chip.send(header, {});
        if (!response)
            co_return failed(response.error());
        if (response->status == RecordNotFound)
            break;
        if (!response->good())
            co_return failed(Failure::Kind::Malformed,
                             fmt::format("READ RECORD of the PSE: {:04X}", response->status));
        const auto entries = readEntries(response->data, known, candidates);
        if (!entries)
            co_return failed(entries.error());
    }
    co_return candidates;
}

Task<CardResult<Response>> select(Chip &chip, Bytes name)
{
    const Bytes header{0x00, 0xA4, 0x04, 0x00};
    return chip.send(header, std::move(name));
}

/// EMV Book 1 12.3.3: each application that we know, one after the other.
Task<CardResult<std::vector<Candidate>>> fromList(Chip &chip,
                                                  const std::vector<KnownApplication> &known)
{
    std::vector<Candidate> candidates;
    bool sawBlocked = false;
    for (const KnownApplication &each : known) {
        const auto response = co_await select(chip, each.aid);
        if (!response)
            co_return failed(response.error());
        if (response->status == CardIsBlocked)
            co_return failed(Failure::Kind::CardBlocked, "SELECT: 6A81");
        if (response->status == ApplicationIsBlocked)
            sawBlocked = true;
        if (!response->good())
            continue;
        const auto objects = flatten(response->data);
        if (!objects)
            co_return malformed(objects.error());
        const Data data = dataOf(*objects);
        const Bytes &aid = data.get(tag::DedicatedFileName);
        const bool isNew =
            std::ranges::none_of(candidates, [&](const auto &c) { return c.aid == aid; });
        if (match(aid, known) != nullptr && isNew)
            candidates.push_back(candidateOf(aid, data));
    }
    if (candidates.empty())
        co_return failed(sawBlocked ? Failure::Kind::ApplicationBlocked
                                    : Failure::Kind::NoApplication);
    co_return candidates;
}

} // namespace

std::string cardText(ByteView bytes)
{
    std::string text = textOf(bytes.first(std::min(bytes.size(), LabelMax)));
    if (!isUtf8(text))
        text = fromGb18030(bytesOf(text)).value_or(std::string());
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return text;
}

Task<CardResult<std::vector<Candidate>>> findCandidates(Chip &chip,
                                                        const std::vector<KnownApplication> &known)
{
    const auto environment = co_await select(chip, bytesOf(PaymentSystemEnvironment));
    if (!environment)
        co_return failed(environment.error());
    if (environment->status == CardIsBlocked)
        co_return failed(Failure::Kind::CardBlocked, "SELECT PSE: 6A81");
    if (environment->good()) {
        auto candidates = co_await fromDirectory(chip, environment->data, known);
        if (!candidates && candidates.error().kind == Failure::Kind::CardRemoved)
            co_return failed(candidates.error());
        if (candidates && !candidates->empty()) {
            sortByPriority(*candidates);
            co_return candidates;
        }
        // A directory that is empty or makes no sense does not condemn the card.
    }
    auto candidates = co_await fromList(chip, known);
    if (candidates)
        sortByPriority(*candidates);
    co_return candidates;
}

Task<CardResult<Data>> selectApplication(Chip &chip, Bytes aid)
{
    const auto response = co_await select(chip, aid);
    if (!response)
        co_return failed(response.error());
    if (response->status == ApplicationIsBlocked)
        co_return failed(Failure::Kind::ApplicationBlocked, "final SELECT: 6283");
    if (!response->good())
        co_return failed(Failure::Kind::NoApplication,
                         fmt::format("final SELECT: {:04X}", response->status));
    const auto objects = flatten(response->data);
    if (!objects)
        co_return malformed(objects.error());
    Data data = dataOf(*objects);
    if (data.get(tag::DedicatedFileName) != aid)
        co_return failed(Failure::Kind::Malformed, "another application than the one selected");
    co_return data;
}

} // namespace huimin::emv
