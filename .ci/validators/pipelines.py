"""Checks what a team takes into its pipeline: the action, the hooks of pre-commit and the manual's page on
CI, each run on a small repository of drafts. Nothing is fetched: the repository of kwaudit is a copy of this
one, `swift build` hands out the program that is built already, `apt-get` installs nothing."""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import actions
import formats
from formats import Skip, required
from reports import ROOT, Tally

ADDRESS = "https://github.com/OWNER/kwaudit"
VERSION = "v0.1.0"
ACTION = ".github/actions/kwaudit"
HOOKS = ".pre-commit-hooks.yaml"
GOOD = """---
title: 引っ越しの見積もりを比べて費用を抑えるこつ
description: {0}
---

# 引っ越しの見積もりを比べて費用を抑えるこつ

引っ越しの見積もりは、同じ条件で三社から取ると比べやすくなります。

## 引っ越しの見積もりを頼む時期

引っ越しの見積もりは、ひと月前までに頼むと日程を選べます。
""".format("引っ越しの見積もりを三社から取り、同じ条件で比べて費用を抑えるまでの手順を、頼む時期、荷物の量の伝え方、断り方とあわせて、初めての方にもわかるように順に説明します。")
BAD = "# 題\n\nTODO: 本文。\n"
SETTINGS = """
phrases: [引っ越し 見積もり]
exclude: [content/古い原稿]
language: ja
"""
SHIMS = {
    # swift build --package-path SOURCE ...: the program, where a build leaves it.
    "swift": r"""
[ "$1" = build ] || exit 64
package=. scratch=
while [ $# -gt 0 ]; do
  case $1 in
    --package-path) package=$2 ;;
    --scratch-path | --build-path) scratch=$2 ;;
  esac
  shift
done
[ -f "$package/Package.swift" ] || exit 65
mkdir -p "${scratch:-$package/.build}/release"
cp "$PROGRAM" "${scratch:-$package/.build}/release/kwaudit"
echo "$package" >>"$LOG/swift"
""",
    "apt-get": 'echo "$*" >>"$LOG/apt-get"',
    "sudo": 'exec "$@"',
    "reviewdog": 'echo "$*" >>"$LOG/reviewdog"; cat >"$LOG/rdjson"',
}


