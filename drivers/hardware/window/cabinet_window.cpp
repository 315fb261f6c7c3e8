// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/window/cabinet_window.h"

#include "kiosk/view/icon_provider.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlEngineExtensionPlugin>
#include <QQuickWindow>
#include <QScreen>

namespace huimin::hardware {

namespace {

constexpr QSize Wanted(1000, 800);
constexpr QSize Least(640, 520);

/// Above the window there is its title.
constexpr int TitleHeight = 38;
constexpr int Edge = 8;

/// The right side of the screen; the kiosk takes the left one.
QPoint placeFor(const QScreen *screen, QSize size)
{
    const QRect room = screen->availableGeometry();
    return {std::max(room.left(), room.right() - size.width() - Edge), room.top() + TitleHeight};
}

/// Leaves room for the kiosk's portrait window beside it.
QSize sizeFor(const QScreen *screen)
{
    const QSize room = screen->availableSize();
    const int beside = room.height() * 9 / 16;
    const QSize fits(room.width() - beside - 80, room.height() - 78);
    const QSize most = Wanted * 1.4;
    return fits.boundedTo(most).expandedTo(Least);
}

} // namespace

CabinetWindow::CabinetWindow(CabinetView::Ask ask) : view_(std::move(ask)) {}

Result<std::unique_ptr<CabinetWindow>> CabinetWindow::open(CabinetView::Ask ask, const Look &look)
{
    std::unique_ptr<CabinetWindow> made(new CabinetWindow(std::move(ask)));
    QQmlApplicationEngine &engine = made->engine_;
    if (!made->chinese_.load(QStringLiteral(":/i18n/cabinet_zh_CN.qm")))
        return fail(ErrorCode::Unavailable, "the cabinet's Chinese words are missing");
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new view::IconProvider);
    engine.setInitialProperties(
        {{"view", QVariant::fromValue(&made->view_)}, {"motion", look.motion}});
    QObject::connect(&made->view_, &CabinetView::languageChanged, &engine,
                     [raw = made.get()] { raw->speak(); });
    if (look.english)
        made->view_.switchLanguage();
    made->speak();
    if (!look.sound)
        made->view_.switchSound();
    made->listen();
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Huimin/Cabinet/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return fail(ErrorCode::Unavailable, "the cabinet's window cannot be drawn");
    made->window_ = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    made->window_->setMinimumSize(Least / 2);
    made->window_->resize(look.size.isEmpty() ? sizeFor(QGuiApplication::primaryScreen())
                                              : look.size);
    if (look.size.isEmpty())
        made->window_->setPosition(
            placeFor(QGuiApplication::primaryScreen(), made->window_->size()));
    made->window_->show();
    return made;
}

void CabinetWindow::speak()
{
    QCoreApplication::removeTranslator(&chinese_);
    if (!view_.english())
        QCoreApplication::installTranslator(&chinese_);
    engine_.retranslate();
}

void CabinetWindow::listen()
{
    QObject::connect(&view_, &CabinetView::changed, &view_,
                     [this](const QVariantMap &before, const QVariantMap &after) {
                         for (const Sound sound : soundsBetween(before, after))
                             if (view_.sound())
                                 sounds_.play(sound);
                     });
    QObject::connect(&view_, &CabinetView::said, &view_, [this](const QString &line, bool done) {
        if (!view_.sound())
            return;
        if (!done)
            sounds_.play(Sound::Refused);
        else if (line.startsWith("press ") || line.startsWith("key "))
            sounds_.play(Sound::Key);
        else if (line.startsWith("scan "))
            sounds_.play(Sound::Beep);
    });
}

} // namespace huimin::hardware

Q_IMPORT_QML_PLUGIN(Huimin_CabinetPlugin)
