"""What comes into the page of `kwaudit serve` and how it goes back: files, drafts, phrases and pastes; and what the page does
when the program ends."""

import contextlib
import re
import time

from pages import DRAFTS, PAYLOADS
from serving import Editor, Server
from writing import GUIDE

PARTS = ("text", "title", "description", "slug", "phrases", "format")
RICH = """<!DOCTYPE html><meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h1>雨の日の通勤</h1>
<p>雨でも<span style="font-weight:700">自転車</span>で行く。<a href="https://example.com/a">詳しく</a></p><h2>服</h2>
<ul><li><p>上着</p></li><li>ズボン<ul><li>防水</li></ul></li></ul><ol><li>一</li><li>二</li></ol>
<table><tr><th>品</th><th>値段</th></tr><tr><td>靴</td><td>1,000円</td></tr></table>
<p># 見出しではない</p><p>1. 番号ではない</p><p>*印* と &lt;b&gt;</p></b>"""
MARKDOWN = """# 雨の日の通勤

雨でも**自転車**で行く。[詳しく](https://example.com/a)

## 服

- 上着
- ズボン
  - 防水

1. 一
2. 二

| 品 | 値段 |
| --- | --- |
| 靴 | 1,000円 |

\\# 見出しではない

1\\. 番号ではない

\\*印\\* と \\<b>"""
# A paste as a browser tells of it.
PASTE = """
const data = new DataTransfer();
data.setData("text/html", arguments[0]);
data.setData("text/plain", arguments[1]);
const text = document.getElementById("text");
text.focus();
text.select();
return text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
"""


def state(page):
    return {name: page.value(name) for name in PARTS}


def choose_file(page, file):
    """Puts a file into the field that the button of the page presses."""
    document = page.browser.command("DOM.getDocument")
    node = page.browser.command("DOM.querySelector", nodeId=document["root"]["nodeId"], selector="#file")
    page.browser.command("DOM.setFileInputFiles", nodeId=node["nodeId"], files=[str(file)])


def check_exchange(browser, server):
    """What is loaded takes the place of everything that belonged to the draft before; undoing brings all of that back."""
    page = Editor(browser, server)
    page.write("# 書きかけ\n\n本文。\n", title="前の題", description="前の説明", slug="mae")
    browser.run("const f = document.getElementById('format'); f.value = 'markdown'; f.dispatchEvent(new Event('change'))")
    page.settle()
    before = state(page)
    file = DRAFTS / "onsen-sjis.txt"
    choose_file(page, file)
    browser.wait("return document.getElementById('question').open")
    back = browser.run("return document.getElementById('question-text').textContent.match(/「([^」]+)」か/)[1]")
    browser.click("#question button")
    browser.wait("return document.getElementById('text').value.length > 100")
    page.settle()
    after = state(page)
    assert [after[name] for name in PARTS[1:]] == ["", "", "", before["phrases"], "text"], after
    assert "onsen-sjis.txt" in page.shown("opened")
    assert browser.run("return asked.at(-1).name") == "onsen-sjis.txt"
    browser.run("document.getElementById('text').focus()")
    browser.press("control", "z")
    assert state(page) == before, state(page)
    assert "onsen" not in page.shown("opened")
    browser.press("control", "shift", "z")
    assert state(page) == after, state(page)
    assert browser.run("return document.querySelector('#opened button').textContent") == back
    browser.click("#opened button")
    assert state(page) == before
    page.click("new-draft")
    assert set(state(page).values()) == {""}, state(page)
    browser.click("#opened button")
    assert state(page) == before
    assert browser.messages() == []


def check_phrases(browser, program, folder):
    """The page shows the phrases that are scored, and where those are from that nobody typed into it."""
    sources = "return [...document.querySelectorAll('#phrase-sources li')].slice(1).map((item) => item.textContent)"
    with Server(program, "-p", "雨 自転車") as server:
        page = Editor(browser, server, aims=["雨 自転車"])
        browser.wait("return document.querySelectorAll('#start .done').length === 1")
        assert page.value("phrases") == "雨 自転車"
        assert browser.run(sources) == ["雨 自転車 コマンドライン"]
        page.fill(text="雨でも自転車に乗る。")
        page.settle()
        assert "phrases" not in browser.run("return asked.at(-1)") and page.shown("points") != "–"
        page.fill(phrases="引っ越し 見積もり")
        page.settle()
        assert browser.run("return asked.at(-1).phrases") == ["引っ越し 見積もり"]
        browser.wait("return document.querySelectorAll('#phrase-sources li').length === 0")
    folder.mkdir()
    (folder / "雨.md").write_text("---\ntarget_phrases: [自転車 通勤]\n---\n\n# 雨の日\n\n自転車で行く。\n", encoding="utf-8")
    with Server(program, folder, "-p", "雨 自転車") as server:
        page = Editor(browser, server)
        browser.wait("return document.querySelectorAll('#start-list button').length === 1")
        browser.click("#start-list button")
        browser.wait("return document.getElementById('text').value.includes('自転車')")
        browser.wait("return document.querySelectorAll('#phrase-sources li').length === 3")
        assert browser.run(sources) == ["雨 自転車 コマンドライン", "自転車 通勤 原稿のメタデータ"], browser.run(sources)
        page.fill(phrases="")
        browser.wait("return asked.at(-1).phrases?.length === 0")
        assert browser.run("return document.getElementById('phrases').placeholder") == ""


