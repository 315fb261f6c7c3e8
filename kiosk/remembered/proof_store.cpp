// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/remembered/proof_store.h"

#include "kiosk/base/log.h"

#include <nlohmann/json.hpp>

namespace huimin::remembered {

using nlohmann::json;
using session::CardIdentity;
using session::Proof;

namespace {

constexpr const char *Making = R"(
CREATE TABLE IF NOT EXISTS proof(
  number INTEGER PRIMARY KEY, card BLOB NOT NULL, day INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS proof_card ON proof(card);
CREATE INDEX IF NOT EXISTS proof_day ON proof(day);
)";

Bytes written(const Proof &proof)
{
    json lines = json::array();
    for (const ReceiptLine &each : proof.document)
        lines.push_back({static_cast<int>(each.kind), each.left, each.right, each.strong});
    const json all{{"at", inMilliseconds(proof.at)},
                   {"what",
                    {proof.what.in(Language::Chinese), proof.what.in(Language::English),
                     proof.what.in(Language::Cantonese)}},
                   {"icon", proof.icon},
                   {"fen", proof.amount.inFen()},
                   {"lines", lines}};
    return bytesOf(all.dump());
}

/// The seal has shown that it is as it was written; by an older program, perhaps.
Proof parsed(const Bytes &text)
{
    const json all = json::parse(text.begin(), text.end());
    Proof proof;
    proof.at = wallTime(all.at("at"));
    const json &what = all.at("what");
    proof.what = Naming(what.at(0), what.at(1), what.at(2));
    proof.icon = all.at("icon");
    proof.amount = Money::fen(all.at("fen"));
    for (const json &line : all.at("lines"))
        proof.document.push_back({static_cast<ReceiptLine::Kind>(line.at(0).get<int>()), line.at(1),
                                  line.at(2), line.at(3)});
    return proof;
}

} // namespace

ProofStore::ProofStore(Settings settings, Clock &clock, crypto::Random &random,
                       std::unique_ptr<CardFile> file)
    : settings_(std::move(settings)), clock_(clock), random_(random), file_(std::move(file))
{}

Result<std::unique_ptr<ProofStore>> ProofStore::open(const Settings &settings, Secret<Bytes> key,
                                                     Clock &clock, crypto::Random &random,
                                                     const char *fileLayer)
{
    auto file = CardFile::open({settings.file, Making, "proof"}, std::move(key), fileLayer);
    if (!file)
        return fail(file.error());
    std::unique_ptr<ProofStore> store(new ProofStore(settings, clock, random, *std::move(file)));
    if (auto done = store->dropOld(); !done)
        return fail(done.error());
    return store;
}

std::vector<Proof> ProofStore::find(const CardIdentity &card)
{
    auto found = lookUp(card);
    if (found)
        return *std::move(found);
    log::warning("proofs", "{}", describe(found.error()));
    return {};
}

void ProofStore::keep(const CardIdentity &card, const Proof &proof)
{
    if (const auto done = write(card, proof); !done)
        log::warning("proofs", "a paper is not kept: {}", describe(done.error()));
}

Result<std::vector<Proof>> ProofStore::lookUp(const CardIdentity &card)
{
    if (auto done = dropOld(); !done)
        return fail(done.error());
    auto select =
        file_->database().prepare("SELECT sealed FROM proof WHERE card=? ORDER BY number DESC");
    if (!select)
        return fail(select.error());
    select->bind(ByteView(file_->nameOf(card)));
    const Secret<Bytes> key = file_->sealOf(card);
    return select->rows<Proof>([&]() -> Result<Proof> {
        const auto text = crypto::unseal(key.reveal(), select->blob(0));
        if (!text)
            return fail(text.error());
        try {
            return parsed(*text);
        } catch (const json::exception &wrong) {
            return fail(ErrorCode::Damaged, wrong.what());
        }
    });
}

Result<void> ProofStore::write(const CardIdentity &card, const Proof &proof)
{
    if (auto done = dropOld(); !done)
        return done;
    const Bytes name = file_->nameOf(card);
    const Bytes text = written(proof);
    const Bytes sealed =
        crypto::seal(file_->sealOf(card).reveal(), random_.bytes(crypto::NonceBytes), text);
    auto insert = file_->database().prepare("INSERT INTO proof(card, day, sealed) VALUES(?,?,?)");
    if (!insert)
        return fail(insert.error());
    auto done =
        insert->bind(ByteView(name)).bind(dayOf(clock_.wall())).bind(ByteView(sealed)).run();
    if (!done)
        return done;
    auto room = file_->database().prepare("DELETE FROM proof WHERE number IN "
                                          "(SELECT number FROM proof ORDER BY number DESC "
                                          "LIMIT -1 OFFSET ?)");
    if (!room)
        return fail(room.error());
    return room->bind(std::int64_t{settings_.most}).run();
}

Result<void> ProofStore::dropOld()
{
    auto erase = file_->database().prepare("DELETE FROM proof WHERE day<?");
    if (!erase)
        return fail(erase.error());
    return erase->bind(dayOf(clock_.wall()) - settings_.keptDays).run();
}

} // namespace huimin::remembered
