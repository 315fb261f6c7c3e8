// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_simulator.h"

namespace huimin::crt {

using namespace std::chrono_literals;

namespace {

constexpr auto DrawInTime = 700ms;
constexpr auto MoveTime = 500ms;
constexpr const char *Jam = "10";
constexpr const char *MovedByHand = "45";

} // namespace

Simulator::Simulator(Port &port, Clock &clock, Contacts contacts)
    : clock_(clock), contacts_(std::move(contacts)), stream_(port, clock), motion_(clock)
{
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto frame = co_await stream_.next(1h);
            if (!frame && frame.error().code == ErrorCode::PortClosed)
                break;
            if (silent_)
                continue;
            if (!frame) {
                if (frame.error().code == ErrorCode::BadFrame)
                    (void)stream_.send(Bytes{NakByte});
                continue;
            }
            if (const auto *message = std::get_if<Message>(&*frame))
                co_await handle(*message);
        }
        co_await pause(clock_, 500ms);
    }
}

Task<void> Simulator::handle(Message message)
{
    (void)stream_.send(Bytes{AckByte});
    const std::string command = message.text.substr(0, 2);
    const bool moves = command == command::HoldAtGate || command == command::ToContacts ||
                       command == command::Capture;
    if (!moves) {
        if (command == command::EnableEntry)
            entryEnabled_ = true;
        else if (command == command::DisableEntry || command == command::InitialiseLeave)
            entryEnabled_ = false;
        reply(command);
        co_return;
    }
    touch(nullptr);
    co_await pause(clock_, MoveTime);
    if (jamNext_ || jammed_) {
        jamNext_ = false;
        jammed_ = true;
        refuse(command, Jam);
    } else if (card_ == nullptr) {
        refuse(command, MovedByHand);
    } else {
        if (command == command::HoldAtGate) {
            place_ = Status::Place::Gate;
        } else if (command == command::ToContacts) {
            place_ = Status::Place::Inside;
            touch(card_);
        } else {
            bin_.push_back(std::exchange(card_, nullptr));
            place_ = Status::Place::None;
        }
        reply(command);
    }
}

void Simulator::reply(const std::string &command)
{
    if (!silent_)
        (void)stream_.send(encode({'P', command + statusText({place_, binFull_})}));
}

void Simulator::refuse(const std::string &command, const char *error)
{
    if (!silent_)
        (void)stream_.send(encode({'N', command + error}));
}

void Simulator::touch(world::Card *card)
{
    if (contacts_)
        contacts_(card);
}

bool Simulator::insert(world::Card &card)
{
    if (!entryEnabled_ || card_ != nullptr || jammed_ || silent_)
        return false;
    card_ = &card;
    place_ = Status::Place::Gate;
    entryEnabled_ = false;
    motion_.start(DrawInTime, [this] { place_ = Status::Place::Inside; });
    return true;
}

world::Card *Simulator::take()
{
    if (!isAtGate() || jammed_)
        return nullptr;
    place_ = Status::Place::None;
    return std::exchange(card_, nullptr);
}

world::Card *Simulator::pull()
{
    motion_.stop();
    touch(nullptr);
    place_ = Status::Place::None;
    return std::exchange(card_, nullptr);
}

void Simulator::cutPower()
{
    motion_.stop();
    entryEnabled_ = false;
    touch(nullptr);
}

world::Card *Simulator::clearJam()
{
    jamNext_ = false;
    jammed_ = false;
    return pull();
}

} // namespace huimin::crt
