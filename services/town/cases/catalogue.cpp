// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/cases/case_service.h"

namespace huimin::town {

namespace {

using Attribute = Hotline::Attribute;

CatalogueEntry entry(const char *code, const char *group, const char *name, int hours)
{
    return {{code, name, {}, group, false}, {}, true, hours};
}

CatalogueEntry withoutPlace(CatalogueEntry entry)
{
    entry.needsPlace = false;
    return entry;
}

CatalogueEntry asking(CatalogueEntry entry, Attribute attribute)
{
    entry.service.metadata = true;
    entry.attributes.push_back(std::move(attribute));
    return entry;
}

} // namespace

const std::vector<CatalogueEntry> &catalogue()
{
    static const std::vector<CatalogueEntry> all{
        entry("GR0101", "repair", "漏水、停水", 24),
        entry("GR0102", "repair", "停电、电线", 24),
        entry("GR0301", "repair", "路灯不亮", 48),
        entry("GR0302", "repair", "井盖缺损、路面坑洼", 24),
        entry("GR0401", "repair", "树枝、绿化", 72),
        asking(entry("GR0601", "repair", "电梯故障", 4),
               {"INSIDE",
                "电梯里有人吗？",
                Attribute::Type::Choice,
                true,
                1,
                {{"NO", "没有人"}, {"YES", "有人"}, {"UNKNOWN", "不知道"}}}),
        entry("GR0201", "report", "垃圾未清", 24),
        entry("GR0202", "report", "占道堆放", 24),
        entry("GR0203", "report", "小广告", 72),
        entry("GR0701", "report", "安全隐患", 12),
        entry("GR0501", "complaint", "噪音", 48),
        entry("GR0602", "complaint", "物业纠纷", 120),
        entry("GR0999", "complaint", "其他", 120),
        withoutPlace(entry("GR0801", "question", "老人帮助", 48)),
        withoutPlace(entry("GR0803", "question", "其他咨询", 72)),
        asking(withoutPlace(entry("GR0901", "praise", "表扬", 120)), {"WHO",
                                                                      "您要表扬谁？",
                                                                      Attribute::Type::Choice,
                                                                      true,
                                                                      1,
                                                                      {{"GRID", "网格员"},
                                                                       {"CENTRE", "服务中心"},
                                                                       {"PROPERTY", "物业"},
                                                                       {"VOLUNTEER", "志愿者"},
                                                                       {"NEIGHBOUR", "邻居"}}}),
    };
    return all;
}

} // namespace huimin::town
