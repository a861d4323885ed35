"""Takes the pictures of the READMEs: the HTML report and the page of `kwaudit serve`, both with a draft of Fixtures.

    python3 .ci/validators/pictures.py --program .build/debug/kwaudit
"""

import argparse
import pathlib
import shutil
import tempfile

from browser import Browser
from pages import DRAFTS, report
from reports import ROOT
from serving import Editor, Server

FOLDER = ROOT / ".github/pictures"
MOST = 120_000  # bytes
DRAFT = DRAFTS / "stuffed-article.md"
PHRASE = "格安スマホ 比較"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    program = str(pathlib.Path(parser.parse_args().program).resolve())
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Server(program) as server:
        # The report shows the path that it was asked for.
        shutil.copy(DRAFT, folder)
        for language in ["ja", "en"]:
            with Browser(1280, 760, language=language) as browser:
                browser.open(report(program, pathlib.Path(folder), DRAFT.name, "-p", PHRASE, "--lang", language))
                take(browser, f"report.{language}.webp")
                Editor(browser, server, language).write(DRAFT.read_text(encoding="utf-8"), phrases=PHRASE)
                browser.run("document.getElementById('paper').scrollTo(0, 150)")
                take(browser, f"editor.{language}.webp")


def take(browser, name):
    file = FOLDER / name
    # What is drawn in the next frame is in the picture.
    browser.run_async("requestAnimationFrame(() => setTimeout(arguments[0], 500))")
    browser.picture(file)
    assert file.stat().st_size <= MOST, (name, file.stat().st_size)
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