def check_pastes(browser, server, folder):
    """What is copied from a page with headings, lists and tables comes in as Markdown, in one step, and plain where that is asked
    for."""
    source = folder / "rich.html"
    source.write_text(RICH, encoding="utf-8")
    browser.open(source)
    browser.press("control", "a")
    browser.press("control", "c")
    page = Editor(browser, server)
    browser.run("document.getElementById('text').focus()")
    browser.press("control", "v")
    assert page.value() == MARKDOWN, page.value()
    assert "Markdown" in page.shown("told")
    page.settle()
    assert browser.run("return asked.at(-1).format") == "markdown"
    browser.press("control", "z")
    assert page.value() == ""
    browser.press("control", "shift", "v")
    plain = page.value()
    assert plain.startswith("雨の日の通勤\n") and "## 服" not in plain and "**" not in plain, plain
    browser.press("control", "z")
    browser.press("control", "v")
    browser.click("#told button")
    assert page.value() == plain
    # Into HTML goes what is plain.
    page.fill(text="<p>本文</p>\n")
    browser.press("control", "v")
    assert "**" not in page.value() and page.value().startswith("<p>")


def check_hostile_pastes(browser, server):
    """What is pasted runs no script, loads nothing and becomes no element, whatever it holds."""
    page = Editor(browser, server)
    page.write(GUIDE)
    count = browser.run("window.hit = () => { window.hits = 1 }; performance.clearResourceTimings(); return document.querySelectorAll('*').length")
    more = ['<img src="/api/health?pasted">', '<link rel="stylesheet" href="/assets/page.css?pasted">', "<b>" * 3000 + "x",
            "<ul><li>" * 2000 + "x", '<a href="javascript:hit()">押す</a>', '<a href="data:text/html,x">押す</a>', "<table>" + "<tr><td>|" * 50]
    for payload in PAYLOADS + more:
        browser.run(PASTE, f"<h2>見出し</h2><p>前{payload}後</p><ul><li>{payload}</li></ul>", "平文")
        text = page.value()
        assert text.startswith("## 見出し"), (payload, text[:80])
        assert not re.search(r"(?<!\\)\]\((?!https?:|mailto:)", text), text
    page.settle()
    assert browser.run("return window.hits ?? 0") == 0
    asked = browser.run("return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /pasted|evil|x$/.test(name))")
    assert asked == [], asked
    browser.run(PASTE, "<p>一</p>", "<script>hit()</script>")
    names = browser.run("return [...document.querySelectorAll('.paper *, #told *')].map((element) => element.localName)")
    assert set(names) <= {"div", "textarea", "span", "button", "p"}, set(names)
    assert browser.run("return document.querySelectorAll('*').length") < count + 400 and browser.run("return document.scripts.length") == 1
    # The policy refuses scripts and styles even in a document that nobody sees; nothing else is told.
    rest = [message["message"] for message in browser.messages() if "Content Security Policy" not in message["message"]]
    assert rest == [], rest


def check_ended(browser, program):
    """A program that ends is noticed without a key, and one that is started again is found in the same tab."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(Server(program))
        page = Editor(browser, server)
        page.write("# 題\n\n引っ越しの見積もり。\n", title='前の"題"', slug="mae")
        saves = "return [...document.querySelectorAll('[data-save]')].map((button) => button.disabled)"
        assert browser.run(saves) == [False] * 3
        dimmed = "return Number(getComputedStyle(document.getElementById('score')).opacity) < 1"
        assert not browser.run(dimmed)
        browser.run("navigator.clipboard.writeText = async (text) => { window.written = text }")
        server.stop()
        began = time.monotonic()
        browser.wait("return document.getElementById('notice').textContent.includes('kwaudit serve')")
        assert time.monotonic() - began < 3
        assert browser.run(saves) == [True] * 3 and browser.run(dimmed)
        page.click("copy")
        assert browser.wait("return window.written") == (
            '---\ntitle: "前の\\"題\\""\nslug: "mae"\ntarget_phrases:\n  - "引っ越し 見積もり"\n---\n\n# 題\n\n引っ越しの見積もり。\n')
        again = stack.enter_context(Server(program, port=server.port))
        browser.run("location.hash = arguments[0]", f"token={again.token}")
        browser.wait("return document.getElementById('notice').hidden && document.getElementById('told').textContent.includes('つながりました')")
        assert page.value() == "# 題\n\n引っ越しの見積もり。\n" and browser.run(saves) == [False] * 3 and not browser.run(dimmed)
        # Opened without the language, the new address is another page; the text comes along.
        again.stop()
        browser.wait("return !document.getElementById('notice').hidden")
        third = stack.enter_context(Server(program, port=server.port))
        browser.run("window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });"
                    "location.href = arguments[0]", f"{third.root}#token={third.token}")
        browser.wait("return !location.search && document.readyState === 'complete'")
        browser.wait("return document.getElementById('text').value.startsWith('# 題')")
        assert page.value("title") == '前の"題"'
        browser.wait("return document.getElementById('points').textContent !== '–'")
        browser.messages()
