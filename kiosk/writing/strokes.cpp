// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/writing/strokes.h"

#include "kiosk/base/characters.h"

#include <zinnia.h>

namespace huimin::writing {

namespace {

constexpr const char *Model = "/usr/share/tegaki/models/zinnia/handwriting-zh_CN.model";

} // namespace

void Strokes::Close::operator()(zinnia_recognizer_t *recognizer) const
{
    zinnia_recognizer_destroy(recognizer);
}

Result<std::unique_ptr<Strokes>> Strokes::open()
{
    Recognizer recognizer(zinnia_recognizer_new());
    if (zinnia_recognizer_open(recognizer.get(), Model) == 0)
        return fail(ErrorCode::NotFound, std::string("no model at ") + Model);
    return std::unique_ptr<Strokes>(new Strokes(std::move(recognizer)));
}

std::vector<std::string> Strokes::candidates(const std::vector<Stroke> &strokes) const
{
    if (strokes.empty())
        return {};
    const std::unique_ptr<zinnia_character_t, decltype(&zinnia_character_destroy)> character(
        zinnia_character_new(), &zinnia_character_destroy);
    zinnia_character_clear(character.get());
    zinnia_character_set_width(character.get(), FieldSide);
    zinnia_character_set_height(character.get(), FieldSide);
    for (std::size_t at = 0; at < strokes.size(); ++at)
        for (const Point &point : strokes[at])
            zinnia_character_add(character.get(), at, point.x, point.y);
    const std::unique_ptr<zinnia_result_t, decltype(&zinnia_result_destroy)> result(
        zinnia_recognizer_classify(recognizer_.get(), character.get(), CandidatesMax),
        &zinnia_result_destroy);
    std::vector<std::string> found;
    for (std::size_t at = 0; result && at < zinnia_result_size(result.get()); ++at)
        if (std::string each = zinnia_result_value(result.get(), at); isPlain(each))
            found.push_back(std::move(each));
    return found;
}

} // namespace huimin::writing
