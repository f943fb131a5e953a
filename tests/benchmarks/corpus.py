"""The texts of the benchmarks: two pages in each of eight languages, as blocks that every rival can set.

They are the texts of the library where it has that language, one after the other until two pages are full;
for languages it has not, paragraphs of our own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from peergroups.base import paths

LANGUAGES = ("en", "es", "ru", "ar", "hi", "km", "zh", "am")
_LETTERS_OF_TWO_PAGES = dict(zip(LANGUAGES, (2100, 2100, 2400, 1700, 1900, 1900, 800, 1500), strict=True))


@dataclass(frozen=True)
class Block:
    """A heading (`h`), a paragraph (`p`) or an item of a list (`li`)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Paper:
    """One personalised handout."""

    code: str
    title: str
    group: str
    blocks: tuple[Block, ...]


OWN = {
    "ru": ("Слушать друг друга", [
        ("h", "Зачем мы встречаемся"),
        ("p", ("Мы собираемся каждую неделю, чтобы спокойно поговорить о том, что было трудно и что помогло."
         " Здесь никто никого не оценивает.")),
        ("li", "Можно говорить, можно просто слушать."),
        ("li", "То, что сказано здесь, остаётся здесь."),
        ("li", "Если вам нужно выйти, выходите и возвращайтесь."),
        ("p", ("У каждого из нас есть свой опыт. Иногда одного внимательного взгляда"
         " довольно, чтобы стало легче дышать и думать дальше.")),
    ]),
    "hi": ("एक दूसरे को सुनना", [
        ("h", "हम क्यों मिलते हैं"),
        ("p", ("हम हर सप्ताह मिलते हैं और शांति से बात करते हैं कि क्या कठिन था और किस बात से सहारा मिला।"
         " यहाँ कोई किसी को परखता नहीं है।")),
        ("li", "आप बोल सकते हैं या केवल सुन सकते हैं।"),
        ("li", "जो बात यहाँ होती है वह यहीं रहती है।"),
        ("li", "ज़रूरत हो तो बाहर जाइए और लौट आइए।"),
        ("p", "हम में से हर एक के पास अपना अनुभव है। कभी-कभी ध्यान से सुन लेना ही मन को हल्का करने के लिए काफ़ी होता है।"),
    ]),
    "km": ("ស្តាប់គ្នាទៅវិញទៅមក", [
        ("h", "ហេតុអ្វីយើងជួបគ្នា"),
        ("p", "យើងជួបគ្នារៀងរាល់សប្តាហ៍ដើម្បីនិយាយដោយស្ងប់ស្ងាត់អំពីអ្វីដែលពិបាកនិងអ្វីដែលបានជួយយើង។ នៅទីនេះគ្មាននរណាវិនិច្ឆ័យនរណាទេ។"),
        ("li", "អ្នកអាចនិយាយឬគ្រាន់តែស្តាប់។"),
        ("li", "អ្វីដែលនិយាយនៅទីនេះត្រូវរក្សាទុកនៅទីនេះ។"),
        ("li", "បើត្រូវការចេញទៅក្រៅសូមចេញហើយត្រឡប់មកវិញ។"),
        ("p", "យើងម្នាក់ៗមានបទពិសោធន៍រៀងខ្លួន។ ពេលខ្លះការស្តាប់ដោយយកចិត្តទុកដាក់គឺគ្រប់គ្រាន់ដើម្បីឱ្យចិត្តស្រាល។"),
    ]),
    "zh": ("彼此倾听", [
        ("h", "我们为什么见面"),
        ("p", "我们每周见一次面，安静地谈谈哪些事情不容易，哪些事情帮助了我们。在这里，没有人评判别人。"),
        ("li", "您可以说话，也可以只听。"),
        ("li", "在这里说的话，就留在这里。"),
        ("li", "需要出去的时候请出去，然后再回来。"),
        ("p", "我们每个人都有自己的经历。有时候，认真地听一听，就足以让人轻松一些，继续往前走。"),
    ]),
    "am": ("እርስ በርስ መደማመጥ", [
        ("h", "ለምን እንገናኛለን"),
        ("p", "በየሳምንቱ እየተገናኘን ምን እንደከበደን እና ምን እንደረዳን በእርጋታ እንነጋገራለን። እዚህ ማንም ማንንም አይፈርድም።"),
        ("li", "መናገር ወይም ማዳመጥ ብቻ ይችላሉ።"),
        ("li", "እዚህ የተነገረው እዚህ ይቀራል።"),
        ("li", "መውጣት ካስፈለገዎት ይውጡና ይመለሱ።"),
        ("p", "እያንዳንዳችን የራሳችን ልምድ አለን። አንዳንዴ በጥሞና መስማት ብቻ ልብን ለማቅለል ይበቃል።"),
    ]),
}  # fmt: skip


def papers(count: int) -> list[Paper]:
    """That many handouts of two pages, the languages in turn, each for another group."""
    return [paper(LANGUAGES[number % len(LANGUAGES)], f"Circle {number + 1}") for number in range(count)]


def paper(code: str, group: str, letters: int = 0) -> Paper:
    """A handout with about so many letters; 0 is what fills two pages."""
    title, blocks = _library(code) or _own(code)
    wanted = letters or _LETTERS_OF_TWO_PAGES[code]
    found: list[Block] = []
    while (left := wanted - sum(len(block.text) for block in found)) > 0:
        found += _until(blocks, left)
    return Paper(code, title, group, tuple(found))


def markdown(paper: Paper) -> str:
    """The handout as a text of the user's own, the group's name put in by us."""
    marks = {"h": "## ", "p": "", "li": "- "}
    body = "\n\n".join(marks[block.kind] + block.text for block in paper.blocks)
    head = f"title: {paper.title}\nstate: draft\naudience: participants\nversion: 1\nplaceholders: group"
    return f"---\n{head}\n---\n\n{{group}}\n\n{body}\n"


def _until(blocks: list[Block], letters: int) -> list[Block]:
    found = []
    for block in blocks:
        if letters <= 0:
            break
        found.append(block)
        letters -= len(block.text)
    return found


def _own(code: str) -> tuple[str, list[Block]]:
    title, blocks = OWN[code]
    return title, [Block(kind, text) for kind, text in blocks]


def _library(code: str) -> tuple[str, list[Block]] | None:
    """The title of the first text, and the plain blocks of all that are there."""
    files = sorted(paths.resource("handouts").glob(f"*/{code}.md"))
    texts = [file.read_text("utf-8") for file in files]
    blocks = [
        block for text in texts for line in text.split("---", 2)[2].splitlines() for block in _block(line)
    ]
    title = re.search("^title: (.*)$", texts[0], re.MULTILINE) if texts else None
    return (title[1], blocks) if title else None


def _block(line: str) -> list[Block]:
    if not line.strip() or "{" in line or "____" in line or line.lstrip().startswith(("|", ">", "!")):
        return []
    plain = line.replace("**", "").strip()
    if plain.startswith("#"):
        return [Block("h", plain.lstrip("# "))]
    if item := re.match(r"(?:[-*]|\d+\.) (?:\[ \] )?(.+)", plain):
        return [Block("li", item[1])]
    return [Block("p", plain)]
