// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/station_voice.h"

#include "kiosk/base/log.h"
#include "kiosk/speech/espeak.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace huimin::speech {

namespace {

constexpr std::size_t PauseSamples = SamplesPerSecond / 8; ///< between two sentences
constexpr std::size_t ChunkSamples = SamplesPerSecond / 20;
constexpr int UnheardMax = 20; ///< sentences, until a missing device is looked for again

} // namespace

/// Both sides of the counter: what waits, and the thread that speaks.
class StationVoice::Desk
{
public:
    Desk(Lines lines, std::vector<PromptPack> packs, Post post)
        : post_(std::move(post)), lines_(std::move(lines)), packs_(std::move(packs)),
          thread_([this](std::stop_token end) { run(end); })
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
        SoundOut &line = *(utterance.where == Where::Headset ? lines_.headset : lines_.loudspeaker);
        if (!canPlay(line))
            return;
        Result<void> played;
        const Heard heard = [&](std::span<const std::int16_t> samples) {
            if (stopped_ != stopped || !played)
                return false;
            played = line.play(samples);
            return true;
        };
        if (const auto recorded = fromPack(utterance))
            playInChunks(*recorded, heard);
        else if (!synthesise(utterance, heard))
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

    /// What somebody has recorded; nothing when a word of it is missing.
    std::optional<Samples> fromPack(const Utterance &utterance) const
    {
        for (const PromptPack &pack : packs_)
            if (pack.language() == utterance.language)
                if (auto samples = pack.spoken(utterance.text))
                    return scaled(paced(*std::move(samples), utterance.pacePercent),
                                  utterance.volumePercent);
        return std::nullopt;
    }

    static void playInChunks(std::span<const std::int16_t> samples, const Heard &heard)
    {
        while (!samples.empty() && heard(samples.first(std::min(ChunkSamples, samples.size()))))
            samples = samples.subspan(std::min(ChunkSamples, samples.size()));
    }

    bool canPlay(SoundOut &line)
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
    const Lines lines_;
    const std::vector<PromptPack> packs_;
    int unheard_ = 0; ///< sentences since no device was there
    bool complained_ = false;
    std::jthread thread_;
};

StationVoice::StationVoice(Lines lines, std::vector<PromptPack> packs, Post post)
    : desk_(std::make_unique<Desk>(std::move(lines), std::move(packs), std::move(post)))
{}

StationVoice::~StationVoice() = default;

void StationVoice::say(const Utterance &utterance)
{
    desk_->say(utterance);
}

void StationVoice::stop()
{
    desk_->stop();
}

void StationVoice::onDone(std::function<void()> listener)
{
    desk_->onDone(std::move(listener));
}

} // namespace huimin::speech