class Place:
    """A temporary folder: a repository of drafts in `site`, the home of a user, tools before those of the
    system, and `server`, where clones come from."""

    def __init__(self, folder, program):
        self.folder = pathlib.Path(folder)
        for name in ["home", "temp", "log", "tools", "server/OWNER", "site"]:
            (self.folder / name).mkdir(parents=True)
        self.site, self.log = self.folder / "site", self.folder / "log"
        self.environment = {
            "PATH": f"{self.folder}/tools:/usr/local/bin:/usr/bin:/bin", "HOME": f"{self.folder}/home",
            "LANG": "C.UTF-8", "PROGRAM": program, "LOG": str(self.log),
            "RUNNER_TEMP": f"{self.folder}/temp", "GITHUB_WORKSPACE": str(self.site),
            "GITHUB_SERVER_URL": f"file://{self.folder}/server", "GITHUB_STEP_SUMMARY": f"{self.folder}/summary.md",
            "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": f"{self.folder}/home/pre-commit",
            "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
        }
        config = [
            ("user.name", "A"), ("user.email", "a@example.com"), ("init.defaultBranch", "main"),
            ("protocol.file.allow", "always"), ("advice.detachedHead", "false"),
            (f"url.file://{self.folder}/server/OWNER/.insteadOf", "https://github.com/OWNER/"),
        ]
        for name, value in config:
            self.run("git", "config", "--global", name, value)
        for name, script in SHIMS.items():
            self.tool(name, script)
        server = self.folder / "server/OWNER/kwaudit"
        self.run("git", "clone", "--quiet", str(ROOT), str(server))
        # What is not committed yet is checked all the same.
        shutil.copy(ROOT / HOOKS, server)
        self.run("git", "add", HOOKS, folder=server)
        self.run("git", "commit", "--quiet", "--allow-empty", "-m", "Change hooks", folder=server)
        self.run("git", "tag", "--force", VERSION, folder=server)
        self.action = self.folder / "action"
        shutil.copytree(ROOT / ACTION, self.action / ACTION)
        for name in ["Package.swift", "Sources"]:
            (self.action / name).symlink_to(ROOT / name)
        self.write(".kwaudit.yml", SETTINGS)
        self.write("content/引っ越し/見積もり 比較.md", GOOD)
        self.write("content/a.md", GOOD)
        self.write("content/古い原稿/題.md", BAD)
        self.write("特集/春の 引っ越し.md", GOOD)
        self.run("git", "init", "--quiet", folder=self.site)
        self.commit()
        self.run("git", "update-ref", "refs/remotes/origin/main", "main", folder=self.site)

    def tool(self, name, script):
        path = self.folder / "tools" / name
        path.write_text(f"#!/usr/bin/env bash\nset -euo pipefail\n{script}\n")
        path.chmod(0o755)

    def write(self, name, text):
        path = self.site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, *command, folder=None, status=0, **more):
        run = subprocess.run(
            command, cwd=folder or self.folder, env={**self.environment, **more}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        text = run.stdout.decode()
        assert status is None or run.returncode == status, (command, run.returncode, text)
        return text if status is not None else (run.returncode, text)

    def commit(self, status=0):
        self.run("git", "add", "-A", folder=self.site)
        return self.run("git", "commit", "--quiet", "-m", "Change drafts", folder=self.site, status=status)

    def logged(self, name):
        path = self.log / name
        return path.read_text() if path.exists() else ""

    @property
    def summary(self):
        path = self.folder / "summary.md"
        return path.read_text() if path.exists() else ""

    def audit(self, inputs, hit=False, action_folder=None, **more):
        """Runs the action; `.used` of what comes back names the actions that it used."""
        if inputs.get("sarif") and not shutil.which("jq"):
            raise Skip("jq is not installed")
        used = []

        def uses(name, options, run):
            used.append((name, options))
            if name == "actions/cache@v4":
                assert options["path"] == "~/.cache/kwaudit/bin", options
                assert re.fullmatch(r"kwaudit-[\w.-]+-[0-9a-f]{64}", options["key"]), options
                return {"cache-hit": "true" if hit else ""}
            assert name == "github/codeql-action/upload-sarif@v3", name
            used[-1] += ((self.site / options["sarif_file"]).read_text(),)
            return {}

        run = actions.run_action(
            action_folder or self.action / ACTION, inputs, self.site, {**self.environment, **more}, uses,
            repository="OWNER/kwaudit")
        run.used = used
        return run


def uploads(run):
    return [json.loads(text) for _, _, *texts in run.used for text in texts]


def check_action_passes(place):
    run = place.audit({"paths": "\n  content/引っ越し\n\n特集/春の 引っ越し.md\n", "sarif": "報告/a b.sarif", "fail-under": 60})
    assert run.status == 0 and run.outputs == {"status": "0"}, (run.status, run.output)
    assert [name.split("@")[0] for name, *_ in run.used] == ["actions/cache", "github/codeql-action/upload-sarif"]
    assert len(place.logged("swift").splitlines()) == 1
    assert "見積もり 比較.md" in place.summary and "春の 引っ越し.md" in place.summary, place.summary
    log, = uploads(run)
    assert log["version"] == "2.1.0"
    # The program is in the cache from now on: nothing is built, and no SARIF is asked for.
    run = place.audit({"paths": "content/a.md"}, hit=True)
    assert run.status == 0 and not uploads(run), run.output
    assert len(place.logged("swift").splitlines()) == 1


def check_action_fails(place):
    place.write("content/a.md", BAD)
    run = place.audit({"paths": "content", "sarif": "a.sarif"})
    assert run.status == 1 and run.outputs == {"status": "1"}, (run.status, run.output)
    assert "::error file=content/a.md,line=1" in run.output, run.output
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for log in uploads(run) for result in log["runs"][0]["results"]
    }
    assert uris == {"content/a.md"}, uris
    run = place.audit({"paths": "none.md"}, hit=True)
    assert run.status == 2 and "none.md" in run.output, run.output
    run = place.audit({"paths": "content/a.md", "options": "--fail-on=never\n--profile=news\n"}, hit=True)
    assert run.status == 0, run.output
    run = place.audit({"paths": "content/a.md", "options": "--no-such"}, hit=True)
    assert run.status == 2, run.output
    place.write("other.yml", "fail-on: never\n")
    run = place.audit({"paths": "content/a.md", "config": "other.yml"}, hit=True)
    assert run.status == 0, run.output
    run = place.audit({"paths": "特集", "phrases": "日帰り 温泉\n -p x\n"}, hit=True)
    assert run.status == 1 and "日帰り" in run.output and "「-p」" in run.output, run.output


