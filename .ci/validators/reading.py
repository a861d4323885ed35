"""What a writer does with what the page of `kwaudit serve` says: choosing, jumping, by keyboard, and on any screen."""

from pages import CONTRAST, DRAFTS, STRUCTURE, report
from serving import Editor
from writing import GUIDE


STUFFED = (DRAFTS / "stuffed-article.md").read_text(encoding="utf-8")
STUFFED_PHRASE = "格安スマホ 比較"


def check_toggles(browser, server):
    """Severities can be filtered, terms hushed, all marks put off, and phrases chosen."""
    page = Editor(browser, server)
    page.write(STUFFED, phrases=STUFFED_PHRASE + "\n引っ越し 見積もり")
    cards = "return [...document.querySelectorAll('.note[data-finding]')].map((card) => card.classList[1])"
    every = browser.run(cards)
    assert set(every) == {"s-error", "s-warning", "s-info"}, every
    browser.click("#severities button")
    assert browser.run(cards) == [severity for severity in every if severity == "s-error"]
    browser.click("#severities button")
    assert browser.run(cards) == every
    browser.click(".rule summary")
    assert len(browser.wait("return document.querySelector('.why').textContent")) > 40
    first, second = page.marked("hue-0"), page.marked("hue-1")
    assert len(first) > 3 and len(second) > 3
    browser.click("#legend button")
    assert page.marked("hue-0") == [] and page.marked("hue-1") == second
    assert browser.run("return document.querySelector('#legend button').ariaPressed") == "false"
    browser.click("#legend button")
    page.click("marks")
    assert page.marked("hue-0") == page.marked("hue-1") == [] and page.marked("finding-error")
    page.click("marks")
    assert page.marked("hue-0") == first
    browser.click("#phrase-tabs li:nth-child(2) button")
    rows = browser.run("return [...document.querySelectorAll('#term-rows th')].map((row) => row.textContent.slice(2).trim())")
    assert rows == ["引っ越し", "見積もり"], rows
    assert browser.run("return [...document.querySelectorAll('#phrase-tabs button')].map((one) => one.ariaPressed)") == ["false", "true"]
    # Each kind of mark is explained once.
    kinds = browser.run("return [...document.querySelectorAll('.legend li')].map((item) => item.textContent)")
    assert len(kinds) == len(set(kinds)), kinds


def check_steps(program, browser, server, folder):
    """What to do first is what the report says, for all phrases; a draft that fails is never said to have nothing to fix."""
    page = Editor(browser, server)
    phrases = [STUFFED_PHRASE, "引っ越し 見積もり", "比較 料金"]
    page.write(STUFFED, phrases="\n".join(phrases))
    steps = ("return [...document.querySelectorAll(arguments[0])].map((item) => { const copy = item.cloneNode(true);"
             " for (const link of copy.querySelectorAll('a, button')) link.remove(); return copy.textContent.replace(/\\s+/g, ''); })")
    own = browser.run(steps, "#steps li")
    conditions = page.shown("about")
    names = browser.run("return [...document.querySelectorAll('#phrase-tabs .name')].map((name) => name.textContent)")
    assert names == phrases
    browser.open(report(program, folder, DRAFTS / "stuffed-article.md", *[word for one in phrases for word in ("-p", one)], "--lang", "ja"))
    theirs = browser.run(steps, ".steps li")
    assert own == theirs and len(own) > 3, (own, theirs)
    wanted = browser.run("return document.querySelector('.facts').textContent.match(/合格の条件.*/)[0]")
    assert wanted in conditions and "エラー" in conditions, (wanted, conditions)
    page = Editor(browser, server)
    page.write("# 引っ越しの見積もり\n\n引っ越しの見積もりを取る。\n\nキーワード：引っ越し 見積もり\n\nTODO: 書く\n")
    assert "不合格" in page.shown("about"), page.shown("about")
    assert "✓" not in page.shown("steps"), page.shown("steps")


def check_groups(browser, server):
    """Findings of one rule with the same words are one card with all its places, and each of them can be gone to."""
    page = Editor(browser, server)
    lines = [f"引っ越し 見積もりを{verb}。" for verb in ["取る", "頼む", "比べる", "待つ", "断る", "選ぶ", "見る"]]
    page.write("# 引っ越しの見積もり\n\n" + "\n\n".join(lines) + "\n")
    cards = browser.run("return [...document.querySelectorAll('[data-finding]')].map((card) => [card.querySelector('p + p').textContent,"
                        " card.dataset.finding.split(' ').length])")
    assert len({text for text, _ in cards}) == len(cards) and max(count for _, count in cards) == len(lines), cards
    assert "raw-query-in-text" not in page.shown("about") and "raw-query-in-text" in page.shown("repeated")
    place = "#repeated .link"
    count = f"return document.querySelectorAll('{place}').length"
    assert browser.run(count) == 5
    browser.run(f"document.querySelectorAll('{place}')[4].click()")
    assert browser.run(count) == len(lines)
    for number in range(len(lines)):
        browser.run(f"document.querySelectorAll('{place}')[arguments[0]].click()", number)
        line = browser.run("const t = document.getElementById('text'); return t.value.slice(0, t.selectionStart).split('\\n').length")
        assert line == 3 + 2 * number, (number, line)


