// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/prompts/phrases.h"

#include "kiosk/settings/station_file.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/speech/prompt_pack.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <fmt/format.h>

#include <set>

namespace huimin::prompts {

namespace {

/// Keeps the first of each text.
class Collector
{
public:
    explicit Collector(Language language) : language_(language) {}

    void add(const std::string &key, const std::string &text)
    {
        const std::string said =
            speech::inWords(QString::fromStdString(text).simplified().toStdString(), language_);
        const std::string words(speech::trimmed(said));
        const bool isSaid = QString::fromStdString(words).contains(QRegularExpression("\\p{L}"));
        if (isSaid && seen_.insert(words).second)
            all_.push_back({key, words});
    }
    /// What stands between the values that are put in.
    void addSentence(const std::string &key, const QString &text)
    {
        static const QRegularExpression Value("%\\d");
        const QStringList parts = text.split(Value);
        for (qsizetype at = 0; at < parts.size(); ++at)
            add(parts.size() == 1 ? key : fmt::format("{} ({})", key, at + 1),
                parts[at].toStdString());
    }
    std::vector<Phrase> take() { return std::move(all_); }

private:
    Language language_;
    std::set<std::string> seen_;
    std::vector<Phrase> all_;
};

struct Message {
    QString source;
    QString comment;
    QString translation;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        QString &into = name == u"source"    ? message.source
                        : name == u"comment" ? message.comment
                                             : message.translation;
        into = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return message;
}

void addSentences(Collector &collector, Language language)
{
    const bool isSource = language == Language::English;
    const QString words =
        isSource ? QStringLiteral("zh_CN") : QString::fromLatin1(rowOf(language).words);
    QFile file(QStringLiteral(":/i18n/%1.ts").arg(words));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    std::string context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toStdString();
        if (xml.name() != u"message")
            continue;
        const Message message = readMessage(xml);
        if (!message.comment.contains("date")) // how dates are written; how they are said: numbers
            collector.addSentence(context + ": " + message.source.toStdString(),
                                  isSource ? message.source : message.translation);
    }
}

} // namespace

std::vector<Phrase> phrases(Language language, const settings::StationFile *station)
{
    Collector collector(language);
    for (const std::string &each : speech::numberPieces(language))
        collector.add("number", each);
    addSentences(collector, language);
    if (station != nullptr) {
        collector.add("station: name", station->community.in(language));
        collector.add("station: help_place", station->helpPlace.in(language));
        for (const settings::BillerEntry &each : station->billers)
            collector.add("biller: " + each.id, each.name.in(language));
    }
    return collector.take();
}

} // namespace huimin::prompts
