#!/bin/sh
# Checks the system libraries that Qt needs; installs them where that is possible, names them where it is not.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
missing=""
need() { # library file, Debian package
    ldconfig -p 2>/dev/null | grep -q "$1" || missing="$missing $2"
}
PATH="$PATH:/sbin:/usr/sbin"
need libglib-2.0.so.0 libglib2.0-0
need libGL.so.1 libgl1
need libEGL.so.1 libegl1
need libfontconfig.so.1 libfontconfig1
need libxkbcommon.so.0 libxkbcommon0
need libdbus-1.so.3 libdbus-1-3
need libxcb-cursor.so.0 libxcb-cursor0
need libxkbcommon-x11.so.0 libxkbcommon-x11-0
need libxcb-icccm.so.4 libxcb-icccm4
need libxcb-keysyms.so.1 libxcb-keysyms1
need libxcb-shape.so.0 libxcb-shape0
need libxcb-image.so.0 libxcb-image0
need libxcb-render-util.so.0 libxcb-render-util0
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
extra="" # only for some tests, which are skipped without them
[ -f /usr/share/unicode/BidiTest.txt ] || extra="$extra unicode-data"
command -v hb-shape >/dev/null 2>&1 || extra="$extra libharfbuzz-bin"
command -v gnome-keyring-daemon >/dev/null 2>&1 || extra="$extra gnome-keyring" # a real keychain for its test
command -v dbus-run-session >/dev/null 2>&1 || extra="$extra dbus"
command -v Xvfb >/dev/null 2>&1 || extra="$extra xvfb" # a screen with a window manager for the walks by real keys
command -v openbox >/dev/null 2>&1 || extra="$extra openbox"
command -v xdotool >/dev/null 2>&1 || extra="$extra xdotool"
[ -n "$missing$extra" ] || exit 0
if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
        echo "Installing the system libraries that the window and the tests need:$missing$extra"
        export DEBIAN_FRONTEND=noninteractive
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing $extra; } >/dev/null && exit 0
    fi
    [ -n "$missing" ] || exit 0
    echo "These system packages are missing. Please install them, then try again:" >&2
    echo "    sudo apt-get install$missing" >&2
else
    [ -n "$missing" ] || exit 0
    echo "These libraries are missing (named as in Debian); please install them, then try again:$missing" >&2
fi
exit 1
