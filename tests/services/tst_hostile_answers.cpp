// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/announcements/http_announcements.h"
#include "services/bills/http_biller.h"
#include "services/clinic/fhir_clinic.h"
#include "services/culture/http_culture.h"
#include "services/culture/http_programme.h"
#include "services/directory/http_directory.h"
#include "services/help_desk/http_help_desk.h"
#include "services/http/qt_http_client.h"
#include "services/medical/http_medical.h"
#include "services/open311/http_case_drafts.h"
#include "services/open311/http_hotline.h"
#include "services/phone_pay/http_phone_pay.h"
#include "services/school/http_school_office.h"
#include "services/social_security/http_social_security.h"
#include "services/town/hostility.h"
#include "services/town/town.h"
#include "tests/support/hall.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

#include <fmt/format.h>

#include <algorithm>

using namespace huimin;
using namespace std::chrono_literals;

namespace {

using Words = std::vector<std::string>;
/// What a resident would read of an answer; nothing: it is none.
using Read = std::optional<Words>;

const char *const Number = "441302195107120024";
const char *const Name = "王秀芳";

/// The reference town over real lines, and every connector that there is.
class Bench
{
public:
    Bench()
    {
        auto opened = town::Town::open(
            ":memory:", *town::readSeed(qEnvironmentVariable("HUIMIN_SOURCE").toStdString() +
                                        "/services/town/seed/town.toml"));
        HUIMIN_CHECK(opened.has_value(), "the town opens");
        town = *std::move(opened);
        HUIMIN_CHECK(town->listen(0, 0, hall.files("town")).has_value(), "the town listens");
    }

    /// Each office, how to ask it, and where it can be told to misbehave.
    struct Office {
        const char *name;
        town::WebServer::Site *site;
        std::function<Read()> ask;
        bool isPersonal = false; ///< it answers about somebody whose name or number was given
    };
    std::vector<Office> offices()
    {
        return {
            {"water", town->companies().at("water").site, [this] { return water(); }, true},
            {"property", town->companies().at("property").site, [this] { return property(); }},
            {"broadband", town->companies().at("broadband").site, [this] { return broadband(); }},
            {"help", &town->helpDeskSite(), [this] { return help(); }},
            {"hotline", &town->casesSite(), [this] { return hotline(); }},
            {"drafts", &town->casesSite(), [this] { return drafts(); }},
            {"social", &town->socialSite(), [this] { return social(); }, true},
            // It says of a child what the parent has not said: there is nothing to compare.
            {"school", &town->schoolSite(), [this] { return school(); }},
            {"directory", &town->directorySite(), [this] { return directory(); }},
            {"announcements", &town->announcementsSite(), [this] { return announcements(); }},
            {"culture", &town->cultureSite(), [this] { return culture(); }, true},
            {"programme", &town->cultureSite(), [this] { return programme(); }},
            {"clinic", &town->clinicSite(), [this] { return clinic(); }, true},
            {"medical", &town->medicalSite(), [this] { return medical(); }, true},
            {"phonepay", &town->phoneSite(), [this] { return phone(); }},
        };
    }

    test::Hall hall;
    QtClock clock;
    std::unique_ptr<town::Town> town;

private:
    QtHttpClient line(const std::string &path)
    {
        return {fmt::format("https://127.0.0.1:{}/{}", town->web().port(), path),
                hall.files("station"), clock};
    }
    template <typename T>
    static T got(Task<T> task)
    {
        auto answer = test::await(std::move(task));
        HUIMIN_CHECK(answer.has_value(), "a connector hangs");
        return *std::move(answer);
    }

