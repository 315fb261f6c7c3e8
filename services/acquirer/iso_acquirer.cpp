// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/iso_acquirer.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

namespace huimin::iso8583 {

using namespace std::chrono_literals;

namespace {

constexpr auto ConnectLimit = 5s;
constexpr auto ReconnectPause = 5s;
constexpr auto SignOnLimit = 10s;
constexpr auto SignOnPause = 30s;
constexpr auto RequestLimit = 25s; // what a resident can be asked to wait for a bank
constexpr auto ReversalLimit = 15s;
constexpr auto EchoPace = 60s;
constexpr auto EchoLimit = 10s;

constexpr std::size_t MacSize = 8;
constexpr std::size_t CheckSize = 4;
constexpr std::size_t DoubleKey = 16;
constexpr std::size_t SingleKey = 8;

/// Field 53: PIN format, cipher, and that track data is in clear.
std::string securityControl(PinPad::Scheme scheme)
{
    return scheme == PinPad::Scheme::Sm4 ? "2300000000000000" : "2600000000000000";
}

std::string amountText(Money amount)
{
    return fmt::format("{:012}", amount.inFen());
}

} // namespace

IsoAcquirer::IsoAcquirer(Port &port, Clock &clock, PinPad &pinPad, FaultSink &faults,
                         Dialect dialect, MacAlgorithm macAlgorithm, Identity identity)
    : port_(port), clock_(clock), pinPad_(pinPad), faults_(faults), dialect_(std::move(dialect)),
      macAlgorithm_(macAlgorithm), identity_(std::move(identity)), connected_(clock), work_(clock)
{
    port_.listen(this);
    tasks_.run(run());
}

IsoAcquirer::~IsoAcquirer()
{
    port_.listen(nullptr);
}

void IsoAcquirer::opened()
{
    open_ = true;
    decoder_.reset();
    connected_.put(true);
}

void IsoAcquirer::lost(const Error &why)
{
    open_ = false;
    connected_.put(false);
    for (auto &[stan, waiting] : waiting_)
        waiting.box->put(fail(why));
    work_.put(true);
}

void IsoAcquirer::arrived(ByteView bytes)
{
    decoder_.feed(bytes);
    while (auto frame = decoder_.next()) {
        if (*frame) {
            distribute(**std::move(frame));
        } else {
            // Out of step with the host: only a new line helps.
            log::warning("acquirer", "{}", describe(frame->error()));
            port_.close();
            lost(frame->error());
        }
    }
}

/// Keeps the line and the keys; requests go their own way over it.
Task<void> IsoAcquirer::run()
{
    for (;;) {
        if (!open_) {
            const bool connected = co_await connect();
            if (!connected) {
                faults_.raise({Fault::AcquirerDown, {}}, "the host cannot be reached");
                co_await pause(clock_, ReconnectPause);
                continue;
            }
        }
        if (!signedOn_) {
            co_await signOn();
            if (!signedOn_) {
                faults_.raise({Fault::AcquirerDown, {}}, "the host does not sign us on");
                co_await pause(clock_, SignOnPause);
                continue;
            }
        }
        faults_.clear({Fault::AcquirerDown, {}});
        const auto woken = co_await work_.take(EchoPace);
        if (woken)
            continue;
        // An echo needs no key; whoever wants to pay in the next minute does. A pad in which a PIN
        // is entered has its keys, and is busy.
        if (!pinPad_.isEntering())
            (void)co_await macOf(Bytes(MacSize));
        if (!signedOn_)
            continue;
        const MessageFormat &format = *dialect_.message("echo");
        const Message echo = begin(format, nextNetworkStan(), "000000");
        const auto answer = co_await ask(format, echo, EchoLimit);
        if (!answer) {
            port_.close();
            open_ = false;
        }
    }
}

Task<bool> IsoAcquirer::connect()
{
    connected_.clear();
    port_.open();
    const auto connected = co_await connected_.take(ConnectLimit);
    if (!connected)
        port_.close();
    co_return connected.value_or(false);
}

/// Sign-on and echo need no memory: they have a range of their own above those of
/// transactions, which come from the journal.
std::string IsoAcquirer::nextNetworkStan()
{
    constexpr int First = 900'000;
    constexpr int Count = 100'000;
    networkTrace_ = (networkTrace_ + 1) % Count;
    return std::to_string(First + networkTrace_);
}

void IsoAcquirer::needSignOn()
{
    signedOn_ = false;
    work_.put(true);
}

Task<void> IsoAcquirer::signOn()
{
    const MessageFormat &format = *dialect_.message("sign_on");
    const Message request = begin(format, nextNetworkStan(), "000001");
    const auto answer = co_await ask(format, request, SignOnLimit);
    if (!answer) {
        log::warning("acquirer", "sign-on: {}", describe(answer.error()));
        co_return;
    }
    if (answer->text(39) != "00") {
        log::warning("acquirer", "sign-on refused with {}", answer->text(39));
        co_return;
    }
    const ByteView field62 = answer->bytes(62);
    const auto keys = co_await loadKeys(Bytes(field62.begin(), field62.end()));
    if (!keys) {
        log::alarm("acquirer", "working keys: {}", describe(keys.error()));
        faults_.raise({Fault::KeysRefused, {}}, keys.error().detail);
        co_return;
    }
    faults_.clear({Fault::KeysRefused, {}});
    keys_ = *keys;
    signedOn_ = true;
}

/// PIN key and check value, MAC key and check value, into the
/// two places that are not in use. Both must fit before either is used.
Task<Result<IsoAcquirer::Keys>> IsoAcquirer::loadKeys(Bytes field62)
{
    const std::size_t macKeySize =
        field62.size() == 2 * (DoubleKey + CheckSize) ? DoubleKey : SingleKey;
    const std::size_t pinKeySize =
        field62.size() == 2 * (SingleKey + CheckSize) ? SingleKey : DoubleKey;
    if (field62.size() != pinKeySize + macKeySize + 2 * CheckSize)
        co_return fail(ErrorCode::BadData, fmt::format("field 62 of {} bytes", field62.size()));
    const bool first = keys_.pin == PinPad::KeySlot::PinB;
    const Keys next{first ? PinPad::KeySlot::PinA : PinPad::KeySlot::PinB,
                    first ? PinPad::KeySlot::MacA : PinPad::KeySlot::MacB};
    const auto middle = field62.begin() + static_cast<std::ptrdiff_t>(pinKeySize + CheckSize);
    const Bytes pinPart(field62.begin(), middle);
    const Bytes macPart(middle, field62.end());
    const auto pin = co_await loadKey(next.pin, pinPart);
    if (!pin)
        co_return fail(pin.error());
    const auto mac = co_await loadKey(next.mac, macPart);
    if (!mac)
        co_return fail(mac.error());
    if (!*pin || !*mac)
        co_return fail(ErrorCode::Refused, "a working key fails its check value");
    co_return next;
}

Task<Result<bool>> IsoAcquirer::loadKey(PinPad::KeySlot slot, Bytes keyAndCheck)
{
    const ByteView all = keyAndCheck;
    const auto value = co_await pinPad_.importKey(slot, all.first(all.size() - CheckSize));
    if (!value)
        co_return fail(value.error());
    co_return std::ranges::equal(*value, all.last(CheckSize));
}

Message IsoAcquirer::begin(const MessageFormat &format, const std::string &stan,
                           const std::string &batch) const
{
    Message message;
    message.setMti(format.mti);
    for (const auto &[field, value] : format.constants)
        message.set(field, value);
    message.set(11, stan);
    message.set(41, identity_.terminal);
    message.set(42, identity_.merchant);
    // 60.1 message type, 60.2 batch, 60.3 network, 60.4 what the terminal reads, 60.5 chip
    message.set(60, fmt::format("{}{}{}{}", format.network == "000" ? "22" : "00", batch,
                                format.network, format.network == "000" ? "60" : ""));
    return message;
}

/// A pad that was replaced, or has lost its power for too long, refuses: it knows nothing of the
/// working keys, and only signing on brings new ones.
Task<Result<Bytes>> IsoAcquirer::macOf(Bytes message)
{
    auto mac = co_await macByPinPad(pinPad_, keys_.mac, macAlgorithm_, std::move(message));
    if (!mac && mac.error().code == ErrorCode::Refused)
        needSignOn();
    co_return mac;
}

/// The packed message, with its MAC behind it where the format wants one.
Task<Result<Bytes>> IsoAcquirer::seal(const MessageFormat &format, Message message)
{
    if (format.mac)
        message.set(64, Bytes(MacSize)); // the bitmap is under the MAC
    Bytes packed;
    if (auto done = dialect_.pack(message, packed); !done)
        co_return fail(done.error());
    if (!format.mac)
        co_return packed;
    packed.resize(packed.size() - MacSize);
    const auto mac = co_await macOf(packed);
    if (!mac)
        co_return fail(mac.error());
    append(packed, *mac);
    co_return packed;
}

/// One request over the wire, and its own answer with a good MAC. Timeout, PortClosed:
/// nobody knows what the host did. Damaged: an answer came and its MAC is wrong.
/// Unavailable: nothing was sent.
Task<Result<Message>> IsoAcquirer::ask(const MessageFormat &format, Message message, Duration limit)
{
    const std::string stan(message.text(11));
    const auto sealed = co_await seal(format, std::move(message));
    if (!sealed)
        co_return fail(ErrorCode::Unavailable, describe(sealed.error()));
    auto box = std::make_unique<Mailbox<Result<Received>>>(clock_);
    Mailbox<Result<Received>> &answers = *box;
    std::string answerMti = format.mti;
    answerMti[2] = static_cast<char>(answerMti[2] + 1);
    waiting_[stan] = Waiting{answerMti, std::move(box)};
    struct Leave {
        std::map<std::string, Waiting> &waiting;
        const std::string &stan;
        ~Leave() { waiting.erase(stan); }
    } const leave{waiting_, stan};

    const Bytes wire = encode({dialect_.tpdu(), dialect_.header(), *sealed});
    if (auto sent = port_.write(wire); !sent)
        co_return fail(ErrorCode::Unavailable, sent.error().detail);
    auto received = co_await answers.take(limit);
    if (!received)
        co_return fail(ErrorCode::Timeout, "the host does not answer");
    if (!received->has_value())
        co_return fail(received->error());
    if (format.mac) {
        const bool good = co_await macIsGood(**received);
        if (!good) {
            log::alarm("acquirer", "the MAC of an answer is wrong");
            needSignOn();
            co_return fail(ErrorCode::Damaged, "the MAC of the answer is wrong");
        }
    }
    co_return (*received)->message;
}

Task<bool> IsoAcquirer::macIsGood(const Received &received)
{
    const ByteView mac = received.message.bytes(64);
    if (mac.size() != MacSize || received.raw.size() < MacSize)
        co_return false;
    Bytes covered(received.raw.begin(), received.raw.end() - MacSize);
    const auto expected = co_await macOf(std::move(covered));
    co_return expected &&std::ranges::equal(*expected, mac);
}

/// Gives an answer to whoever waits for it. What nobody waits for is late.
void IsoAcquirer::distribute(Frame frame)
{
    Received received{std::move(frame.message), {}};
    if (auto done = dialect_.unpack(received.raw, received.message); !done) {
        log::warning("acquirer", "an answer that is no message: {}", describe(done.error()));
        return;
    }
    const std::string stan(received.message.text(11));
    const auto found = waiting_.find(stan);
    const bool ours = received.message.text(41) == identity_.terminal;
    if (found != waiting_.end() && ours && found->second.mti == received.message.mti()) {
        found->second.box->put(std::move(received));
        return;
    }
    log::warning("acquirer", "a {} for trace {} that nobody waits for", received.message.mti(),
                 stan);
    if (ours && received.message.mti() == "0210")
        tell(Late{stan, std::string(received.message.text(39))});
}

Task<Acquirer::Answer> IsoAcquirer::authorise(Request request)
{
    Answer nothing;
    if (!isReady())
        co_return nothing;
    const MessageFormat &format =
        *dialect_.message(request.service == Service::Withdrawal ? "withdrawal" : "purchase");
    Message message = begin(format, request.stan, request.batch);
    message.set(2, request.pan.reveal());
    message.set(4, amountText(request.amount));
    message.set(12, request.time);
    message.set(13, request.date);
    message.set(14, request.expiry);
    message.set(23, request.cardSequence);
    message.set(35, request.track2.reveal());
    message.set(52, request.pinBlock);
    message.set(53, securityControl(pinPad_.scheme()));
    message.set(55, request.field55);
    if (request.service == Service::Purchase)
        message.set(48, request.purpose);
    const auto answer = co_await ask(format, std::move(message), RequestLimit);
    if (answer)
        co_return understand(*answer);

    log::warning("acquirer", "trace {}: {}", request.stan, describe(answer.error()));
    switch (answer.error().code) {
    case ErrorCode::Unavailable:
        nothing.kind = Answer::Kind::NotSent;
        break;
    case ErrorCode::Damaged:
        nothing.kind = Answer::Kind::BadMac;
        break;
    default:
        nothing.kind = Answer::Kind::Silent;
    }
    co_return nothing;
}

Acquirer::Answer IsoAcquirer::understand(const Message &message)
{
    Answer answer;
    answer.responseCode = message.text(39);
    answer.authorisationCode = message.text(38);
    answer.reference = message.text(37);
    const ByteView field55 = message.bytes(55);
    answer.field55.assign(field55.begin(), field55.end());
    const Response response = dialect_.response(answer.responseCode);
    answer.told = response.told;
    switch (response.meaning) {
    case Meaning::Approve:
        answer.kind = Answer::Kind::Approved;
        break;
    case Meaning::Capture:
        answer.captureCard = true;
        answer.kind = Answer::Kind::Declined;
        break;
    case Meaning::RetryPin:
        answer.mayRetryPin = true;
        answer.kind = Answer::Kind::Declined;
        break;
    case Meaning::SignOn:
    case Meaning::Decline:
    case Meaning::Trouble:
        answer.kind = Answer::Kind::Declined;
        break;
    case Meaning::Unknown:
        answer.kind = Answer::Kind::Unclear;
        break;
    }
    if (response.meaning == Meaning::SignOn)
        needSignOn();
    return answer;
}

Task<Acquirer::Reversed> IsoAcquirer::reverse(Reversal reversal)
{
    if (!isReady())
        co_return Reversed{};
    const MessageFormat &format = *dialect_.message("reversal");
    Message message = begin(format, reversal.stan, reversal.batch);
    message.set(2, reversal.pan.reveal());
    message.set(3, reversal.service == Service::Withdrawal ? "010000" : "000000");
    message.set(4, amountText(reversal.amount));
    message.set(14, reversal.expiry);
    message.set(23, reversal.cardSequence);
    message.set(39, code(reversal.reason));
    message.set(61, reversal.batch + reversal.stan + reversal.date);
    const auto answer = co_await ask(format, std::move(message), ReversalLimit);
    if (!answer)
        co_return Reversed{};
    const std::string responseCode(answer->text(39));
    if (dialect_.endsReversal(responseCode))
        co_return Reversed{ReversalAnswer::Done, responseCode};
    const Meaning meaning = dialect_.response(responseCode).meaning;
    if (meaning == Meaning::SignOn)
        needSignOn();
    // "Try later" is no answer; anything else is for people.
    const bool later =
        meaning == Meaning::SignOn || meaning == Meaning::Trouble || meaning == Meaning::Unknown;
    co_return Reversed{later ? ReversalAnswer::Silent : ReversalAnswer::Refused, responseCode};
}

} // namespace huimin::iso8583
