"""Checks the HTML report in Chromium, opened from disk: with and without scripts, light and dark, on a phone and
on a laptop, printed; driven by keyboard and mouse, and fed with hostile drafts."""

import argparse
import functools
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

from browser import Browser
from formats import Skip
from reports import ROOT, Tally

DRAFTS = ROOT / "Fixtures/Drafts"
PHRASES = ["-p", "引っ越し 見積もり", "-p", "格安スマホ 比較"]
# Each would run or break out where one place does not escape it.
PAYLOADS = [
    '<script>hit()</script>', '<img src=x onerror=hit()>', '"><script>hit()</script>', "'><script>hit()</script>",
    '" onmouseover="hit()', "' onfocus='hit()' autofocus='", '</style><script>hit()</script>',
    '</script><script>hit()</script>', '</title><svg/onload=hit()>', '</textarea></template><script>hit()</script>',
    '<svg><script>hit()</script></svg>', '<svg onload=hit()>', '<a href=javascript:hit()>x</a>',
    '[x](javascript:hit())', '<iframe srcdoc="<script>parent.hit()</script>">', '<!--><script>hit()</script>-->',
    '--><script>hit()</script>', '<![CDATA[<script>hit()</script>]]>', '&lt;script&gt;hit()&lt;/script&gt;',
    '&#60;script&#62;hit()', '{{{style}}}', '{{> page}}', '{{=<% %>=}}', '"\u0301 onmouseover=hit() x=\u0301"',
    '<\ufe0fscript>hit()</script>', "'\u200d><b onclick=hit()>x</b>", '<body onload=hit()>', '<base href=//evil.example>',
    '<meta http-equiv=refresh content="0;url=//evil.example">', '<details open ontoggle=hit()>x</details>',
    '<video><source onerror=hit()></video>', '<style>*{display:none}</style>', '<button formaction=javascript:hit()>x',
    '<math><mi xlink:href="javascript:hit()">x</mi></math>', '\\" onclick=hit() \\', '＜script＞hit()＜/script＞',
]
CONTRAST = """
// The contrast of every text with what is behind it (WCAG 2), where it is below 4.5.
const light = (rgb) => rgb.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const parsed = (text) => { const n = text.match(/[\\d.]+/g).map(Number); return [n.slice(0, 3), n[3] ?? 1]; };
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const [color, alpha] = parsed(getComputedStyle(at).backgroundColor);
    if (alpha === 1) return color;
    if (alpha > 0) throw new Error(`a translucent background: ${at.className}`);
  }
  return [255, 255, 255];
};
const found = [];
let texts = 0;
for (const element of document.querySelectorAll("body *")) {
  if (["SCRIPT", "TEMPLATE", "STYLE"].includes(element.tagName) || element.closest(".quiet, .mirror")) continue;
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
  if (!element.checkVisibility()) continue;
  texts += 1;
  const style = getComputedStyle(element);
  const [front] = parsed(element instanceof SVGElement ? style.fill : style.color);
  const [a, b] = [light(front), light(behind(element))].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < 4.5) found.push(`${element.tagName}.${element.className.baseVal ?? element.className} ${ratio.toFixed(2)}`);
}
return [texts, [...new Set(found)]];
"""
STRUCTURE = """
const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((head) => Number(head.tagName[1]));
const faults = [];
if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) faults.push(`h1: ${levels}`);
levels.forEach((level, index) => { if (index && level > levels[index - 1] + 1) faults.push(`h${level} at ${index}`); });
for (const table of document.querySelectorAll("table")) {
  if (!table.caption?.textContent.trim()) faults.push("a table without a caption");
  for (const head of table.querySelectorAll("th")) if (!head.scope) faults.push("a head without a scope");
  for (const row of table.tBodies[0].rows) if (!row.querySelector("th")) faults.push("a row without a head");
}
for (const svg of document.querySelectorAll("svg")) {
  if (!svg.hasAttribute("aria-hidden") && !svg.getAttribute("aria-label")) faults.push("a picture without a name");
}
for (const link of document.querySelectorAll("a[href^='#']")) {
  if (!document.getElementById(link.getAttribute("href").slice(1))) faults.push(`no target: ${link.hash}`);
}
for (const element of document.querySelectorAll(":is(button, select, a[href], summary):not([aria-hidden])")) {
  if (element.tabIndex < 0) faults.push(`out of reach: ${element.outerHTML.slice(0, 80)}`);
  if (!(element.textContent.trim() || element.getAttribute("aria-label"))) faults.push("a control without a name");
}
if (new Set([...document.querySelectorAll("[id]")].map((e) => e.id)).size !== document.querySelectorAll("[id]").length)
  faults.push("an id twice");
if (document.documentElement.scrollWidth > innerWidth) faults.push(`as wide as ${document.documentElement.scrollWidth}`);
return faults;
"""


