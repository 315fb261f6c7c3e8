// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>
#include <string>
#include <sys/types.h>

namespace huimin::hardware {

/// The contacts of the card slot: behind them a private pcscd with a virtual reader
/// (see card_room.cpp), before them the card that lies in the machine. APDUs go
/// through the real PC/SC service on their way.
class CardContacts final : public QObject
{
public:
    struct Room {
        std::string program; ///< huimin-card-room
        std::string socket;  ///< where pcscd is to answer: PCSCLITE_CSOCK_NAME
        std::string log;     ///< what pcscd says
    };
    static Result<std::unique_ptr<CardContacts>> open(const Room &room, Clock &clock);
    ~CardContacts() override;

    /// Those of the other readers: the same pcscd. They live as long.
    CardContacts &badges() { return *badges_; }
    CardContacts &purses() { return *purses_; }
    CardContacts &socialCards() { return *socialCards_; }
    CardContacts &modules() { return *modules_; }

    /// Which card touches the contacts from now on; null for none.
    void touch(world::Card *card);

    /// False where the system has no namespaces to give: then the virtual reader
    /// listens on every address of this machine.
    bool isPrivate() const { return isPrivate_; }

    /// The card hears, and does not answer.
    void setMute(bool mute);
    /// So long it takes over each answer.
    void setDelay(Duration delay) { delay_ = delay; }
    /// pcscd goes away and comes back.
    void restartService();

private:
    CardContacts(int door, pid_t process, bool isPrivate, Clock &clock);
    CardContacts(int door, char knock, Clock &clock);

    std::array<CardContacts *, 5> all()
    {
        return {this, badges_.get(), purses_.get(), socialCards_.get(), modules_.get()};
    }
    void knock();
    void heardFromRoom();
    void handed(int socket);
    void connected(int socket);
    void heardFromReader();
    void serve(ByteView message);
    void answer(Bytes response);
    void hangUp();

    Clock &clock_;
    int door_;
    char knock_;         ///< which slot of the virtual reader
    pid_t process_ = -1; ///< of the room; the other contacts have none
    bool isPrivate_ = true;
    std::unique_ptr<QSocketNotifier> fromRoom_;
    std::unique_ptr<CardContacts> badges_;
    std::unique_ptr<CardContacts> purses_;
    std::unique_ptr<CardContacts> socialCards_;
    std::unique_ptr<CardContacts> modules_;
    Timer again_;
    Instant noticed_{}; ///< by then pcscd knows that the last card left

    world::Card *card_ = nullptr; // borrowed
    int reader_ = -1;
    std::unique_ptr<QSocketNotifier> fromReader_;
    Bytes heard_;
    bool mute_ = false;
    bool wasReset_ = false; ///< the last message was one that resets
    Duration delay_{};
    Timer thinking_;
};

/// The virtual reader's driver, where the distribution put it; empty when it is not
/// installed.
std::string virtualReaderDriver();

} // namespace huimin::hardware
