// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivers/port/qt_clock.h"
#include "kiosk/base/log.h"
#include "kiosk/kiosk.h"
#include "kiosk/speech/sound_line.h"
#include "kiosk/speech/station_voice.h"
#include "kiosk/speech/transcript_voice.h"
#include "kiosk/view/glyphs.h"
#include "kiosk/view/icon_provider.h"
#include "kiosk/view/page_paper.h"
#include "kiosk/view/qt_darkroom.h"
#include "kiosk/view/receipt_text.h"
#include "kiosk/view/screen_view.h"
#include "kiosk/view/teller.h"
#include "kiosk/view/words.h"
#include "kiosk/wires.h"

#include <QCommandLineParser>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlEngineExtensionPlugin>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <thread>

Q_IMPORT_QML_PLUGIN(Huimin_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Huimin_UiPlugin)

using namespace huimin;

namespace {

// What ends the program, for whoever starts it again (sysexits.h).
constexpr int ExitConfig = 78;
constexpr int ExitJournal = 74;
constexpr int ExitScreen = 70;

const QString Family = QStringLiteral("Noto Sans CJK SC");

/// A screen that is off draws nothing, and the devices are wanted all the same.
constexpr std::chrono::seconds FirstFrameLimit(1);

/// Secrets never reach a core file.
void forbidCores()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

int refuse(const std::string &why, int code)
{
    fmt::print(stderr, "huimin-kiosk: {}\n", why);
    return code;
}

/// Hakka is offered where somebody has recorded it: the synthesiser reads none.
std::vector<Language> offeredWith(const std::vector<speech::PromptPack> &packs)
{
    std::vector<Language> all{Language::Chinese, Language::Cantonese, Language::English};
    if (std::ranges::find(packs, Language::Hakka, &speech::PromptPack::language) != packs.end())
        all.push_back(Language::Hakka);
    return all;
}

Result<std::vector<speech::PromptPack>> readPacks(const settings::StationFile &file)
{
    std::vector<speech::PromptPack> all;
    for (const std::string &folder : file.speech.packs) {
        auto pack = speech::PromptPack::read(folder);
        if (!pack)
            return fail(pack.error());
        log::info("speech", "{} is said with {} recordings", pack->name(), pack->size());
        all.push_back(*std::move(pack));
    }
    return all;
}

view::Place placeOf(const settings::StationFile &file, std::vector<Language> languages)
{
    const settings::Panel &panel = file.panel;
    return {file.community,
            file.helpPlace,
            file.helpPhone,
            file.helpDesk.emergencyPhone,
            file.id,
            file.utcOffset,
            {panel.widthMillimetres, panel.heightMillimetres, panel.aboveFloorMillimetres},
            std::move(languages)};
}

/// The panel's size, made to fit the screen that is there.
QSize windowSize(const settings::Panel &panel, const QString &wanted, bool landscape)
{
    const QStringList parts = wanted.split('x');
    if (parts.size() == 2 && parts[0].toInt() > 0 && parts[1].toInt() > 0)
        return {parts[0].toInt(), parts[1].toInt()};
    QSize size(panel.widthPixels, panel.heightPixels);
    if (landscape && size.height() > size.width())
        size.transpose();
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    return size.width() <= room.width() && size.height() <= room.height()
               ? size
               : size.scaled(room * 0.9, Qt::KeepAspectRatio);
}

struct Options {
    QString site;
    QString size;
    QString spoken;
    bool landscape = false;
    bool fullscreen = false;
    bool reviewed = false;
};

Options readOptions(const QGuiApplication &application)
{
    QCommandLineParser arguments;
    arguments.setApplicationDescription("Huimin Station: the self-service screen.");
    const QCommandLineOption site("site", "The station file.", "file", "/etc/huimin/station.toml");
    const QCommandLineOption size("size", "The window's size in pixels.", "WxH");
    const QCommandLineOption landscape("landscape", "The panel lies on its side.");
    const QCommandLineOption full("fullscreen", "Use the whole screen.");
    const QCommandLineOption reviewed("journal-reviewed",
                                      "Staff have looked at the journal that was set aside.");
    const QCommandLineOption spoken("spoken", "What is said aloud is written down here: for tests.",
                                    "file");
    arguments.addOptions({site, size, spoken, landscape, full, reviewed});
    arguments.addHelpOption();
    arguments.process(application);
    return {arguments.value(site),      arguments.value(size), arguments.value(spoken),
            arguments.isSet(landscape), arguments.isSet(full), arguments.isSet(reviewed)};
}

/// At the left of the screen: on a laptop the cabinet stands beside it.
QPoint windowPlace()
{
    constexpr QPoint TitleAndEdge(8, 38);
    return QGuiApplication::primaryScreen()->availableGeometry().topLeft() + TitleAndEdge;
}

/// One line for each page, written when its first frame stands on the screen.
void sayWhatIsShown(QQuickWindow &window, const view::ScreenView &screen)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window,
                     [&screen, said = QString()]() mutable {
                         if (said == screen.page())
                             return;
                         said = screen.page();
                         log::info("screen", "{} is on the screen", said.toStdString());
                     });
}

/// Keys and plugs of the cabinet, for whoever uses the station by ear.
void connectKeys(Kiosk &kiosk, view::Teller &teller)
{
    if (PinPad *pad = kiosk.pinPad()) {
        pad->onPlainKey([&teller](const PinPad::PlainKey &key) { teller.press(key); });
        teller.onKeyboardWanted([pad](bool isWanted) { pad->openKeyboard(isWanted); });
    }
    if (Auxiliaries *auxiliaries = kiosk.auxiliaries())
        auxiliaries->onEnhancedAudio([&teller](Auxiliaries::EnhancedAudioSensor sensor) {
            teller.setHeadset(sensor == Auxiliaries::EnhancedAudioSensor::Present);
        });
}

