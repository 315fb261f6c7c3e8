// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the cabinet's window in its main states, for people to look at.

#include "drivers/hardware/window/cabinet_window.h"
#include "tests/support/fake_cabinet.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <fmt/format.h>

using namespace huimin;

namespace {

constexpr auto ReceiptText = "             曙光社区惠民站\n"
                             "         社区服务中心一楼\n"
                             "--------------------------------\n"
                             "取款凭证\n"
                             "时间            2026-11-24 09:41\n"
                             "卡号         622848*********0125\n"
                             "金额                   300.00 元\n"
                             "100 元 × 2   50 元 × 2\n"
                             "余额                12,560.50 元\n"
                             "--------------------------------\n"
                             "终端 HM000001    流水号 000042\n"
                             "检索号 632841000042\n"
                             "\n"
                             "请保管好凭证。有问题请拨打\n"
                             "0752-000-1234\n"
                             "\n"
                             "        谢谢，慢走。";

struct Scene {
    const char *name;
    std::function<void(test::FakeCabinet &)> set;
    const char *pressed; ///< the objectName of what opens; or none
};

std::vector<Scene> scenes()
{
    using Fake = test::FakeCabinet;
    return {
        {"rest", [](Fake &) {}, ""},
        {"pin",
         [](Fake &fake) {
             fake.answer("insert grandmother");
             fake.state()["pinPad"]["entering"] = true;
         },
         ""},
        {"card-at-gate",
         [](Fake &fake) {
             fake.state()["pinPad"]["entering"] = false;
             fake.state()["cardSlot"]["atGate"] = true;
         },
         ""},
        {"tray",
         [](Fake &fake) {
             fake.answer("take-card");
             fake.state()["tray"] = {{"open", true}, {"notes", {{"100", 2}, {"50", 2}}}};
             fake.printReceipt(1, ReceiptText);
         },
         ""},
        {"identity", [](Fake &fake) { fake.state()["identity"]["on"] = "wang"; }, ""},
        {"cameras",
         [](Fake &fake) {
             fake.state()["documentCamera"]["looks"] = true;
             fake.state()["faceCamera"] = {
                 {"shows", "somebody"}, {"looks", false}, {"pictures", nlohmann::json::array()}};
         },
         ""},
        {"camera-papers", [](Fake &) {}, "cameras"},
        {"receipt", [](Fake &fake) { fake.answer("take-notes"); }, "receipts"},
        {"bills", [](Fake &fake) { fake.state()["tray"]["open"] = false; }, "bills"},
        {"notes-in",
         [](Fake &fake) {
             fake.state()["acceptor"] = {{"state", "idling"}, {"accepts", true}};
             fake.state()["purse"]["20"] = 0;
         },
         ""},
        {"faults",
         [](Fake &fake) {
             fake.answer("dispenser silent");
             fake.answer("tray stick closed");
             fake.answer("printer paper-out");
             fake.state()["printer"]["paper"] = "out";
         },
         "faults"},
        {"refused",
         [](Fake &fake) {
             fake.answer("mend");
             fake.state()["cardSlot"]["open"] = false;
             fake.card("lost")["where"] = "bin";
         },
         "refuse"},
    };
}

void press(hardware::CabinetWindow &window, const QString &what)
{
    auto *sheet = window.window().findChild<QObject *>(what);
    if (what == "refuse")
        window.view().say("insert sm2");
    else if (what == "receipts")
        QMetaObject::invokeMethod(sheet, "open", Q_ARG(QVariant, 1));
    else if (sheet != nullptr)
        sheet->setProperty("shown", true);
}

bool draw(const QString &folder, QSize size, bool english)
{
    const QTemporaryDir papers;
    test::FakeCabinet fake(papers.path().toStdString());
    const auto window = hardware::CabinetWindow::open(
        [&fake](const std::string &line) { return fake.answer(line); },
        {.size = size, .english = english, .motion = false, .sound = false});
    if (!window) {
        fmt::print(stderr, "cabinet-tour: {}\n", window.error().detail);
        return false;
    }
    QDir().mkpath(folder);
    for (const Scene &scene : scenes()) {
        scene.set(fake);
        (*window)->view().refresh();
        QCoreApplication::processEvents();
        press(**window, scene.pressed);
        QCoreApplication::processEvents();
        const QImage image = (*window)->window().grabWindow();
        if (image.isNull() || !image.save(folder + "/" + scene.name + ".png"))
            return false;
        for (const char *sheet : {"receipts", "bills", "cameras", "faults"})
            (*window)->window().findChild<QObject *>(sheet)->setProperty("shown", false);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QCommandLineParser arguments;
    const QCommandLineOption out("out", "Where the pictures go.", "folder", "build/cabinet-tour");
    arguments.addOption(out);
    arguments.addHelpOption();
    arguments.process(application);

    struct Shape {
        const char *name;
        QSize size;
    };
    for (const Shape &shape : {Shape{"laptop", {860, 690}}, Shape{"tall", {900, 1000}}})
        for (const bool english : {false, true})
            if (!draw(QStringLiteral("%1/%2-%3")
                          .arg(arguments.value(out), shape.name, english ? "en" : "zh"),
                      shape.size, english))
                return 1;
    fmt::print("cabinet-tour: pictures in {}\n", arguments.value(out).toStdString());
    return 0;
}
