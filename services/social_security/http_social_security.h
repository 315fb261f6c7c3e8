// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/social_security/social_security.h"

namespace huimin::social_security {

/// An office behind openapi.yaml.
class HttpSocialSecurity final : public SocialSecurity
{
public:
    /// `base` stands before every path: "/social".
    HttpSocialSecurity(HttpClient &client, std::string base)
        : client_(client), base_(std::move(base))
    {}

    Task<Told> pension(Person person, Purpose purpose) override;
    Task<Answer> confirm(Confirmation confirmation) override;
    Task<Answer> ask(std::string key) override;
    Task<FaceAnswer> askFace(FaceWish wish) override;
    Task<Answer> showFace(FacePicture picture) override;
    Task<RemindedAnswer> remind(Reminder reminder) override;
    Task<Accesses> accesses(Person person, Purpose purpose) override;
    Task<Recorded> record(Person person, Purpose purpose) override;
    Task<Issued> issue(CertificateOrder order) override;
    Task<Cards> cards(Person person, Purpose purpose) override;
    Task<OrderAnswer> order(CardOrder order) override;
    Task<CommandAnswer> command(CardQuestion question) override;
    Task<NotedAnswer> ended(CardOutcome outcome) override;
    Task<NotedAnswer> reportLoss(CardLoss loss) override;
    Task<Verified> verify(std::string number, std::string code) override;

private:
    HttpRequest about(const std::string &key, const char *method, std::string body) const;

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
};

} // namespace huimin::social_security