/// Runs on the station's thread what the voice's thread has to say.
void postHere(std::function<void()> what)
{
    QMetaObject::invokeMethod(qApp, std::move(what), Qt::QueuedConnection);
}

speech::StationVoice::Lines linesOf(const settings::StationFile &file)
{
    return {std::make_unique<speech::SoundLine>(file.speech.loudspeaker),
            std::make_unique<speech::SoundLine>(file.speech.headset)};
}

iso8583::Scheme schemeOf(const settings::StationFile &file)
{
    return file.scheme == PinPad::Scheme::Sm4 ? iso8583::Scheme::Sm4 : iso8583::Scheme::TripleDes;
}

/// What the station is made of, as its files say: all of them are right, or it does not start.
struct Site {
    settings::StationFile file;
    iso8583::Dialect dialect;
    std::vector<speech::PromptPack> packs;
};

Result<Site> readSite(const std::string &path)
{
    auto file = settings::readStationFile(path);
    if (!file)
        return fail(file.error());
    auto dialect = iso8583::Dialect::load(file->dialect, schemeOf(*file));
    if (!dialect)
        return fail(dialect.error());
    auto packs = readPacks(*file);
    if (!packs)
        return fail(packs.error());
    return Site{*std::move(file), *std::move(dialect), *std::move(packs)};
}

/// Null when it cannot be drawn.
QQuickWindow *draw(QQmlApplicationEngine &engine, view::ScreenView &screen)
{
    // What a page has shown lies in values of the engine until it is collected; nobody's stays.
    QObject::connect(
        &screen, &view::ScreenView::changed, &engine,
        [&engine, &screen] {
            if (screen.page() == QLatin1String("idle"))
                engine.collectGarbage();
        },
        Qt::QueuedConnection);
    engine.addImportPath("qrc:/qt/qml");
    engine.addImageProvider("icon", new view::IconProvider);
    engine.setInitialProperties({{"screenView", QVariant::fromValue(&screen)}});
    engine.load(QUrl("qrc:/qt/qml/Huimin/Ui/Main.qml"));
    return engine.rootObjects().isEmpty()
               ? nullptr
               : qobject_cast<QQuickWindow *>(engine.rootObjects().front());
}

void openWithFirstFrame(QQuickWindow &window, RealWires &wires)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&wires] { wires.open(); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(FirstFrameLimit, &window, [&wires] { wires.open(); });
}

} // namespace

int main(int argc, char **argv)
{
    forbidCores();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("huimin-kiosk");
    // Looking for fonts takes as long as opening the journal, so both go side by side.
    const std::jthread fonts([] { (void)QFontDatabase::hasFamily(Family); });
    QGuiApplication::setFont(QFont(Family));

    const Options options = readOptions(application);
    auto site = readSite(options.site.toStdString());
    if (!site)
        return refuse(site.error().detail, ExitConfig);
    const settings::StationFile *file = &site->file;
    QtClock clock;
    crypto::SystemRandom random;
    const view::Place place = placeOf(*file, offeredWith(site->packs));
    view::ScreenView screen(clock, place);
    view::ReceiptText receipts(place);
    const view::PagePaper pages(place.utcOffset);
    const view::QtDarkroom darkroom;
    view::Words words;
    QQmlApplicationEngine engine;
    screen.onLanguage([&](session::Language language) {
        receipts.setLanguage(language);
        words.speak(language, &engine);
    });
    screen.setManner({});

    speech::StationVoice voice(linesOf(*file), std::move(site->packs), postHere);
    std::optional<speech::TranscriptVoice> transcript;
    if (!options.spoken.isEmpty())
        transcript.emplace(options.spoken.toStdString(), clock, voice);
    speech::Narrator narrator(transcript ? static_cast<speech::Voice &>(*transcript) : voice);
    view::Teller teller(screen, narrator);
    RealWires wires(*file, clock);
    Surroundings around{clock, random, screen, receipts, view::drawGlyphs};
    around.pages = &pages;
    around.darkroom = &darkroom;
    auto kiosk = Kiosk::open(*file, std::move(site->dialect), wires.wires(), around);
    if (!kiosk)
        return refuse(describe(kiosk.error()), ExitJournal);
    wires.watch((*kiosk)->faults());
    (*kiosk)->onFailure([](const Error &why) {
        log::alarm("kiosk", "{}; nothing more may happen in this process", describe(why));
        QCoreApplication::exit(ExitJournal);
    });
    if (options.reviewed)
        if (const auto done = (*kiosk)->confirmJournalReviewed(); !done)
            return refuse(describe(done.error()), ExitJournal);
    screen.onInput([&](session::Input input) { (*kiosk)->visit().say(std::move(input)); });
    connectKeys(**kiosk, teller);
    (*kiosk)->start();

    QQuickWindow *window = draw(engine, screen);
    if (window == nullptr)
        return refuse("the screen cannot be drawn", ExitScreen);
    teller.setScene(window->contentItem());
    window->resize(windowSize(file->panel, options.size, options.landscape));
    if (options.size.isEmpty())
        window->setPosition(windowPlace());
    sayWhatIsShown(*window, screen);
    openWithFirstFrame(*window, wires);
    if (options.fullscreen)
        window->showFullScreen();
    else
        window->show();
    return QGuiApplication::exec();
}