def report(program, folder, *arguments):
    """The page that a run writes."""
    file = folder / f"{hashlib.sha256(repr(arguments).encode()).hexdigest()[:12]}.html"
    run = subprocess.run(
        [program, *map(str, arguments), "--no-config", "--format", "html", "--output", file], capture_output=True, cwd=folder)
    assert run.returncode in (0, 1), run.stderr.decode()
    return file


def check_structure(browser, files):
    for file in files:
        browser.open(file)
        faults = browser.run(STRUCTURE)
        assert not faults, (file.name, faults[:10])
        assert not browser.run("return document.querySelector('[style]')"), file.name
        assert not browser.messages(), file.name


def check_contrast(browser, files):
    for file in files:
        browser.open(file)
        browser.run("for (const item of document.querySelectorAll('details')) item.open = true")
        texts, faults = browser.run(CONTRAST)
        assert texts > 50 and not faults, (file.name, texts, faults)


def check_without_script(browser, file):
    """All there is can be read, and nothing offers what needs a script."""
    browser.open(file)
    assert browser.run("return document.querySelectorAll('button, select').length") == 0
    shown = browser.run("return document.body.innerText")
    for words in ["引っ越しの見積もり", "先に直すところ", "検索結果での見え方", "見出しの構成", "本文と指摘", "指摘の一覧"]:
        assert words in shown, words
    assert browser.run("return [...document.querySelectorAll('.sheet mark')].every((mark) => mark.checkVisibility())")
    assert not browser.messages()


def check_terms(browser, file):
    """A term's button hushes its uses and shows them again."""
    browser.open(file)
    count = "return [...document.querySelectorAll('#d1 .sheet mark.u.hush')].length"
    button = "#d1 .legend li[data-term='0'] button"
    uses = browser.run("return document.querySelectorAll(\"#d1 .sheet mark.u[data-t='0']\").length")
    assert uses > 3 and browser.run(count) == 0
    browser.click(button)
    assert browser.run(count) == uses
    assert browser.run("return document.querySelector(arguments[0]).getAttribute('aria-pressed')", button) == "false"
    browser.click(button)
    assert browser.run(count) == 0


def check_filters(browser, file):
    browser.open(file)
    rows = "return [...document.querySelectorAll('#d1 .findings tbody tr')].filter((row) => row.checkVisibility())"
    every = browser.run(rows + ".map((row) => [row.dataset.severity, row.dataset.rule])")
    severities = {severity for severity, _ in every}
    assert len(severities) > 1, severities
    browser.click("#d1 .tools button")
    first = next(severity for severity in ["error", "warning", "info"] if severity in severities)
    left = browser.run(rows + ".map((row) => row.dataset.severity)")
    assert left == [severity for severity, _ in every if severity == first]
    notes = browser.run(
        "return [...document.querySelectorAll('#d1 .note, #d1 .sheet .ref')].filter((note) => note.checkVisibility())"
        ".map((note) => note.dataset.severity)")
    assert notes and set(notes) == {first}
    browser.click("#d1 .tools button")
    rule = every[0][1]
    browser.run("const s = document.querySelector('#d1 .tools select'); s.value = arguments[0];"
                "s.dispatchEvent(new Event('change'))", rule)
    assert browser.run(rows + ".map((row) => row.dataset.rule)") == [own for _, own in every if own == rule]
    told = browser.run("return document.querySelector('#d1 .tools [role=status]').textContent")
    assert told == f"{sum(own == rule for _, own in every)} / {len(every)}", told


def check_sorting(browser, file):
    browser.open(file)
    column = "return [...document.querySelectorAll('.list tbody tr')].map((row) => row.children[{}].textContent.trim())"
    before = browser.run(column.format(2))
    browser.click(".list th:nth-child(3) button")
    names = browser.run(column.format(2))
    assert sorted(names) == sorted(before) and names != before
    assert browser.run("return document.querySelector('.list th:nth-child(3)').ariaSort") == "ascending"
    browser.click(".list th:nth-child(3) button")
    assert browser.run(column.format(2)) == names[::-1]
    browser.click(".list th:nth-child(2) button")
    scores = [float(score.replace("–", "-1")) for score in browser.run(column.format(1))]
    assert scores == sorted(scores) and len(set(scores)) > 1, scores