def check_action_takes_no_orders(place):
    """What is written in an input, or is the name of a file, is never run."""
    place.audit({})
    name = "$(touch pwned); `touch pwned` 'a\" --fail-on never & .md"
    place.write(name, BAD)
    hostile = "$(touch pwned)`touch pwned`'; touch pwned; ${{ github.token }}"
    run = place.audit({"paths": name, "phrases": hostile, "sarif": name + ".sarif"}, hit=True)
    assert run.status == 1 and len(uploads(run)) == 1, run.output
    run = place.audit({"paths": "-h"}, hit=True)
    assert run.status == 2, run.output
    for inputs in [{"config": hostile}, {"fail-under": hostile}, {"options": hostile}, {"paths": hostile}]:
        assert place.audit(inputs, hit=True).status == 2, inputs
    for version in [hostile, "--upload-pack=touch pwned", "v1\nsource=/", "none", "a b"]:
        run = place.audit({"version": version})
        assert run.status == 2 and "::error title=kwaudit::" in run.output, (version, run.output)
    assert not list(place.folder.rglob("pwned"))


def check_action_versions(place):
    run = place.audit({"paths": "content", "version": VERSION})
    assert run.status == 0, run.output
    assert place.logged("swift").strip() == f"{place.folder}/temp/kwaudit-source"
    commit = place.run("git", "rev-parse", VERSION, folder=place.folder / "server/OWNER/kwaudit").strip()
    assert place.audit({"paths": "content", "version": commit}, hit=True).status == 0


def check_action_needs(place):
    """What is missing is said in a sentence."""
    (place.folder / "tools/swift").unlink()
    tools = ["bash", "cat", "dirname", "dpkg-query", "env", "find", "id", "mkdir", "sha256sum", "sort", "uname", "xargs"]
    for name in tools:
        (place.folder / "tools" / name).symlink_to(shutil.which(name))
    run = place.audit({}, PATH=f"{place.folder}/tools")
    assert run.status == 2 and "needs Swift 6.1" in run.output, run.output
    (place.folder / "tools/apt-get").unlink()
    run = place.audit({}, PATH=f"{place.folder}/tools")
    assert run.status == 2 and "there is no apt-get" in run.output, run.output


def check_action_suppressed(place):
    """Suppressed results are not uploaded; all others are."""
    golden = ROOT / "Fixtures/Reports/hard.ja.sarif"
    place.audit({})
    program = place.folder / "home/.cache/kwaudit/bin/kwaudit"
    program.write_text(f"#!/bin/bash\nfor word; do case $word in --report=sarif=*) cp '{golden}' \"${{word#--report=sarif=}}\"; esac; done\n")
    results = json.loads(golden.read_text())["runs"][0]["results"]
    active = [result for result in results if not result.get("suppressions")]
    assert 0 < len(active) < len(results)
    run = place.audit({"sarif": "a.sarif"}, hit=True)
    assert uploads(run)[0]["runs"][0]["results"] == active
    program.unlink()
    place.write("content/a.md", GOOD + "\n<!-- kwaudit-disable-next-line placeholder -- later -->\nTODO: 写真\n\nTODO: 地図\n")
    run = place.audit({"paths": "content", "sarif": "a.sarif"})
    result, = [x for x in uploads(run)[0]["runs"][0]["results"] if x["ruleId"] == "placeholder"]
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == len(GOOD.splitlines()) + 5, result


