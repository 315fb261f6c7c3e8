// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/kernel.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::emv {

namespace {

// GENERATE AC, P1 (EMV Book 3 6.5.5).
constexpr std::uint8_t AskAac = 0x00;
constexpr std::uint8_t AskTc = 0x40;
constexpr std::uint8_t AskArqc = 0x80;
constexpr std::uint8_t AskSignature = 0x10;
constexpr std::uint8_t CryptogramMask = 0xC0;

constexpr std::size_t UnpredictableSize = 4;
constexpr std::size_t ScriptsMax = 8;

const Bytes CountryChina = hex("0156");
const Bytes CurrencyRenminbi = hex("0156");
const Bytes TwoDecimals = hex("02");
const Bytes SmIsSupported = hex("01");
const Bytes UnableToGoOnline = bytesOf("Z3");

Bytes packed(std::int64_t value, int digitCount)
{
    return bcd(fmt::format("{:0{}}", value, digitCount));
}

Bit failureOf(OdaMethod method)
{
    return method == OdaMethod::Sda   ? tvr::SdaFailed
           : method == OdaMethod::Dda ? tvr::DdaFailed
                                      : tvr::CdaFailed;
}

YearMonth yearAndMonth(const Order &order)
{
    const std::string day = digits(order.date);
    return {2000 + std::stoi(day.substr(0, 2)), std::stoi(day.substr(2, 2))};
}

/// Positions of a script command inside its template; bad templates fail as a whole.
std::vector<Bytes> commandsOf(ByteView script, Bytes &identifier)
{
    std::vector<Bytes> commands;
    const auto objects = parseTlv(script);
    if (!objects)
        return commands;
    for (const Tlv &object : *objects) {
        if (object.tag == tag::IssuerScriptIdentifier)
            identifier = object.value;
        else if (object.tag == tag::IssuerScriptCommand)
            commands.push_back(object.value);
    }
    return commands;
}

} // namespace

Kernel::Kernel(const Terminal &terminal, Chip chip, crypto::Random &random)
    : terminal_(terminal), chip_(std::move(chip)), random_(random)
{}

Task<CardResult<std::vector<Candidate>>> Kernel::candidates()
{
    return findCandidates(chip_, terminal_.applications);
}

void Kernel::setTerminalData(const Order &order)
{
    data_.set(tag::TerminalType, terminal_.type);
    data_.set(tag::TerminalCapabilities, terminal_.capabilities);
    data_.set(tag::AdditionalCapabilities, terminal_.additionalCapabilities);
    data_.set(tag::ApplicationVersionTerminal, terminal_.applicationVersion);
    data_.set(tag::TerminalFloorLimit, terminal_.floorLimit);
    data_.set(tag::InterfaceDeviceSerial, terminal_.serialNumber);
    data_.set(tag::TerminalCountryCode, CountryChina);
    data_.set(tag::TransactionCurrencyCode, CurrencyRenminbi);
    data_.set(tag::TransactionCurrencyExponent, TwoDecimals);
    data_.set(tag::SmSupport, SmIsSupported);
    data_.set(tag::UnpredictableNumber, random_.bytes(UnpredictableSize));
    setOrder(order);
}

void Kernel::setOrder(const Order &order)
{
    data_.set(tag::TransactionType, {static_cast<std::uint8_t>(order.type)});
    data_.set(tag::AmountAuthorised, packed(order.amount.inFen(), 12));
    data_.set(tag::AmountOther, Bytes(6));
    data_.set(tag::TransactionDate, order.date);
    data_.set(tag::TransactionTime, order.time);
    data_.set(tag::TransactionSequenceCounter, packed(order.sequence % 100'000'000, 8));
}

Task<CardResult<void>> Kernel::begin(Candidate candidate, Order order)
{
    data_ = {};
    read_ = {};
    results_ = {};
    status_ = {};
    iccKey_.reset();
    method_ = OdaMethod::None;
    askForSignature_ = false;
    cdaFailed_ = false;
    cdolHistory_.clear();
    scriptResults_.clear();

    auto selected = co_await selectApplication(chip_, candidate.aid);
    if (!selected)
        co_return failed(selected.error());
    data_ = *std::move(selected);
    setTerminalData(order);
    auto read = co_await readApplication(chip_, data_);
    if (!read)
        co_return failed(read.error());
    read_ = *std::move(read);
    co_return CardResult<void>();
}

