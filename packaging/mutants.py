"""Changes the program in small ways and shows what no test notices: `make mutants`, `make mutants OF=store/access.py`.

Works in a copy under `build/mutants`. For each package or module a sample of the changes is tried (PEERGROUPS_MUTANTS
of them, always the same ones; 0 for all), each against the tests that run the changed function, wherever they stand:
a rule of `model` may be kept by a test of a use case. Ends with code 1 where fewer are noticed than the house asks for.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPY = ROOT / "build" / "mutants"
LOG = ROOT / "build" / "mutants.log"
SAMPLE = int(os.environ.get("PEERGROUPS_MUTANTS", "150"))
WANTED = 0.85  # of the changes in a package
RIGHTS = [
    "tests/store/test_access.py",
    "tests/store/test_access_reading.py",
    "tests/usecases/test_roles.py",
    "tests/usecases/test_audit.py",
]
ENDS = ["tests/store/test_erasing.py", "tests/leaks/test_erasing.py"]
WHOLE = {  # where every change must be noticed, and by which tests
    "store/access.py": RIGHTS,
    "store/erasing.py": ENDS,
    "store/history.py": ["tests/store/test_history.py"],
    "usecases/erasing.py": ["tests/usecases/test_erasing.py", *ENDS],
    "usecases/merging.py": ["tests/usecases/test_merging.py"],
}
TESTS = {
    "base": ["tests/base", "tests/model", "tests/store/queries", "tests/usecases"],
    "model": ["tests/model", "tests/store/queries", "tests/store/test_schema.py", "tests/usecases"],
    "store/seals.py": ["tests/store/lifecycle/test_marks.py", "tests/store/lifecycle/test_old_files.py"],
    "store/lifecycle/clean_close.py": [
        "tests/store/lifecycle/test_marks.py",
        "tests/store/lifecycle/test_old_files.py",
        "tests/store/lifecycle/test_rollback.py",
    ],
    "store/lifecycle/rollback.py": [
        "tests/store/lifecycle/test_rollback.py",
        "tests/store/lifecycle/test_moves.py",
    ],
    "store/backup": ["tests/store/backup", "tests/usecases/test_carrying.py"],
    "store/queries": ["tests/store/queries", "tests/usecases/test_roles.py"],
    "usecases": ["tests/usecases"],
    "documents/text": ["tests/documents/text"],
}
SETTINGS = """
[tool.mutmut]
source_paths = ["peergroups"]
only_mutate = ["peergroups/{changed}"]
do_not_mutate = ["peergroups/store/migrations/*", "peergroups/usecases/demo.py", "peergroups/base/sentences.py"]
also_copy = {copied}
pytest_add_cli_args = ["-qx", "-pno:xdist", "-mnot slow", "-o", "addopts=--import-mode=importlib -p no:cacheprovider"]
pytest_add_cli_args_test_selection = {tests}
mutate_only_covered_lines = false
"""


def main(packages: list[str]) -> int:
    """A package whose tests would take hours as one is tried in the parts that `TESTS` names."""
    known = [*WHOLE, *TESTS]
    short = []
    for package in packages or known:
        if package not in known:
            short += [one for one in parts_of(package) if main([one])]
            continue
        noticed, missed = tried(package)
        total = len(noticed) + len(missed)
        print(f"{package}: {len(noticed)} of {total} changes noticed")
        for name in missed:
            print(f"  not noticed: {name}")
        if len(noticed) < (1 if package in WHOLE else WANTED) * total:
            short.append(package)
    return 1 if short else 0


def parts_of(package: str) -> list[str]:
    found = [one for one in (*WHOLE, *TESTS) if one.startswith(f"{package}/")]
    if not found:
        sys.exit(f"{package}: neither it nor a part of it stands in this file")
    return found


def tried(package: str) -> tuple[list[str], list[str]]:
    """The names of the changes that tests noticed, and of those they did not."""
    prepare(package)
    mutmut("run", "no.such.name", check=False)  # makes the changes and learns which tests run what
    names = sorted(known())
    chosen = random.Random(20261126).sample(names, SAMPLE) if 0 < SAMPLE < len(names) else names
    mutmut("run", *chosen, check=False)
    told = known()
    if all(told[name] is None for name in chosen):
        sys.exit(f"{package}: nothing could be tried, since the tests fail in the copy as it is: {LOG}")
    ended = {name: told[name] for name in chosen if told[name] is not None}
    noticed = [name for name, code in ended.items() if code not in {0, 33}]  # 33: no test runs it
    return noticed, sorted(set(chosen) - set(noticed))


def prepare(package: str) -> None:
    shutil.rmtree(COPY, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")  # fmt: skip
    files = [name for name in listed if name and (ROOT / name).exists()]
    files += [str(file.relative_to(ROOT)) for file in (ROOT / "translations").glob("*.qm")]
    for name in files:
        (COPY / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, COPY / name)
    (COPY / "mutants").mkdir()  # there before Python starts: it looks in no folder that was missing then
    copied = sorted({name.split("/")[0] for name in files} - {"peergroups", "tests", "pyproject.toml"})
    with (COPY / "pyproject.toml").open("a", encoding="utf-8") as out:
        out.write(
            SETTINGS.format(
                changed=package if package.endswith(".py") else f"{package}/*",
                copied=json.dumps(copied),
                tests=json.dumps((WHOLE | TESTS)[package]),
            )
        )


def mutmut(*arguments: str, check: bool) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(COPY / "mutants")}
    tool = Path(sys.executable).parent / "mutmut"
    with LOG.open("w", encoding="utf-8") as log:
        subprocess.run([tool, *arguments], cwd=COPY, env=environment, check=check, stdout=log, stderr=log)


def known() -> dict[str, int | None]:
    """Each change with the exit code of its tests; None where it was not tried."""
    found: dict[str, int | None] = {}
    for file in (COPY / "mutants").rglob("*.meta"):
        found |= json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
