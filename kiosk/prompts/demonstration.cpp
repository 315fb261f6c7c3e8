// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/prompts/demonstration.h"

#include "kiosk/base/file.h"
#include "kiosk/prompts/phrases.h"
#include "kiosk/speech/espeak.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

namespace huimin::prompts {

namespace {

/// In Pha̍k-fa-sṳ, as it is spoken in Sixian.
const std::map<std::string_view, std::string_view> &hakkaReadings()
{
    static const std::map<std::string_view, std::string_view> all{
        {"零", "làng"},
        {"一", "yit"},
        {"二", "ngi"},
        {"三", "sâm"},
        {"四", "si"},
        {"五", "ńg"},
        {"六", "liuk"},
        {"七", "chhit"},
        {"八", "pat"},
        {"九", "kiú"},
        {"十", "sṳ̍p"},
        {"百", "pak"},
        {"千", "chhiên"},
        {"万", "van"},
        {"亿", "yi"},
        {"两", "lióng"},
        {"元", "ngièn"},
        {"角", "kok"},
        {"分", "fûn"},
        {"张", "chông"},
        {"年", "ngièn"},
        {"月", "ngie̍t"},
        {"日", "ngit"},
        {"请插入银行卡", "chhiáng chhap-ngi̍p ngiùn-hòng-khá"},
        {"请输入密码", "chhiáng sû-ngi̍p me̍t-má"},
    };
    return all;
}

/// Pieces follow each other without the silence that stands around them.
speech::Samples withoutSilence(const speech::Samples &samples)
{
    constexpr int Silent = 150;
    const auto isHeard = [](int each) { return std::abs(each) > Silent; };
    const auto first = std::ranges::find_if(samples, isHeard);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    return first < last ? speech::Samples(first, last) : speech::Samples();
}

bool isShown(const Phrase &phrase)
{
    constexpr std::string_view From[]{
        "number",       "InsertCardPage:", "PinPage:",     "AmountPage:",
        "ConfirmPage:", "TakeCardPage:",   "TakeCashPage:"};
    return std::ranges::any_of(From,
                               [&](std::string_view each) { return phrase.key.starts_with(each); });
}

speech::Samples soundOf(const Phrase &phrase, Language language)
{
    if (language != Language::Hakka)
        return speech::rendered({.text = phrase.text, .language = language, .volumePercent = 100});
    const auto reading = hakkaReadings().find(phrase.text);
    return reading == hakkaReadings().end() ? speech::Samples()
                                            : speech::renderedHakka(std::string(reading->second));
}

} // namespace

Result<int> writeDemonstration(Language language, const std::string &folder)
{
    const LanguageRow &row = rowOf(language);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::string toml = fmt::format("# SPDX-License-Identifier: GPL-3.0-or-later\n"
                                   "language = \"{}\"\nname = \"{}\"\nsample_rate = {}\n"
                                   "licence = \"GPL-3.0-or-later\"\n",
                                   row.tag, row.name, speech::SamplesPerSecond);
    int count = 0;
    for (const Phrase &phrase : phrases(language)) {
        const speech::Samples sound =
            isShown(phrase) ? withoutSilence(soundOf(phrase, language)) : speech::Samples();
        if (sound.empty())
            continue;
        const std::string name = fmt::format("{:03}.wav", ++count);
        if (auto done = replaceFile(folder + "/" + name, speech::wavOf(sound)); !done)
            return fail(done.error());
        toml += fmt::format("\n[[piece]] # {}\ntext = \"{}\"\nfile = \"{}\"\n", phrase.key,
                            phrase.text, name);
    }
    if (count == 0)
        return fail(ErrorCode::Unavailable, "the synthesiser has no voice for this language");
    if (auto done = replaceFile(folder + "/pack.toml", toml); !done)
        return fail(done.error());
    return count;
}

} // namespace huimin::prompts
