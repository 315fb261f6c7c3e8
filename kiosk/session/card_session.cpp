// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/card_session.h"

#include "kiosk/base/log.h"

namespace huimin::session {

using emv::CardResult;

namespace {

/// The card is opened for this; the real order comes with certify().
emv::Order nothingYet()
{
    return {emv::TransactionType::Cash, Money(), hex("000101"), hex("000000"), 0, false};
}

emv::Order emvOrder(const transaction::CardDesk::Order &order, bool pinEntered)
{
    return {order.isPurchase ? emv::TransactionType::Payment : emv::TransactionType::Cash,
            order.amount,
            bcd(order.date),
            bcd(order.time),
            static_cast<std::uint32_t>(order.trace % 100'000'000),
            pinEntered};
}

/// The issuer's words to its chip, out of field 55 of the answer.
emv::HostAnswer hostAnswer(const Acquirer::Answer &answer)
{
    emv::HostAnswer host;
    host.approved = answer.kind == Acquirer::Answer::Kind::Approved;
    host.responseCode = bytesOf(host.approved ? "00" : answer.responseCode);
    const auto objects = emv::parseTlv(answer.field55);
    if (!objects) {
        log::warning("card", "the issuer's data is no TLV: {}", objects.error().detail);
        return host;
    }
    for (const emv::Tlv &object : *objects) {
        if (object.tag == emv::tag::IssuerAuthenticationData)
            host.issuerAuthenticationData = object.value;
        else if (object.tag == emv::tag::IssuerScript1)
            host.scriptsBefore.push_back(object.value);
        else if (object.tag == emv::tag::IssuerScript2)
            host.scriptsAfter.push_back(object.value);
    }
    return host;
}

} // namespace

CardSession::CardSession(CardReader &reader, PinPad &pinPad, Acquirer &acquirer,
                         const emv::Terminal &terminal, crypto::Random &random, Clock &clock)
    : reader_(reader), pinPad_(pinPad), acquirer_(acquirer), terminal_(terminal), random_(random),
      clock_(clock), turns_(clock), removed_(clock)
{
    reader_.onEvent([this](CardReader::Event event) { readerEvent(event); });
}

void CardSession::readerEvent(CardReader::Event event)
{
    inserted_ = event == CardReader::Event::MediaInserted;
    if (event == CardReader::Event::MediaRemoved)
        removed_.put(true);
    if (listener_)
        listener_(event);
}

bool CardSession::holdsCard() const
{
    using Media = CardReader::Media;
    return reader_.media() == Media::Present || reader_.media() == Media::AtExit;
}

bool CardSession::hasForgottenCard() const
{
    return holdsCard() && !inserted_;
}

Task<void> CardSession::openSlot()
{
    const auto opened = co_await reader_.enableInsertion(true);
    if (!opened)
        log::warning("card", "the slot does not open: {}", describe(opened.error()));
}

Task<void> CardSession::closeSlot()
{
    const auto closed = co_await reader_.enableInsertion(false);
    if (!closed)
        log::warning("card", "the slot does not close: {}", describe(closed.error()));
}

Task<void> CardSession::refuseCards()
{
    using namespace std::chrono_literals;
    constexpr auto Noticed = 300ms; // a card in the slot is seen by then
    constexpr auto MotionLimit = 5s;
    co_await closeSlot();
    const Instant end = clock_.now() + MotionLimit;
    co_await pause(clock_, Noticed);
    while (reader_.media() == CardReader::Media::Entering && clock_.now() < end)
        co_await pause(clock_, Noticed);
}

emv::Chip CardSession::chipOf(ByteView answerToReset)
{
    return emv::Chip([this](Bytes command) { return reader_.chipIo(command); }, answerToReset);
}

Task<CardResult<std::vector<emv::Candidate>>> CardSession::read()
{
    using Kind = emv::Failure::Kind;
    const auto turn = co_await turns_.next();
    auto candidates = co_await readOnce();
    if (!candidates &&
        (candidates.error().kind == Kind::CardMute || candidates.error().kind == Kind::Malformed)) {
        log::info("card", "{}: once more", candidates.error().detail);
        candidates = co_await readOnce();
    }
    co_return candidates;
}

Task<CardResult<std::vector<emv::Candidate>>> CardSession::readOnce()
{
    const auto atr = co_await reader_.chipPower();
    if (!atr)
        co_return emv::failed(atr.error().code == ErrorCode::CardRemoved
                                  ? emv::Failure::Kind::CardRemoved
                                  : emv::Failure::Kind::CardMute,
                              atr.error().detail);
    kernel_.emplace(terminal_, chipOf(*atr), random_);
    co_return co_await kernel_->candidates();
}

Task<CardResult<void>> CardSession::choose(emv::Candidate candidate)
{
    const auto turn = co_await turns_.next();
    candidate_ = candidate;
    const auto begun = co_await kernel_->begin(candidate, nothingYet());
    if (!begun)
        co_return begun;
    masked_ = masked(kernel_->pan());
    identity_ = CardIdentity(kernel_->pan().reveal() + "/" + kernel_->panSequence());
    fresh_ = true;
    co_return CardResult<void>();
}

std::string CardSession::languages() const
{
    return kernel_ ? kernel_->languages() : std::string();
}

Task<Result<void>> CardSession::startPin(PinPad::KeyListener listener)
{
    return pinPad_.startPinEntry(PinDigits, PinDigits, std::move(listener));
}

Task<Result<void>> CardSession::finishPin()
{
    const Pan pan = kernel_->pan();
    auto block = co_await pinPad_.pinBlock(acquirer_.pinKey(), pan);
    if (!block)
        co_return fail(block.error());
    pinBlock_ = Secret<Bytes>(*std::move(block));
    co_return co_await pinPad_.stopEntry();
}

Task<void> CardSession::stopPin()
{
    const auto stopped = co_await pinPad_.stopEntry();
    if (!stopped)
        log::warning("card", "PIN entry does not stop: {}", describe(stopped.error()));
}

Task<transaction::CardDesk::Certified> CardSession::certify(Order order)
{
    const auto turn = co_await turns_.next();
    if (!kernel_ || !candidate_)
        co_return Refused{emv::name(emv::Failure::Kind::CardRemoved)};
    const emv::Order asked = emvOrder(order, !pinBlock_.empty());
    if (!std::exchange(fresh_, false)) {
        const auto begun = co_await kernel_->begin(*candidate_, asked);
        if (!begun)
            co_return Refused{emv::name(begun.error().kind)};
    }
    const auto certified = co_await kernel_->certify(asked);
    if (!certified) {
        log::info("card", "{}: {}", emv::name(certified.error().kind), certified.error().detail);
        co_return Refused{emv::name(certified.error().kind)};
    }
    if (!certified->goOnline)
        co_return Refused{certified->expired ? "expired" : "declined"};
    Acquirer::Request request;
    request.pan = kernel_->pan();
    request.expiry = kernel_->expiryYearMonth();
    request.cardSequence = kernel_->panSequence();
    request.track2 = kernel_->track2();
    request.pinBlock = pinBlock_.reveal();
    request.field55 = certified->field55;
    co_return request;
}

Task<transaction::CardDesk::ChipAnswer> CardSession::complete(Acquirer::Answer answer)
{
    const auto turn = co_await turns_.next();
    if (!kernel_)
        co_return ChipAnswer{false, emv::name(emv::Failure::Kind::CardRemoved)};
    const auto completed = co_await kernel_->complete(hostAnswer(answer));
    if (!completed)
        co_return ChipAnswer{false, emv::name(completed.error().kind)};
    co_return ChipAnswer{completed->agreed, completed->agreed ? std::string() : std::string("aac")};
}

Task<void> CardSession::close(std::string responseCode)
{
    const auto turn = co_await turns_.next();
    if (!kernel_)
        co_return;
    if (responseCode.empty()) {
        (void)co_await kernel_->completeUnable();
        co_return;
    }
    emv::HostAnswer declined;
    declined.responseCode = bytesOf(responseCode);
    (void)co_await kernel_->complete(declined);
}

Task<transaction::CardDesk::HandedBack> CardSession::handBack()
{
    using Media = CardReader::Media;
    forgetPin();
    if (reader_.media() == Media::NotPresent)
        co_return HandedBack{true, {}};
    removed_.clear();
    if (reader_.media() != Media::AtExit) {
        const auto turn = co_await turns_.next();
        const auto ejected = co_await reader_.eject();
        if (!ejected && ejected.error().code == ErrorCode::CardRemoved)
            co_return HandedBack{true, {}};
        if (!ejected) {
            keep("jammed");
            co_return HandedBack{false, "jammed"};
        }
    }
    deadline_ = clock_.now() + HandBackLimit;
    const auto removed = co_await removed_.take(HandBackLimit);
    deadline_.reset();
    if (removed)
        co_return HandedBack{true, {}};
    const auto retained = co_await reader_.retain();
    if (!retained && retained.error().code == ErrorCode::CardRemoved)
        co_return HandedBack{true, {}}; // at the very last moment
    const std::string reason = retained ? "notTaken" : "jammed";
    keep(reason);
    co_return HandedBack{false, reason};
}

Task<bool> CardSession::retain(std::string reason)
{
    const auto turn = co_await turns_.next();
    const auto retained = co_await reader_.retain();
    if (!retained && retained.error().code == ErrorCode::CardRemoved)
        co_return false;
    keep(retained ? reason : std::string("jammed"));
    co_return true;
}

void CardSession::keep(const std::string &reason)
{
    if (kept_)
        kept_(masked_, reason);
}

void CardSession::forget()
{
    kernel_.reset();
    candidate_.reset();
    fresh_ = false;
    masked_.clear();
    identity_ = {};
    pinBlock_ = {};
}

} // namespace huimin::session
