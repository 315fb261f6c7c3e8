// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/seed.h"

#include "kiosk/base/file.h"
#include "kiosk/base/identity_number.h"
#include "kiosk/base/toml_table.h"
#include "services/town/seed/billers.h"
#include "services/town/seed/culture.h"
#include "services/town/seed/directories.h"
#include "services/town/seed/medical.h"
#include "services/town/seed/patients.h"
#include "services/town/seed/pensions.h"
#include "services/town/seed/schools.h"
#include "services/town/seed/social_cards.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <set>

namespace huimin::town {

namespace {

using issuer::CardAuthentication;
using issuer::CardMischief;

/// A word of the file and what it stands for.
template <typename Value>
using Words = std::vector<std::pair<std::string, Value>>;

const Words<iso8583::Scheme> Schemes{{"3des", iso8583::Scheme::TripleDes},
                                     {"sm4", iso8583::Scheme::Sm4}};
const Words<iso8583::MacAlgorithm> MacAlgorithms{
    {"x9.19", iso8583::MacAlgorithm::X919},
    {"unionpay-ecb", iso8583::MacAlgorithm::UnionPayEcb},
    {"sm4", iso8583::MacAlgorithm::Sm4Cbc}};
const Words<issuer::Cipher> Ciphers{{"3des", issuer::Cipher::TripleDes},
                                    {"sm4", issuer::Cipher::Sm4}};
const Words<CardAuthentication> Authentications{{"dda", CardAuthentication::Dda},
                                                {"cda", CardAuthentication::Cda},
                                                {"sda", CardAuthentication::Sda},
                                                {"none", CardAuthentication::None}};
const Words<CardMischief> Mischiefs{{"none", CardMischief::None},
                                    {"refuses_at_second", CardMischief::RefusesAtSecond},
                                    {"wrong_signature", CardMischief::WrongSignature},
                                    {"malformed_record", CardMischief::MalformedRecord},
                                    {"more_than_asked", CardMischief::MoreThanAsked}};
const Words<IssuedCard::Status> Statuses = [] {
    Words<IssuedCard::Status> words;
    for (const auto status : {IssuedCard::Status::Active, IssuedCard::Status::Lost,
                              IssuedCard::Status::Restricted, IssuedCard::Status::Inactive})
        words.emplace_back(name(status), status);
    return words;
}();

const Words<HelpDesk::Role> Roles = [] {
    Words<HelpDesk::Role> words;
    for (const auto role : {HelpDesk::Role::GridWorker, HelpDesk::Role::Staff,
                            HelpDesk::Role::Engineer, HelpDesk::Role::Nurse})
        words.emplace_back(name(role), role);
    return words;
}();

bool isDigits(const std::string &text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// ISO/IEC 7812-1 annex B: the last digit checks the others.
bool passesLuhn(const std::string &number)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit, twice = !twice) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

class Reader
{
public:
    Reader(TomlTable root, std::string folder) : root_(std::move(root)), folder_(std::move(folder))
    {}

