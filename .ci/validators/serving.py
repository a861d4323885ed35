"""`kwaudit serve` on this machine, and the page that it shows."""

import re
import subprocess

MARKED = """
// The texts that a highlight of the mirror marks, in the order of the text.
const ranges = [...CSS.highlights.get(arguments[0])];
return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((range) => range.toString());
"""


class Server:
    """The program with drafts of its own or none, for as long as the context lasts."""

    def __init__(self, program, *arguments, port=0):
        self.command = [program, "serve", *map(str, arguments), "--port", str(port), "--lang", "ja", "--no-config"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if found := re.search(r"(http://127\.0\.0\.1:\d+/)#token=(\S+)$", line):
                self.root, self.token = found.groups()
                self.port = int(self.root.split(":")[2].strip("/"))
                return self
        raise AssertionError("the server told no address")

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it, if that has not been done."""
        if self.process.poll() is not None:
            return
        self.process.terminate()
        assert self.process.wait(timeout=10) == 0, self.process.returncode
        self.process.stdout.close()

    def address(self, language="ja", draft=None):
        return f"{self.root}?language={language}#token={self.token}" + (f"&draft={draft}" if draft else "")


# Counts the audits that the page asks for.
WATCH = """
window.asked = [];
window.pending = 0;
const own = window.fetch;
window.fetch = async (path, options) => {
  if (path !== "/api/audit") return own(path, options);
  asked.push(JSON.parse(options.body));
  pending += 1;
  try {
    const response = await own(path, options);
    await response.clone().text();
    return response;
  } finally {
    setTimeout(() => { pending -= 1; }, 50);
  }
};
"""
# Whether the last audit is one of what is written, and answered.
SETTLED = """
const value = (id) => document.getElementById(id).value.trim();
const last = asked.at(-1);
return pending === 0 && last && last.text.trim() === value("text") && (last.phrases ?? aims).join("\\n") === value("phrases")
  && ["title", "description", "slug"].every((name) => (last[name] ?? "").trim() === value(name));
"""


class Editor:
    """The page in a browser."""

    def __init__(self, browser, server, language="ja", draft=None, aims=()):
        """`aims`: the phrases that hold where none are typed."""
        self.browser = browser
        browser.open("about:blank")
        browser.open(server.address(language, draft))
        browser.messages()
        browser.wait("return document.readyState === 'complete'")
        browser.run("window.aims = arguments[0];" + WATCH, list(aims))

    def fill(self, **fields):
        """Puts texts into fields as if they had been pasted."""
        for name, value in fields.items():
            self.browser.run("if (['description', 'slug'].includes(arguments[0])) document.getElementById('more-fields').open = true;"
                             "document.getElementById(arguments[0]).focus(); document.getElementById(arguments[0]).select();", name)
            if value:
                self.browser.command("Input.insertText", text=value)
            else:
                self.browser.press("backspace")

    def write(self, text, phrases="引っ越し 見積もり", **fields):
        """A draft, and its audit."""
        self.fill(phrases=phrases, **fields, text=text)
        self.settle()

    def settle(self):
        self.browser.wait(SETTLED)

    def click(self, name):
        self.browser.click(f"#{name}")

    def value(self, name="text"):
        return self.browser.run("return document.getElementById(arguments[0]).value", name)

    def shown(self, name):
        return self.browser.run("return document.getElementById(arguments[0]).textContent", name)

    def selection(self):
        return self.browser.run("const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd)")

    def marked(self, highlight):
        return self.browser.run(MARKED, highlight)

    def audits(self):
        """How many audits were asked for since the page was opened."""
        return self.browser.run("return asked.length")
