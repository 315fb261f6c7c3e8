// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/espeak_voice.h"

#include "kiosk/base/log.h"
#include "kiosk/speech/sound_line.h"

#include <espeak-ng/speak_lib.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace huimin::speech {

namespace {

constexpr int BufferMilliseconds = 50;
constexpr int WordsPerMinute = 165;                        ///< at a hundred percent
constexpr int LoudAtHundred = 130;                         ///< of espeak's 200; 100 is its usual
constexpr std::size_t PauseSamples = SamplesPerSecond / 8; ///< between two sentences
constexpr int UnheardMax = 20; ///< sentences, until a missing device is looked for again

/// What the synthesiser hands its sound to. False: no more.
using Heard = std::function<bool(std::span<const std::int16_t>)>;

int hear(short *samples, int count, espeak_EVENT *events)
{
    if (samples == nullptr || count == 0)
        return 0;
    const auto &heard = *static_cast<const Heard *>(events->user_data);
    return heard({samples, static_cast<std::size_t>(count)}) ? 0 : 1;
}

bool prepare()
{
    static const bool isReady =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, BufferMilliseconds, nullptr,
                          espeakINITIALIZE_DONT_EXIT) == SamplesPerSecond;
    return isReady;
}

/// The usual voice for Mandarin reads pinyin as if it were English; this one knows hanzi. The one
/// for Hakka knows no hanzi at all, so Mandarin stands in for it.
const char *voiceFor(session::Language language)
{
    switch (language) {
    case session::Language::English:
        return "en";
    case session::Language::Cantonese:
        return "yue";
    case session::Language::Chinese:
    case session::Language::Hakka:
        break;
    }
    return "cmn-latn-pinyin";
}

bool synthesise(const Utterance &utterance, const Heard &heard)
{
    if (!prepare() || espeak_SetVoiceByName(voiceFor(utterance.language)) != EE_OK)
        return false;
    espeak_SetSynthCallback(hear);
    espeak_SetParameter(espeakRATE, WordsPerMinute * utterance.pacePercent / 100, 0);
    espeak_SetParameter(espeakVOLUME, LoudAtHundred * utterance.volumePercent / 100, 0);
    return espeak_Synth(utterance.text.c_str(), utterance.text.size() + 1, 0, POS_CHARACTER, 0,
                        espeakCHARS_UTF8, nullptr, const_cast<Heard *>(&heard)) == EE_OK;
}

} // namespace

/// Both sides of the counter: what waits, and the thread that speaks.
class EspeakVoice::Desk
{
public:
    Desk(Settings settings, Post post)
        : post_(std::move(post)), loudspeaker_(std::move(settings.loudspeaker)),
          headset_(std::move(settings.headset)), thread_([this](std::stop_token end) { run(end); })
    {}
    ~Desk()
    {
        stop();
        thread_.request_stop();
    }

    void say(const Utterance &utterance)
    {
        const std::scoped_lock lock(mutex_);
        waiting_.push_back(utterance);
        wake_.notify_one();
    }

    void stop()
    {
        const std::scoped_lock lock(mutex_);
        waiting_.clear();
        ++stopped_;
    }

    void onDone(std::function<void()> listener) { done_ = std::move(listener); }

private:
    void run(const std::stop_token &end)
    {
        for (;;) {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, end, [this] { return !waiting_.empty(); }))
                return;
            const Utterance next = std::move(waiting_.front());
            waiting_.pop_front();
            const unsigned stopped = stopped_;
            lock.unlock();
            speak(next, stopped);
            lock.lock();
            if (waiting_.empty() && stopped == stopped_)
                post_([done = done_] {
                    if (done)
                        done();
                });
        }
    }

    void speak(const Utterance &utterance, unsigned stopped)
    {
        SoundLine &line = utterance.where == Where::Headset ? headset_ : loudspeaker_;
        if (!canPlay(line))
            return;
        Result<void> played;
        const bool spoken = synthesise(utterance, [&](std::span<const std::int16_t> samples) {
            if (stopped_ != stopped || !played)
                return false;
            played = line.play(samples);
            return true;
        });
        if (!spoken)
            complain("the synthesiser has no voice for this language");
        // The player waits for whole chunks: silence pushes the last word out.
        if (played && stopped_ == stopped)
            played = line.play(std::vector<std::int16_t>(PauseSamples));
        if (stopped_ != stopped)
            line.drop();
        if (!played) {
            unheard_ = 1;
            complain(played.error().detail);
        }
    }

    bool canPlay(SoundLine &line)
    {
        if (line.isOpen())
            return true;
        if (unheard_ > 0 && unheard_++ < UnheardMax)
            return false;
        const auto opened = line.open(SamplesPerSecond);
        unheard_ = opened ? 0 : 1;
        if (opened)
            return true;
        complain(opened.error().detail);
        return false;
    }

    /// Once: what is missing does not come back because it is missed again.
    void complain(const std::string &why)
    {
        if (std::exchange(complained_, true))
            return;
        post_([why] { log::warning("speech", "nothing can be heard: {}", why); });
    }

    const Post post_;
    std::function<void()> done_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Utterance> waiting_;
    std::atomic<unsigned> stopped_ = 0; ///< how often; what began before is cut off
    SoundLine loudspeaker_;
    SoundLine headset_;
    int unheard_ = 0; ///< sentences since no device was there
    bool complained_ = false;
    std::jthread thread_;
};

EspeakVoice::EspeakVoice(Settings settings, Post post)
    : desk_(std::make_unique<Desk>(std::move(settings), std::move(post)))
{}

EspeakVoice::~EspeakVoice() = default;

void EspeakVoice::say(const Utterance &utterance)
{
    desk_->say(utterance);
}

void EspeakVoice::stop()
{
    desk_->stop();
}

void EspeakVoice::onDone(std::function<void()> listener)
{
    desk_->onDone(std::move(listener));
}

std::vector<std::int16_t> rendered(const Utterance &utterance)
{
    std::vector<std::int16_t> all;
    const Heard heard = [&all](std::span<const std::int16_t> samples) {
        all.insert(all.end(), samples.begin(), samples.end());
        return true;
    };
    if (!synthesise(utterance, heard))
        all.clear();
    return all;
}

} // namespace huimin::speech
