"""Checks the API of `kwaudit serve` by its own description: schemathesis makes requests of it, right and wrong, and
the server answers each as the description says."""

import argparse
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

from formats import Skip
from reports import ROOT, Tally

DRAFT = "---\ntitle: 引っ越しの費用\n---\n\n# 引っ越しの費用\n\n引っ越しは費用しだい。\n"
# The stream has no end; a draft's id is known to the server alone, which the tests of the package look at.
ENDLESS = "/api/events"
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "response_headers_conformance", "negative_data_rejection", "unsupported_method", "allow_header_conformance",
    "ignored_auth",
]


class Server:
    """The program at work, with its address and its token."""

    def __init__(self, program, folder):
        (folder / "a.md").write_text(DRAFT)
        self.process = subprocess.Popen(
            [program, "serve", folder, "--port", "0", "--no-config", "--lang", "en", "-p", "引っ越し 費用"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.fullmatch(r"(http://127\.0\.0\.1:\d+)/#token=([0-9a-f]+)\n", line)
        assert found, (line, self.process.stderr.read() if self.process.poll() is not None else "")
        self.address, self.token = found.groups()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.status = self.process.wait(timeout=30)


def schemathesis():
    program = pathlib.Path(sys.executable).parent / "schemathesis"
    if not program.exists():
        raise Skip("schemathesis is not installed")
    return program


def check_description(program, examples):
    tool = schemathesis()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with Server(program, folder) as server:
            run = subprocess.run(
                [
                    tool, "run", server.address + "/api/openapi.json", "--header",
                    f"Authorization: Bearer {server.token}", "--checks", ",".join(CHECKS), "--exclude-path", ENDLESS,
                    "--phases", "examples,coverage,fuzzing", "--max-examples", str(examples), "--seed", "1",
                    "--generation-database", "none", "--no-color", "--request-timeout", "30", "--continue-on-failure",
                ],
                cwd=folder, capture_output=True, text=True)
            assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
            assert server.process.poll() is None, "the server has ended"
        assert server.status == 0, server.status


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kwaudit"))
    parser.add_argument("--examples", type=int, default=40)
    arguments = parser.parse_args()
    tally = Tally()
    tally.run("the API by its description", check_description, arguments.program, arguments.examples)
    print(f"validate api: {tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
