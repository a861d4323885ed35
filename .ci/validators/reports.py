"""Checks kwaudit's reports: the goldens, and those of a run over drafts with hostile names and texts.

Every format is read with a reader that others wrote and compared with the JSON Lines of the same run.
"""

import argparse
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import formats

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENDINGS = {
    "jsonl": "jsonl", "sarif": "sarif", "github": "github.txt", "gitlab": "gitlab.json",
    "junit": "junit.xml", "checkstyle": "checkstyle.xml", "rdjson": "rdjson.json",
    "markdown": "md", "csv": "csv",
}
NAMES = ["a.md", "b c, d: 100%#é?.md", "改\n行.md", "<b>`|@x.html", "=1+1.txt", "sub/😀 [x](y).md", "sjis.txt"]
TEXT = "# 題😀 | <script>alert(1)</script> [x](https://example.com)\n\nTODO: 「あとで」 @octocat #1\n\n" + \
    "😀か\u3099" * 3 + "首脳会談を開いた。{{placeholder}} ここに本文を入れる。``` $x$\n\n" + "とても長い文が続き、" * 30 + "終わる。\n"
PHRASES = ["首脳 会談", "=1+1 @x", '"a,b" ＝c']


class Tally:
    def __init__(self):
        self.passed, self.failed, self.skipped = 0, 0, 0

    def run(self, name, check, *arguments):
        try:
            check(*arguments)
        except formats.Skip as reason:
            self.skipped += 1
            print(f"skipped: {name}: {reason}")
        except Exception as fault:  # any fault of a reader is a fault of the report
            self.failed += 1
            print(f"FAILED: {name}: {type(fault).__name__}: {str(fault)[:2000]}")
        else:
            self.passed += 1


def read(path):
    return pathlib.Path(path).read_bytes()


def golden_sets():
    """The reports of each set of goldens: {format: bytes}."""
    for first in sorted(glob.glob(str(ROOT / "Fixtures/Reports/*.jsonl"))):
        stem = first[: -len(".jsonl")]
        yield os.path.basename(stem), {name: read(f"{stem}.{end}") for name, end in ENDINGS.items()}


def write_drafts(folder):
    for name in NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = TEXT.replace("😀", "") .replace("\u3099", "") if name == "sjis.txt" else TEXT
        path.write_bytes(text.encode("cp932" if name == "sjis.txt" else "utf-8"))
    (folder / "broken.md").write_bytes(b"\x89PNG")


def fresh_set(program, language):
    """The reports of a run in a folder of a repository, with the lines of its drafts."""
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary)
        (root / ".git").mkdir()
        site = root / "記事"
        site.mkdir()
        write_drafts(site)
        command = [program, "./", "nowhere.md", "--lang", language, "--fail-on", "warning", "--fail-under", "99"]
        for phrase in PHRASES:
            command += ["-p", phrase]
        for name, ending in ENDINGS.items():
            command += ["--report", f"{name}={root}/report.{ending}"]
        environment = {**os.environ, "GITHUB_STEP_SUMMARY": str(root / "summary.md")}
        run = subprocess.run(command, cwd=site, env=environment, capture_output=True)
        # Two inputs cannot be read.
        assert run.returncode == 2, run.stderr.decode()
        left = sorted(path.name for path in root.iterdir())
        assert left == sorted([".git", "記事", "summary.md", *(f"report.{end}" for end in ENDINGS.values())]), left
        reports = {name: read(root / f"report.{end}") for name, end in ENDINGS.items()}
        assert read(root / "summary.md") == reports["markdown"]
        lines = {}
        for name in NAMES:
            encoding = "cp932" if name == "sjis.txt" else "utf-8"
            lines[name] = read(site / name).decode(encoding).split("\n")
        return reports, lines


def check_positions(reports, lines):
    """Every column is that of a character, and the columns in bytes say the same."""
    drafts, _ = formats.truth(reports)
    assert len(drafts) == len(NAMES), len(drafts)
    findings = 0
    for draft in drafts:
        text = lines[draft["path"].removeprefix("./")]
        for finding in draft["findings"]:
            findings += 1
            for line, column, in_bytes in [
                (finding["line"], finding["column"], finding["byteColumn"]),
                (finding["endLine"], finding["endColumn"], finding["endByteColumn"]),
            ]:
                before = text[line - 1][: column - 1]
                assert len(before) == column - 1, (draft["path"], finding)
                assert len(before.encode()) == in_bytes - 1, (draft["path"], finding)
    assert findings > 3 * len(NAMES), findings


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--junit-schema")
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    arguments = parser.parse_args()
    tally = Tally()
    sets = [(name, reports, "記事/") for name, reports in golden_sets()]
    for language in ["ja", "en"]:
        reports, lines = fresh_set(arguments.program, language)
        sets.append((f"run.{language}", reports, "記事/"))
        tally.run(f"run.{language}: positions", check_positions, reports, lines)
    for name, reports, base in sets:
        for format, check in formats.checks(arguments.junit_schema).items():
            tally.run(f"{name}: {format}", check, reports[format], reports, base)
    print(f"validate: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
