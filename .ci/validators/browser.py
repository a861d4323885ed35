"""Chromium, driven through chromedriver by the WebDriver protocol (W3C), with nothing but the standard library."""

import base64
import json
import pathlib
import re
import shutil
import subprocess
import urllib.error
import urllib.request

from formats import Skip

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"tab": "\ue004", "enter": "\ue007", "space": "\ue00d"}


class Browser:
    """One window. `script`: whether pages may run scripts; `dark`: which colours are preferred."""

    def __init__(self, width=1366, height=768, script=True, dark=False, language="ja"):
        if not shutil.which("chromedriver") or not shutil.which("chromium"):
            raise Skip("chromium and chromium-driver are not installed")
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.address = f"http://127.0.0.1:{found[1]}"
                break
        preferences = {} if script else {"profile.managed_default_content_settings.javascript": 2}
        options = {
            "binary": shutil.which("chromium"), "prefs": preferences,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--lang={language}",
                     f"--window-size={width},{height}", "--host-resolver-rules=MAP * ~NOTFOUND"]
            + (["--force-dark-mode"] if dark else []),
        }
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self.session = "/session/" + self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        # A click waits for no smooth scrolling.
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.size(width, height)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.address + path, method=method, data=data, headers={"Content-Type": "application/json"})
        try:
            return json.load(urllib.request.urlopen(request, timeout=60))["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(error.read().decode()[:1000]) from error

    def command(self, name, **parameters):
        """A command of Chromium's own protocol."""
        return self.call("POST", self.session + "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def size(self, width, height):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                     mobile=False)

    def open(self, file):
        self.call("POST", self.session + "/url", {"url": pathlib.Path(file).resolve().as_uri()})

    def run(self, script, *arguments):
        """What a script returns; it is the driver's, and runs where pages may run none."""
        return self.call("POST", self.session + "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self.call("POST", self.session + "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self.call("POST", f"{self.session}/element/{self.find(selector)}/click", {})

    def press(self, key):
        actions = [{"type": kind, "value": KEYS.get(key, key)} for kind in ("keyDown", "keyUp")]
        self.call("POST", self.session + "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def messages(self):
        """What the page wrote to its console since the last time, and what the browser blocked."""
        return self.call("POST", self.session + "/se/log", {"type": "browser"})

    def picture(self, file, whole=False):
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=whole)
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def printed(self, file):
        made = self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        pathlib.Path(file).write_bytes(base64.b64decode(made["data"]))