    Read water()
    {
        auto client = line("water");
        bills::HttpBiller biller(client, {});
        const auto found = got(biller.find("10001234", {}));
        if (const auto *account = std::get_if<Biller::Account>(&found))
            return Words{account->number, account->owner, account->address};
        return {};
    }
    /// It asks back before it shows anything.
    Read property()
    {
        auto client = line("property");
        bills::HttpBiller biller(client, {});
        const auto found = got(biller.find("60003150", {}));
        const auto *more = std::get_if<Biller::NeedsMore>(&found);
        if (more == nullptr)
            return {};
        Words words{more->telephone};
        for (const Biller::Field &each : more->fields)
            for (const Naming &naming : {each.label, each.hint})
                for (const Language language : {Language::Chinese, Language::English})
                    words.push_back(naming.in(language));
        return words;
    }
    Read broadband()
    {
        auto client = line("broadband");
        bills::HttpBiller biller(client, {});
        const auto found = got(biller.find("7520003002", {}));
        const auto *several = std::get_if<Biller::Several>(&found);
        if (several == nullptr)
            return {};
        Words words;
        for (const Biller::Household &each : several->households)
            words.insert(words.end(), {each.number, each.owner, each.address});
        return words;
    }
    Read help()
    {
        auto client = line("help");
        help_desk::HttpHelpDesk desk(client, {});
        HelpDesk::Call call{fmt::format("HM000001-{:08}", ++asked_), "HM000001", "曙光社区",
                            clock.wall()};
        call.page = "home";
        call.language = "cmn";
        const auto answer = got(desk.call(call));
        if (const auto *state = std::get_if<HelpDesk::State>(&answer))
            return Words{state->name, state->nameEn, state->telephone};
        return {};
    }
    Read hotline()
    {
        auto client = line("open311/v2");
        open311::HttpHotline desk(client, {{}, {}, "station-HM000001"});
        const auto answer = got(desk.services());
        const auto *services = std::get_if<std::vector<Hotline::Service>>(&answer);
        if (services == nullptr)
            return {};
        Words words;
        for (const Hotline::Service &each : *services)
            words.insert(words.end(), {each.name, each.description});
        return words;
    }
    Read drafts()
    {
        auto client = line("open311/v2");
        open311::HttpCaseDrafts desk(client, {{}, {}, "station-HM000001"}, "HM000001");
        (void)got(desk.keep("482915307", {"GR0601", "SG-03", {{"INSIDE", "NO"}}, "灯坏了"}));
        const auto found = got(desk.goOn("482915307"));
        if (const auto *draft = std::get_if<CaseDrafts::Draft>(&found))
            return Words{draft->addressId, draft->description};
        return {};
    }
    Read social()
    {
        auto client = line("social");
        social_security::HttpSocialSecurity office(client, {});
        const auto told = got(office.pension({Number, Name}, {"HM000001", clock.wall(), true, {}}));
        if (const auto *pension = std::get_if<SocialSecurity::Pension>(&told))
            return Words{pension->maskedName, pension->fund.in(Language::Chinese),
                         pension->check.lastHow};
        (void)got(office.cards({Number, Name}, {"HM000001", clock.wall(), true, {}}));
        (void)got(office.askFace(
            {"HM000001-face-1", "R4A6-0001", false, "HM000001", clock.wall(), clock.wall()}));
        (void)got(office.showFace({"HM000001-face-1", hex("FFD8FFE00001")}));
        (void)got(office.command({"HM000001-card-1", social_security::CardQuestion::Step::Admit,
                                  "00814A44468660441300000001", "sm4", "1112131415161718"}));
        return {};
    }
    Read school()
    {
        auto client = line("school");
        huimin::school::HttpSchoolOffice office(client, {});
        (void)got(office.bring({fmt::format("HM000001-paper-{:08}", ++asked_),
                                "R4A6-0001",
                                "other",
                                {},
                                hex("FFD8FFE0"),
                                "HM000001",
                                clock.wall()}));
        const auto told = got(office.family({"441302198809210036", "陈思远"}, "441302202103150026",
                                            {"HM000001", clock.wall(), true, {}}));
        if (const auto *family = std::get_if<SchoolOffice::Family>(&told))
            return Words{family->maskedChild};
        return {};
    }
    Read directory()
    {
        auto client = line("directory");
        huimin::directory::HttpDirectory office(client, {});
        const auto answer = got(office.topics());
        const auto *topics = std::get_if<std::vector<Directory::Topic>>(&answer);
        if (topics == nullptr)
            return {};
        Words words;
        for (const Directory::Topic &each : *topics)
            words.push_back(each.name.in(Language::Chinese));
        return words;
    }
    Read announcements()
    {
        auto client = line("announcements/feed.json");
        huimin::announcements::HttpAnnouncements source(client, {});
        const auto told = got(source.read({}));
        const auto *feed = std::get_if<Announcements::Feed>(&told);
        if (feed == nullptr)
            return {};
        Words words;
        for (const Announcements::Announcement &each : feed->all)
            words.push_back(each.title.in(Language::Chinese));
        return words;
    }
    Read culture()
    {
        auto client = line("culture");
        huimin::culture::HttpCulture office(client, {});
        const auto told =
            got(office.account(Culture::Person{Number, Name}, {"HM000001", clock.wall()}));
        if (const auto *account = std::get_if<Culture::Account>(&told))
            return Words{account->maskedName, account->ending};
        return {};
    }
    Read programme()
    {
        auto client = line("culture");
        huimin::culture::HttpProgramme office(client, {});
        const auto told = got(office.offers("44130200000000000018", {"HM000001", clock.wall()}));
        const auto *all = std::get_if<std::vector<Programme::Offer>>(&told);
        if (all == nullptr || all->empty())
            return {};
        Words words;
        for (const Programme::Offer &each : *all)
            for (const std::string &word : {each.name, each.place, each.about})
                words.push_back(word);
        return words;
    }
    Read clinic()
    {
        auto client = line("fhir");
        huimin::clinic::FhirClinic office(client, {});
        const auto found = got(office.find({Number, Name}));
        if (std::holds_alternative<Clinic::Patient>(found))
            return Words{Name};
        return {};
    }
    Read medical()
    {
        auto client = line("medical");
        huimin::medical::HttpMedicalInsurance office(client, {});
        const MedicalInsurance::Purpose why{"HM000001", clock.wall(), true, {}};
        const auto told = got(office.cover({Number, Name, {}}, why, {}));
        const auto spent = got(office.spendings({Number, Name, {}}, why, {}, 0));
        const auto guide = got(office.guide("where"));
        (void)got(office.topics());
        (void)got(office.holder(std::string(28, '1'), why));
        const auto *cover = std::get_if<MedicalInsurance::Cover>(&told);
        if (cover == nullptr)
            return {};
        Words words{cover->maskedName};
        if (const auto *spendings = std::get_if<MedicalInsurance::Spendings>(&spent))
            for (const auto &each : spendings->entries)
                words.push_back(each.where);
        if (const auto *page = std::get_if<MedicalInsurance::Guide>(&guide))
            for (const Naming &each : page->paragraphs)
                words.push_back(each.in(Language::Chinese));
        return words;
    }
    Read phone()
    {
        auto client = line("phonepay");
        phone_pay::HttpPhonePay provider(client, {});
        const auto offered = got(
            provider.offer({fmt::format("HM000001-{:08}-p1", ++asked_), Money::yuan(8), "water"}));
        if (const auto *code = std::get_if<PhonePay::Code>(&offered))
            return Words{code->text};
        return {};
    }