/// EMV Book 3 10.3. Whatever fails is noted in the TVR; the issuer decides.
Task<CardResult<void>> Kernel::authenticateData(const Order &order)
{
    method_ = chooseOda(data_.get(tag::ApplicationInterchangeProfile), terminal_.capabilities);
    if (method_ == OdaMethod::None) {
        results_.set(tvr::OdaNotPerformed);
        co_return CardResult<void>();
    }
    status_.set(tsi::OdaPerformed);
    const Bit failure = failureOf(method_);
    if (method_ == OdaMethod::Sda)
        results_.set(tvr::SdaSelected);
    const auto fails = [&](const Error &error) {
        log::info("emv", "offline authentication: {}", describe(error));
        results_.set(failure);
        if (error.code == ErrorCode::NotFound)
            results_.set(tvr::IccDataMissing);
    };

    const auto staticData = staticDataToAuthenticate(data_, read_.staticData);
    if (!staticData) {
        fails(staticData.error());
        co_return CardResult<void>();
    }
    const OdaContext context{data_, terminal_.keys, *staticData, yearAndMonth(order)};
    const auto issuer = issuerKey(context);
    if (!issuer) {
        fails(issuer.error());
        co_return CardResult<void>();
    }
    if (method_ == OdaMethod::Sda) {
        const auto code = verifySda(context, *issuer);
        if (code)
            data_.set(tag::DataAuthenticationCode, *code);
        else
            fails(code.error());
        co_return CardResult<void>();
    }
    const auto icc = iccKey(context, *issuer);
    if (!icc) {
        fails(icc.error());
        co_return CardResult<void>();
    }
    iccKey_ = *icc;
    if (method_ == OdaMethod::Cda) {
        askForSignature_ = true; // the signature comes with the cryptogram
        co_return CardResult<void>();
    }

    const Bytes *cardDdol = data_.find(tag::Ddol);
    const auto ddol = parseDol(cardDdol != nullptr ? *cardDdol : terminal_.defaultDdol);
    if (!ddol) {
        fails(ddol.error());
        co_return CardResult<void>();
    }
    const Bytes ddolValues = fillDol(*ddol, data_);
    const auto signedData = co_await internalAuthenticate(ddolValues);
    if (!signedData && signedData.error().kind != Failure::Kind::Malformed)
        co_return failed(signedData.error());
    const auto dynamic = signedData
                             ? verifyDynamic(*signedData, ddolValues, *iccKey_)
                             : Result<Bytes>(fail(ErrorCode::BadData, signedData.error().detail));
    const auto split =
        dynamic ? splitDynamicData(*dynamic) : Result<DynamicData>(fail(dynamic.error()));
    if (split)
        data_.set(tag::IccDynamicNumber, split->number);
    else
        fails(split.error());
    co_return CardResult<void>();
}

Task<CardResult<Bytes>> Kernel::internalAuthenticate(Bytes ddolValues)
{
    const Bytes header{0x00, 0x88, 0x00, 0x00};
    const auto response = co_await chip_.send(header, std::move(ddolValues));
    if (!response)
        co_return failed(response.error());
    if (!response->good())
        co_return failed(Failure::Kind::Malformed,
                         fmt::format("INTERNAL AUTHENTICATE: {:04X}", response->status));
    const auto outer = parseTlv(response->data);
    if (!outer || outer->size() != 1)
        co_return failed(Failure::Kind::Malformed, "INTERNAL AUTHENTICATE: no template");
    if (outer->front().tag == tag::ResponseFormat1)
        co_return outer->front().value;
    const auto objects = flatten(response->data);
    if (objects)
        for (const Tlv &object : *objects)
            if (object.tag == tag::SignedDynamicData)
                co_return object.value;
    co_return failed(Failure::Kind::Malformed, "INTERNAL AUTHENTICATE: no signature");
}

Task<std::optional<int>> Kernel::getData(Tag tag)
{
    const Bytes header{0x80, 0xCA, static_cast<std::uint8_t>(tag >> 8),
                       static_cast<std::uint8_t>(tag & 0xFFu)};
    const auto response = co_await chip_.send(header, {});
    if (!response || !response->good())
        co_return std::nullopt;
    const auto objects = parseTlv(response->data);
    if (!objects || objects->size() != 1 || objects->front().tag != tag ||
        objects->front().value.size() != 2)
        co_return std::nullopt;
    const Bytes &value = objects->front().value;
    co_return value[0] << 8 | value[1];
}

