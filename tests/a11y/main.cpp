// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at every page as it is drawn, and listens to it, in every manner in which somebody may
// be served, and says what could not be read, reached, heard or understood.

#include "kiosk/settings/station_file.h"
#include "tests/a11y/hearing.h"
#include "tests/a11y/inspector.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <fmt/format.h>

using namespace huimin;
using session::Contrast;
using session::Language;

namespace {

struct Dress {
    std::string name;
    session::Manner manner;
};

/// Every contrast in every version; larger letters in those that allow them.
std::vector<Dress> dresses()
{
    std::vector<Dress> all;
    for (const auto &[name, contrast] :
         {std::pair("", Contrast::Light), std::pair("-dark", Contrast::Dark),
          std::pair("-yellow", Contrast::Yellow)}) {
        all.push_back({std::string("usual") + name, {.contrast = contrast}});
        all.push_back({std::string("elder") + name, {.elder = true, .contrast = contrast}});
        all.push_back({std::string("low") + name, {.contrast = contrast, .low = true}});
    }
    all.push_back({"usual-200", {.textPercent = 200}});
    all.push_back({"usual-300", {.textPercent = 300}});
    all.push_back({"elder-200", {.elder = true, .textPercent = 200}});
    all.push_back({"elder-spoken", {.elder = true, .spoken = true}});
    all.push_back({"elder-low", {.elder = true, .low = true}});
    all.push_back({"low-150", {.textPercent = 150, .low = true}});
    all.push_back({"usual-spoken", {.spoken = true}});
    all.push_back({"elder-spoken", {.elder = true, .spoken = true}});
    return all;
}

std::vector<a11y::Round> rounds(bool quick)
{
    std::vector<a11y::Round> all;
    for (const Dress &dress : dresses())
        for (const test::Shape &shape : test::Shapes)
            for (const Language language : test::Written) {
                a11y::Round round{
                    fmt::format("{}-{}-{}", dress.name, shape.name, test::shortName(language)),
                    dress.manner, shape};
                round.manner.language = language;
                round.measuresContrast = dress.manner.textPercent == 100;
                const bool chosen =
                    round.name == "elder-portrait-zh" || round.name == "elder-landscape-en" ||
                    round.name == "elder-landscape-hk" || round.name == "usual-300-portrait-hk" ||
                    round.name == "low-portrait-en" || round.name == "usual-yellow-landscape-zh";
                if (!quick || chosen)
                    all.push_back(round);
            }
    return all;
}

Result<view::PanelSize> panelOf(const QString &path)
{
    if (path.isEmpty())
        return view::PanelSize();
    const auto file = settings::readStationFile(path.toStdString());
    if (!file)
        return fail(file.error());
    return view::PanelSize{file->panel.widthMillimetres, file->panel.heightMillimetres,
                           file->panel.aboveFloorMillimetres};
}

void openAids(test::Stage &stage, bool open)
{
    for (QQuickItem *frame : stage.itemsWith("aidsOpen"))
        frame->setProperty("aidsOpen", open);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    test::Stage::prepare();
    QGuiApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption out("out", "Where the report goes.", "folder", "build/a11y");
    const QCommandLineOption only("only", "Only pages whose name begins so.", "name");
    const QCommandLineOption round("round", "Only rounds whose name begins so.", "name");
    const QCommandLineOption quick("quick", "One round of each kind: for every build.");
    const QCommandLineOption station("station", "On the panel of this station.", "file");
    arguments.addOptions({out, only, round, quick, station});
    arguments.addHelpOption();
    arguments.process(application);

    const auto panelRead = panelOf(arguments.value(station));
    if (!panelRead) {
        fmt::print(stderr, "huimin-a11y: {}\n", describe(panelRead.error()));
        return 2;
    }
    const view::PanelSize panel = *panelRead;
    test::Stage stage(panel);
    if (!stage.isReady())
        return 1;
    a11y::Report report(arguments.value(out));
    a11y::Inspector inspector(stage, report, panel);
    a11y::Hearing hearing(stage, report);
    for (const a11y::Round &each : rounds(arguments.isSet(quick))) {
        if (!QString::fromStdString(each.name).startsWith(arguments.value(round)))
            continue;
        inspector.begin(each);
        for (const test::Picture &picture : stage.gallery()) {
            if (!QString::fromStdString(picture.name).startsWith(arguments.value(only)))
                continue;
            stage.show(picture);
            inspector.inspect(picture.name);
            if (each.manner.contrast == Contrast::Light)
                hearing.listenTo(picture, each.name + "/" + picture.name, each.manner);
            if (picture.name == "home") {
                openAids(stage, true);
                inspector.inspect("aids");
                openAids(stage, false);
            }
        }
    }
    return report.finish() && report.failures() == 0 ? 0 : 1;
}