def check_hints(browser, server):
    """What is unusual in a slug or a phrase is said beside it; advice names the fields of the page; a short text's score is early."""
    page = Editor(browser, server)
    page.write("雨でも自転車で行く。", phrases="自転車通勤雨", slug="雨の日 A/b")
    notes = page.shown("slug-note")
    for word in ["空白", "大文字", "「/」", "%E3"]:
        assert word in notes, notes
    assert "空白で区切" in page.shown("phrases-note") and "自転車通勤雨" in page.shown("phrases-note")
    assert "途中の目安" in page.shown("about")
    assert "--title" not in browser.run("return document.getElementById('panel').innerText")
    page.write(GUIDE, phrases="引っ越し 見積もり", slug="moving")
    assert "%E3" not in page.shown("slug-note") and "自転車" not in page.shown("phrases-note")


def check_names(browser, server):
    """A card has what its rule finds for a name, and the rule's id where it says why that matters."""
    page = Editor(browser, server)
    page.write(STUFFED, phrases=STUFFED_PHRASE)
    told = browser.run("return fetch('/api/rules?language=ja', { headers: { Authorization: `Bearer ${location.hash.match(/token=([^&]+)/)[1]}` } })"
                       ".then((answer) => answer.json()).then(({ rules }) => Object.fromEntries(rules.map(({ id, summary }) => [id, summary])))")
    cards = browser.run("return [...document.querySelectorAll('.note')].map((card) => [card.querySelector('.finds').textContent,"
                        " card.querySelector('summary code').textContent])")
    assert len(cards) > 5 and all(told[rule] == name for name, rule in cards), cards


def check_counts(browser, server):
    """The uses of a term are those of its kinds without those that do not count; the sections that keep to the topic are named."""
    page = Editor(browser, server)
    page.write("# 会談の話\n\n首脳会談の話。会談の話。\n\n## 首脳の席\n\n首脳が座る。\n\n## 庭\n\n花が咲く。\n", phrases="会談", description="会談の説明。")
    head, count = browser.run("const row = document.querySelector('#term-rows tr'); return [row.querySelector('small').textContent, row.cells[1].textContent]")
    # The title, the paragraph and 首脳会談; the description does not count.
    assert head == "そのまま 3＋複合語 1−数えない 1" and count == "3", (head, count)
    spread = browser.run("return [...document.querySelectorAll('#part-rows tr')].map((row) => row.textContent).find((text) => text.includes('話題の広がり'))")
    assert "首脳の席" in spread and "庭" not in spread, spread


def check_formats(browser, server):
    """A text without marks is plain text; one that begins with a sentence, too, as soon as it has a title elsewhere."""
    page = Editor(browser, server)
    text = "引っ越しは春に混みます。\n\n■時期\n\n秋は空いています。\n"
    guess = "return [document.getElementById('format').options[0].textContent, asked.at(-1).format]"
    for title, name, kind in [("", "自動（Markdown、1行目も本文）", "markdown"), ("引っ越しの時期", "自動（プレーンテキスト）", "text")]:
        page.write(text, title=title)
        assert browser.run(guess) == [name, kind], browser.run(guess)
    assert "時期" in page.shown("headings")


def check_jumps(browser, server):
    """A finding leads to its place in the text, and the text back to the finding."""
    page = Editor(browser, server)
    page.write(STUFFED, phrases=STUFFED_PHRASE)
    link = ".note.s-warning:last-of-type .link"
    finding = browser.run("const card = document.querySelector(arguments[0]).closest('.note'); return card.dataset.finding", link)
    browser.click(link)
    assert page.selection() == "" and browser.run("return document.activeElement.id") == "text"
    inside = browser.run(
        "const [range] = CSS.highlights.get('current'); const box = range.getBoundingClientRect();"
        "const frame = document.getElementById('paper').getBoundingClientRect();"
        "return Math.max(frame.top, 0) <= box.top && box.bottom <= Math.min(frame.bottom, innerHeight) && range.toString()")
    at = browser.run("const t = document.getElementById('text'); return t.value.slice(t.selectionStart)")
    assert inside and at.startswith(inside[:5]), inside
    assert browser.run("return [...CSS.highlights.get('place')].length") == 1
    assert browser.run("return document.querySelector('.note[aria-current]').dataset.finding") == finding
    browser.press("escape")
    assert browser.run("return document.activeElement.closest('.note').dataset.finding") == finding
    browser.run("const t = document.getElementById('text'); t.focus(); t.setSelectionRange(0, 0)")
    places = []
    for _ in range(4):
        browser.press("F8")
        places.append(browser.run("return document.getElementById('text').selectionStart"))
    assert places == sorted(set(places)), places
    browser.press("shift", "F8")
    assert browser.run("return document.getElementById('text').selectionStart") == places[-2]
    # Back from F8 leads to the finding that it showed, not to the link that was used before.
    shown = browser.run("return document.querySelector('.note[aria-current]').dataset.finding")
    browser.press("escape")
    assert browser.run("return document.activeElement.closest('.note').dataset.finding") == shown
    browser.press("F8")
    assert browser.run("return [document.activeElement.id, document.getElementById('text').selectionStart]") == ["text", places[-1]]
    page.write("引っ越しの話を書く。", phrases="引っ越し", title="引っ越しの話")
    browser.press("F8")
    assert "ありません" in page.shown("told"), page.shown("told")
    page.write("本文だけを書く。", phrases=STUFFED_PHRASE, title="")
    browser.click("#steps .link")
    assert browser.run("return document.activeElement.id") in ("title", "text")


