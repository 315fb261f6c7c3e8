// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stage.h"

#include "kiosk/view/icon_provider.h"

#include <QGuiApplication>
#include <QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Huimin_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Huimin_UiPlugin)

namespace huimin::test {

const char *shortName(Language language)
{
    return language == Language::English ? "en" : language == Language::Cantonese ? "hk" : "zh";
}

void Stage::prepare()
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

Stage::Stage(const view::PanelSize &panel, const session::Manner &manner)
    : screen_(clock_,
              {{"曙光社区惠民站", "Shuguang Community Station", "曙光社區惠民站"},
               {"社区服务中心一楼，周一至周日 8:30 到 17:30",
                "Community centre, ground floor, every day 8:30 to 17:30",
                "社區服務中心一樓，星期一至星期日 8:30 到 17:30"},
               "0752-000-1234",
               "120",
               "HM000001",
               std::chrono::minutes(480),
               panel,
               {Language::Chinese, Language::Cantonese, Language::Hakka, Language::English}})
{
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    engine_.addImportPath("qrc:/qt/qml");
    engine_.addImageProvider("icon", new view::IconProvider);
    engine_.setInitialProperties({{"screenView", QVariant::fromValue(&screen_)}});
    screen_.onLanguage([this](session::Language language) { words_.speak(language, &engine_); });
    screen_.setManner(manner);
    engine_.load(QUrl("qrc:/qt/qml/Huimin/Ui/Main.qml"));
    if (engine_.rootObjects().isEmpty())
        return;
    window_ = qobject_cast<QQuickWindow *>(engine_.rootObjects().front());
    theme()->setProperty("motion", false);
    turnTo(Shapes[0]); // a window without a size is one pixel, and drawn in no time
    window_->show();
}

QObject *Stage::theme()
{
    return window_->property("theme").value<QObject *>();
}

void Stage::serve(const session::Manner &manner)
{
    screen_.setManner(manner);
}

void Stage::show(const Picture &picture)
{
    screen_.show(picture.page);
    screen_.setHelp(picture.help);
    screen_.warn(picture.warning
                     ? std::optional(clock_.now() + std::chrono::seconds(picture.seconds))
                     : std::nullopt);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QImage Stage::draw()
{
    return window_->grabWindow();
}

void Stage::settle()
{
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        (void)draw();
        QCoreApplication::processEvents();
    }
}

std::vector<QQuickItem *> Stage::items() const
{
    std::vector<QQuickItem *> found{window_->contentItem()};
    for (std::size_t at = 0; at < found.size(); ++at)
        for (QQuickItem *child : found[at]->childItems())
            found.push_back(child);
    return found;
}

std::vector<QQuickItem *> Stage::itemsWith(const char *property) const
{
    std::vector<QQuickItem *> found;
    for (QQuickItem *item : items())
        if (item->metaObject()->indexOfProperty(property) >= 0)
            found.push_back(item);
    return found;
}

} // namespace huimin::test
