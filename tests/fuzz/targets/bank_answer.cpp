// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "kiosk/base/crypto.h"
#include "services/acquirer/iso_acquirer.h"
#include "services/town/seed/terminal_keys.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"

#include <fmt/format.h>

#include <set>

using namespace huimin;
using namespace huimin::iso8583;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t MacSize = 8;
constexpr std::size_t CheckSize = 4;
constexpr int RequestsMax = 6;

const Dialect &unionpay()
{
    static const Dialect dialect = *Dialect::parse(
        fuzz::sourceText("services/acquirer/dialects/unionpay.toml"), Scheme::TripleDes);
    return dialect;
}

/// Like every key of the town it protects nothing.
Bytes workingKey()
{
    return hex("0123456789ABCDEFFEDCBA9876543210");
}

/// A key as it travels, and its check value behind it.
Bytes sealedKey()
{
    Bytes sealed = crypto::desEncrypt(town::terminalMasterKey(), workingKey());
    append(sealed, ByteView(crypto::desEncrypt(workingKey(), Bytes(8))).first(CheckSize));
    return sealed;
}

/// A bank that has the keys and says one piece of the input to each request. A piece that
/// is a message gets the trace number that was asked for, and instead of a MAC of zeros one
/// that is right; what is no message goes as it is.
class Bank final : private PortListener
{
public:
    /// What a sign-on is answered with: a good answer, or the input.
    enum class SignOn { Good, Anything };

    Bank(Port &port, fuzz::Pieces &pieces, SignOn signOn)
        : port_(port), pieces_(pieces), signOn_(signOn)
    {
        port_.listen(this);
        port_.open();
    }
    ~Bank() override { port_.listen(nullptr); }

    bool wasAsked(const std::string &stan) const { return asked_.contains(stan); }
    /// It has said this, for this trace number, with a MAC that is right.
    bool said(const std::string &mti, const std::string &stan, const std::string &code) const
    {
        return said_.contains(mti + stan + code);
    }

private:
    void arrived(ByteView bytes) override
    {
        decoder_.feed(bytes);
        while (auto frame = decoder_.next()) {
            Message request;
            HUIMIN_CHECK(*frame && unionpay().unpack((*frame)->message, request),
                         "a station speaks its bank's dialect");
            answer(request);
        }
    }
    void lost(const Error &) override {}

    void answer(const Message &request)
    {
        const std::string stan(request.text(11));
        asked_.insert(stan);
        if (request.mti() == "0800" && signOn_ == SignOn::Good)
            return say(signedOn(), stan);
        if (pieces_.atEnd())
            return;
        const Bytes piece = pieces_.next();
        Message message;
        if (unionpay().unpack(piece, message))
            return say(std::move(message), stan);
        if (piece.size() <= 1000)
            (void)port_.write(encode({unionpay().tpdu(), unionpay().header(), piece}));
        else
            (void)port_.write(piece); // a line that is out of step
    }

    static Message signedOn()
    {
        Message message;
        message.setMti("0810");
        message.set(39, "00");
        Bytes keys = sealedKey();
        append(keys, sealedKey());
        message.set(62, keys);
        return message;
    }

    void say(Message message, const std::string &stan)
    {
        message.set(11, stan);
        message.set(41, "HM000001");
        Bytes packed;
        HUIMIN_CHECK(unionpay().pack(message, packed).has_value(), "what was read can be written");
        if (std::ranges::equal(message.bytes(64), Bytes(MacSize))) {
            const ByteView covered = ByteView(packed).first(packed.size() - MacSize);
            const Bytes mac = macByKey(workingKey(), MacAlgorithm::X919, covered);
            std::ranges::copy(mac, packed.end() - MacSize);
            said_.insert(message.mti() + stan + std::string(message.text(39)));
        }
        (void)port_.write(encode({unionpay().tpdu(), unionpay().header(), packed}));
    }

    Port &port_;
    fuzz::Pieces &pieces_;
    const SignOn signOn_;
    Decoder decoder_;
    std::set<std::string> asked_;
    std::set<std::string> said_;
};

Acquirer::Request request(Acquirer::Service service, const std::string &stan)
{
    Acquirer::Request request;
    request.service = service;
    request.amount = Money::yuan(300);
    request.stan = stan;
    request.batch = "000001";
    request.date = "1126";
    request.time = "094100";
    request.pan = Pan("6228480000000000125");
    request.expiry = "3012";
    request.cardSequence = "001";
    request.track2 = Secret<std::string>("6228480000000000125D30122201000000000");
    request.pinBlock = hex("A09B01CB96390D8F");
    request.field55 = hex("9F260811223344556677889F270180");
    request.purpose = "water 10001234";
    return request;
}

Acquirer::Reversal reversalOf(const Acquirer::Request &each)
{
    return {each.service, each.amount,       each.stan,
            each.batch,   each.date,         each.pan,
            each.expiry,  each.cardSequence, Acquirer::Reason::NoAnswer};
}

template <typename T>
T outcome(VirtualClock &clock, Task<T> task)
{
    auto ended = test::drive(clock, std::move(task));
    HUIMIN_CHECK(ended.has_value(), "whatever the bank says, every request ends");
    return *std::move(ended);
}

} // namespace

// Only a bank that has said yes has said yes, and what was heard there has left the station.
HUIMIN_FUZZ("bank_answer", 500)(ByteView input)
{
    if (input.empty())
        return;
    VirtualClock clock;
    test::FaultsSeen faults;
    MemoryWire padWire(clock);
    zt_epp::Simulator pad(padWire.device(), clock);
    pad.provision(zt_epp::slotNumber(PinPad::KeySlot::Master), town::terminalMasterKey());
    zt_epp::ZtPinPad pinPad(padWire.host(), clock, faults, PinPad::Scheme::TripleDes);
    clock.advance(5s);
    MemoryWire wire(clock);
    fuzz::Pieces pieces(input.subspan(1));
    const Bank bank(wire.device(), pieces,
                    input[0] % 4 == 3 ? Bank::SignOn::Anything : Bank::SignOn::Good);
    IsoAcquirer acquirer(wire.host(), clock, pinPad, faults, unionpay(), MacAlgorithm::X919,
                         {"HM000001", "HUIMIN000000001"});
    const auto service =
        input[0] % 2 == 0 ? Acquirer::Service::Withdrawal : Acquirer::Service::Purchase;
    using Kind = Acquirer::Answer::Kind;
    using Reversed = Acquirer::ReversalAnswer;
    for (int count = 0; count < RequestsMax && !pieces.atEnd(); ++count) {
        test::driveUntil(clock, [&] { return acquirer.isReady(); }, 60s);
        const auto asked = request(service, fmt::format("{:06}", count + 1));
        const auto answer = outcome(clock, acquirer.authorise(asked));
        HUIMIN_CHECK(answer.kind != Kind::Approved ||
                         bank.said("0210", asked.stan, answer.responseCode),
                     "an approval was said by the bank");
        HUIMIN_CHECK(answer.kind != Kind::NotSent || !bank.wasAsked(asked.stan),
                     "what was not sent is not heard at the bank");
        const auto reversed = outcome(clock, acquirer.reverse(reversalOf(asked)));
        HUIMIN_CHECK(reversed.answer != Reversed::Done ||
                         bank.said("0410", asked.stan, reversed.responseCode),
                     "a reversal that is done was answered by the bank");
    }
}