def check_forms(place):
    """The files are right in the eyes of others."""
    def tool(*command):
        path = pathlib.Path(sys.executable).parent / command[0]
        if not path.exists():
            raise Skip(f"{command[0]} is not installed")
        place.run(str(path), *command[1:], folder=ROOT)

    tool("check-jsonschema", "--builtin-schema", "vendor.github-actions", f"{ACTION}/action.yml")
    tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", ".github/workflows/ci.yml")
    tool("pre-commit", "validate-manifest", HOOKS)
    # The manual's examples name versions, as people do.
    policies = place.folder / "zizmor.yml"
    policies.write_text("rules: {unpinned-uses: {config: {policies: {'*': ref-pin}}}}\n")
    for name, text in manual_blocks("yaml"):
        path = place.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if name.startswith(".github"):
            tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(path))
            tool("zizmor", "--offline", "--quiet", "--config", str(policies), str(path))
        elif name == ".gitlab-ci.yml":
            tool("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", str(path))
        else:
            tool("pre-commit", "validate-config", str(path))
    tool("zizmor", "--offline", "--quiet", ".github")
    scripts = [str(path) for path in (ROOT / ACTION).iterdir() if path.suffix != ".yml"]
    tool("shellcheck", ".ci/run", ".ci/validate", ".ci/release", *scripts)


def manual_blocks(language):
    """The blocks of the manual's page on CI, with the file that each says it is."""
    page = (ROOT / "Sources/Doors/kwaudit/Manual/ci.md").read_text()
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", page, re.M | re.S)
    assert blocks
    return [(block.splitlines()[0].removeprefix("# "), block) for block in blocks]


def manual_file(name):
    return actions.parsed(dict(manual_blocks("yaml"))[name])


def run_job(place, job, secrets):
    """Runs a job of a workflow with kwaudit's own action in it.

    Returns the run of the job, and those of the action.
    """
    audits = []

    def uses(name, options, run):
        if name == f"OWNER/kwaudit/{ACTION}@{VERSION}":
            audits.append(place.audit(options))
            run.status = audits[-1].status
        else:
            assert name in ["actions/checkout@v4", "reviewdog/action-setup@v1"], name

    run = actions.Run(place.site, place.environment, {"secrets": secrets}, uses)
    run.steps(job["steps"])
    return run, audits


def check_manual_github(place):
    job = manual_file(".github/workflows/drafts.yml")["jobs"]["drafts"]
    run, audits = run_job(place, job, {})
    assert run.status == 0 and len(uploads(audits[0])) == 1, audits[0].output
    assert "春の 引っ越し.md" in place.summary and "見積もり 比較.md" in place.summary
    place.write("content/a.md", BAD)
    run, audits = run_job(place, job, {})
    assert run.status == 1 and len(uploads(audits[0])) == 1, audits[0].output


def check_manual_reviewdog(place):
    place.write("content/a.md", BAD)
    job = manual_file(".github/workflows/review.yml")["jobs"]["review"]
    run, _ = run_job(place, job, {"GITHUB_TOKEN": "t"})
    assert run.status == 0, run.output
    assert "-f=rdjson" in place.logged("reviewdog")
    report = json.loads(place.logged("rdjson"))
    schema = json.loads((formats.FOLDER / "rdjson.schema.json").read_text())
    required("jsonschema").validate(report, schema)
    assert {finding["location"]["path"] for finding in report["diagnostics"]} == {"content/a.md"}


