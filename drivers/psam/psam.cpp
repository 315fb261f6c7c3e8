// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/psam/psam.h"

#include <fmt/format.h>

namespace huimin::psam {

using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 20s; // while all is well
constexpr auto SoonAgain = 3s;
constexpr int FollowUpsMost = 4;
constexpr std::size_t Any = 0;
constexpr std::size_t TerminalSize = 6;
constexpr std::size_t ProofSize = 8;
constexpr std::size_t Block = 8;
constexpr std::size_t Sm4Block = 16;
constexpr std::uint8_t ThreeLevelsEncrypt = 0x67;
constexpr std::uint8_t InternalKey = 0x08;

const Bytes Application = hex("D15600000590");

Bytes padded(Bytes bytes, std::size_t block)
{
    bytes.resize(block, 0x00);
    return bytes;
}

/// A block of sixteen folded into eight.
Bytes folded(const Bytes &block)
{
    Bytes out(block.begin(), block.begin() + ProofSize);
    for (std::size_t at = ProofSize; at < block.size(); ++at)
        out[at - ProofSize] = static_cast<std::uint8_t>(out[at - ProofSize] ^ block[at]);
    return out;
}

} // namespace

Psam::Psam(ChipSlot &slot, Clock &clock, FaultSink &faults, std::uint8_t readKey)
    : slot_(slot), clock_(clock), faults_(faults), readKey_(readKey), turns_(clock)
{
    tasks_.run(watch());
}

Task<void> Psam::watch()
{
    for (;;) {
        {
            const auto turn = co_await turns_.next();
            const auto looked = co_await look();
            tell(looked);
        }
        co_await pause(clock_, ready_ ? Duration(LookPace) : Duration(SoonAgain));
    }
}

/// That it is there, and has what cards of the third generation need.
Task<Result<void>> Psam::look()
{
    Bytes readTerminal = hex("00B09600");
    Bytes nothing;
    const auto terminal = co_await ask(std::move(readTerminal), std::move(nothing), TerminalSize);
    if (!terminal)
        co_return fail(terminal.error());
    for (const Key key : {Key::Genuine, Key::ReadPerson}) {
        Question probe{key,          Cipher::Sm4, terminal->front(), {Bytes(8), Bytes(8), Bytes(8)},
                       Bytes(Block), Bytes(Block)};
        const auto proved = co_await prove(std::move(probe));
        if (!proved)
            co_return fail(proved.error());
    }
    co_return Result<void>();
}

void Psam::tell(const Result<void> &looked)
{
    ready_ = looked.has_value();
    const bool refuses = !ready_ && looked.error().code == ErrorCode::Refused;
    if (ready_ || !refuses)
        faults_.clear({Fault::SecurityModuleRefuses, {}});
    if (ready_ || refuses)
        faults_.clear({Fault::SecurityModuleMissing, {}});
    if (refuses)
        faults_.raise({Fault::SecurityModuleRefuses, {}}, looked.error().detail);
    else if (!ready_)
        faults_.raise({Fault::SecurityModuleMissing, {}}, describe(looked.error()));
}

Task<Result<Bytes>> Psam::proof(Question question)
{
    const auto turn = co_await turns_.next();
    auto proved = co_await prove(std::move(question));
    // One card's key may be missing; a module that is gone is gone for all.
    if (!proved && proved.error().code != ErrorCode::Refused)
        tell(fail(proved.error()));
    co_return proved;
}

Task<Result<Bytes>> Psam::prove(Question question)
{
    const std::size_t block = question.cipher == Cipher::Sm4 ? Sm4Block : Block;
    Bytes choose = hex("BFEC0000");
    Bytes region{question.region};
    if (const auto chosen = co_await ask(std::move(choose), std::move(region), Any); !chosen)
        co_return fail(chosen.error());
    Bytes select = hex("00A40400");
    Bytes application = Application;
    if (const auto there = co_await ask(std::move(select), std::move(application), Any); !there)
        co_return fail(there.error());
    // Its own keys are the nation's, three levels above the card's; the card's factor comes first.
    Bytes derive{0xBF, 0xDE, ThreeLevelsEncrypt,
                 question.key == Key::Genuine ? InternalKey : readKey_};
    Bytes process;
    for (std::size_t level = question.factors.size(); level > 0; --level)
        append(process, question.factors[level - 1]);
    append(process, padded(std::move(question.random), block));
    if (const auto made = co_await ask(std::move(derive), std::move(process), Any); !made)
        co_return fail(made.error());
    Bytes encrypt = hex("80FA0000");
    Bytes text = padded(std::move(question.text), block);
    const auto said = co_await ask(std::move(encrypt), std::move(text), block);
    if (!said)
        co_return fail(said.error());
    co_return folded(*said);
}

/// One command, in the manner of T=0: what a command with data has to say is fetched after it.
Task<Result<Bytes>> Psam::ask(Bytes header, Bytes data, std::size_t expected)
{
    Bytes command = std::move(header);
    const std::uint8_t instruction = command[1];
    if (data.empty()) {
        command.push_back(static_cast<std::uint8_t>(expected));
    } else {
        command.push_back(static_cast<std::uint8_t>(data.size()));
        append(command, data);
    }
    for (int round = 0; round < FollowUpsMost; ++round) {
        Bytes next = command;
        auto answer = co_await exchange(std::move(next));
        if (!answer)
            co_return fail(answer.error());
        const std::uint8_t high = (*answer)[answer->size() - 2];
        const std::uint8_t low = answer->back();
        answer->resize(answer->size() - 2);
        if (high == 0x61) {
            command = {0x00, 0xC0, 0x00, 0x00, low};
        } else if (high == 0x6C) {
            command.back() = low;
        } else if (high != 0x90 || low != 0x00) {
            co_return fail(ErrorCode::Refused, fmt::format("command {:02X}: status {:02X}{:02X}",
                                                           instruction, high, low));
        } else if (expected != Any && answer->size() != expected) {
            co_return fail(ErrorCode::BadData, "an answer of the wrong length");
        } else {
            co_return *std::move(answer);
        }
    }
    co_return fail(ErrorCode::BadData, "the module never finishes its answer");
}

Task<Result<Bytes>> Psam::exchange(Bytes command)
{
    if (!powered_) {
        const auto reset = co_await slot_.powerOn();
        if (!reset)
            co_return fail(reset.error());
        powered_ = true;
    }
    auto answer = co_await slot_.exchange(std::move(command));
    if (answer && answer->size() < 2)
        answer = fail(ErrorCode::BadData, "an answer without a status");
    // It is reset before it is asked again.
    powered_ = answer.has_value();
    co_return answer;
}

} // namespace huimin::psam
