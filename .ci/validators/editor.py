"""Checks the page of `kwaudit serve` in Chromium as a writer uses it, on a phone and on a laptop, light and dark: what it
keeps, saves and follows, what it says when something fails, that no draft runs a script, and what `writing.py`, `reading.py` and
`opening.py` have."""

import functools
import json
import time

from browser import Browser
from opening import check_ended, check_exchange, check_hostile_pastes, check_pastes, check_phrases
from pages import PAYLOADS, check_rules, main
from reading import (STUFFED, STUFFED_PHRASE, check_contrast, check_counts, check_fields, check_formats, check_groups, check_hints,
                     check_jumps, check_keyboard, check_names, check_shortcut, check_steps, check_structure, check_toggles)
from serving import Editor, Server
from writing import (GUIDE, audited, check_beginning, check_composition, check_cursor, check_drop, check_layers, check_order,
                     check_places, check_speed, check_typing, check_undo)


def check_saving(program, browser, server, folder):
    """The reports that are saved are the program's."""
    page = Editor(browser, server)
    page.write(GUIDE)
    saved = folder / "saved"
    browser.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(saved))
    for kind, ending in {"html": "html", "markdown": "md", "json": "json"}.items():
        browser.click(f"[data-save={kind}]")
        end = time.monotonic() + 10
        while not list(saved.glob(f"*.{ending}")):
            assert time.monotonic() < end, f"no {kind} was saved"
            time.sleep(0.05)
    assert {file.stem for file in saved.iterdir()} == {"引っ越しの見積もり比較ガイド｜費用の相場と安くする手順-kwaudit"}, list(saved.iterdir())
    report = json.loads(next(saved.glob("*.json")).read_text(encoding="utf-8"))
    score = audited(program, GUIDE, "--input-format", "markdown", "-p", "引っ越し 見積もり")["score"]
    assert report["drafts"][0]["score"] == score and page.shown("points") == f"{score:g}"
    assert f"{score:g}" in next(saved.glob("*.md")).read_text(encoding="utf-8")
    browser.open(next(saved.glob("*.html")))
    text = browser.run("return document.body.innerText")
    assert "ページで書いた原稿" in text and "入力欄" in text and "コマンドライン" not in text and "draft.md" not in text
    assert browser.run("return document.querySelector('.dial text').textContent") == f"{score:g}"


def check_saved_fields(browser, server, folder):
    """What is about a field beside the text is at that field, here and in a report that is saved, and on no line."""
    page = Editor(browser, server)
    page.write("本文を書く。引っ越しの見積もりを取る。", title="春の話", description="短い説明。")
    places = browser.run("return [...document.querySelectorAll('#others .note')].map((card) => card.querySelector('.link')?.textContent)")
    assert places.count("タイトル") == 1 and places.count("メタディスクリプション") == 2, places
    saved = folder / "fields"
    browser.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(saved))
    browser.click("[data-save=html]")
    end = time.monotonic() + 10
    while not (files := list(saved.glob("*.html"))):
        assert time.monotonic() < end, "no report was saved"
        time.sleep(0.05)
    browser.open(files[0])
    text = browser.run("return [...document.querySelectorAll('.first, .all-findings')].map((part) => part.innerText).join('\\n')")
    assert "タイトル欄" in text and "メタディスクリプション欄" in text and "1行目" not in text, text
    assert browser.run("return [...document.querySelectorAll('.row:is(.title, .description) .ln')].map((line) => line.textContent)") == ["", ""]


def check_two_tabs(browser, server):
    """A kept draft is in every tab; of two tabs that both keep theirs, one gives way and says so."""
    page = Editor(browser, server)
    page.write("一つ目の原稿。")
    assert "このタブにだけ" in page.shown("keep-note")
    page.click("keep")
    assert "どのタブにも" in page.shown("keep-note")
    first = browser.call("GET", browser.session + "/window")
    second = browser.call("POST", browser.session + "/window/new", {"type": "tab"})["handle"]
    browser.call("POST", browser.session + "/window", {"handle": second})
    try:
        page = Editor(browser, server)
        assert page.value() == "一つ目の原稿。" and browser.run("return document.getElementById('keep').checked")
        page.fill(text="二つ目の原稿。")
        browser.wait("return localStorage.getItem('kwaudit.draft').includes('二つ目')")
        browser.call("POST", browser.session + "/window", {"handle": first})
        browser.wait("return !document.getElementById('keep').checked")
        assert page.value() == "一つ目の原稿。" and "別のタブ" in page.shown("told")
        browser.click("#told button")
        browser.wait("return localStorage.getItem('kwaudit.draft').includes('一つ目')")
        browser.call("POST", browser.session + "/window", {"handle": second})
        browser.wait("return !document.getElementById('keep').checked")
    finally:
        browser.call("DELETE", browser.session + "/window")
        browser.call("POST", browser.session + "/window", {"handle": first})
    page.click("keep")
    assert browser.run("return localStorage.length") == 0