    Seed read()
    {
        if (auto table = root_.table("bank")) {
            bank(*table);
            table->finish();
        }
        for (TomlTable &each : root_.tables("account"))
            account(each);
        for (TomlTable &each : root_.tables("wallet"))
            wallet(each);
        for (TomlTable &each : root_.tables("card"))
            card(each);
        for (TomlTable &each : root_.tables("badge"))
            badge(each);
        for (TomlTable &each : root_.tables("biller"))
            biller(each);
        if (auto table = root_.optionalTable("help_desk")) {
            helpDesk(*table);
            table->finish();
        }
        for (TomlTable &each : root_.tables("person"))
            person(each);
        for (TomlTable &each : root_.tables("pension"))
            pension(each);
        if (auto table = root_.optionalTable("school"))
            seed_.schools = readSchools(*table, seed_.people, folder_);
        if (auto table = root_.optionalTable("directory"))
            inFile(*table, seed_.directory, parseDirectory);
        seed_.directory.folder = folder_;
        if (auto table = root_.optionalTable("announcements"))
            inFile(*table, seed_.announcements, parseAnnouncements);
        if (auto table = root_.optionalTable("culture")) {
            seed_.culture = readCulture(*table, seed_.people);
            table->finish();
        }
        for (TomlTable &each : root_.tables("social_card"))
            socialCard(each);
        for (TomlTable &each : root_.tables("clinic_room"))
            room(each);
        for (TomlTable &each : root_.tables("patient"))
            patient(each);
        for (TomlTable &each : root_.tables("medical"))
            seed_.medical.push_back(readMedicalPerson(each, seed_.people));
        for (TomlTable &each : root_.tables("medical_guide"))
            seed_.medicalGuides.push_back(readMedicalGuide(each));
        root_.finish();
        return std::move(seed_);
    }

private:
    /// No two have the same word, number or serial.
    void socialCard(TomlTable &table)
    {
        SeedSocialCard card = readSocialCard(table, seed_.people);
        for (const SeedSocialCard &each : seed_.socialCards)
            if (each.id == card.id || each.card == card.card || each.serial == card.serial)
                table.wrong(each.id == card.id       ? "id"
                            : each.card == card.card ? "card"
                                                     : "serial",
                            "another card has it");
        seed_.socialCards.push_back(std::move(card));
    }

