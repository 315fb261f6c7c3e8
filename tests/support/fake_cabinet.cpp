// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_cabinet.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <sstream>

namespace huimin::test {

using nlohmann::json;

namespace {

json cardOf(const char *id, const char *label, const char *number, const char *pin)
{
    return {{"id", id}, {"label", label}, {"number", number}, {"pin", pin}, {"where", "wallet"}};
}

json walletOfTheTown()
{
    return {cardOf("grandmother", "王奶奶的银行卡", "6228480000000000125", "123456"),
            cardOf("sm2", "李爷爷的国密卡", "6228480000000000133", "223344"),
            cardOf("cda", "陈医生的工资卡", "6228480000000000141", "314159"),
            cardOf("two", "张师傅的双账户卡", "6228480000000000158", "102030"),
            cardOf("poor", "小林的学生卡", "6228480000000000174", "555666"),
            cardOf("expired", "过期的卡", "6228480000000000182", "123456"),
            cardOf("blocked", "已锁定的卡", "6228480000000000190", "123456"),
            cardOf("lost", "已挂失的卡", "6228480000000000208", "123456"),
            cardOf("wrong", "认证出错的卡", "6228480000000000216", "123456"),
            cardOf("broken", "芯片损坏的卡", "6228480000000000224", "123456"),
            cardOf("refusing", "最后拒绝的卡", "6228480000000000232", "123456")};
}

json stateAtRest()
{
    json purse = json::object();
    for (const char *yuan : {"100", "50", "20", "10", "5", "1"})
        purse[yuan] = 10;
    return {
        {"wallet", walletOfTheTown()},
        {"cardSlot", {{"open", true}, {"card", nullptr}, {"atGate", false}}},
        {"pinPad", {{"entering", false}, {"open", false}}},
        {"headset", false},
        {"identity",
         {{"on", ""},
          {"people",
           {{{"id", "wang"}, {"name", "王秀芳"}, {"number", "441302195107120024"}},
            {{"id", "li"}, {"name", "李建国"}, {"number", "441302194803050010"}}}}}},
        {"documentCamera",
         {{"shows", "nothing"},
          {"looks", false},
          {"pictures",
           {{{"id", "nothing"}, {"picture", ""}}, {{"id", "letter"}, {"picture", ""}}}}}},
        {"purseReader",
         {{"card", ""},
          {"cards", {{{"id", "wang-culture"}, {"label", "王奶奶的文化卡"}, {"balance", 8450}}}}}},
        {"badgeReader",
         {{"badge", ""}, {"badges", {{{"id", "wangli"}, {"name", "王丽"}, {"number", "0123"}}}}}},
        {"acceptor", {{"state", "disabled"}, {"accepts", false}}},
        {"tray", {{"open", false}, {"notes", json::object()}}},
        {"purse", purse},
        {"cassettes",
         {{{"unit", 1}, {"yuan", 100}, {"count", 60}},
          {{"unit", 2}, {"yuan", 50}, {"count", 60}},
          {{"unit", 3}, {"yuan", 20}, {"count", 60}},
          {{"unit", 4}, {"yuan", 10}, {"count", 60}}}},
        {"value",
         {{"resident", 186000},
          {"cassettes", 1080000},
          {"tray", 0},
          {"stacker", 0},
          {"total", 1266000}}},
        {"receipts", json::array()},
        {"printer", {{"paper", "ok"}, {"cover", "closed"}}},
        {"faults", json::array()}};
}

} // namespace

FakeCabinet::FakeCabinet(std::string folder) : folder_(std::move(folder)), state_(stateAtRest()) {}

json &FakeCabinet::card(const std::string &id)
{
    return *std::ranges::find_if(state_["wallet"],
                                 [&id](const json &each) { return each["id"] == id; });
}

std::string FakeCabinet::refusal(const std::string &verb, const std::string &why) const
{
    return json{{"ok", false}, {"error", verb + ": " + why}}.dump();
}

std::string FakeCabinet::answer(const std::string &line)
{
    std::istringstream words(line);
    std::string verb;
    std::string first;
    words >> verb >> first;
    if (verb == "state") {
        json all = state_;
        all["ok"] = true;
        return all.dump();
    }
    heard_.push_back(line);
    if (verb == "insert" && !insert(first))
        return refusal(verb, "the card slot is closed");
    if (verb == "take-card" && !takeCard())
        return refusal(verb, "no card is at the gate");
    if (verb == "put" && !state_["acceptor"]["accepts"].get<bool>())
        return refusal(verb, "the acceptor does not pull the note in");
    if (verb == "take-notes" && !takeNotes(first.empty() ? 1'000 : std::stoi(first)))
        return refusal(verb, "the tray is closed");
    if (verb == "nonsense")
        return refusal(verb, "no such verb");
    misbehave(line);
    changed_();
    return json{{"ok", true}}.dump();
}

bool FakeCabinet::insert(const std::string &id)
{
    json &slot = state_["cardSlot"];
    if (!slot["open"].get<bool>() || !slot["card"].is_null())
        return false;
    slot = {{"open", false}, {"card", id}, {"atGate", false}};
    card(id)["where"] = "slot";
    return true;
}

bool FakeCabinet::takeCard()
{
    json &slot = state_["cardSlot"];
    if (slot["card"].is_null() || !slot["atGate"].get<bool>())
        return false;
    card(slot["card"])["where"] = "wallet";
    slot = {{"open", true}, {"card", nullptr}, {"atGate", false}};
    return true;
}

bool FakeCabinet::takeNotes(int count)
{
    json &tray = state_["tray"];
    if (!tray["open"].get<bool>())
        return false;
    for (const char *yuan : {"100", "50", "20", "10"}) {
        if (!tray["notes"].contains(yuan))
            continue;
        const int lie = tray["notes"][yuan].get<int>();
        const int taken = std::min(lie, count);
        count -= taken;
        state_["purse"][yuan] = state_["purse"][yuan].get<int>() + taken;
        if (lie == taken)
            tray["notes"].erase(yuan);
        else
            tray["notes"][yuan] = lie - taken;
    }
    return true;
}

bool FakeCabinet::misbehave(const std::string &line)
{
    if (line == "mend")
        state_["faults"] = json::array();
    else if (line.ends_with("silent") || line.starts_with("dispenser remove") ||
             line.ends_with("stick closed") || line == "printer paper-out")
        state_["faults"].push_back(line);
    else if (line.ends_with("normal"))
        std::erase(state_["faults"].get_ref<json::array_t &>(),
                   json(line.substr(0, line.size() - 6) + "silent"));
    else
        return false;
    return true;
}

void FakeCabinet::printReceipt(int number, const std::string &text)
{
    constexpr int Width = 640;
    constexpr int Line = 44;
    const auto lines = static_cast<int>(std::ranges::count(text, '\n')) + 1;
    QImage paper(Width, lines * Line + 100, QImage::Format_RGB32);
    paper.fill(QColor(0xFD, 0xFC, 0xF7));
    QPainter painter(&paper);
    QFont font(QStringLiteral("Noto Sans Mono CJK SC"));
    font.setPixelSize(26);
    painter.setFont(font);
    painter.drawText(QRect(32, 40, Width - 64, paper.height() - 60), Qt::AlignLeft,
                     QString::fromStdString(text));
    painter.end();
    const std::string path = folder_ + "/receipt-" + std::to_string(number) + ".png";
    paper.save(QString::fromStdString(path));
    state_["receipts"].push_back({{"number", number}, {"picture", path}, {"text", text}});
}

} // namespace huimin::test