def check_keeping(browser, server):
    """A draft is in the browser's storage only where the writer asks for it; a change of language takes it along."""
    page = Editor(browser, server)
    page.write("秘密の原稿")
    stores = "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"
    assert "秘密" not in browser.run(stores)
    page.click("keep")
    page.fill(text="残す原稿")
    browser.wait("return localStorage.getItem('kwaudit.draft')?.includes('残す原稿')")
    page = Editor(browser, server)
    assert page.value() == "残す原稿" and page.value("phrases") == "引っ越し 見積もり"
    page.click("keep")
    assert browser.run("return localStorage.length") == 0
    page.click("language")
    browser.wait("return document.documentElement.lang === 'en' && document.readyState === 'complete'")
    assert page.value() == "残す原稿" and "残す" not in browser.run(stores)
    page.click("keep")
    page.click("keep")


def check_drafts(browser, server, folder):
    """The drafts of the program's paths are opened, gone back to, and followed when an editor saves them."""
    page = Editor(browser, server, aims=["引っ越し 見積もり"])
    page.click("open-drafts")
    browser.wait("return document.getElementById('drafts').open")
    names = browser.run("return [...document.querySelectorAll('#draft-list button')].map((b) => b.textContent)")
    assert len(names) == 2 and names[0].endswith("a.md") and names[1].endswith("b.md"), names
    browser.click("#draft-list li:nth-child(1) button")
    browser.wait("return document.getElementById('text').value.includes('一つ目')")
    page.settle()
    assert page.value("phrases") == "引っ越し 見積もり"
    page.click("open-drafts")
    browser.wait("return document.getElementById('drafts').open")
    browser.click("#draft-list li:nth-child(2) button")
    browser.wait("return document.getElementById('text').value.includes('二つ目')")
    browser.run("history.back()")
    browser.wait("return document.getElementById('text').value.includes('一つ目')")
    browser.run("history.forward()")
    browser.wait("return document.getElementById('text').value.includes('二つ目')")
    file = folder / "b.md"
    file.write_text(file.read_text(encoding="utf-8") + "\n書き足した行。\n", encoding="utf-8")
    browser.wait("return document.getElementById('text').value.includes('書き足した')")
    browser.run("const t = document.getElementById('text'); t.focus(); t.setSelectionRange(0, 0)")
    browser.type("自分の字")
    written = page.value()
    file.write_text("# 別の内容\n", encoding="utf-8")
    browser.wait("return document.querySelectorAll('#opened button').length === 2")
    assert page.value() == written
    browser.click("#opened button")
    browser.wait("return document.getElementById('text').value === '# 別の内容\\n'")
    browser.press("control", "z")
    assert page.value() == written
    assert browser.messages() == []


def check_return(browser, server):
    """Who leaves the page and comes back finds the text again, and its audit."""
    page = Editor(browser, server)
    page.write(GUIDE)
    score = page.shown("points")
    browser.wait("return history.state?.draft?.includes('見積もり')")
    browser.open("about:blank")
    browser.call("POST", browser.session + "/back", {})
    browser.wait("return document.getElementById('points')?.textContent === arguments[0]", score)
    assert page.value() == GUIDE
    browser.call("POST", browser.session + "/refresh", {})
    browser.wait("return document.getElementById('points')?.textContent === arguments[0]", score)
    assert page.value() == GUIDE


def check_failures(browser, program, folder):
    """What keeps the page from working is said in one sentence, and the page goes on by itself when it is over."""
    with Server(program) as server:
        page = Editor(browser, server)
        page.write("引っ越しの見積もり")
        browser.run("window.own = window.fetch; window.fetch = () => Promise.reject(new TypeError('gone'))")
        browser.type("を取る")
        browser.wait("return !document.getElementById('notice').hidden")
        assert "kwaudit serve" in page.shown("notice")
        browser.run("window.fetch = window.own")
        browser.wait("return document.getElementById('notice').hidden")
        browser.run("window.fetch = async () => new Response(JSON.stringify({ title: 'x', detail: '混んでいます。' }),"
                    " { status: 429, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' } })")
        browser.type("。")
        browser.wait("return document.getElementById('notice').textContent.includes('混んでいます。')")
        browser.run("window.fetch = window.own")
        browser.wait("return document.getElementById('notice').hidden")
        (folder / "broken.txt").write_bytes(b"\x83\x65\xff\xfd\n")
        for kind in ["dragEnter", "dragOver", "drop"]:
            browser.command("Input.dispatchDragEvent", type=kind, x=300, y=400,
                            data={"items": [], "files": [str(folder / "broken.txt")], "dragOperationsMask": 1})
        browser.wait("return document.getElementById('notice').textContent.includes('貼り付け')")
        assert "--" not in page.shown("notice"), page.shown("notice")
        browser.messages()
        browser.open("about:blank")
        browser.open(f"{server.root}?language=ja#token=wrong")
        browser.wait("return document.getElementById('notice')?.textContent.includes('鍵')")
        browser.open("about:blank")
        browser.open(f"{server.root}?language=ja")
        browser.wait("return document.getElementById('notice')?.textContent.includes('#token=…')")


