// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/picture_taking.h"
#include "services/school/school_office.h"

namespace huimin::session {

/// What goes with one letter to the office for schools: pictures of papers, and the parent's name
/// by hand. Each is at the office as soon as it is made, and only its key is still here; what does
/// not get there is brought along, and holds nothing up.
class SchoolPapers
{
public:
    using Way = Conversation::Way;
    struct World {
        Clock &clock;
        SchoolOffice &office;
        crypto::Random &random;
        Camera *camera = nullptr;                     ///< null: no pictures of papers
        const pictures::Darkroom *darkroom = nullptr; ///< null: no pictures at all
        std::string station;
    };

    /// `reference` is the child's; `kinds` are the papers that can be shown.
    SchoolPapers(World world, Conversation &talk, std::string reference,
                 std::vector<points::PaperKind> kinds);

    /// Whether this is still about the same.
    bool isAbout(const std::string &reference, const std::vector<points::PaperKind> &kinds) const;
    /// There is something to take a picture of, and a camera that works.
    bool canShow() const;
    bool canSign() const { return world_.darkroom != nullptr; }

    /// On: enough.
    Task<Way> show(ChoicePage::What what, int step);
    /// On: signed, or not here.
    Task<Way> sign(int step);

    std::vector<std::string> keys() const;
    const std::string &signature() const { return signature_; }
    WithLetter with() const;
    /// The same, should the office have none of them any more.
    WithLetter without() const;
    bool isEmpty() const { return keys().empty() && signature_.empty(); }

private:
    using Paper = SchoolOffice::Paper;
    struct Entry {
        points::PaperKind kind;
        std::string key;     ///< empty: the office has none
        bool failed = false; ///< a picture was taken, and did not get there
    };

    Task<Way> take(std::size_t which, int step);
    Task<std::string> bring(std::string kind, Paper::Type type, Bytes bytes, int step);
    ChoicePage page(ChoicePage::What what) const;

    World world_;
    Conversation &talk_; // borrowed; the visit
    std::string reference_;
    std::vector<Entry> entries_;
    std::string signature_;
    std::vector<writing::Stroke> signed_; ///< what it looks like
    bool isExpected_ = false;             ///< papers without a picture have to be brought
    bool wasAsked_ = false;               ///< to sign
    bool isSilent_ = false;               ///< the office: somebody has waited long enough once
};

} // namespace huimin::session
