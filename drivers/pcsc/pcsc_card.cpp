// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/pcsc/pcsc_card.h"

#include <winscard.h>

#include <algorithm>
#include <array>
#include <thread>

namespace huimin {

using namespace std::chrono_literals;

namespace {

// pcscd looks for cards about twice a second.
constexpr auto NoticeTime = 3s;
constexpr auto RetryPause = 200ms;
constexpr DWORD StatusWordSize = 2;

std::string told(const char *what, long code)
{
    return std::string(what) + ": " + pcsc_stringify_error(code);
}

} // namespace

PcscCard::~PcscCard()
{
    forget();
}

void PcscCard::forget()
{
    powerOff();
    if (hasContext_)
        SCardReleaseContext(context_);
    hasContext_ = false;
}

Result<Bytes> PcscCard::powerOn()
{
    const auto end = std::chrono::steady_clock::now() + NoticeTime;
    for (;;) {
        auto answer = connect(end);
        if (answer || answer.error().code == ErrorCode::PortClosed ||
            std::chrono::steady_clock::now() + RetryPause > end)
            return answer;
        // pcscd may still show the card before, or one that bounces: look again.
        std::this_thread::sleep_for(RetryPause);
    }
}

Result<Bytes> PcscCard::connect(std::chrono::steady_clock::time_point end)
{
    powerOff();
    if (!hasContext_) {
        const LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_);
        if (code != SCARD_S_SUCCESS)
            return fail(ErrorCode::PortClosed, told("pcscd", code));
        hasContext_ = true;
    }
    if (auto there = waitForCard(end); !there)
        return fail(there.error());
    LONG code = SCardConnect(context_, reader_.c_str(), SCARD_SHARE_EXCLUSIVE,
                             SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card_, &protocol_);
    if (code != SCARD_S_SUCCESS)
        return refused("connect", code);
    connected_ = true;
    // pcscd powers a card as soon as it sees it; ours starts from a cold reset.
    code = SCardReconnect(card_, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                          SCARD_UNPOWER_CARD, &protocol_);
    if (code != SCARD_S_SUCCESS)
        return refused("reset", code);
    std::array<std::uint8_t, MAX_ATR_SIZE> atr{};
    DWORD atrSize = atr.size();
    code = SCardStatus(card_, nullptr, nullptr, nullptr, nullptr, atr.data(), &atrSize);
    if (code != SCARD_S_SUCCESS)
        return refused("status", code);
    return Bytes(atr.begin(), atr.begin() + static_cast<std::ptrdiff_t>(atrSize));
}

Result<void> PcscCard::waitForCard(std::chrono::steady_clock::time_point end)
{
    SCARD_READERSTATE state{};
    state.szReader = reader_.c_str();
    state.dwCurrentState = SCARD_STATE_UNAWARE;
    DWORD wait = 0;
    bool wasMute = false;
    for (;;) {
        const LONG code = SCardGetStatusChange(context_, wait, &state, 1);
        if (code == SCARD_E_TIMEOUT && wasMute)
            return fail(ErrorCode::Timeout, "the card does not answer to reset");
        if (code == SCARD_E_TIMEOUT)
            return fail(ErrorCode::CardRemoved, "no card touches the contacts");
        if (code != SCARD_S_SUCCESS)
            return fail(refused("reader", code).error());
        if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) != 0) {
            forget();
            return fail(ErrorCode::PortClosed, "no reader is called " + reader_);
        }
        const bool isMute = (state.dwEventState & SCARD_STATE_MUTE) != 0;
        wasMute = wasMute || isMute;
        if ((state.dwEventState & SCARD_STATE_PRESENT) != 0 && !isMute)
            return {};
        state.dwCurrentState = state.dwEventState;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        wait = static_cast<DWORD>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
    }
}

void PcscCard::powerOff()
{
    if (connected_)
        SCardDisconnect(card_, SCARD_UNPOWER_CARD);
    connected_ = false;
}

Result<Bytes> PcscCard::exchange(ByteView command)
{
    if (!connected_)
        return fail(ErrorCode::CardRemoved, "the card has no power");
    const SCARD_IO_REQUEST *form = protocol_ == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    std::array<std::uint8_t, MAX_BUFFER_SIZE_EXTENDED> response{};
    DWORD size = response.size();
    const LONG code =
        SCardTransmit(card_, form, command.data(), command.size(), nullptr, response.data(), &size);
    if (code != SCARD_S_SUCCESS)
        return refused("exchange", code);
    if (size < StatusWordSize) // some readers say so that nothing came
        return refused("exchange", SCARD_E_NOT_TRANSACTED);
    return Bytes(response.begin(), response.begin() + static_cast<std::ptrdiff_t>(size));
}

Result<Bytes> PcscCard::refused(const char *what, long code)
{
    switch (code) {
    case SCARD_W_REMOVED_CARD:
    case SCARD_E_NO_SMARTCARD:
        powerOff();
        return fail(ErrorCode::CardRemoved, told(what, code));
    case SCARD_W_UNRESPONSIVE_CARD:
    case SCARD_W_UNPOWERED_CARD:
    case SCARD_W_RESET_CARD:
    case SCARD_E_TIMEOUT:
    case SCARD_E_PROTO_MISMATCH:
        powerOff();
        return fail(ErrorCode::Timeout, told(what, code));
    case SCARD_E_SHARING_VIOLATION: // by a call that hung and was given up: it lets go in the end
        return fail(ErrorCode::Busy, told(what, code));
    case SCARD_E_NOT_TRANSACTED:
    case SCARD_F_COMM_ERROR: {
        // The reader cannot say why; a card that left is the usual reason.
        const bool there = cardIsThere();
        powerOff();
        return fail(there ? ErrorCode::Timeout : ErrorCode::CardRemoved, told(what, code));
    }
    default:
        forget(); // pcscd may have been restarted: begin again from its door
        return fail(ErrorCode::PortClosed, told(what, code));
    }
}

bool PcscCard::cardIsThere()
{
    SCARD_READERSTATE state{};
    state.szReader = reader_.c_str();
    state.dwCurrentState = SCARD_STATE_UNAWARE;
    if (SCardGetStatusChange(context_, 0, &state, 1) != SCARD_S_SUCCESS)
        return false;
    if ((state.dwEventState & SCARD_STATE_PRESENT) == 0)
        return false;
    // It was there when pcscd looked last; look once more behind its pace.
    state.dwCurrentState = state.dwEventState;
    const LONG code = SCardGetStatusChange(context_, 600, &state, 1);
    return code == SCARD_E_TIMEOUT || (state.dwEventState & SCARD_STATE_PRESENT) != 0;
}

} // namespace huimin
