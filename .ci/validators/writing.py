"""What happens while somebody writes in the page of `kwaudit serve`: typing, composing, undoing."""

import json
import subprocess
import time

from pages import DRAFTS
from serving import Editor


GUIDE = (DRAFTS / "moving-guide.md").read_text(encoding="utf-8")


def audited(program, text, *arguments):
    """What the program says of a text by itself."""
    run = subprocess.run([program, "-", "--no-config", "--format", "json", *arguments], input=text.encode(), capture_output=True)
    return json.loads(run.stdout)["drafts"][0]


def check_typing(program, browser, server):
    """What is typed is audited, and the score is the program's."""
    page = Editor(browser, server)
    page.fill(phrases="引っ越し 見積もり")
    browser.run("document.getElementById('text').focus()")
    text = "# 引っ越しの見積もりを比べる\n\n見積もりを三社から取り、引っ越しの費用を比べます。\n"
    browser.type(text)
    page.settle()
    assert page.value() == text
    draft = audited(program, text, "--input-format", "markdown", "-p", "引っ越し 見積もり")
    assert float(page.shown("points")) == draft["score"], (page.shown("points"), draft["score"])
    assert page.marked("hue-0") == ["引っ越し"] * 2 and page.marked("hue-1") == ["見積もり"] * 2
    browser.type("引越し")
    page.settle()
    assert page.marked("variant") == ["引越し"], page.marked("variant")
    assert browser.messages() == []


def check_places(browser, server):
    """Marks are where the terms are, after characters of two units, a mark of byte order and lines of Windows."""
    page = Editor(browser, server)
    page.write("\ufeff引っ越し\r\n\r\n👨‍👩‍👧と𠮷野家の引っ越し、見積もり。\r\n\r\n😀見積もり\n", phrases="引っ越し 見積もり")
    assert page.marked("hue-0") == ["引っ越し"] * 2, page.marked("hue-0")
    assert page.marked("hue-1") == ["見積もり"] * 2, page.marked("hue-1")


def check_layers(browser, server):
    """The mirror breaks its lines where the text field does."""
    page = Editor(browser, server)
    page.write("長い行を折り返す。" * 40 + "\n\nhttps://example.com/" + "a" * 200 + "\n\tタブ  と空白   \n\n「約物」、。（禁則）" * 9)
    field, mirror = browser.run(
        "const t = document.getElementById('text'); const m = document.getElementById('mirror');"
        "return [t.scrollHeight - t.clientHeight, m.offsetHeight - t.offsetHeight]")
    assert field == 0 and mirror <= 0, (field, mirror)


def check_composition(browser, server):
    """While an input method composes, in the text or in a field, nothing is audited; what was composed is."""
    page = Editor(browser, server)
    page.write("# 題\n\n本文。\n")
    for name in ["title", "text"]:
        written = page.value(name)
        browser.run("const f = document.getElementById(arguments[0]); f.focus(); f.setSelectionRange(f.value.length, f.value.length)", name)
        before = page.audits()
        for text in ["ひ", "ひっ", "ひっこ", "ひっこし", "引っ越し"]:
            browser.command("Input.imeSetComposition", text=text, selectionStart=len(text), selectionEnd=len(text))
            time.sleep(0.3)
        assert page.audits() == before, name
        assert page.value(name) == written + "引っ越し", page.value(name)
        browser.command("Input.insertText", text="引っ越し")
        page.settle()
        assert page.audits() > before and page.value(name) == written + "引っ越し", page.value(name)
    assert page.marked("hue-0") == ["引っ越し"]


def check_order(browser, server):
    """An answer that comes late is not shown after a later one."""
    page = Editor(browser, server)
    page.write(GUIDE)
    browser.run("const own = window.fetch; let first = true; window.late = 0; window.fetch = async (path, options) => {"
                " if (path !== '/api/audit' || !first) return own(path, options);"
                " first = false; const answer = await own(path, { ...options, signal: undefined });"
                " await new Promise((go) => setTimeout(go, 2500)); window.late += 1; return answer; };")
    page.fill(text="見積もり")
    browser.wait("return asked.at(-1).text === '見積もり'")
    page.fill(text="引っ越しの見積もりを取る")
    browser.wait("return document.getElementById('amount').textContent.startsWith('12')")
    score = page.shown("points")
    browser.wait("return window.late === 1")
    time.sleep(0.3)
    assert page.shown("points") == score and page.shown("amount").startswith("12"), page.shown("amount")