def check_fields(browser, server):
    """Title, description and slug beside the text count, and show in the look of the search result."""
    page = Editor(browser, server)
    page.write("本文だけを書く。引っ越しの見積もりを取る。", title="引っ越しの見積もり入門", description="見積もりの取り方。", slug="moving-quote")
    looks = browser.run("return [...document.querySelectorAll('.look')].map((look) => look.innerText)")
    assert len(looks) == 2
    for look in looks:
        assert "引っ越しの見積もり入門" in look and "見積もりの取り方。" in look and "moving-quote" in look, look
    assert browser.run("return [...document.querySelectorAll('.look.desktop .t b')].map((b) => b.textContent)") == ["引っ越し", "見積もり"]
    page.write("本文だけを書く。", title="題" * 40)
    look = browser.run("return document.querySelector('.look.desktop .t').textContent")
    assert look.endswith("…") and 24 <= len(look) <= 28, look


def check_keyboard(browser, server):
    """Every control is reached by the key Tab alone, in the order of the page, with a ring; none holds the focus."""
    page = Editor(browser, server)
    page.write(GUIDE)
    shown = ("[...document.querySelectorAll('button, select, summary, a[href], input, textarea')]"
             ".filter((e) => e.checkVisibility() && e.tabIndex >= 0 && !e.hidden)")
    count = browser.run(f"document.activeElement.blur(); return {shown}.length")
    browser.run("document.querySelector('.skip').focus()")
    reached = []
    for _ in range(count + 10):
        at = browser.run(f"const all = {shown}; const e = document.activeElement;"
                         "const s = getComputedStyle(e); const p = getComputedStyle(e.parentElement);"
                         "return [all.indexOf(e), e.id || e.outerHTML.slice(0, 60), s.outlineStyle !== 'none' || p.outlineStyle !== 'none']")
        if reached and at[0] in (-1, reached[0][0]):
            break
        reached.append(at)
        browser.press("tab")
    assert [at[0] for at in reached] == list(range(count)), (count, [at[:2] for at in reached])
    assert all(at[2] for at in reached), [at for at in reached if not at[2]]


def check_structure(browser, server):
    for language in ["ja", "en"]:
        page = Editor(browser, server, language)
        faults = browser.run(STRUCTURE)
        assert not faults, (language, "empty", faults)
        page.write(STUFFED, phrases=STUFFED_PHRASE + "\n引っ越し 見積もり", title="題")
        faults = browser.run(STRUCTURE)
        assert not faults, (language, faults)
        assert browser.run("return document.documentElement.lang") == language
        assert browser.messages() == []


def check_contrast(browser, server):
    page = Editor(browser, server)
    page.write(STUFFED, phrases=STUFFED_PHRASE + "\n引っ越し 見積もり")
    browser.run("for (const item of document.querySelectorAll('details')) item.open = true")
    texts, faults = browser.run(CONTRAST)
    assert texts > 100 and not faults, (texts, faults)
    # The text lies on the colours of terms and findings.
    faults = browser.run("""
      const panel = document.createElement("div");
      document.body.append(panel);
      for (const name of ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "poor-back", "fair-back", "note-back", "paper"]) {
        const text = document.createElement("p");
        text.textContent = name;
        text.style.color = "var(--ink)";
        text.style.backgroundColor = `var(--${name})`;
        panel.append(text);
      }""" + CONTRAST)[1]
    assert not faults, faults


def check_shortcut(browser, server):
    """On a phone the link at the edge has the score, leads to what is said of the draft, and from there back to it."""
    page = Editor(browser, server)
    page.write(GUIDE)
    browser.run("scrollTo(0, 0)")
    inside = "const { top } = document.getElementById(arguments[0]).getBoundingClientRect(); return top >= -1 && top < innerHeight / 2"
    for name, place in [("点検結果", "panel"), ("原稿へ", "text"), ("点検結果", "panel")]:
        browser.wait("return document.getElementById('shortcut-name').textContent === arguments[0]", name)
        assert page.shown("short-score") == page.shown("points")
        page.click("shortcut")
        browser.wait(inside, place)