Task<CardResult<Certified>> Kernel::certify(Order order)
{
    if (!order.pinEntered)
        co_return failed(Failure::Kind::PinNeeded, "this station pays nothing without a PIN");
    setOrder(order);
    const auto authenticated = co_await authenticateData(order);
    if (!authenticated)
        co_return failed(authenticated.error());
    checkRestrictions(data_, order.date, results_);
    const CvmOutcome cvm = verifyCardholder(data_, order.pinEntered, results_);
    data_.set(tag::CvmResults, cvm.results);
    if (cvm.performed)
        status_.set(tsi::CardholderVerificationPerformed);
    std::optional<int> atc;
    std::optional<int> lastOnline;
    if (data_.has(tag::LowerConsecutiveLimit) && data_.has(tag::UpperConsecutiveLimit)) {
        atc = co_await getData(tag::ApplicationTransactionCounter);
        lastOnline = co_await getData(tag::LastOnlineAtc);
    }
    manageRisk(data_, atc, lastOnline, results_);
    status_.set(tsi::TerminalRiskManagementPerformed);

    const Action action = analyseActions(data_, terminal_.actions, results_);
    const auto generated =
        co_await generate(action == Action::Decline ? AskAac : AskArqc, tag::Cdol1);
    if (!generated)
        co_return failed(generated.error());

    Certified certified;
    const std::uint8_t kind = data_.get(tag::CryptogramInformationData)[0] & CryptogramMask;
    certified.goOnline = kind == AskArqc;
    certified.expired = results_.has(tvr::Expired);
    certified.serviceNotAllowed = results_.has(tvr::ServiceNotAllowed);
    certified.authenticationFailed = results_.has(tvr::SdaFailed) || results_.has(tvr::DdaFailed) ||
                                     results_.has(tvr::CdaFailed);
    if (kind == AskTc)
        co_return failed(Failure::Kind::Malformed, "the card gave more than it was asked for");
    if (certified.goOnline && cdaFailed_) {
        // A signature that fails on an ARQC ends in an AAC at once (EMV Book 4 6.3.2.1).
        const auto closed = co_await completeUnable();
        if (!closed)
            co_return failed(closed.error());
        certified.goOnline = false;
    }
    certified.field55 = fields({tag::TerminalCapabilities,
                                tag::TerminalVerificationResults,
                                tag::InterfaceDeviceSerial,
                                tag::IssuerApplicationData,
                                tag::ApplicationCryptogram,
                                tag::ApplicationTransactionCounter,
                                tag::ApplicationInterchangeProfile,
                                tag::TransactionType,
                                tag::TerminalCountryCode,
                                tag::TransactionDate,
                                tag::AmountAuthorised,
                                tag::TransactionCurrencyCode,
                                tag::AmountOther,
                                tag::TerminalType,
                                tag::CvmResults,
                                tag::UnpredictableNumber,
                                tag::CryptogramInformationData,
                                tag::DedicatedFileName,
                                tag::ApplicationVersionTerminal,
                                tag::TransactionSequenceCounter});
    co_return certified;
}

void Kernel::publishResults()
{
    data_.set(tag::TerminalVerificationResults, results_.bytes());
    data_.set(tag::TransactionStatusInformation, status_.bytes());
}

Task<CardResult<void>> Kernel::generate(std::uint8_t kind, Tag dolTag)
{
    status_.set(tsi::CardRiskManagementPerformed);
    publishResults();
    const auto dol = parseDol(data_.get(dolTag));
    if (!dol)
        co_return malformed(dol.error());
    const Bytes values = fillDol(*dol, data_);
    const bool wantsSignature = askForSignature_ && kind != AskAac;
    const Bytes header{0x80, 0xAE,
                       static_cast<std::uint8_t>(kind | (wantsSignature ? AskSignature : 0)), 0x00};
    const auto response = co_await chip_.send(header, values);
    if (!response)
        co_return failed(response.error());
    if (!response->good())
        co_return failed(Failure::Kind::Refused,
                         fmt::format("GENERATE AC: {:04X}", response->status));
    append(cdolHistory_, values);
    const auto taken = takeCryptogram(response->data, wantsSignature);
    if (!taken)
        co_return failed(taken.error());
    const std::uint8_t given = data_.get(tag::CryptogramInformationData)[0] & CryptogramMask;
    if (wantsSignature && given != AskAac && !verifyCda(response->data)) {
        results_.set(tvr::CdaFailed);
        cdaFailed_ = true;
        publishResults();
    }
    // The card may only step down: TC to ARQC to AAC (EMV Book 3 10.8.1).
    const auto rank = [](std::uint8_t each) { return each == AskTc ? 2 : each == AskArqc ? 1 : 0; };
    if (rank(given) > rank(kind))
        co_return failed(Failure::Kind::Malformed, "the card gave more than it was asked for");
    co_return CardResult<void>();
}

