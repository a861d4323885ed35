"""Checks what a shell and a reader of manuals get: the completions in bash, zsh and fish themselves, the man
page by groff and mandoc, the release package where one was built."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time

from formats import Skip
from reports import ROOT, Tally

MANUAL = ROOT / "Sources/Doors/kwaudit/Manual/formats.md"
FORMATS = re.findall(r"^\| `([a-z]+)` \|", MANUAL.read_text().partition("## Usual files")[0], re.M)
FILES = ["draft one.md", "原稿/a.md", "settings.yml", "phrases.txt"]
# A line that is typed, and the one word that it can become.
CASES = [
    ("kwaudit dra", "draft one.md"),
    ("kwaudit 原", "原稿"),
    ("kwaudit audit 原", "原稿"),
    ("kwaudit sch", "schema"),
    ("kwaudit --force-e", "--force-exclude"),
    ("kwaudit --format mark", "markdown"),
    ("kwaudit settings.yml --format sar", "sarif"),
    ("kwaudit audit --report rdj", "rdjson=kwaudit.rdjson.json"),
    ("kwaudit --report git", None),  # github and gitlab
    ("kwaudit --config sett", "settings.yml"),
    ("kwaudit --phrases phr", "phrases.txt"),
    ("kwaudit -p 会談 --profile lan", "landing"),
    ("kwaudit rules dens", "density-high"),
    ("kwaudit rules --profile prod", "product"),
    ("kwaudit schema rep", "report"),
    ("kwaudit find --lang j", "ja"),
]


def output(*command, **more):
    run = subprocess.run(command, capture_output=True, timeout=60, **more)
    assert run.returncode == 0, (command, run.returncode, run.stderr.decode())
    assert not run.stderr, (command, run.stderr.decode())
    return run.stdout.decode()


def required(program):
    if not shutil.which(program):
        raise Skip(f"{program} is not installed")


def make_site(folder):
    for name in FILES:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    return folder


def script(program, shell, folder):
    path = folder / f"completion.{shell}"
    path.write_text(output(program, "--generate-completion-script", shell))
    output(shell, "-n", str(path))
    return path


def check_words(words, expected, line):
    """What is offered is the word that is expected, a folder with or without its slash."""
    found = {word.removesuffix("/") for word in words}
    if expected:
        assert found == {expected}, (line, found)
    else:
        assert len(found) > 1, (line, found)


def check_bash(program, folder):
    required("bash")
    site = make_site(folder / "site")
    ask = r"""