def check_hostile(browser, server):
    """No text in any field runs a script or becomes an element."""
    page = Editor(browser, server)
    browser.run("window.hit = () => { window.hits = 1 }")
    allowed = set("a aside article b body br button caption code data dd details dialog div dl dt fieldset figcaption figure "
                  "footer g h1 h2 h3 h4 head header html input label li link main mark meta nav noscript ol option p path rect "
                  "section select small span strong sub summary svg circle text table tbody td template textarea th thead "
                  "title tr ul script".split())
    for payload in PAYLOADS:
        line = payload.replace("\n", " ")
        text = f"# {payload}\n\n会談{payload}は会談。\n\n## {payload}\n\n- {payload}\n\n会談、会談、会談、会談の{payload}\n\nTODO: {payload}\n"
        page.write(text, phrases=f'会談 {line}', title=f"会談{line}", description=f"会談{line}", slug=line)
        names, attributes, scripts = browser.run(
            "for (const item of document.querySelectorAll('details')) item.open = true;"
            "for (const e of document.querySelectorAll('#panel *')) e.dispatchEvent(new Event('mouseover'));"
            "const all = [...document.querySelectorAll('*')]; return [[...new Set(all.map((e) => e.localName))],"
            " all.flatMap((e) => e.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'srcdoc'),"
            " document.scripts.length]")
        assert browser.run("return window.hits ?? 0") == 0, payload
        assert set(names) <= allowed and not attributes and scripts == 1, (payload, set(names) - allowed, attributes, scripts)
    # Phrases whose quotation marks do not match are refused, and said to be.
    rest = [message["message"] for message in browser.messages() if "status of 4" not in message["message"]]
    assert rest == [], rest


def check_policy(browser, server):
    """The page may run no script and show no style but its own files."""
    Editor(browser, server)
    browser.run("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"
                "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" onclick=\"window.ran = 2\" id=\"x\">x</p>');"
                "document.getElementById('x').click()")
    assert browser.run("return window.ran ?? null") is None
    assert len(browser.messages()) >= 3


def run(program, axe, folder, tally):
    drafts = folder / "drafts"
    drafts.mkdir()
    for name, number in [("a.md", "一つ目"), ("b.md", "二つ目")]:
        (drafts / name).write_text(
            f"# {number}の引っ越し\n\n見積もりを取る。\n", encoding="utf-8")
    with Server(program) as server:
        with Browser() as browser:
            for name, check in {
                "beginning": check_beginning, "typing": functools.partial(check_typing, program), "places": check_places, "layers": check_layers,
                "composition": check_composition, "order": check_order, "speed": check_speed, "undo": check_undo,
                "cursor": check_cursor, "toggles": check_toggles, "jumps": check_jumps, "fields": check_fields,
                "keyboard": check_keyboard, "drop": check_drop, "keeping": check_keeping, "two tabs": check_two_tabs,
                "names": check_names, "counts": check_counts, "formats": check_formats,
                "structure": check_structure, "contrast": check_contrast, "policy": check_policy,
                "hostile drafts": check_hostile, "coming back": check_return, "groups": check_groups, "hints": check_hints,
                "exchange": check_exchange, "hostile pastes": check_hostile_pastes,
            }.items():
                tally.run(f"editor: {name}", check, browser, server)
            tally.run("editor: saving", check_saving, program, browser, server, folder)
            tally.run("editor: fields in saved reports", check_saved_fields, browser, server, folder)
            tally.run("editor: failures", check_failures, browser, program, folder)
            tally.run("editor: steps", check_steps, program, browser, server, folder)
            tally.run("editor: pastes", check_pastes, browser, server, folder)
            tally.run("editor: phrases", check_phrases, browser, program, folder / "phrases")
            tally.run("editor: ended program", check_ended, browser, program)
            with Server(program, drafts, "-p", "引っ越し 見積もり") as other:
                tally.run("editor: drafts", check_drafts, browser, other, drafts)
            for language, text in [("ja", ""), ("ja", STUFFED), ("en", STUFFED)]:
                page = Editor(browser, server, language)
                if text:
                    page.write(text, phrases=STUFFED_PHRASE + "\n引っ越し 見積もり")
                tally.run(f"editor: axe-core, {language}", check_rules, browser, axe)
            browser.size(390, 844)
            tally.run("editor: structure on a phone", check_structure, browser, server)
            tally.run("editor: layers on a phone", check_layers, browser, server)
            tally.run("editor: jumps on a phone", check_jumps, browser, server)
            tally.run("editor: shortcut on a phone", check_shortcut, browser, server)
        with Browser(dark=True) as browser:
            tally.run("editor: contrast, dark", check_contrast, browser, server)


if __name__ == "__main__":
    main("editor", run)
