// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/http_directory.h"

#include "services/directory/hsds.h"

namespace huimin::directory {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

} // namespace

Task<Directory::Topics> HttpDirectory::topics()
{
    HttpRequest request{"GET", base_ + "/taxonomy_terms?page=1&per_page=60", {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandTopics(response);
}

Task<Directory::Entries> HttpDirectory::services(std::string topic)
{
    HttpRequest request{"GET",
                        base_ + "/services?page=1&per_page=" + std::to_string(Shown) +
                            "&taxonomy_term_id=" + urlEncoded(topic),
                        {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandServices(response);
}

Task<Directory::Told> HttpDirectory::service(std::string id)
{
    HttpRequest request{"GET", base_ + "/services/" + urlEncoded(id), {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Told told = understandService(response, address_);
    const auto *service = std::get_if<Service>(&told);
    if (service != nullptr && service->id != id)
        co_return NoAnswer{"another service"};
    co_return told;
}

Task<Directory::Printable> HttpDirectory::form(std::string path)
{
    HttpRequest request{"GET", base_ + path, {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandForm(response);
}

} // namespace huimin::directory