def check_manual_gitlab(place):
    job = manual_file(".gitlab-ci.yml")["drafts"]

    def run_script(status):
        script = "\n".join(["set -eo pipefail", *job["before_script"], *job["script"]])
        place.run("bash", "-c", script, folder=place.site, CI_PROJECT_DIR=str(place.site), status=status)

    run_script(0)
    # The second run finds the clone in the cache.
    place.write("content/a.md", BAD)
    run_script(1)
    for name, check in [("codequality", json.loads), ("junit", lambda text: text)]:
        assert check((place.site / job["artifacts"]["reports"][name]).read_text())
    report = json.loads((place.site / job["artifacts"]["reports"]["codequality"]).read_text())
    schema = json.loads((formats.FOLDER / "code-quality.schema.json").read_text())
    required("jsonschema").validate(report, schema)
    assert {finding["location"]["path"] for finding in report} == {"content/a.md"}
    assert all(path in job["cache"]["paths"] for path in ["kwaudit"])
    packages = place.logged("apt-get").splitlines()[1].split()[2:]
    assert packages == ["libicu-dev", "libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "libgumbo-dev"], packages


def check_manual_shell(place):
    place.tool("kwaudit", 'exec "$PROGRAM" "$@"')
    (_, block), = manual_blocks("sh")
    commands = block.splitlines()
    assert len(commands) >= 3
    for command in commands:
        place.run("bash", "-c", command, folder=place.site)
    assert (place.site / "kwaudit.sarif").exists() and (place.site / "comment.md").exists()
    # A branch with a new draft that fails; of the drafts that are left out, nobody hears.
    place.run("git", "checkout", "--quiet", "-b", "春", folder=place.site)
    place.write("content/新しい 原稿.md", BAD)
    place.write("content/古い原稿/b.md", BAD)
    (place.site / "content/a.md").unlink()
    place.commit()
    for command in commands:
        if "--write-baseline" in command:
            continue
        status, output = place.run("bash", "-c", command, folder=place.site, status=None)
        # 123: one of the runs of xargs had a status from 1 to 125.
        assert status == (123 if "xargs" in command else 1), (command, status, output)
        assert "content/新しい 原稿.md" in output, output
        assert "古い原稿" not in output, output


def pre_commit_config(hook, hooks):
    config = dict(manual_blocks("yaml"))[".pre-commit-config.yaml"]
    assert f"repo: {ADDRESS}\n" in config and f"rev: {VERSION}\n" in config
    manifest = actions.parsed((ROOT / HOOKS).read_text())
    assert [entry["id"] for entry in manifest] == hooks
    return config.replace("id: kwaudit\n", f"id: {hook}\n")


def check_hook(place, hook):
    """The hook lets good drafts pass, stops others, and does not ask about those that are left out."""
    python = pathlib.Path(sys.executable).parent
    if not (python / "pre-commit").exists():
        raise Skip("pre-commit is not installed")
    place.environment["PATH"] = f"{place.folder}/tools:{python}:/usr/local/bin:/usr/bin:/bin"
    if hook == "kwaudit-system":
        place.tool("kwaudit", 'exec "$PROGRAM" "$@"')
    place.write(".pre-commit-config.yaml", pre_commit_config(hook, ["kwaudit", "kwaudit-system"]))
    place.run("pre-commit", "install", folder=place.site)
    place.commit()
    place.write("content/よい 原稿.md", GOOD)
    place.write("content/古い原稿/c.md", BAD)
    place.write("content/画像.svg", "<svg/>")
    place.write("docs/d.md", BAD)
    place.commit()
    place.write("content/悪い 原稿.md", BAD)
    output = place.commit(status=1)
    assert "content/悪い 原稿.md" in output and "よい" not in output, output
    assert len(place.logged("swift").splitlines()) == (1 if hook == "kwaudit" else 0)
    # A warning stops the commit as well: the manual's hook asks for it.
    place.write("content/悪い 原稿.md", GOOD.replace("description:", "note:"))
    output = place.commit(status=1)
    assert "description-missing" in output, output
    place.write("content/悪い 原稿.md", GOOD)
    place.commit()
    output = place.run("pre-commit", "run", "--all-files", folder=place.site)
    assert "Passed" in output, output


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    checks = [
        ("action: passes", check_action_passes), ("action: fails", check_action_fails),
        ("action: takes no orders", check_action_takes_no_orders), ("action: versions", check_action_versions),
        ("action: needs", check_action_needs), ("action: suppressed", check_action_suppressed),
        ("forms", check_forms),
        ("manual: GitHub", check_manual_github), ("manual: reviewdog", check_manual_reviewdog),
        ("manual: GitLab", check_manual_gitlab), ("manual: shell", check_manual_shell),
        ("pre-commit: kwaudit", check_hook, "kwaudit"), ("pre-commit: kwaudit-system", check_hook, "kwaudit-system"),
    ]
    tally = Tally()
    for name, check, *more in checks:
        if arguments.only in name:
            with tempfile.TemporaryDirectory(prefix="原稿 ") as folder:
                tally.run(name, lambda: check(Place(folder, arguments.program), *more))
    print(f"pipelines: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
