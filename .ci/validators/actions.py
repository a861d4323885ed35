"""Runs a composite action, or a job of a workflow, as GitHub's runner would: the `run` steps by bash, the
`uses` steps as the caller says."""

import os
import pathlib
import re
import subprocess

from formats import required

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


def parsed(text):
    yaml = required("yaml")
    # `on` is not a truth value here.
    return yaml.load(text, Loader=yaml.BaseLoader)


class Run:
    """Steps that run one after the other; what they say and leave behind."""

    def __init__(self, folder, environment, contexts, uses, action_folder=None):
        """folder: the working folder; uses: called with (name, with, this run) for each `uses` step."""
        self.folder, self.environment = folder, environment
        self.contexts = {"steps": {}, **contexts}
        self.uses, self.action_folder = uses, action_folder
        self.output, self.status = "", 0

    def value(self, expression):
        if comparison := re.fullmatch(r"(\S+) (==|!=) '([^']*)'", expression):
            name, operator, text = comparison.groups()
            return (self.value(name) == text) == (operator == "==")
        names = expression.split(".")
        assert names[0] in self.contexts, expression
        value = self.contexts
        for name in names:
            value = value.get(name, "") if isinstance(value, dict) else ""
        return value

    def filled(self, text):
        return EXPRESSION.sub(lambda match: str(self.value(match[1])), text)

    def steps(self, steps):
        for step in steps:
            assert set(step) <= {"id", "if", "uses", "with", "shell", "env", "run"}, step
            if "if" in step and not self.value(step["if"]):
                continue
            outputs = self.uses_step(step) if "uses" in step else self.run_step(step)
            if "id" in step:
                self.contexts["steps"][step["id"]] = {"outputs": outputs or {}}
            if self.status:
                return
        return

    def uses_step(self, step):
        options = {name: self.filled(text) for name, text in step.get("with", {}).items()}
        return self.uses(step["uses"], options, self)

    def run_step(self, step):
        assert "${{" not in step["run"], "an expression in a script"
        temporary = pathlib.Path(self.environment["RUNNER_TEMP"])
        script, outputs = temporary / "step.sh", temporary / "outputs.txt"
        script.write_text(step["run"])
        outputs.write_text("")
        environment = {
            **self.environment, "GITHUB_OUTPUT": str(outputs),
            **({"GITHUB_ACTION_PATH": str(self.action_folder)} if self.action_folder else {}),
            **{name: self.filled(text) for name, text in step.get("env", {}).items()},
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", script]
        run = subprocess.run(
            command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        self.output += run.stdout.decode()
        self.status = run.returncode
        lines = outputs.read_text().splitlines()
        assert all(re.match(r"[a-z]+=", line) for line in lines), lines
        return dict(line.split("=", 1) for line in lines)


def run_action(action_folder, inputs, folder, environment, uses, repository=""):
    """Runs a composite action.

    Returns the run, its outputs in `.outputs`.
    """
    action = parsed((action_folder / "action.yml").read_text())
    assert action["runs"]["using"] == "composite"
    assert set(inputs) <= set(action["inputs"]), inputs
    given = {name: str(inputs.get(name, known.get("default", ""))) for name, known in action["inputs"].items()}
    contexts = {"inputs": given, "github": {"action_repository": repository}}
    run = Run(folder, environment, contexts, uses, action_folder)
    run.steps(action["runs"]["steps"])
    run.outputs = {name: run.filled(output["value"]) for name, output in action["outputs"].items()}
    return run