CardResult<void> Kernel::takeCryptogram(ByteView response, bool expectsSignature)
{
    const auto outer = parseTlv(response);
    if (!outer || outer->size() != 1)
        return failed(Failure::Kind::Malformed, "GENERATE AC: no template");
    const Bytes &value = outer->front().value;
    if (outer->front().tag == tag::ResponseFormat1) {
        // CID 1, ATC 2, cryptogram 8, issuer application data
        if (value.size() < 11 || value.size() > 43)
            return failed(Failure::Kind::Malformed, "GENERATE AC: format 1 of a wrong length");
        data_.set(tag::CryptogramInformationData, {value[0]});
        data_.set(tag::ApplicationTransactionCounter, {value[1], value[2]});
        data_.set(tag::ApplicationCryptogram, Bytes(value.begin() + 3, value.begin() + 11));
        data_.set(tag::IssuerApplicationData, Bytes(value.begin() + 11, value.end()));
        return {};
    }
    const auto objects =
        outer->front().tag == tag::ResponseFormat2
            ? flatten(value)
            : Result<std::vector<Tlv>>(fail(ErrorCode::BadData, "GENERATE AC: tag"));
    if (!objects)
        return malformed(objects.error());
    for (const Tlv &object : *objects)
        if (object.tag == tag::CryptogramInformationData ||
            object.tag == tag::ApplicationTransactionCounter ||
            object.tag == tag::ApplicationCryptogram || object.tag == tag::IssuerApplicationData ||
            object.tag == tag::SignedDynamicData)
            data_.set(object.tag, object.value);
    const bool hasCryptogram = data_.get(tag::ApplicationCryptogram).size() == 8 ||
                               (expectsSignature && data_.has(tag::SignedDynamicData));
    if (data_.get(tag::CryptogramInformationData).size() != 1 ||
        data_.get(tag::ApplicationTransactionCounter).size() != 2 || !hasCryptogram)
        return failed(Failure::Kind::Malformed, "GENERATE AC: incomplete");
    return {};
}

/// EMV Book 2 6.6.2: the signature over the dynamic data and our unpredictable number,
/// and in it the cryptogram and the hash over everything that was exchanged.
bool Kernel::verifyCda(ByteView response)
{
    if (!iccKey_)
        return false;
    const auto dynamic = verifyDynamic(data_.get(tag::SignedDynamicData),
                                       data_.get(tag::UnpredictableNumber), *iccKey_);
    const auto split =
        dynamic ? splitDynamicData(*dynamic) : Result<DynamicData>(fail(dynamic.error()));
    const std::size_t hashSize = iccKey_->algorithm == CaKey::Algorithm::Sm2 ? 32 : 20;
    if (!split || split->rest.size() != 1 + 8 + hashSize)
        return false;
    const ByteView rest = split->rest;
    if (Bytes{rest[0]} != data_.get(tag::CryptogramInformationData))
        return false;

    Bytes exchanged = read_.pdolValues;
    append(exchanged, cdolHistory_);
    const auto objects = flatten(response);
    if (!objects)
        return false;
    for (const Tlv &object : *objects)
        if (object.tag != tag::SignedDynamicData)
            append(exchanged, encode(object.tag, object.value));
    const Bytes hash = transactionDataHash(exchanged, iccKey_->algorithm);
    if (!std::ranges::equal(hash, rest.subspan(9)))
        return false;
    data_.set(tag::IccDynamicNumber, split->number);
    data_.set(tag::ApplicationCryptogram, Bytes(rest.begin() + 1, rest.begin() + 9));
    return true;
}

Task<CardResult<void>> Kernel::authenticateIssuer(const HostAnswer &answer)
{
    const Bytes &profile = data_.get(tag::ApplicationInterchangeProfile);
    const Bytes &issuerData = answer.issuerAuthenticationData;
    if (issuerData.empty())
        co_return CardResult<void>();
    data_.set(tag::IssuerAuthenticationData, issuerData);
    if ((profile[0] & aip::IssuerAuthentication) == 0)
        co_return CardResult<void>(); // then it goes in with CDOL2
    if (issuerData.size() < 8 || issuerData.size() > 16) {
        results_.set(tvr::IssuerAuthenticationFailed);
        co_return CardResult<void>();
    }
    const Bytes header{0x00, 0x82, 0x00, 0x00};
    const auto response = co_await chip_.send(header, issuerData, false);
    if (!response)
        co_return failed(response.error());
    status_.set(tsi::IssuerAuthenticationPerformed);
    if (!response->good())
        results_.set(tvr::IssuerAuthenticationFailed);
    co_return CardResult<void>();
}

