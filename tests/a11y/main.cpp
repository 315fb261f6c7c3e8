// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at every page as it is drawn, in every manner in which somebody may be served, and
// says what could not be read, reached or understood.

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
    return all;
}

std::vector<a11y::Round> rounds(bool quick)
{
    std::vector<a11y::Round> all;
    for (const Dress &dress : dresses())
        for (const test::Shape &shape : test::Shapes)
            for (const auto language : {Language::Chinese, Language::English}) {
                const bool english = language == Language::English;
                a11y::Round round{
                    fmt::format("{}-{}-{}", dress.name, shape.name, english ? "en" : "zh"),
                    dress.manner, shape};
                round.manner.language = language;
                round.measuresContrast = dress.manner.textPercent == 100;
                const bool chosen =
                    round.name == "elder-portrait-zh" || round.name == "elder-landscape-en" ||
                    round.name == "low-portrait-en" || round.name == "usual-yellow-landscape-zh";
                if (!quick || chosen)
                    all.push_back(round);
            }
    return all;
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
    arguments.addOptions({out, only, round, quick});
    arguments.addHelpOption();
    arguments.process(application);

    const view::PanelSize panel;
    test::Stage stage(panel);
    if (!stage.isReady())
        return 1;
    a11y::Report report(arguments.value(out));
    a11y::Inspector inspector(stage, report, panel);
    for (const a11y::Round &each : rounds(arguments.isSet(quick))) {
        if (!QString::fromStdString(each.name).startsWith(arguments.value(round)))
            continue;
        inspector.begin(each);
        for (const test::Picture &picture : stage.gallery()) {
            if (!QString::fromStdString(picture.name).startsWith(arguments.value(only)))
                continue;
            stage.show(picture);
            inspector.inspect(picture.name);
            if (picture.name == "home") {
                openAids(stage, true);
                inspector.inspect("aids");
                openAids(stage, false);
            }
        }
    }
    return report.finish() && report.failures() == 0 ? 0 : 1;
}