    /// The first word is what a missing key means.
    template <typename Value>
    Value wordIn(TomlTable &table, const char *key, const Words<Value> &words)
    {
        const std::string text = table.textOr(key, words.front().first);
        std::vector<std::string> known;
        for (const auto &[word, value] : words) {
            if (word == text)
                return value;
            known.push_back(word);
        }
        table.wrong(key, fmt::format("must be one of {}", fmt::join(known, ", ")));
        return words.front().second;
    }
    std::string digitsIn(TomlTable &table, const char *key, std::size_t least, std::size_t most)
    {
        std::string text = table.text(key);
        if (!isDigits(text, least, most))
            table.wrong(key, fmt::format("must be {} to {} digits", least, most));
        return text;
    }
    Money moneyIn(TomlTable &table, const char *key, std::string otherwise = {})
    {
        const auto money =
            parseMoney(otherwise.empty() ? table.text(key) : table.textOr(key, otherwise));
        if (!money || *money < Money())
            table.wrong(key, "must be an amount like \"86.40\"");
        return money.value_or(Money());
    }
    /// "2030-12", or "2030-12-31" with its day.
    std::chrono::year_month_day dateIn(TomlTable &table, const char *key, const std::string &text,
                                       bool withDay)
    {
        using namespace std::chrono;
        const std::size_t size = withDay ? 10 : 7;
        bool good = text.size() == size;
        for (std::size_t at = 0; good && at < size; ++at)
            good = at == 4 || at == 7 ? text[at] == '-' : text[at] >= '0' && text[at] <= '9';
        if (good) {
            const year_month month{
                year(std::stoi(text.substr(0, 4))),
                std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2))))};
            const year_month_day date =
                withDay ? month / day(static_cast<unsigned>(std::stoi(text.substr(8, 2))))
                        : month / day(1);
            if (date.ok())
                return date;
        }
        table.wrong(key, withDay ? "must be a day like \"2026-11-20\""
                                 : "must be a month like \"2026-10\"");
        return year(2000) / January / 1;
    }
    /// YYMMDD, as chips have it.
    static std::string compact(std::chrono::year_month_day date)
    {
        return fmt::format("{:02}{:02}{:02}", static_cast<int>(date.year()) % 100,
                           static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    std::string pathIn(TomlTable &table, const char *key)
    {
        const std::filesystem::path path = table.text(key);
        return path.is_absolute() ? path.string()
                                  : (std::filesystem::path(folder_) / path).string();
    }
    /// A name that only one may have.
    std::string ownName(TomlTable &table, const char *key, const char *kind)
    {
        std::string name = table.text(key);
        if (name.empty() || !taken_.insert(std::string(kind) + " " + name).second)
            table.wrong(key, fmt::format("{} {} is there already", kind, name));
        return name;
    }

    void bank(TomlTable &table)
    {
        seed_.bank.scheme = wordIn(table, "scheme", Schemes);
        seed_.bank.macAlgorithm = wordIn(table, "mac", MacAlgorithms);
        seed_.bank.perTransactionMax = Money::yuan(table.number("max_yuan", 1, 100'000));
        seed_.bank.dialect = pathIn(table, "dialect");
        seed_.bank.cardKeys = pathIn(table, "card_keys");
    }

    void wallet(TomlTable &table)
    {
        PhonePayService::Wallet wallet;
        wallet.id = ownName(table, "id", "wallet");
        wallet.kind = table.text("kind");
        if (wallet.kind != "weixin" && wallet.kind != "alipay" && wallet.kind != "unionpay")
            table.wrong("kind", "must be weixin, alipay or unionpay");
        wallet.account = table.text("account");
        if (std::ranges::find(seed_.accounts, wallet.account, &SeedAccount::id) ==
            seed_.accounts.end())
            table.wrong("account", "there is no account " + wallet.account);
        seed_.wallets.push_back(std::move(wallet));
    }

    void account(TomlTable &table)
    {
        SeedAccount account;
        account.id = ownName(table, "id", "account");
        account.name = table.text("name");
        account.balance = moneyIn(table, "balance");
        table.finish();
        seed_.accounts.push_back(std::move(account));
    }

    void card(TomlTable &table)
    {
        SeedCard card;
        card.id = ownName(table, "id", "card");
        card.label = table.text("label");
        card.pin = digitsIn(table, "pin", 4, 12);
        card.t0 = wordIn(table, "protocol", Words<bool>{{"t1", false}, {"t0", true}});
        card.blocked = table.flagOr("blocked", false);
        for (TomlTable &each : table.tables("application"))
            card.applications.push_back(application(each));
        if (card.applications.empty())
            table.wrong("application", "a card needs an application");
        table.finish();
        seed_.cards.push_back(std::move(card));
    }

    SeedCard::Application application(TomlTable &table)
    {
        SeedCard::Application made;
        issuer::ApplicationOrder &order = made.order;
        order.pan = digitsIn(table, "number", 16, 19);
        if (!passesLuhn(order.pan))
            table.wrong("number", "its check digit is wrong");
        if (!taken_.insert("number " + order.pan).second)
            table.wrong("number", "another card has it");
        const auto aid = fromHex(table.textOr("aid", toHex(order.aid)));
        if (!aid || aid->size() < 5 || aid->size() > 16)
            table.wrong("aid", "must be 5 to 16 bytes in hex");
        order.aid = aid.value_or(Bytes());
        order.label = table.textOr("label", order.label);
        order.preferredName = table.textOr("name", {});
        order.priority = static_cast<int>(table.numberOr("priority", 1, 1, 15));
        order.sequence = table.textOr("sequence", order.sequence);
        if (!isDigits(order.sequence, 2, 2))
            table.wrong("sequence", "must be two digits");
        using std::chrono::last;
        const auto expires = dateIn(table, "expires", table.textOr("expires", "2030-12"), false);
        order.expiry =
            compact(std::chrono::year_month_day(expires.year() / expires.month() / last));
        order.effective =
            compact(dateIn(table, "valid_from", table.textOr("valid_from", "2020-01"), false));
        order.cipher = wordIn(table, "cipher", Ciphers);
        order.authentication = wordIn(table, "authentication", Authentications);
        order.mischief = wordIn(table, "mischief", Mischiefs);
        order.denyExpired = table.flagOr("deny_expired", true);
        order.blocked = table.flagOr("blocked", false);

        IssuedCard &issued = made.issued;
        issued.pan = order.pan;
        issued.sequence = order.sequence;
        issued.expiry = order.expiry.substr(0, 4);
        issued.cipher = order.cipher;
        issued.account = table.text("account");
        if (std::ranges::find(seed_.accounts, issued.account, &SeedAccount::id) ==
            seed_.accounts.end())
            table.wrong("account", "there is no account " + issued.account);
        issued.status = wordIn(table, "status", Statuses);
        issued.dayLimit = Money::yuan(table.numberOr("day_limit_yuan", 20'000, 0, 1'000'000));
        issued.dayCount = static_cast<int>(table.numberOr("day_count", 10, 0, 1'000));
        issued.blockByScript = table.flagOr("block_by_script", false);
        table.finish();
        return made;
    }

    void badge(TomlTable &table)
    {
        using Mischief = issuer::BadgeOrder::Mischief;
        SeedBadge badge;
        badge.id = ownName(table, "id", "badge");
        badge.order.name = table.text("name");
        badge.order.number = digitsIn(table, "number", 4, 24);
        badge.order.role = wordIn(table, "role", Words<int>{{"grid-worker", 1}, {"volunteer", 2}});
        badge.order.effective =
            compact(dateIn(table, "valid_from", table.textOr("valid_from", "2020-01-01"), true));
        badge.order.expiry =
            compact(dateIn(table, "valid_until", table.textOr("valid_until", "2035-12-31"), true));
        badge.order.mischief = wordIn(table, "mischief",
                                      Words<Mischief>{{"none", Mischief::None},
                                                      {"forged", Mischief::Forged},
                                                      {"copied", Mischief::Copied}});
        table.finish();
        seed_.badges.push_back(std::move(badge));
    }

    void biller(TomlTable &table)
    {
        SeedBiller biller;
        biller.id = ownName(table, "id", "biller");
        biller.telephone = table.textOr("telephone", {});
        for (TomlTable &each : table.tables("field"))
            biller.fields.push_back(readBillField(each));
        for (TomlTable &each : table.tables("household"))
            biller.households.push_back(household(each, biller));
        for (TomlTable &each : table.tables("shared"))
            biller.shared.push_back(readSharedNumber(each, biller.households));
        table.finish();
        seed_.billers.push_back(std::move(biller));
    }

    SeedHousehold household(TomlTable &table, const SeedBiller &biller)
    {
        SeedHousehold household;
        household.account = digitsIn(table, "account", 6, 20);
        if (!taken_.insert("household " + biller.id + " " + household.account).second)
            table.wrong("account", "another household has it");
        household.owner = table.text("owner");
        household.address = table.text("address");
        for (TomlTable &each : table.tables("bill"))
            household.bills.push_back(bill(each));
        for (TomlTable &each : table.tables("answer"))
            household.answers.push_back(readBillAnswer(each, biller.fields));
        if (auto ahead = table.optionalTable("ahead")) {
            household.ahead = {moneyIn(*ahead, "least"), moneyIn(*ahead, "most"),
                               moneyIn(*ahead, "credit", "0.00")};
            if (!household.ahead->least.isPositive() ||
                household.ahead->least > household.ahead->most)
                ahead->wrong("least", "must be more than nothing, and not more than most");
            ahead->finish();
        }
        table.finish();
        return household;
    }

    Biller::Bill bill(TomlTable &table)
    {
        Biller::Bill bill;
        bill.period = table.text("period");
        (void)dateIn(table, "period", bill.period, false);
        bill.id = table.textOr("id", bill.period);
        bill.amount = moneyIn(table, "amount");
        bill.lateFee = moneyIn(table, "late_fee", "0.00");
        if (!bill.amount.isPositive() || bill.lateFee > bill.amount)
            table.wrong("amount", "must be more than nothing and hold the late fee");
        if (const Money least = moneyIn(table, "least", "0.00"); least.isPositive())
            bill.least = least;
        if (bill.least && *bill.least > bill.amount)
            table.wrong("least", "must not be more than the amount");
        bill.dueOn = table.text("due_on");
        (void)dateIn(table, "due_on", bill.dueOn, true);
        table.finish();
        return bill;
    }

    void helpDesk(TomlTable &table)
    {
        seed_.helpDesk.telephone = table.text("telephone");
        for (TomlTable &each : table.tables("worker")) {
            HelpDeskStaff::Worker worker;
            worker.name = each.text("name");
            worker.nameEn = each.text("name_en");
            worker.role = wordIn(each, "role", Roles);
            for (TomlTable &station : each.tables("station")) {
                worker.stations.push_back(ownName(station, "id", "station"));
                station.finish();
            }
            worker.away = std::chrono::minutes(each.numberOr("minutes_away", 10, 1, 600));
            each.finish();
            seed_.helpDesk.workers.push_back(std::move(worker));
        }
    }

    void person(TomlTable &table)
    {
        SeedPerson person;
        person.id = ownName(table, "id", "person");
        IdentityCard &card = person.card;
        card.name = table.text("name");
        card.number = table.text("number");
        if (!isResidentNumber(card.number))
            table.wrong("number", "must be 17 digits and the check character that they have");
        else if (!taken_.insert("identity " + card.number).second)
            table.wrong("number", "another person has it");
        else {
            card.birth = card.number.substr(6, 8);
            card.sex = (card.number[16] - '0') % 2 == 1 ? '1' : '2'; // GB 11643
        }
        card.ethnicity = table.textOr("ethnicity", "01");
        card.address = table.text("address");
        card.issuer = table.text("issuer");
        card.from = eightDigits(table, "from");
        card.until =
            table.textOr("until", {}).empty() ? std::string() : eightDigits(table, "until");
        table.finish();
        seed_.people.push_back(std::move(person));
    }
    void pension(TomlTable &table)
    {
        SeedPension pension = readPension(table, seed_.people);
        if (!taken_.insert("pension " + pension.insured.number).second)
            table.wrong("person", "has one already");
        seed_.pensions.push_back(std::move(pension));
    }
    /// What another file has: its own key is `file`.
    template <typename Content>
    void inFile(TomlTable &table, Content &kept, Result<Content> (*parse)(const std::string &))
    {
        const std::string path = pathIn(table, "file");
        const auto text = fileText(path);
        auto content = text ? parse(*text) : Result<Content>(fail(text.error()));
        if (content)
            kept = *std::move(content);
        else
            table.wrong("file", path + ": " + content.error().detail);
        table.finish();
    }
    void room(TomlTable &table)
    {
        ClinicRoom room = readRoom(table);
        if (!taken_.insert("room " + room.id).second)
            table.wrong("id", "another room has it");
        seed_.clinicRooms.push_back(std::move(room));
    }
    void patient(TomlTable &table)
    {
        ClinicPatient patient = readPatient(table, seed_.people);
        if (!taken_.insert("patient " + patient.number).second)
            table.wrong("person", "is a patient already");
        seed_.patients.push_back(std::move(patient));
    }
    /// YYYYMMDD, as identity cards have it.
    std::string eightDigits(TomlTable &table, const char *key)
    {
        const auto date = dateIn(table, key, table.text(key), true);
        return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                           static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }

    TomlTable root_;
    std::string folder_;
    Seed seed_;
    std::set<std::string> taken_;
};

} // namespace

std::vector<issuer::ApplicationOrder> SeedCard::orders() const
{
    std::vector<issuer::ApplicationOrder> all;
    for (const Application &each : applications)
        all.push_back(each.order);
    return all;
}

const SeedCard *Seed::card(const std::string &idOrNumber) const
{
    const auto found = std::ranges::find_if(cards, [&](const SeedCard &card) {
        return card.id == idOrNumber ||
               std::ranges::any_of(card.applications, [&](const SeedCard::Application &each) {
                   return each.order.pan == idOrNumber;
               });
    });
    return found == cards.end() ? nullptr : &*found;
}

Result<Seed> parseSeed(const std::string &text, const std::string &folder)
{
    TomlTable::Problems problems;
    auto root = TomlTable::parse(text, problems);
    if (!root)
        return fail(ErrorCode::BadData, problems.first());
    Seed seed = Reader(*std::move(root), folder).read();
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, problems.first());
    return seed;
}

Result<Seed> readSeed(const std::string &path)
{
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    auto seed = parseSeed(*text, std::filesystem::path(path).parent_path().string());
    if (!seed)
        return fail(seed.error().code, path + ": " + seed.error().detail);
    return seed;
}

} // namespace huimin::town
