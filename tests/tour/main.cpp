// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page in both orientations and every language, as usual and in the easy
// version, for people to look at.

#include "tests/support/stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <fmt/format.h>

using namespace huimin;

namespace {

struct Version {
    const char *name;
    session::Manner manner;
};

std::vector<Version> versionsOf(const QString &names)
{
    using session::Contrast;
    std::vector<Version> chosen;
    for (const Version &each :
         {Version{"usual", {}}, Version{"elder", {.elder = true}}, Version{"low", {.low = true}},
          Version{"dark", {.contrast = Contrast::Dark}},
          Version{"yellow", {.elder = true, .contrast = Contrast::Yellow}},
          Version{"spoken", {.spoken = true}},
          Version{"elder-spoken", {.elder = true, .spoken = true}},
          Version{"double", {.textPercent = 200}}, Version{"triple", {.textPercent = 300}}})
        if (names.split(',').contains(each.name))
            chosen.push_back(each);
    return chosen;
}

class Tour
{
public:
    Tour(QString out, QString only) : out_(std::move(out)), only_(std::move(only)) {}

    bool isReady() const { return stage_.isReady(); }
    int drawn() const { return drawn_; }
    int cutOff() const { return cutOff_; }

    bool draw(const test::Shape &shape, Version version, session::Language language)
    {
        const bool usual = version.name == std::string("usual");
        const QString folder = QStringLiteral("%1/%2-%3%4")
                                   .arg(out_, shape.name, test::shortName(language),
                                        usual ? QString() : QStringLiteral("-") + version.name);
        QDir().mkpath(folder);
        stage_.turnTo(shape);
        version.manner.language = language;
        stage_.serve(version.manner);
        for (const test::Picture &picture : stage_.gallery()) {
            const QString name = QString::fromStdString(picture.name);
            if (name.startsWith(only_) && !draw(picture, folder + "/" + name + ".png"))
                return false;
        }
        return true;
    }

private:
    bool draw(const test::Picture &picture, const QString &file)
    {
        stage_.show(picture);
        stage_.settle();
        const QImage image = stage_.draw();
        for (const QQuickItem *each : stage_.itemsWith("fits"))
            if (each->isVisible() && !each->property("fits").toBool()) {
                fmt::print(stderr, "tour: does not fit: {}\n", file.toStdString());
                ++cutOff_;
            }
        if (!image.isNull() && image.save(file))
            return ++drawn_ > 0;
        fmt::print(stderr, "tour: {} cannot be drawn\n", picture.name);
        return false;
    }

    test::Stage stage_;
    QString out_;
    QString only_;
    int drawn_ = 0;
    int cutOff_ = 0;
};

} // namespace

int main(int argc, char **argv)
{
    test::Stage::prepare();
    QGuiApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption out("out", "Where the pictures go.", "folder", "build/tour");
    const QCommandLineOption only("only", "Only pages whose name begins so.", "name");
    const QCommandLineOption versions(
        "versions", "Of usual, elder, low, dark, yellow, spoken, elder-spoken, double, triple.",
        "names", "usual,elder");
    arguments.addOptions({out, only, versions});
    arguments.addHelpOption();
    arguments.process(application);

    Tour tour(arguments.value(out), arguments.value(only));
    if (!tour.isReady())
        return 1;
    for (const test::Shape &shape : test::Shapes)
        for (const Version &version : versionsOf(arguments.value(versions)))
            for (const Language language : test::Written)
                if (!tour.draw(shape, version, language))
                    return 1;
    fmt::print("tour: {} pictures in {}\n", tour.drawn(), arguments.value(out).toStdString());
    return tour.cutOff() == 0 ? 0 : 1;
}