source "$1"
function=$(complete -p kwaudit | sed 's/.* -F \([^ ]*\) .*/\1/')
read -ra COMP_WORDS <<<"$2"
[[ $2 != *' ' ]] || COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$2 COMP_POINT=${#2} COMPREPLY=()
"$function" kwaudit "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
"""
    path = script(program, "bash", folder)
    for line, expected in CASES:
        check_words(output("bash", "-c", ask, "bash", str(path), line, cwd=site).splitlines(), expected, line)
    found = output("bash", "-c", ask, "bash", str(path), "kwaudit x --format ", cwd=site).split()
    assert found == FORMATS, found


def check_fish(program, folder):
    required("fish")
    site = make_site(folder / "site")
    path = script(program, "fish", folder)
    home = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    # The second time is that of a shell whose script was loaded anew.
    ask = 'source $argv[1]; source $argv[1]; complete -C "$argv[2]" | cut -f1'
    for line, expected in CASES:
        words = output("fish", "--no-config", "-c", ask, str(path), line, cwd=site, env=home).splitlines()
        check_words(words, expected, line)
    found = output("fish", "--no-config", "-c", ask, str(path), "kwaudit x --format ", cwd=site, env=home).split()
    assert sorted(found) == sorted(FORMATS), found


def check_zsh(program, folder):
    """Types in a terminal and reads the line that is there after the tabulator key."""
    required("zsh")
    site = make_site(folder / "site")
    functions = folder / "functions"
    functions.mkdir()
    script(program, "zsh", folder).rename(functions / "_kwaudit")
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(site)
        os.execvpe("zsh", ["zsh", "-f", "-i"], {**os.environ, "TERM": "dumb", "LC_ALL": "C.UTF-8", "HOME": str(folder)})

    def send(text, until):
        os.write(terminal, text.encode())
        found, end = b"", time.monotonic() + 30
        while not re.search(until, found.decode(errors="replace")):
            assert time.monotonic() < end, (text, found.decode(errors="replace"))
            if select.select([terminal], [], [], 1)[0]:
                found += os.read(terminal, 4096)
        return re.search(until, found.decode(errors="replace"))

    try:
        send("PS1=; unsetopt zle_bracketed_paste prompt_cr; setopt no_auto_menu no_auto_list\n", "")
        send(f"fpath=('{functions}' $fpath); autoload -Uz compinit; compinit -u -D\n", "")
        # The line as it stands, between brackets, is what a key of our own shows.
        send("show() { zle -I; print -r -- \"[[${BUFFER}]]\"; BUFFER= }; zle -N show; bindkey '^T' show\n", "")
        send("print rea''dy\n", "ready\r")
        for line, expected in CASES:
            found = send(f"{line}\t\x14", r"\[\[(.*?)\]\]")[1]
            before, _, typed = line.rpartition(" ")
            word = expected.replace(" ", "\\ ") if expected else "git"
            ends = ["", " ", "/"] if expected else ["", "hub=-", "lab=gl-code-quality-report.json"]
            assert found in [f"{before} {word}{end}" for end in ends], (line, found)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def described(program):
    """Every command and argument that the program has."""
    def walk(command):
        yield command
        for inner in command.get("subcommands", []):
            yield from walk(inner)

    program = json.loads(output(program, "--experimental-dump-help"))
    return list(walk(program["command"]))


def check_file_options(program, folder):
    """What takes a path completes paths; what has values completes them."""
    count = 0
    for command in described(program):
        for argument in command.get("arguments", []):
            if argument["valueName"] in ["file", "path", "folder"]:
                count += 1
                kind = argument.get("completionKind", {})
                assert "file" in kind or "directory" in kind, (command["commandName"], argument)
    assert count >= 10, count


def manual(program, folder, language="en"):
    tool = pathlib.Path(program).with_name("kwaudit-dev")
    if not tool.exists():
        raise Skip("kwaudit-dev is not built")
    path = folder / "kwaudit.1"
    command = [str(tool), "manual", "--program-version", "1.2.3", "--date", "2026-01-31", "--lang", language]
    dump = output(program, "--experimental-dump-help", "--lang", language)
    path.write_text(output(*command, input=dump.encode()))
    return path


def check_manual_groff(program, folder):
    required("groff")
    path = manual(program, folder)
    text = output("groff", "-ww", "-Tutf8", "-mdoc", "-P-cbou", "-rLL=72n", str(path))
    check_manual_text(program, text)
    required("man")
    environment = {**os.environ, "MANWIDTH": "72", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"}
    check_manual_text(program, output("man", "-l", str(path), env=environment))


def check_manual_japanese(program, folder):
    required("groff")
    path = manual(program, folder, "ja")
    text = output("groff", "-ww", "-Wbreak", "-Tutf8", "-mdoc", "-mja", "-P-cbou", "-rLL=72n", str(path))
    check_manual_text(program, text, ["対策フレーズに照らして点検する", "終了ステータス", "バージョンを表示する。"])
    assert "--format 形式" in re.sub(r"\s+", " ", text)
    for sentence in ["Show ", "The default is", "One of", "Prints"]:
        assert sentence not in text, sentence


def check_manual_mandoc(program, folder):
    required("mandoc")
    path = manual(program, folder)
    output("mandoc", "-Tlint", "-Wwarning", str(path))
    check_manual_text(program, re.sub(".\b", "", output("mandoc", "-Tutf8", "-Owidth=72", str(path))))


ENGLISH = ["EXIT STATUS", "FILES", "EXAMPLES", "デスク|ワーク", "--format format"]


def check_manual_text(program, text, parts=ENGLISH):
    # Words are divided at the ends of lines, and spaces are stretched.
    flat = re.sub(r"\s+", " ", re.sub("[\u2010-]\n\\s*", "-", text)).replace("\u2010", "-")
    for part in ["NAME", "SYNOPSIS", "January 31, 2026", "kwaudit 1.2.3", "kwaudit draft.md -p '引っ越し 見積もり'", *parts]:
        assert part in flat, part
    assert flat.count("--format ") >= 3 and "markdown, html, csv" in flat, flat
    for command in described(program):
        if command["commandName"] == "help":
            continue
        assert command["commandName"] in flat
        for argument in command.get("arguments", []):
            for name in argument.get("names", []):
                dashes = "--" if name["kind"] == "long" else "-"
                assert dashes + name["name"] in flat, (command["commandName"], name)


def check_package(program, folder):
    """The package is whole, its sum is right, and the program in it needs no library."""
    archives = list((ROOT / ".build/release-package").glob("kwaudit-*.tar.gz"))
    if not archives:
        raise Skip("no package was built")
    archive, = archives
    sum, name = archive.with_name(archive.name + ".sha256").read_text().split()
    assert name == archive.name and sum == hashlib.sha256(archive.read_bytes()).hexdigest()
    with tarfile.open(archive) as tar:
        assert all(member.uid == 0 and not member.name.startswith("/") for member in tar)
        tar.extractall(folder, filter="data")
    root = folder / archive.name.removesuffix(".tar.gz")
    names = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
    assert names >= {
        "bin/kwaudit", "share/man/man1/kwaudit.1", "share/man/ja/man1/kwaudit.1", "share/bash-completion/completions/kwaudit",
        "share/zsh/site-functions/_kwaudit", "share/fish/vendor_completions.d/kwaudit.fish",
    }, names
    licences = {path.stem for path in (root / "share/doc/kwaudit/licences").iterdir()}
    assert licences == {
        "model", "noun-kinds", "spellings", "swift", "libicu-dev", "libcmark-gfm-dev", "libgumbo-dev", "libc6-dev", "Yams",
        "SwiftCSV", "swift-argument-parser", "swift-atomics", "swift-collections", "swift-mustache", "swift-nio",
        "swift-nio-notice", "llhttp",
    }, licences
    release = str(root / "bin/kwaudit")
    # Where there is nothing but the program: no library, no data of ICU.
    assert "not a dynamic executable" in subprocess.run(["ldd", release], capture_output=True).stderr.decode()
    draft = str(ROOT / "Fixtures/Drafts/onsen-sjis.txt")
    arguments = [draft, "-p", "日帰り温泉 家族風呂", "--format", "json"]
    assert output(release, *arguments) == output(program, *arguments)
    assert output(release, "--version") == output(program, "--version")
    page = (root / "share/man/man1/kwaudit.1").read_text()
    date = re.search(r"^\.Dd (.*)$", page, re.M)[1]
    datetime.datetime.strptime(date, "%B %d, %Y")
    for shell, name in [("bash", "bash-completion/completions/kwaudit"), ("zsh", "zsh/site-functions/_kwaudit")]:
        assert (root / "share" / name).read_text() == output(program, "--generate-completion-script", shell, "--lang", "en")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    checks = {
        "bash": check_bash, "fish": check_fish, "zsh": check_zsh, "paths": check_file_options,
        "manual: groff": check_manual_groff, "manual: Japanese": check_manual_japanese,
        "manual: mandoc": check_manual_mandoc, "package": check_package,
    }
    tally = Tally()
    for name, check in checks.items():
        if arguments.only in name:
            with tempfile.TemporaryDirectory() as folder:
                tally.run(name, check, arguments.program, pathlib.Path(folder))
    print(f"shells: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
