// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ipp/http_frame.h"
#include "drivers/ipp/ipp_status.h"
#include "drivers/port/frame_stream.h"

#include <map>

namespace huimin::ipp {

/// A print server and its printer, in memory: it answers as cupsd does, to one client.
class Simulator
{
public:
    Simulator(Port &line, Clock &clock);

    // What somebody does to it.
    void setSilent(bool silent) { silent_ = silent; }
    void setPaper(bool there);
    void setJammed(bool jammed);
    void setStopped(bool stopped);
    /// Somebody holds the next job.
    void holdNext() { holdNext_ = true; }
    /// It cannot make anything of the next document.
    void abortNext() { abortNext_ = true; }
    /// So often an operation is done, and its answer is lost.
    void loseAnswer(Operation operation, int times = 1) { lose_[operation] = times; }

    struct Page {
        std::string name;
        Bytes document;
    };
    const std::vector<Page> &printed() const { return printed_; }
    /// Jobs of which anything is left: a name, a document.
    std::size_t remembered() const { return jobs_.size(); }

private:
    struct Job {
        std::int32_t id = 0;
        std::string name;
        JobState state = JobState::Pending;
        Bytes document;
        bool complete = false; ///< the whole document is here
    };

    Task<void> serve();
    Message answerTo(const Message &request);
    Message createJob(const Message &request);
    Message sendDocument(Job &job, const Message &request);
    void cancel(Job &job, bool purge);
    Message printer() const;
    Job *jobIn(const Message &request);
    void work();

    FrameStream<HttpDecoder> stream_;
    Timer working_;
    std::vector<Job> jobs_;
    std::vector<Page> printed_;
    std::int32_t last_ = 0;
    bool silent_ = false;
    bool paper_ = true;
    bool inside_ = false; ///< a page is on its way
    bool jammed_ = false;
    bool stopped_ = false;
    bool holdNext_ = false;
    bool abortNext_ = false;
    std::map<Operation, int> lose_;
    TaskScope tasks_;
};

} // namespace huimin::ipp