def check_speed(browser, server):
    """A thousand keys lose none, and each is shown before the next."""
    page = Editor(browser, server)
    page.write(GUIDE)
    browser.run("const t = document.getElementById('text'); t.focus(); t.setSelectionRange(t.value.length, t.value.length);"
                "window.slow = []; new PerformanceObserver((list) => slow.push(...list.getEntries().map((e) => e.duration)))"
                ".observe({ type: 'longtask' });")
    keys = "".join(chr(97 + index % 26) for index in range(1000))
    began = time.monotonic()
    browser.type(keys)
    took = time.monotonic() - began
    page.settle()
    assert page.value() == GUIDE + keys
    slow = browser.run("return window.slow")
    print(f"editor: 1,000 keys in {took:.1f} s, {page.audits()} audits, {len(slow)} tasks over 50 ms, "
          f"the longest of {max(slow, default=0):.0f} ms")


def check_undo(browser, server):
    """Undoing takes back what was typed, however much was audited in between, and a file that was loaded."""
    page = Editor(browser, server)
    page.fill(text="")
    browser.type("引っ越し")
    page.settle()
    browser.press("enter")
    browser.type("見積もり")
    page.settle()
    for _ in range(12):
        browser.press("control", "z")
        if page.value() in ("引っ越し", "引っ越し\n"):
            break
    assert page.value() in ("引っ越し", "引っ越し\n"), page.value()
    browser.press("control", "shift", "z")
    assert "見" in page.value(), page.value()


def check_cursor(browser, server):
    """The cursor and what is selected stay while answers come."""
    page = Editor(browser, server)
    page.write(GUIDE)
    browser.run("const t = document.getElementById('text'); t.focus(); t.setSelectionRange(120, 130)")
    page.fill(title="引っ越しの見積もり")
    page.settle()
    assert browser.run("const t = document.getElementById('text'); return [t.selectionStart, t.selectionEnd]") == [120, 130]


def check_drop(browser, server):
    """A file in Shift_JIS is read as what it says, and undoing brings back what was there."""
    page = Editor(browser, server)
    page.write("書きかけ", phrases="日帰り温泉 家族風呂")
    file = DRAFTS / "onsen-sjis.txt"
    text = file.read_bytes().decode("cp932").replace("\r\n", "\n")
    for kind in ["dragEnter", "dragOver", "drop"]:
        browser.command("Input.dispatchDragEvent", type=kind, x=300, y=400,
                        data={"items": [], "files": [str(file)], "dragOperationsMask": 1})
    browser.wait("return document.getElementById('question').open")
    browser.click("#question button")
    browser.wait("return document.getElementById('text').value.length > 100")
    assert page.value() == text
    page.settle()
    assert page.value("format") == "text" and page.marked("hue-0")
    browser.run("document.getElementById('text').focus()")
    browser.press("control", "z")
    assert page.value() == "書きかけ", page.value()[:40]
    assert browser.messages() == []


def check_beginning(browser, server):
    """Before there is a text the page says how to begin; before there is a phrase there are findings, and no score."""
    page = Editor(browser, server)
    shows = "return document.getElementById('start').checkVisibility()"
    assert browser.run(shows)
    page.fill(phrases="文章")
    browser.wait("return document.querySelectorAll('#start .done').length === 1")
    page.write("書き始めた文章。", phrases="")
    assert not browser.run(shows) and page.shown("points") == "–" and page.shown("amount").startswith("8")
    page.fill(phrases="文章")
    browser.wait("return document.getElementById('points').textContent !== '–'")
    page.fill(text="")
    browser.wait(shows)
    browser.click("#example")
    browser.wait("return document.getElementById('text').value.startsWith('# ')")
    page.settle()
    assert page.marked("hue-0") == [] and page.shown("points") != "–"
    assert browser.messages() == []
