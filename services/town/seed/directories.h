// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"
#include "services/town/announcements/announcement_service.h"
#include "services/town/directory/directory_service.h"

namespace huimin::town {

/// A directory's own file: BadData names line and key.
Result<DirectoryService::Content> parseDirectory(const std::string &text);
/// The same for what the community announces.
Result<std::vector<AnnouncementService::Posted>> parseAnnouncements(const std::string &text);

} // namespace huimin::town
