// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace huimin {

Result<std::string> fileText(const std::string &path)
{
    // A folder can be opened, but not read.
    std::error_code error;
    std::ifstream file(path);
    if (!file || std::filesystem::is_directory(path, error))
        return fail(ErrorCode::NotFound, path + " cannot be opened");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Result<void> replaceFile(const std::string &path, std::string_view text)
{
    const std::string fresh = path + ".new";
    std::ofstream file(fresh, std::ios::trunc);
    file << text;
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(fresh, path, error);
    if (!file || error)
        return fail(ErrorCode::Unavailable, path + " cannot be written");
    return {};
}

} // namespace huimin
