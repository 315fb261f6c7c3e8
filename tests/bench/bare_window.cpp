// SPDX-License-Identifier: GPL-3.0-or-later

// The least that Qt Quick can be: one window with one colour. What the kiosk's start and
// memory are measured against.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(
        "import QtQuick\nWindow { width: 1080; height: 1920; visible: true; color: 'white'; Text { "
        "text: '欢迎'; font.family: 'Noto Sans CJK SC'; font.pixelSize: 48 } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] { std::fputs("bare is on the screen\n", stderr); }, Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
