# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey told as it happens: what the person sees and does."""

# How a step is told; what is not listed is not told.
Chinese = {
    "touch": "点“{}”", "type": "在屏幕上输入 {}", "insert": "插入{}", "take-card": "取走卡",
    "pull-card": "把卡拔出来", "press": "在密码键盘上输入", "put": "放入 {} 元纸币",
    "take-notes": "拿走钱", "scan": "扫账单上的条码", "kill": "机器突然断电",
    "start": "机器重新启动", "see": "看到“{}”", "receipt": "凭条上写着“{}”",
}
English = {
    "touch": "touches '{}'", "type": "types {} on the screen", "insert": "inserts the card '{}'",
    "take-card": "takes the card", "pull-card": "pulls the card out",
    "press": "enters the PIN on the metal keys", "put": "puts in {} yuan",
    "take-notes": "takes the money", "scan": "holds the bill under the scanner",
    "kill": "the station dies", "start": "the station starts again", "see": "sees '{}'",
    "receipt": "reads '{}' on the receipt",
}


class Silence:
    def step(self, step, world):
        pass

    def done(self, step, world):
        pass


class Transcript:
    """`out` takes one line at a time."""

    def __init__(self, out, english):
        self._out = out
        self._sentences = English if english else Chinese
        self._heading = ""

    def step(self, step, world):
        heading = world.screen.heading()
        if heading and heading != self._heading:
            self._out(f"    [ {heading} ]")
        self._heading = heading or self._heading
        sentence = self._sentences.get(step.verb)
        if sentence:
            self._out("  " + sentence.format(self._words(step, world)))

    def done(self, step, world):
        if step.verb == "picture":
            self._out(f"    picture {world.last_picture.name}")

    def _words(self, step, world):
        if step.verb == "insert" and self._sentences is Chinese:
            for card in world.hardware()["wallet"]:
                if card["id"] == step.words:
                    return card["label"]
        return step.words
