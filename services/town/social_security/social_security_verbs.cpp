// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/social_security_verbs.h"

#include "services/social_security/social_messages.h"
#include "services/town/reports.h"
#include "services/town/town_verbs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;
using Put = SocialSecurityService::Put;

namespace {

Result<json> pension(Town &town, const std::string &who)
{
    const auto told = town.socialSecurity().told(town.numberOf(who), town.now());
    if (!told)
        return fail(told.error());
    return json::parse(social_security::toJson(*told));
}

Result<json> putCheck(Town &town, const Words &words)
{
    const std::vector<std::pair<std::string, Put>> known{{"due", Put::Due},
                                                         {"overdue", Put::Overdue},
                                                         {"valid", Put::Valid},
                                                         {"dataError", Put::DataError},
                                                         {"counter", Put::Counter}};
    const auto where = std::ranges::find(known, words[1], &std::pair<std::string, Put>::first);
    if (where == known.end())
        return fail(ErrorCode::BadData, "must be due, overdue, valid, dataError or counter");
    const std::string number = town.numberOf(words[0]);
    if (auto done = town.socialSecurity().put(number, where->second, town.now()); !done)
        return fail(done.error());
    return pension(town, words[0]);
}

Result<json> confirmations(SocialSecurityService &office)
{
    const auto entries = office.confirmations();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const SocialSecurityService::Entry &each : *entries) {
        json row = json::parse(social_security::toJson(each.confirmation));
        row["key"] = each.confirmation.key;
        row["times"] = each.times;
        all.push_back(std::move(row));
    }
    return json{{"confirmations", all}};
}

Result<json> visits(SocialSecurityService &office)
{
    const auto visits = office.visits();
    if (!visits)
        return fail(visits.error());
    json all = json::array();
    for (const SocialSecurityService::Visit &each : *visits)
        all.push_back(
            {{"name", each.maskedName}, {"fund", each.fund}, {"by", each.by}, {"who", each.who}});
    return json{{"visits", all}};
}

/// In the order in which they were issued.
Result<json> papers(SocialSecurityService &office)
{
    const auto papers = office.papers();
    if (!papers)
        return fail(papers.error());
    json all = json::array();
    for (const SocialSecurityService::Paper &each : *papers) {
        json row = json::parse(social_security::toJson(each.certificate));
        row["key"] = each.key;
        row["times"] = each.times;
        all.push_back(std::move(row));
    }
    return json{{"papers", all}};
}

Result<json> verify(Town &town, const Words &words)
{
    const auto said = town.socialSecurity().verified({words[0], words[1]}, town.now());
    if (!said)
        return fail(said.error());
    return json::parse(social_security::toJson(*said));
}

Result<json> unemployed(Town &town, const Words &words)
{
    const auto monthly = parseMoney(words[1]);
    if (!monthly)
        return fail(ErrorCode::BadData, "must be an amount like 1530.00; 0.00 ends it");
    const std::string number = town.numberOf(words[0]);
    if (auto done = town.socialSecurity().putUnemployed(number, *monthly, town.now()); !done)
        return fail(done.error());
    return json{{"monthly", words[1]}};
}

Result<json> wantGesture(Town &town, const std::string &word)
{
    const auto gesture = social_security::faceGesture(word);
    if (!gesture && word != "any")
        return fail(ErrorCode::BadData, "must be straight, left, right or any");
    town.socialSecurity().want(gesture);
    return json{{"gesture", word}};
}

/// By the word that the seed has for it, or by its number.
Result<json> socialCard(Town &town, const Words &words)
{
    const auto &cards = town.seed().socialCards;
    const auto found = std::ranges::find(cards, words[0], &SeedSocialCard::id);
    const std::string number = found == cards.end() ? words[0] : found->card;
    if (words.size() > 1) {
        const auto state = cardState(words[1]);
        if (!state)
            return fail(ErrorCode::BadData, "must be active, inactive or lost");
        if (auto done = town.socialSecurity().put(number, *state); !done)
            return fail(done.error());
    }
    const auto card = town.socialSecurity().card(number);
    if (!card)
        return fail(card.error());
    if (!*card)
        return fail(ErrorCode::NotFound, "the office knows no card " + number);
    return json{{"card", number}, {"state", name((*card)->state)}};
}

/// Whether somebody may ask for somebody else who is not there.
Result<json> agent(Town &town, const Words &words)
{
    const bool may = words.size() < 3 || words[2] == "may";
    if (!may && words[2] != "no")
        return fail(ErrorCode::BadData, "must be may or no");
    const std::string person = town.numberOf(words[0]);
    const std::string other = town.numberOf(words[1]);
    const auto done = may ? town.socialSecurity().putAgent(person, other)
                          : town.socialSecurity().endAgent(person, other);
    if (!done)
        return fail(done.error());
    return json{{"may", may}};
}

} // namespace

void addSocialSecurityVerbs(ControlServer &control, Town &town)
{
    control.add("pension PERSON|NUMBER: what the office would tell this person", 1, 1,
                [&town](const Words &words) { return pension(town, words[0]); });
    control.add("pension-check PERSON|NUMBER due|overdue|valid|dataError|counter: how it stands "
                "with the check from now on; valid: seen today, also by a visitor",
                2, 2, [&town](const Words &words) { return putCheck(town, words); });
    control.add("face-gesture straight|left|right|any: what the office wants to see of every face "
                "from now on",
                1, 1, [&town](const Words &words) { return wantGesture(town, words[0]); });
    control.add("confirmations: that somebody was seen alive, or asks to be", 0, 0,
                [&town](const Words &) { return confirmations(town.socialSecurity()); });
    control.add("visits: whom the grid worker has to see, and by when", 0, 0,
                [&town](const Words &) { return visits(town.socialSecurity()); });
    control.add("papers: what the office has issued, with number and code, the newest last", 0, 0,
                [&town](const Words &) { return papers(town.socialSecurity()); });
    control.add("paper-verify NUMBER CODE: what the office says of a paper", 2, 2,
                [&town](const Words &words) { return verify(town, words); });
    control.add("social-card CARD [active|inactive|lost]: how the office has it, or from now on", 1,
                2, [&town](const Words &words) { return socialCard(town, words); });
    control.add("social-agent PERSON OTHER [may|no]: whether OTHER may ask for PERSON, who is not "
                "there, from now on",
                2, 3, [&town](const Words &words) { return agent(town, words); });
    control.add("unemployed PERSON|NUMBER YUAN: so much a month for half a year; 0.00: no more", 2,
                2, [&town](const Words &words) { return unemployed(town, words); });
    control.add(
        "social-requests: what the office was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.socialSite()); });
}

} // namespace huimin::town
