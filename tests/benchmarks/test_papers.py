"""A hundred personalised handouts of two pages in eight languages, as one PDF, against others in the same run.

Memory, file sizes and the time to the first page of a preview too. Typst, WeasyPrint and fpdf2 come with
packaging/requirements-bench.txt; a rival that is not there is left out and named.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups import documents
from peergroups.documents.sheets import HandoutSheet, HelpLine
from tests.benchmarks import corpus, rivals
from tests.benchmarks.corpus import Paper

COUNT = int(os.environ.get("PEERGROUPS_BENCH_HANDOUTS", "100"))
HELP = (HelpLine("Listening line", "+1 555 0100", hours="24 h"),)
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").is_file(), reason="the peak of memory is read there"
)
ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 0.1  # seconds
LIMIT_ARABIC, LIMIT_CHINESE = 60_000, 120_000  # bytes

_CHILD = """
import sys, time
from pathlib import Path
sys.path.append(sys.argv[3])  # last: what the program uses comes first
from tests.benchmarks import corpus, rivals, test_papers
papers = corpus.papers(int(sys.argv[1]))
if sys.argv[2] == "ours":
    work, given = test_papers.ours, papers
    test_papers.warm(work)
else:
    work, given = rivals.bare_reportlab, rivals.lines(papers)
    work(given[:8])
begin = time.perf_counter()
pdf = work(given)
taken = time.perf_counter() - begin
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) / 1000  # getrusage would count what the parent had before the start
print(taken, test_papers.pages(pdf), peak)
"""


_PREVIEW = """
from tests.benchmarks import corpus, test_papers
test_papers.warm(test_papers.ours)
papers = corpus.papers(len(corpus.LANGUAGES))
print(max(test_papers.timed(test_papers.first_page, paper)[0] for paper in papers))
"""


def sheet(paper: Paper) -> HandoutSheet:
    return HandoutSheet("own", paper.code, group=paper.group, help_lines=HELP, source=corpus.markdown(paper))


def ours(papers: list[Paper]) -> bytes:
    return documents.draw_all([(sheet(paper), 1) for paper in papers])


def first_page(paper: Paper) -> bytes:
    return documents.render_page(documents.draw(sheet(paper)), 0, 96 / 72)[2]


def timed(work: Callable[..., bytes], *given: object) -> tuple[float, bytes]:
    begin = time.perf_counter()
    pdf = work(*given)
    return time.perf_counter() - begin, pdf


def pages(pdf: bytes) -> int:
    return documents.page_count(pdf)


def warm(work: Callable[[list[Paper]], bytes]) -> None:
    """Loads programs and fonts with a few words in each language, as everyone's first page does."""
    work([corpus.paper(code, "First", letters=1) for code in corpus.LANGUAGES])


def child(count: int, who: str = "ours") -> tuple[float, int, float]:
    """Seconds, pages and peak of memory in MB of that many handouts, in a process that has set none of them."""
    command = [sys.executable, "-c", _CHILD, str(count), who, str(ROOT / "build" / "bench" / "tools")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    taken, found, peak = done.stdout.split()
    return float(taken), int(found), float(peak)


@pytest.fixture(scope="module")
def papers() -> list[Paper]:
    return corpus.papers(COUNT)


@pytest.fixture(scope="module")
def in_turns() -> tuple[float, float]:
    """The fastest of ours and of bare ReportLab, in turns: the machine is not equally fast all the time."""
    rounds = [(child(COUNT), child(COUNT, "bare ReportLab")) for _ in range(4)]
    assert all(COUNT * 1.8 <= ours[1] <= COUNT * 2.2 and bare[1] > COUNT for ours, bare in rounds)
    return min(ours[0] for ours, _ in rounds), min(bare[0] for _, bare in rounds)


def test_handouts_against_bare_reportlab_calls(benchmark, papers, in_turns, ratio):
    benchmark.pedantic(ours, args=(papers[:8],), rounds=1)
    ratio(f"{COUNT} handouts / bare ReportLab calls", *in_turns, 1.5)


@pytest.mark.parametrize(("rival", "aim"), [("typst", 1), ("weasyprint", 0.1), ("fpdf2", 0.1)])
def test_handouts_against_other_typesetters(rival: str, aim: float, papers, in_turns, ratio):
    try:
        importlib.import_module({"fpdf2": "fpdf"}.get(rival, rival))
    except (ImportError, OSError) as missing:
        pytest.skip(f"{rival} is not installed: {missing}")
    work = getattr(rivals, rival)
    warm(work)
    floor, pdf = timed(work, papers)
    assert COUNT * 1.5 <= pages(pdf) <= COUNT * 3
    ratio(f"{COUNT} handouts / {rival}", in_turns[0], floor, aim)


def test_memory_stays_flat_with_the_number_of_pages(ratio):
    few, many = (child(count)[2] for count in (50, 500))
    ratio("memory of 1,000 pages / of 100", many, few, 1.5)


@pytest.mark.parametrize(
    ("code", "letters", "limit"), [("ar", 700, LIMIT_ARABIC), ("zh", 350, LIMIT_CHINESE)]
)
def test_size_of_a_page(code: str, letters: int, limit: int, ratio):
    pdf = documents.draw(sheet(corpus.paper(code, "Circle 1", letters)))
    assert pages(pdf) == 1
    ratio(f"kB of a page in {code} / limit", len(pdf) / 1000, limit / 1000, 1.0)


def test_time_to_the_first_page_of_a_preview(ratio):
    """Seen by the user: one handout is drawn and its first page shown, in any language of the corpus."""
    done = subprocess.run(
        [sys.executable, "-c", _PREVIEW], cwd=ROOT, capture_output=True, text=True, check=True
    )
    ratio("first page of a preview, slowest / 100 ms", float(done.stdout), AT_ONCE, 1)