    int asked_ = 0;
};

/// Nothing that moves other words about, or that a screen or a printer obeys.
std::string dangerIn(const std::string &words)
{
    constexpr std::size_t Most = 1000;
    if (words.size() > Most)
        return "too long";
    for (const std::string_view mark : {"\u202E", "\u2066", "\x1B", "\a", "\n", "\xC3("})
        if (words.find(mark) != std::string::npos)
            return "a mark that does something";
    return {};
}

} // namespace

class TestHostileAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> bench_;

private slots:
    void initTestCase() { bench_ = std::make_unique<Bench>(); }
    void cleanupTestCase() { bench_.reset(); }

    /// What no word for a hostility makes: a thousand fields, one twice, bounds that are none.
    void aQuestionThatCannotBeAskedIsNoAnswer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QString thousand;
        for (int at = 0; at < 1000; ++at)
            thousand += QString(R"({"id":"f%1","kind":"digits","least":1,"most":1,"name":"一",)"
                                R"("nameEn":"One"},)")
                            .arg(at);
        QTest::newRow("a thousand fields") << R"("fields":[)" << R"("fields":[)" + thousand;
        QTest::newRow("one id twice") << R"("id":"room")" << R"("id":"phone")";
        QTest::newRow("no digits") << R"("least":4)" << R"("least":0)";
        QTest::newRow("endless digits") << R"("most":4)" << R"("most":4000000000)";
        QTest::newRow("letters") << R"("kind":"digits")" << R"("kind":"letters")";
        QTest::newRow("no fields") << R"("fields":[)" << R"("fields":[],"x":[)";
        QTest::newRow("an answer that nobody gave")
            << R"({"error")" << R"({"wrong":"phone","error")";
    }
    void aQuestionThatCannotBeAskedIsNoAnswer()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        town::WebServer::Site &site = *bench_->town->companies().at("property").site;
        const auto honest = site.answer;
        site.answer = [&](const HttpRequest &request, const std::string &refusal) {
            HttpResponse answer = honest(request, refusal);
            const std::size_t at = answer.body.find(from.toStdString());
            HUIMIN_CHECK(at != std::string::npos, "the test spoils what is not there");
            answer.body.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
            return answer;
        };
        const auto offices = bench_->offices();
        const auto property =
            std::ranges::find(offices, std::string_view("property"), &Bench::Office::name);
        const auto read = property->ask();
        site.answer = honest;
        QVERIFY(!read.has_value());
        QVERIFY(property->ask().has_value());
    }

    void everyOfficeAnswersAsLongAsItMeansWell()
    {
        for (const Bench::Office &office : bench_->offices()) {
            const auto read = office.ask();
            QVERIFY2(read.has_value(), office.name);
            for (const std::string &words : *read)
                QVERIFY2(dangerIn(words).empty(), words.c_str());
        }
    }

    void aHostileAnswerIsShownSafelyOrNotAtAll_data()
    {
        QTest::addColumn<QString>("hostility");
        QTest::addColumn<bool>("isNoAnswer");
        for (const char *word : town::hostilities()) {
            const std::string_view kind(word);
            QTest::newRow(word) << QString(word)
                                << (kind == "cut" || kind == "huge" || kind == "type");
        }
    }
    void aHostileAnswerIsShownSafelyOrNotAtAll()
    {
        QFETCH(QString, hostility);
        QFETCH(bool, isNoAnswer);
        for (const Bench::Office &office : bench_->offices()) {
            office.site->behaviour.set(
                {town::Manners::Kind::Hostile, {}, hostility.toStdString(), {}});
            const auto read = office.ask();
            office.site->behaviour.set({});
            const bool isRefused = isNoAnswer || (hostility == "person" && office.isPersonal);
            QVERIFY2(!isRefused || !read, office.name);
            for (const std::string &words : read.value_or(Words()))
                QVERIFY2(dangerIn(words).empty(),
                         fmt::format("{}: {}: {}", office.name, dangerIn(words), words).c_str());
            // And the next visitor is served.
            QVERIFY2(office.ask().has_value(), office.name);
        }
    }
};

HUIMIN_TEST(TestHostileAnswers)
#include "tst_hostile_answers.moc"
