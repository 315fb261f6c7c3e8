// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page in both orientations and both languages, for people to look at.

#include "kiosk/base/virtual_clock.h"
#include "kiosk/view/icon_provider.h"
#include "kiosk/view/screen_view.h"
#include "kiosk/view/words.h"
#include "tests/support/gallery.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlEngineExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>

#include <fmt/format.h>

Q_IMPORT_QML_PLUGIN(Huimin_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Huimin_UiPlugin)

using namespace huimin;

namespace {

struct Shape {
    const char *name;
    QSize size;
};
constexpr Shape Shapes[]{{"portrait", {1080, 1920}}, {"landscape", {1920, 1080}}};

/// Says of every part that shows less than it holds that it does.
int countCutOff(const QQuickWindow &window, const std::string &picture, const QString &folder)
{
    int cutOff = 0;
    for (const QQuickItem *each : window.findChildren<QQuickItem *>())
        if (each->property("fits").isValid() && !each->property("fits").toBool()) {
            fmt::print(stderr, "tour: {} does not fit: {}\n", picture, folder.toStdString());
            ++cutOff;
        }
    return cutOff;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QCommandLineParser arguments;
    const QCommandLineOption out("out", "Where the pictures go.", "folder", "build/tour");
    const QCommandLineOption only("only", "Only pages whose name begins so.", "name");
    arguments.addOptions({out, only});
    arguments.addHelpOption();
    arguments.process(application);

    VirtualClock clock;
    view::ScreenView screen(clock, {"曙光社区惠民站", "Shuguang Community Station",
                                    "社区服务中心一楼，周一至周日 8:30 到 17:30",
                                    "Community centre, ground floor, every day 8:30 to 17:30",
                                    "0752-000-1234", "HM000001", std::chrono::minutes(480)});
    view::Words words;
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.addImageProvider("icon", new view::IconProvider);
    engine.setInitialProperties({{"screenView", QVariant::fromValue(&screen)}});
    screen.onLanguage([&](session::Language language) { words.speak(language, &engine); });
    screen.setManner({});
    engine.load(QUrl("qrc:/qt/qml/Huimin/Ui/Main.qml"));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    if (QObject *theme = engine.singletonInstance<QObject *>(qmlTypeId("Huimin.Ui", 1, 0, "Theme")))
        theme->setProperty("motion", false);
    window->show();

    int drawn = 0;
    int cutOff = 0;
    for (const Shape &shape : Shapes) {
        window->resize(shape.size);
        for (const auto language : {session::Language::Chinese, session::Language::English}) {
            screen.setManner({.language = language});
            const bool english = language == session::Language::English;
            const QString folder =
                QStringLiteral("%1/%2-%3")
                    .arg(arguments.value(out), shape.name, english ? "en" : "zh");
            QDir().mkpath(folder);
            for (const test::Picture &picture : test::gallery(clock.now())) {
                const QString name = QString::fromStdString(picture.name);
                if (!name.startsWith(arguments.value(only)))
                    continue;
                screen.show(picture.page);
                screen.warn(picture.warning
                                ? std::optional(clock.now() + std::chrono::seconds(picture.seconds))
                                : std::nullopt);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QCoreApplication::processEvents();
                // Only what has been drawn lies where it belongs.
                const QImage image = window->grabWindow();
                cutOff += countCutOff(*window, picture.name, folder);
                if (image.isNull() || !image.save(folder + "/" + name + ".png")) {
                    fmt::print(stderr, "tour: {} cannot be drawn\n", picture.name);
                    return 1;
                }
                ++drawn;
            }
        }
    }
    fmt::print("tour: {} pictures in {}\n", drawn, arguments.value(out).toStdString());
    return cutOff == 0 ? 0 : 1;
}
