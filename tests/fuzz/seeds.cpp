// SPDX-License-Identifier: GPL-3.0-or-later
//
// huimin-fuzz-seeds CORPUS: writes those seeds of the corpus that are bytes: what cards,
// devices and the bank say when all is well.
#include "drivers/ccnet/ccnet_frame.h"
#include "drivers/crt/crt_frame.h"
#include "drivers/escpos/escpos_encoder.h"
#include "drivers/io_board/io_board_frame.h"
#include "drivers/lcdm/lcdm_frame.h"
#include "drivers/sam_v/identity_text.h"
#include "drivers/sam_v/sam_frame.h"
#include "drivers/zt_epp/zt_frame.h"
#include "kiosk/base/file.h"
#include "kiosk/transaction/event_json.h"
#include "services/acquirer/dialect.h"
#include "services/acquirer/frame.h"
#include "tests/fuzz/driver_seeds.h"
#include "tests/fuzz/journal_seeds.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/source.h"
#include "tests/support/bank_cards.h"

#include <filesystem>

using namespace huimin;

namespace {

std::filesystem::path corpus;

void seed(const std::string &target, const std::string &name, const Bytes &bytes)
{
    std::filesystem::create_directories(corpus / target);
    const auto written = replaceFile((corpus / target / name).string(), textOf(bytes));
    HUIMIN_CHECK(written.has_value(), "a seed can be written");
}

/// A stream that is fed in parts of five.
void stream(const std::string &target, const std::string &name, std::initializer_list<Bytes> parts)
{
    Bytes all{4};
    for (const Bytes &part : parts)
        append(all, part);
    seed(target, name, all);
}

template <typename T>
T outcome(Task<T> task)
{
    task.start();
    HUIMIN_CHECK(task.done(), "a card in memory answers at once");
    return std::move(task.result());
}

/// A withdrawal: what the chip answered, and the bank's answer with a script.
void conversation(const std::string &name, issuer::Cipher cipher,
                  issuer::CardAuthentication authentication, bool t0)
{
    issuer::ApplicationOrder order;
    order.pan = "6228480000000000125";
    order.cipher = cipher;
    order.authentication = authentication;
    test::CountingRandom random;
    test::CountingRandom cardRandom;
    world::BankCard card(test::bank().card({order}, t0),
                         [&](std::size_t count) { return cardRandom.bytes(count); });
    card.reset();
    Bytes heard{static_cast<std::uint8_t>((t0 ? 0 : 1) + (cipher == issuer::Cipher::Sm4 ? 2 : 0))};
    Bytes said{static_cast<std::uint8_t>(t0 ? 0 : 1)};
    const auto exchange = [&](const Bytes &command) -> Task<Result<Bytes>> {
        Bytes answer = card.respond(command);
        fuzz::Pieces::append(heard, command);
        fuzz::Pieces::append(said, answer);
        co_return answer;
    };
    const emv::Terminal terminal = test::terminal();
    emv::Kernel kernel(terminal, emv::Chip(exchange, card.answerToReset()), random);
    const emv::Order asked{
        emv::TransactionType::Cash, Money::yuan(300), hex("261124"), hex("094100"), 7, true};
    const auto candidates = outcome(kernel.candidates());
    (void)outcome(kernel.begin(candidates->front(), asked));
    const auto certified = outcome(kernel.certify(asked));
    HUIMIN_CHECK(certified && certified->goOnline, "a good card goes online");
    fuzz::Pieces::append(said, hex("11223344556677883030"));
    fuzz::Pieces::append(said, {});
    fuzz::Pieces::append(said, hex("9F1804000000018609841E000004DEADBEEF"));
    for (int answer = 0; answer < 3; ++answer)
        fuzz::Pieces::append(said, hex("9000"));
    seed("card_kernel", name, said);
    seed("bank_card", name, heard);
}

void cards()
{
    seed("card_tlv", "fci", hex("6F14 8407A0000003330101 A509 5004 44454249 8701 01"));
    seed("card_tlv", "record", hex("70 0E 5A0A6228480000000000125F 5F3401"));
    seed("card_tlv", "long", hex("9F4B8102ABAB"));
    seed("card_dol", "cdol", hex("9F02069F03069F1A0295055F2A029A039C019F37049F2103"));
    seed("card_dol", "short", hex("9F02045A0C6F02"));
    using issuer::CardAuthentication;
    using issuer::Cipher;
    conversation("rsa_dda", Cipher::TripleDes, CardAuthentication::Dda, false);
    conversation("rsa_cda_t0", Cipher::TripleDes, CardAuthentication::Cda, true);
    conversation("rsa_sda", Cipher::TripleDes, CardAuthentication::Sda, true);
    conversation("sm2_dda", Cipher::Sm4, CardAuthentication::Dda, false);
    conversation("sm2_cda", Cipher::Sm4, CardAuthentication::Cda, false);
}

void certificate(const std::string &name, const std::string &body, const std::string &rest)
{
    Bytes all;
    for (const Bytes &piece : {hex("03"), hex(rest), hex("03"), Bytes(), hex(body), hex("5A0162")})
        fuzz::Pieces::append(all, piece);
    seed("card_certificate", name, all);
}

void cardCertificates()
{
    const std::string key = toHex(Bytes(30, 0xC5));
    certificate("issuer", "02 6228480F 1230 000001 01 01 1E 01" + key, "");
    certificate("issuer_long", "02 6228480F 1230 000001 01 01 24 01" + key, "010203040506");
    certificate("icc", "04 6228480000000000125F 1230 000001 01 01 1E 01" + key, "");
    certificate("static", "03 01 DAC5" + toHex(Bytes(20, 0xBB)), "");
    certificate("dynamic", "05 01 09 08 0102030405060708" + toHex(Bytes(20, 0xBB)), "");
}

void devices()
{
    stream("ccnet", "polls",
           {ccnet::frame(hex("13")), ccnet::frame(hex("14")), ccnet::frame(hex("8003")),
            hex("FF00"), ccnet::frame(hex("8103")), ccnet::frame(hex("1C60"))});
    Bytes table;
    for (int type = 0; type < 24; ++type)
        append(table, type == 2 ? hex("0143484E01") : hex("0000000000"));
    stream("ccnet", "table", {ccnet::frame(table)});
    seed("ccnet", "bare_table", table);
    using namespace lcdm;
    const DispenseResult paid{0, {{{3, 0, 1}, {2, 1, 2}, {0, 0, 3}, {0, 0, 4}}}};
    stream("lcdm", "dispense",
           {{AckByte}, encode(From::Device, dispenseReply(paid)), {EotByte}, {0xFF}});
    stream("lcdm", "status",
           {{AckByte},
            encode(From::Device, statusReply({0, {{{true, false}, {true, true}, {}, {}}}})),
            {NakByte},
            encode(From::Device, lastStatusReply(lcdm::Command::Dispense, paid))});
    stream("lcdm", "asked", {encode(From::Host, dispenseCommand({3, 2, 0, 0}, 7)), {AckByte}});
    stream("zt_epp", "entry",
           {zt_epp::encode({0x65, ""}), {0x2A, 0x2A, 0x08, 0x0D}, zt_epp::encode({0xE2, ""})});
    stream("zt_epp", "block", {zt_epp::encode({0x66, "A09B01CB96390D8F"})});
    stream(
        "crt", "status",
        {{crt::AckByte}, crt::encode({'P', "10000"}), {crt::NakByte}, crt::encode({'P', "10201"})});
    stream("crt", "refused", {crt::encode({'N', "2110"}), {crt::EotByte}});
    const io_board::Status open{false, true, true, true, false, {}, {}, 17, 17};
    stream("io_board", "status",
           {io_board::encode(io_board::Message{1, 0x81, io_board::encode(open)}),
            io_board::encode(io_board::Message{2, 0x82, {0}}), hex("0202FFFF")});
    IdentityCard card{.name = "王小芳", .number = "11010519491231002X", .sex = '2'};
    card.birth = "19491231";
    card.photo = Bytes(64, 0x5A);
    for (const auto kind : {IdentityCard::Kind::Resident, IdentityCard::Kind::ForeignResident,
                            IdentityCard::Kind::HongKongMacauTaiwan}) {
        card.kind = kind;
        stream("sam_v", "card-" + std::to_string(static_cast<int>(kind)),
               {sam_v::encodeAnswer(sam_v::State::Found, Bytes(4)),
                sam_v::encodeAnswer(sam_v::State::Ok, sam_v::encodeIdentity(card))});
    }
    stream("scanner", "bill", {bytesOf("80100012342026100864000012\r\n"), bytesOf("水费\n")});
    stream("scanner", "gb18030", {hex("CBAEB7D10D"), Bytes(5000, 'A'), {'\r'}, bytesOf("123\r")});
}

void printers()
{
    using Kind = ReceiptLine::Kind;
    const ReceiptDocument receipt{{Kind::Title, "惠民站", {}},    {Kind::Rule, {}, {}},
                                  {Kind::Pair, "金额", "300.00"}, {Kind::Code, "HM0000011", {}},
                                  {Kind::Space, {}, {}},          {Kind::Text, "Thank you", {}}};
    seed("escpos_printer", "receipt", escpos::encode(receipt, {}));
    seed("escpos_printer", "picture", hex("1B40 1D763000 0200 0200 FFFFFFFF 1D7200 100401 1D5600"));
    seed("escpos_printer", "feed", hex("1B6403 1D2111 41420A 1B6101 C4E30A 1D564200"));
}

enum class Mac { None, Right, Wrong };

/// One answer of the bank; the target puts the right MAC in the place of zeros.
Bytes answer(const iso8583::Dialect &dialect, const char *mti, const char *code,
             Mac mac = Mac::Right)
{
    const std::string_view kind = mti;
    iso8583::Message message;
    message.setMti(kind);
    message.set(11, "000001");
    message.set(39, code);
    message.set(41, "HM000001");
    if (kind == "0210") {
        message.set(4, "000000030000");
        message.set(37, "001124000042");
        message.set(38, "123456");
        message.set(55, hex("910A11223344556677883030 720A9F180400000001860100"));
    }
    if (kind == "0810")
        message.set(62, Bytes(40, 0x5A));
    if (mac != Mac::None)
        message.set(64, Bytes(8, mac == Mac::Right ? 0 : 1));
    Bytes packed;
    HUIMIN_CHECK(dialect.pack(message, packed).has_value(), "a seed is a good message");
    return packed;
}

/// What a bank says when it approves and takes back, refuses, and is not itself.
void answers(const iso8583::Dialect &dialect)
{
    const auto talk = [](const std::string &name, Bytes all, std::initializer_list<Bytes> pieces) {
        for (const Bytes &piece : pieces)
            fuzz::Pieces::append(all, piece);
        seed("bank_answer", name, all);
    };
    talk("approved", {0}, {answer(dialect, "0210", "00"), answer(dialect, "0410", "00")});
    talk("refused", {1},
         {answer(dialect, "0210", "55"), answer(dialect, "0410", "96"),
          answer(dialect, "0210", "A0"), // it wants a new sign-on
          answer(dialect, "0410", "25"), answer(dialect, "0210", "43")});
    talk("forged", {0},
         {answer(dialect, "0210", "00", Mac::None), answer(dialect, "0410", "00", Mac::None),
          answer(dialect, "0210", "00", Mac::Wrong), answer(dialect, "0410", "00", Mac::Wrong)});
    talk("odd", {2}, {{}, hex("0210"), Bytes(1001), answer(dialect, "0410", "12")});
    talk("keys", {3},
         {answer(dialect, "0810", "00", Mac::None), answer(dialect, "0810", "96", Mac::None)});
}

void host()
{
    using namespace iso8583;
    const auto dialect = Dialect::parse(
        fuzz::sourceText("services/acquirer/dialects/unionpay.toml"), Scheme::TripleDes);
    Message message;
    message.setMti("0210");
    for (const auto &[field, text] :
         std::initializer_list<std::pair<int, const char *>>{{2, "6228480000000000125"},
                                                             {3, "010000"},
                                                             {4, "000000030000"},
                                                             {11, "000042"},
                                                             {37, "001124000042"},
                                                             {38, "123456"},
                                                             {39, "00"},
                                                             {41, "HM000001"},
                                                             {49, "156"}})
        message.set(field, text);
    message.set(55, hex("910A11223344556677883030"));
    message.set(64, hex("D7F736CE88623D0B"));
    const auto packed = [&] {
        Bytes bytes;
        HUIMIN_CHECK(dialect->pack(message, bytes).has_value(), "a seed is a good message");
        return bytes;
    };
    const auto framed = [&] {
        return iso8583::encode({dialect->tpdu(), dialect->header(), packed()});
    };
    stream("host_frame", "answer", {framed()});
    message.set(35, "6228480000000000125=30122201000000000");
    message.set(53, "2600000000000000");
    message.set(60, "22000001000602");
    stream("host_frame", "two", {framed(), framed()});
    answers(*dialect);

    // Signing on, a withdrawal, and the same taken back.
    Bytes bank;
    Message signOn;
    signOn.setMti("0800");
    signOn.set(11, "000001");
    signOn.set(41, "HM000001");
    std::swap(message, signOn);
    fuzz::Pieces::append(bank, packed());
    std::swap(message, signOn);
    message.set(13, "1126");
    message.set(52, hex("A09B01CB96390D8F"));
    message.set(55,
                hex("9505000004800082027C009F360200019F100807010103A00000009F26081122334455667788"
                    "9F02060000000300009F370411223344"));
    for (const char *mti : {"0200", "0400"}) {
        message.setMti(mti);
        fuzz::Pieces::append(bank, packed());
    }
    seed("bank_host", "withdrawal", bank);
}

/// Records of the journal with everything in them that a record can have.
void events()
{
    using namespace transaction;
    const auto record = [](const Event &event) {
        const std::string kind = name(event);
        seed("event_json", kind, bytesOf(kind + "\n" + toJson(event)));
    };
    Started started;
    started.tenders = {CardTender{}, CashTender{}};
    started.deliveries = {CashDelivery{}, BillDelivery{}};
    started.stock = {{1, Money::yuan(100), 60}};
    record(started);
    record(CardCertified{{"000007", "000001", "1126", "001", hex("A09B01CB96390D8F")}});
    record(Answered{true, "00", "123456", "001124000042"});
    record(NotesDispensed{12, Outcome::Done, {{1, 3, 0}, {2, 2, 1}}, 0, "well"});
    record(TraySaid{});
    record(NoteEscrowed{Money::yuan(50)});
    record(Interrupted{});
}

} // namespace

int main(int argc, char *argv[])
{
    HUIMIN_CHECK(argc == 2, "huimin-fuzz-seeds CORPUS");
    corpus = argv[1];
    cards();
    cardCertificates();
    devices();
    printers();
    host();
    events();
    seed("journal_report", "visits", fuzz::journalReportSeed());
    seed("journal_file", "file", fuzz::journalFileSeed(false));
    seed("journal_file", "log", fuzz::journalFileSeed(true));
    const std::vector<std::string> names{"acceptor", "card_reader", "printer",
                                         "tray",     "dispenser",   "pin_pad"};
    for (std::size_t device = 0; device < names.size(); ++device) {
        const fuzz::Conversation line = fuzz::driverSeed(static_cast<int>(device));
        seed("driver", names[device], line.answered);
        seed("simulator", names[device], line.asked);
    }
}