def check_keyboard(browser, file):
    """Every control can be reached by the key Tab alone, and pressed."""
    browser.open(file)
    controls = browser.run(
        "return [...document.querySelectorAll('button, select, summary, a[href]')].filter((c) => c.checkVisibility()).length")
    reached = []
    for _ in range(controls + 20):
        browser.press("tab")
        at = browser.run(
            "const e = document.activeElement; if (e === document.body) return null;"
            "const all = [...document.querySelectorAll('*')]; const ring = getComputedStyle(e).outlineStyle;"
            "return [all.indexOf(e), e.tagName, ring]")
        if at is None or (reached and at[0] == reached[0][0]):
            break
        reached.append(at)
    places = [at[0] for at in reached]
    assert places == sorted(places), "not in the order of the page"
    stops = [at for at in reached if at[1] in ("BUTTON", "SELECT", "SUMMARY", "A")]
    assert len(stops) == controls, (len(stops), controls)
    assert all(at[2] != "none" for at in reached), "no ring around what has the focus"
    browser.run("document.querySelector('.legend button').focus()")
    browser.press("space")
    assert browser.run("return document.querySelector('.legend button').getAttribute('aria-pressed')") == "false"
    browser.run("document.querySelector('.list th button').focus()")
    browser.press("enter")
    assert browser.run("return document.querySelector('.list th').ariaSort") == "ascending"


def check_policy(browser, file):
    """What is not the page's own is refused: the hashes are those of the style and the script that it has."""
    browser.open(file)
    assert browser.run("return getComputedStyle(document.querySelector('.chip')).borderRadius") != "0px"
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"
        "const i = new Image(); i.src = 'https://example.com/x.png'; document.body.append(i);"
        "document.body.setAttribute('onclick', 'window.ran = 2'); document.body.click();")
    assert browser.run("return window.ran ?? null") is None
    blocked = [message["message"] for message in browser.messages()]
    assert len(blocked) >= 3 and all("Content Security Policy" in text for text in blocked), blocked


