"""Checks the JSON Schemas that kwaudit prints, with jsonschema: they are schemas, real settings files and
reports are right by them, and what kwaudit refuses they refuse too."""

import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from formats import required
from reports import ROOT, Tally

# Each is wrong in one way.
WRONG = [
    "metadata: [a]",
    "metadata: {titel: a}",
    "metadata: {title: []}",
    "site-name: {a: b}",
    "site-name: [[a]]",
    "phrase: [a]",
    "phrases: a",
    "phrases: [[a]]",
    "phrases: [{weight: 2}]",
    "phrases: [{phrase: a, wieght: 2}]",
    "phrases: [{phrase: a, weight: 0}]",
    "phrases: [{phrase: a, synonyms: {a: []}}]",
    "phrases-file: [a]",
    "drafts: {files: a}",
    "drafts: [{phrases: [a]}]",
    "drafts: [{files: []}]",
    "drafts: [{files: a, fail-on: error}]",
    "rules: [long-sentence]",
    "rules: {long-sentense: info}",
    "rules: {long-sentence: high}",
    "rules: {long-sentence: {level: info}}",
    "rules: {density-high: {options: {warning-ovr: 3}}}",
    "rules: {density-high: {options: {over: 101}}}",
    "rules: {density-high: {options: {fewest-words: 2.5}}}",
    "profile: blog",
    "fail-on: errors",
    "fail-under: 101",
    "fail-under: '60'",
    "fail-under:",
    "include: []",
    "include: {a: b}",
    "exclude: [[a]]",
    "synonyms: {費用: 料金}",
    "synonyms: {費用: []}",
    "dictionary: 生成AI",
    "spelling: {サーバー: サーバ}",
    "score: {titel-terms: 3}",
    "score: {title-terms: 101}",
    "language: japanese",
    "[a]",
]
# Right, though not usual.
RIGHT = [
    "metadata: {title: a, phrases: [a, b.c]}",
    "site-name: a",
    "site-name: [a, 2026]",
    "phrases: []",
    "phrases: [2026, {phrase: a b, weight: 0.5, synonyms: {a: [c]}}]",
    "rules: {long-sentence: off, density-high: {severity: off, options: {over: 2.5, fewest-words: 300}}}",
    "include: drafts",
    "exclude: []",
    "drafts: [{files: 2026}]",
    "drafts: [{files: a, phrases: [], fail-under: 0, profile: landing, rules: {topic-gap: info}}]",
    "score: {title-terms: 0.5, cap-error: 0, cap-warning: 100}",
]


def run(program, *arguments, folder=ROOT):
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True)


def output(program, *arguments, folder=ROOT):
    result = run(program, *arguments, folder=folder)
    assert result.returncode == 0, (arguments, result.returncode, result.stderr.decode())
    return result.stdout.decode()


def validator(schema):
    jsonschema = required("jsonschema")
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    return jsonschema.Draft202012Validator(schema)


def without_words(value):
    """A schema without its descriptions."""
    if isinstance(value, dict):
        return {k: without_words(v) for k, v in value.items() if k != "description" or isinstance(v, dict)}
    return [without_words(item) for item in value] if isinstance(value, list) else value


def uncommented(text):
    lines = [line[1:] if re.match(r"#(\S|  - )", line) else line for line in text.splitlines()]
    return "\n".join(lines)


def settings_files(program):
    """Settings that people have: {name: text}."""
    page = (ROOT / "Sources/Doors/kwaudit/Manual/settings.md").read_text()
    files = {"manual": page.split("```yaml\n")[1].split("```")[0]}
    for path in sorted((ROOT / "Fixtures").rglob(".kwaudit.yml")):
        files[str(path.relative_to(ROOT))] = path.read_text()
    draft = "Fixtures/Settings/site/news/summit.md"
    files["config"] = output(program, "config", draft)
    for language in ["ja", "en"]:
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "a").mkdir()
            (pathlib.Path(folder) / "a/[特集]: b.md").write_text("# 題\n")
            output(program, "init", "--lang", language, folder=folder)
            files[f"init {language}"] = (pathlib.Path(folder) / ".kwaudit.yml").read_text()
            files[f"init {language}, uncommented"] = uncommented(files[f"init {language}"])
    return files


def check_settings(program):
    yaml = required("yaml")
    schemas = [json.loads(output(program, "schema", "settings", "--lang", x)) for x in ["ja", "en"]]
    assert without_words(schemas[0]) == without_words(schemas[1])
    check = validator(schemas[0])
    files = settings_files(program)
    assert len(files) >= 7, list(files)
    for name, text in list(files.items()) + [(text, text) for text in RIGHT]:
        faults = [fault.message for fault in check.iter_errors(yaml.safe_load(text))]
        assert not faults, (name, faults)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        (folder / ".git").mkdir()
        for text, status in [(text, 2) for text in WRONG] + [(text, 0) for text in RIGHT]:
            (folder / ".kwaudit.yml").write_text(text)
            result = run(program, "config", "a.md", folder=folder)
            assert result.returncode == status, (text, result.returncode, result.stderr.decode())
            if status:
                assert not check.is_valid(yaml.safe_load(text)), text


def reports(program):
    """Reports of real runs and the golden one: {name: report}."""
    found = {"golden": (ROOT / "Fixtures/Reports/hard.ja.json").read_text()}
    runs = {
        "drafts": ["Fixtures/Drafts", "-p", "引っ越し 費用", "--lang", "ja"],
        "settings": ["Fixtures/Settings/site", "none.md", "--lang", "en"],
        "no phrase": ["Fixtures/Drafts/short-note.md", "--fail-on", "never", "--fail-under", "3"],
    }
    for name, arguments in runs.items():
        found[name] = run(program, *arguments, "--format", "json").stdout.decode()
    return {name: json.loads(text) for name, text in found.items()}


def objects(value, path=()):
    if isinstance(value, dict):
        yield path, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for key, item in items:
        yield from objects(item, (*path, key))


def check_report(program):
    check = validator(json.loads(output(program, "schema", "report")))
    found = reports(program)
    for name, report in found.items():
        # The golden report has rules that do not exist yet.
        faults = [
            f"{list(fault.absolute_path)}: {fault.message}" for fault in check.iter_errors(report)
            if name != "golden" or fault.validator != "enum"
        ]
        assert not faults, (name, faults[:5])
    assert any(draft.get("criteria") for draft in found["settings"]["drafts"])
    # Nothing can be added anywhere: the schema knows every member of every object.
    small = found["settings"]
    count = 0
    for path, _ in objects(small):
        changed = copy.deepcopy(small)
        target = changed
        for key in path:
            target = target[key]
        target["unknown"] = 1
        assert not check.is_valid(changed), path
        count += 1
    assert count > 100, count
    for key in small:
        assert not check.is_valid({k: v for k, v in small.items() if k != key}), key


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    arguments = parser.parse_args()
    tally = Tally()
    tally.run("schema of the settings", check_settings, arguments.program)
    tally.run("schema of the report", check_report, arguments.program)
    print(f"validate schemas: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
