// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace huimin::test {

/// The test classes of one program, each added by HUIMIN_TEST below its class.
std::vector<std::function<std::unique_ptr<QObject>()>> &suite();

template <typename Class>
struct Added {
    Added()
    {
        suite().push_back([] { return std::make_unique<Class>(); });
    }
};

} // namespace huimin::test

#define HUIMIN_TEST(Class) static const huimin::test::Added<Class> added##Class;
