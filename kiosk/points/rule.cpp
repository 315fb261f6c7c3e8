// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/points/rule.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/enum_words.h"

#include <algorithm>
#include <set>
#include <span>

namespace huimin::points {

namespace {

// Each in the order of its enumeration.
constexpr std::array MeasureWords{"insurance_months", "residence_months",
                                  "flat_in_town",     "rented",
                                  "income_tax_yuan",  "business_tax_yuan",
                                  "tax_fraud",        "local_hukou",
                                  "volunteer_award",  "bravery_award",
                                  "talent",           "government_award",
                                  "education",        "title",
                                  "family_planning",  "blood_given",
                                  "convictions"};
static_assert(MeasureWords.size() == Measures);
constexpr std::array Statuses{"draft", "transcribed", "verified"};
constexpr std::array States{"scored", "unknown", "off"};

constexpr int GradeMost = 9;
constexpr int MonthsMost = 600;
constexpr std::int64_t UnitMost = 10'000'000;
constexpr int NumberMost = 99;
constexpr int YearsMost = 30;

std::vector<std::string> all(std::span<const char *const> words)
{
    return {words.begin(), words.end()};
}

class Reader
{
public:
    explicit Reader(TomlTable &root) : root_(root) {}

    Rule read()
    {
        rule_.id = root_.text("id");
        rule_.status = *valueOf<Rule::Status>(Statuses, wordIn(root_, "status", Statuses));
        if (rule_.isVerified()) {
            rule_.verifiedBy = root_.text("verified_by");
            rule_.verifiedOn = root_.text("verified_on");
            (void)dayIn(root_, "verified_on", rule_.verifiedOn);
        }
        rule_.title = naming(root_, "title");
        rule_.source = root_.text("source");
        rule_.cutoff = dayIn(root_, "cutoff", root_.text("cutoff"));
        rule_.windowYears = static_cast<int>(root_.number("window_years", 1, YearsMost));
        if (auto table = root_.optionalTable("eligibility"))
            eligibility(*table);
        for (TomlTable &each : root_.tables("group"))
            group(each);
        for (TomlTable &each : root_.tables("item"))
            item(each);
        for (TomlTable &each : root_.tables("paper"))
            paper(each);
        for (TomlTable &each : root_.tables("tie"))
            tie(each);
        for (TomlTable &each : root_.tables("window"))
            window(each);
        std::ranges::stable_sort(rule_.calendar, {}, &Window::from);
        if (rule_.items.empty())
            root_.wrong("item", "there is none");
        return std::move(rule_);
    }

private:
    template <std::size_t Size>
    static std::string wordIn(TomlTable &table, const char *key,
                              const std::array<const char *, Size> &words)
    {
        const std::string word = table.word(key, all(words));
        return std::ranges::find(words, word) == words.end() ? words.front() : word;
    }

    static Naming naming(TomlTable &table, const std::string &key)
    {
        std::string chinese = table.text(key.c_str());
        std::string english = table.text((key + "_en").c_str());
        return {std::move(chinese), std::move(english), table.text((key + "_hk").c_str())};
    }

    static std::chrono::sys_days dayIn(TomlTable &table, const char *key, const std::string &text)
    {
        const auto day = parseDay(text);
        if (!day)
            table.wrong(key, "must be a day like 2024-08-31");
        return day.value_or(std::chrono::sys_days{});
    }

    static Points pointsIn(TomlTable &table, const char *key, const std::string &text)
    {
        const auto points = parsePoints(text);
        if (!points)
            table.wrong(key, "must be points like \"12\" or \"0.5\", 1000 at most");
        return points.value_or(Points{});
    }

    void eligibility(TomlTable &table)
    {
        Eligibility &needs = rule_.eligibility;
        const auto months = [&](const char *key) {
            return static_cast<int>(table.numberOr(key, 0, 0, MonthsMost));
        };
        needs.insuranceMonths = months("insurance_months");
        needs.residenceMonths = months("residence_months");
        needs.togetherMonths = months("together_months");
        for (TomlTable &each : table.tables("grade")) {
            Grade grade;
            grade.number = static_cast<int>(each.number("number", 1, GradeMost));
            const std::string born = each.textOr("born_by", {});
            if (!born.empty())
                grade.bornBy = dayIn(each, "born_by", born);
            const auto after = each.numberOr("after", 0, 0, GradeMost);
            if (after > 0)
                grade.after = static_cast<int>(after);
            if (born.empty() == (after == 0))
                each.wrong("number", "a grade needs either born_by or after");
            each.finish();
            needs.grades.push_back(grade);
        }
        table.finish();
    }

    void group(TomlTable &table)
    {
        Group group{table.text("id"), pointsIn(table, "most", table.text("most"))};
        if (!groups_.insert(group.id).second)
            table.wrong("id", "another group has it");
        table.finish();
        rule_.groups.push_back(std::move(group));
    }