def hostile_drafts(folder):
    """Drafts that hold each payload in their names, fields and texts, raw and written out for their format."""
    folder.mkdir()
    quoted = [re.sub(r"([\\`*_{}\[\]<>()#+!|&\"'-])", r"\\\1", payload) for payload in PAYLOADS]
    entities = [p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;") for p in PAYLOADS]
    for index, payload in enumerate(PAYLOADS):
        name = payload.replace("/", "∕")[:60]
        yaml = payload.replace("'", "''")
        for kind, text in [("raw", payload), ("quoted", quoted[index])]:
            (folder / f"{kind} {index} {name}.md").write_text(
                f"---\ntitle: '{yaml}'\ndescription: '{yaml}'\nslug: '{yaml}'\ntarget_phrases: ['\"会談{yaml}\"', '会談']\n---\n\n"
                f"# {text}\n\n会談{text}は会談。**{text}**\n\n## {text}\n\n- {text}\n\n| {text} | a |\n| --- | --- |\n| {text} | b |\n\n"
                f"> {text}\n\n![{text}](a.png)\n\n`{payload}`\n\nTODO: {text}\n\n{text}\n\n{text}\n", encoding="utf-8")
        text = entities[index]
        (folder / f"html {index} {name}.html").write_text(
            f'<!DOCTYPE html><html lang="ja"><head><title>{text}</title><meta name="description" content="{text}">'
            f'<meta name="keywords" content="会談,{text}"></head><body><main><h1>{text}</h1><p>会談{text}</p><h2>{text}</h2>'
            f'<ul><li>{text}</li></ul><img src="a.png" alt="{text}"><pre>{text}</pre><p>TODO: {text}</p></main></body></html>',
            encoding="utf-8")
    return folder


def check_hostile(program, browser, folder):
    """No draft runs a script, or changes what a page is made of, however it is shown."""
    drafts = hostile_drafts(folder / "hostile")
    command = [program, str(drafts), "-p", '会談 <script>hit()</script>', "--no-config", "--output-folder", str(folder / "pages"),
               "--report", f"html={folder / 'all.html'}", "--format", "html", "--lang", "ja"]
    run = subprocess.run(command, capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    pages = sorted((folder / "pages").iterdir())
    assert len(pages) == 3 * len(PAYLOADS) + 1, len(pages)
    allowed = set("a article b body br caption code dd details div dl dt figcaption figure footer h1 h2 h3 h4 head header html "
                  "li main mark meta nav ol option p path q rect s section select button small span style script sub summary "
                  "svg circle text table tbody td template th thead title tr ul".split())
    for page in [folder / "all.html", *pages]:
        browser.open(page)
        names, hits, attributes, links = browser.run(
            "window.hit ??= () => { window.hits = 1 };"
            "for (const e of document.querySelectorAll('a, mark, p, th, summary'))"
            " for (const kind of ['mouseover', 'focus', 'click']) if (!(kind === 'click' && e.closest('a, button')))"
            "  e.dispatchEvent(new Event(kind));"
            "const all = [...document.querySelectorAll('*')];"
            "return [[...new Set(all.map((e) => e.localName))], window.hits ?? 0,"
            " all.flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith('on') || n === 'src' || n === 'style'),"
            " [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((h) => /^[^#]*:/.test(h))]")
        assert not hits and not attributes and not links, (page.name, hits, attributes, links)
        assert set(names) <= allowed, (page.name, set(names) - allowed)
        assert browser.run("return document.querySelectorAll('script, style').length") == 2, page.name
        assert not browser.messages(), page.name


def check_print(browser, file, folder):
    browser.open(file)
    browser.printed(folder / "print.pdf")
    data = (folder / "print.pdf").read_bytes()
    boxes = {tuple(round(float(side)) for side in box.split()) for box in
             (match.decode() for match in re.findall(rb"/MediaBox \[([^\]]+)\]", data))}
    assert boxes == {(0, 0, 595, 842)} or boxes == {(0, 0, 596, 842)}, boxes
    browser.command("Emulation.setEmulatedMedia", media="print")
    try:
        assert browser.run("return document.querySelector('.parts').checkVisibility()") is False
        faults = browser.run(CONTRAST)[1]
        assert not faults, faults
    finally:
        browser.command("Emulation.setEmulatedMedia", media="")


def check_rules(browser, axe):
    """What axe-core finds in the page that is open; it is let in by the driver, which the page's policy does not bind."""
    if not (axe and axe.exists()):
        raise Skip("axe-core is not installed")
    browser.run(axe.read_text(encoding="utf-8"))
    passed, faults = browser.run_async(
        "const done = arguments[0]; axe.run(document).then((found) => done([found.passes.length, found.violations.map("
        "(rule) => [rule.id, rule.nodes.map((node) => node.html.slice(0, 100))])]), (error) => done([0, String(error)]))")
    assert passed > 15 and not faults, (passed, faults)

def main(name, run):
    """Checks of the program in a browser, by their name: `run` takes the program, axe-core, a folder and the tally."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    parser.add_argument("--axe", type=pathlib.Path, help="axe-core, as a script")
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        try:
            run(program, options.axe, pathlib.Path(folder), tally)
        except Skip as reason:
            print(f"skipped: {name}: {reason}")
            sys.exit(0)
    print(f"{name}: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed or not tally.passed else 0)


def run(program, axe, folder, tally):
    guide = DRAFTS / "moving-guide.md"
    files = {language: [report(program, folder, guide, *PHRASES, "--lang", language),
                        report(program, folder, DRAFTS, *PHRASES, "--lang", language)] for language in ["ja", "en"]}
    alone, several = files["ja"]
    stuffed = report(program, folder, DRAFTS / "stuffed-article.md", *PHRASES, "--lang", "ja")
    two = report(program, folder, guide, DRAFTS / "short-note.md", *PHRASES, "--lang", "ja")
    with Browser() as browser:
        for name, check in {
            "structure": functools.partial(check_structure, files=files["ja"] + files["en"] + [stuffed]),
            "contrast": functools.partial(check_contrast, files=[alone, several, stuffed, files["en"][0]]),
            "terms": functools.partial(check_terms, file=alone), "filters": functools.partial(check_filters, file=stuffed),
            "sorting": functools.partial(check_sorting, file=several),
            "keyboard": functools.partial(check_keyboard, file=two),
            "policy": functools.partial(check_policy, file=alone),
            "print": functools.partial(check_print, file=stuffed, folder=folder),
        }.items():
            tally.run(f"pages: {name}", check, browser)
        for file in [stuffed, two, files["en"][0]]:
            browser.open(file)
            tally.run("pages: axe-core", check_rules, browser, axe)
        tally.run("pages: hostile drafts", check_hostile, program, browser, folder)
        browser.size(390, 844)
        tally.run("pages: structure on a phone", check_structure, browser, [alone, several, stuffed])
    with Browser(dark=True) as browser:
        tally.run("pages: contrast, dark", check_contrast, browser, [alone, several, stuffed])
    with Browser(script=False) as browser:
        tally.run("pages: without scripts", check_without_script, browser, stuffed)


if __name__ == "__main__":
    main("pages", run)
