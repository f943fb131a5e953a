"""Pictures from outside: looked at within limits, drawn anew as PNG, and only that is kept.

Nothing of the file itself is kept: neither its name, nor where and when it was taken.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from peergroups.base import outside
from peergroups.base.errors import FileUnreadable
from peergroups.usecases.tickets import Ticket, step

FILE_BYTES = 20_000_000
PIXELS = 40_000_000  # of the file: a large photograph
SIDE = 1600  # pixels of the longer side that is kept: the width of a page at 200 dots an inch
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")


def read(file: Path, *, ticket: Ticket | None = None) -> bytes:
    """The picture in a file as PNG on white, turned upright, no longer than SIDE. FileUnreadable when it is none."""
    step(ticket)
    return redrawn(outside.read_whole(file, FILE_BYTES, too_large="picture.too_large"))


def redrawn(data: bytes) -> bytes:
    """The picture as a PNG of our own making."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's own warning of large pictures: ours is an error, below
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > PIXELS:
                    raise FileUnreadable("picture.too_large")
                opened.draft("RGB", (SIDE, SIDE))  # a JPEG is unpacked no larger than it is needed
                return _png(opened)
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, MemoryError):
            raise FileUnreadable("picture.unreadable") from None
        except Image.DecompressionBombError:
            raise FileUnreadable("picture.too_large") from None


def _png(opened: Image.Image) -> bytes:
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    upright.thumbnail((SIDE, SIDE))
    with_alpha = upright.convert("RGBA")
    paper = Image.new("RGBA", with_alpha.size, "white")
    paper.alpha_composite(with_alpha)
    out = io.BytesIO()
    paper.convert("RGB").save(out, "PNG")
    return out.getvalue()
