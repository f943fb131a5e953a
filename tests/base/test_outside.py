from __future__ import annotations

import os

import pytest

from peergroups.base import outside
from peergroups.base.errors import FileUnreadable


def test_a_file_is_read_up_to_its_limit(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert outside.read_whole(file, 5, too_large="picture.too_large") == b"12345"
    with pytest.raises(FileUnreadable, match=r"picture\.too_large"):
        outside.read_whole(file, 4, too_large="picture.too_large")


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "device"])
def test_what_is_no_file_is_not_read(tmp_path, kind):
    file = tmp_path / "file"
    if kind == "folder":
        file.mkdir()
    elif kind == "pipe":
        os.mkfifo(file)
    elif kind == "device":
        file.symlink_to("/dev/zero")
    with pytest.raises(FileUnreadable, match=r"file\.missing"):
        outside.read_whole(file, 4, too_large="picture.too_large")
