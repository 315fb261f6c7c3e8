#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the README anew, from what `./station tour` has drawn.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
tour=../../build/tour

small() { convert "$1" -dither None -colors 48 -strip -define png:compression-level=9 "$2"; }

for language in zh en; do
    pages=()
    for page in home pension-due take-cash notes; do
        pages+=("$tour/portrait-$language/$page.png")
    done
    montage "${pages[@]}" -tile 4x1 -geometry 248x441+6+6 -background '#DDD9CE' miff:- |
        small - "pages-$language.png"
    convert "$tour/landscape-$language/confirm.png" -resize 800x miff:- |
        small - "landscape-$language.png"
    convert "$tour/cabinet/laptop-$language/tray.png" -resize 760x miff:- |
        small - "cabinet-$language.png"
done