    void item(TomlTable &table)
    {
        Item item;
        item.id = table.text("id");
        if (!ids_.insert(item.id).second)
            table.wrong("id", "another item has it");
        item.number = static_cast<int>(table.numberOr("number", 0, 0, NumberMost));
        item.name = naming(table, "name");
        item.measure = *valueOf<Measure>(MeasureWords, wordIn(table, "measure", MeasureWords));
        if (const std::string state = table.textOr("state", States.front()); !state.empty()) {
            const auto known = valueOf<Item::State>(States, state);
            if (!known)
                table.wrong("state", "must be scored, unknown or off");
            item.state = known.value_or(Item::State::Off);
        }
        item.group = groupIn(table, "group");
        item.clears = groupIn(table, "clears");
        if (item.state == Item::State::Scored && item.clears.empty())
            worth(table, item);
        table.finish();
        rule_.items.push_back(std::move(item));
    }

    static void worth(TomlTable &table, Item &item)
    {
        item.points = pointsIn(table, "points", table.text("points"));
        item.each = table.numberOr("each", 1, 1, UnitMost);
        if (const std::string most = table.textOr("most", {}); !most.empty())
            item.most = pointsIn(table, "most", most);
        if (const auto from = table.numberOr("from", 0, 0, UnitMost); from > 0)
            item.from = from;
        if (item.from && (item.most || item.each != 1))
            table.wrong("from", "what is given once has neither each nor most");
    }

    std::string groupIn(TomlTable &table, const char *key) const
    {
        std::string id = table.textOr(key, {});
        if (!id.empty() && !groups_.contains(id))
            table.wrong(key, "there is no group " + id);
        return id;
    }

    void paper(TomlTable &table)
    {
        PaperKind paper{table.text("id"), naming(table, "name"), {}};
        if (rule_.paper(paper.id) != nullptr)
            table.wrong("id", "another paper has it");
        if (const std::string shows = table.textOr("shows", {}); !shows.empty()) {
            paper.shows = measureOf(shows);
            if (!paper.shows)
                table.wrong("shows", "must be a measure, like flat_in_town");
        }
        table.finish();
        rule_.papers.push_back(std::move(paper));
    }

    void tie(TomlTable &table)
    {
        using What = TieStep::What;
        const std::string by = table.word("by", {"total", "wish", "item", "group", "first_date"});
        TieStep step{by == "wish"         ? What::Wish
                     : by == "item"       ? What::Item
                     : by == "group"      ? What::Group
                     : by == "first_date" ? What::FirstDate
                                          : What::Total,
                     {}};
        const bool named = step.what != What::Total && step.what != What::Wish;
        if (named) {
            step.id = table.text("id");
            if (!(step.what == What::Group ? groups_ : ids_).contains(step.id))
                table.wrong("id", "there is no such item or group");
        }
        table.finish();
        rule_.ties.push_back(std::move(step));
    }

    void window(TomlTable &table)
    {
        const auto what =
            windowWhat(table.word("what", {"apply", "onSite", "publish", "review", "result"}));
        const auto time = [&](const char *key) {
            const auto local = parseLocal(table.text(key));
            if (!local)
                table.wrong(key, "must be local time like 2024-04-28T09:00");
            return local.value_or(WallTime{});
        };
        const Window window{what.value_or(Window::What::Apply), time("from"), time("to")};
        if (window.to <= window.from)
            table.wrong("to", "is not behind from");
        table.finish();
        rule_.calendar.push_back(window);
    }

    TomlTable &root_;
    Rule rule_;
    std::set<std::string> ids_;
    std::set<std::string> groups_;
};

} // namespace

const char *name(Measure measure)
{
    return MeasureWords.at(static_cast<std::size_t>(measure));
}

std::optional<Measure> measureOf(const std::string &word)
{
    return valueOf<Measure>(MeasureWords, word);
}

std::chrono::year_month Rule::firstMonth() const
{
    return lastMonth() - std::chrono::years(windowYears) + std::chrono::months(1);
}

const Item *Rule::item(const std::string &wanted) const
{
    const auto found = std::ranges::find(items, wanted, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

const Group *Rule::group(const std::string &wanted) const
{
    const auto found = std::ranges::find(groups, wanted, &Group::id);
    return found == groups.end() ? nullptr : &*found;
}

const PaperKind *Rule::paper(const std::string &wanted) const
{
    const auto found = std::ranges::find(papers, wanted, &PaperKind::id);
    return found == papers.end() ? nullptr : &*found;
}

const PaperKind *Rule::paperFor(Measure measure) const
{
    const auto found = std::ranges::find(papers, std::optional(measure), &PaperKind::shows);
    return found == papers.end() ? nullptr : &*found;
}

Rule ruleIn(TomlTable &root)
{
    return Reader(root).read();
}

Result<Rule> parseRule(const std::string &text)
{
    TomlTable::Problems problems;
    auto root = TomlTable::parse(text, problems);
    if (!root)
        return fail(ErrorCode::BadData, problems.first());
    Rule rule = ruleIn(*root);
    root->finish();
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, problems.first());
    return rule;
}

} // namespace huimin::points