/// EMV Book 3 10.10: commands in order, the first that fails ends its script.
Task<CardResult<void>> Kernel::runScripts(std::vector<Bytes> scripts, Bit failure)
{
    scripts.resize(std::min(scripts.size(), ScriptsMax));
    for (const Bytes &script : scripts) {
        Bytes identifier(4);
        const std::vector<Bytes> commands = commandsOf(script, identifier);
        std::uint8_t result = commands.empty() ? 0x00 : 0x20; // not done, or done so far
        std::uint8_t sequence = 0;
        for (const Bytes &command : commands) {
            ++sequence;
            const auto response = co_await chip_.sendRaw(command);
            if (!response)
                co_return failed(response.error());
            const unsigned sw1 = response->status >> 8;
            const bool good = sw1 == 0x90 || sw1 == 0x62 || sw1 == 0x63;
            if (!good) {
                result = static_cast<std::uint8_t>(0x10 | std::min<int>(sequence, 0x0F));
                break;
            }
        }
        if (result != 0x20)
            results_.set(failure);
        status_.set(tsi::ScriptProcessingPerformed);
        identifier.resize(4);
        scriptResults_.push_back(result);
        append(scriptResults_, identifier);
    }
    co_return CardResult<void>();
}

Task<CardResult<Completed>> Kernel::complete(HostAnswer answer)
{
    data_.set(tag::AuthorisationResponseCode, answer.responseCode);
    const auto authenticated = co_await authenticateIssuer(answer);
    if (!authenticated)
        co_return failed(authenticated.error());
    const auto before = co_await runScripts(answer.scriptsBefore, tvr::ScriptFailedBeforeFinal);
    if (!before)
        co_return failed(before.error());
    auto completed = co_await finish(answer.approved);
    if (!completed)
        co_return completed;
    const auto after = co_await runScripts(answer.scriptsAfter, tvr::ScriptFailedAfterFinal);
    if (!after)
        co_return failed(after.error());
    completed->scriptResults = scriptResults_;
    co_return completed;
}

Task<CardResult<Completed>> Kernel::completeUnable()
{
    data_.set(tag::AuthorisationResponseCode, UnableToGoOnline);
    return finish(false);
}

Task<CardResult<Completed>> Kernel::finish(bool approved)
{
    const auto generated = co_await generate(approved ? AskTc : AskAac, tag::Cdol2);
    if (!generated)
        co_return failed(generated.error());
    Completed completed;
    const std::uint8_t kind = data_.get(tag::CryptogramInformationData)[0] & CryptogramMask;
    completed.agreed = approved && kind == AskTc && !cdaFailed_;
    data_.set(tag::ScriptResultUnionPay, scriptResults_);
    completed.field55 = fields({tag::TerminalVerificationResults, tag::InterfaceDeviceSerial,
                                tag::IssuerApplicationData, tag::ApplicationTransactionCounter,
                                tag::ScriptResultUnionPay});
    completed.scriptResults = scriptResults_;
    co_return completed;
}

Bytes Kernel::fields(std::initializer_list<Tag> tags) const
{
    Bytes out;
    for (const Tag each : tags)
        if (const Bytes *value = data_.find(each); value != nullptr && !value->empty())
            append(out, encode(each, *value));
    return out;
}

Pan Kernel::pan() const
{
    std::string text = digits(data_.get(tag::Pan));
    text.resize(std::min(text.find('F'), text.size()));
    return Pan(std::move(text));
}

std::string Kernel::panSequence() const
{
    const std::string text = digits(data_.get(tag::PanSequenceNumber));
    return text.size() == 2 ? "0" + text : "000";
}

std::string Kernel::expiryYearMonth() const
{
    return digits(data_.get(tag::ApplicationExpirationDate)).substr(0, 4);
}

Secret<std::string> Kernel::track2() const
{
    std::string text = digits(data_.get(tag::Track2Equivalent));
    text.resize(std::min(text.find('F'), text.size()));
    std::ranges::replace(text, 'D', '=');
    return Secret<std::string>(std::move(text));
}

std::string Kernel::languages() const
{
    return cardText(data_.get(tag::LanguagePreference));
}

} // namespace huimin::emv
