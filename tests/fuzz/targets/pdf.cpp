// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/pdf.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// Whatever is called a PDF, it is looked through to its end.
HUIMIN_FUZZ("pdf", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    const auto pages = pdf::pagesOf(text);
    if (pages)
        HUIMIN_CHECK(*pages >= 1 && *pages <= pdf::PagesMost, "it has some pages, not many");
}
