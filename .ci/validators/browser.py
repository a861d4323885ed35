"""Chromium, driven through chromedriver by the WebDriver protocol (W3C), with nothing but the standard library."""

import base64
import json
import pathlib
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request

from formats import Skip

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"tab": "\ue004", "enter": "\ue007", "space": "\ue00d", "escape": "\ue00c", "end": "\ue010", "F8": "\ue038",
        "backspace": "\ue003", "shift": "\ue008", "control": "\ue009"}
ATTEMPTS = 5
PATIENCE = 10  # seconds until what is waited for has to have come


class Browser:
    """One window. `script`: whether pages may run scripts; `dark`: which colours are preferred."""

    def __init__(self, width=1366, height=768, script=True, dark=False, language="ja"):
        if not shutil.which("chromedriver") or not shutil.which("chromium"):
            raise Skip("chromium and chromium-driver are not installed")
        self.start()
        preferences = {} if script else {"profile.managed_default_content_settings.javascript": 2}
        options = {
            "binary": shutil.which("chromium"), "prefs": preferences,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--lang={language}",
                     f"--window-size={width},{height}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
            + (["--force-dark-mode"] if dark else []),
        }
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self.session = "/session/" + self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        # A click waits for no smooth scrolling.
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.size(width, height)

    def start(self):
        """Starts the driver at a free port; that it has found one of IPv4 taken for IPv6 happens, and passes."""
        for _ in range(ATTEMPTS):
            self.driver = subprocess.Popen(
                ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            for line in self.driver.stdout:
                if found := re.search(r"started successfully on port (\d+)", line):
                    self.address = f"http://127.0.0.1:{found[1]}"
                    return
            self.driver.wait()
        raise AssertionError("chromedriver does not start")

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

    def open(self, place):
        """A file, or an address of this machine."""
        address = place if str(place).startswith("http") else pathlib.Path(place).resolve().as_uri()
        self.call("POST", self.session + "/url", {"url": address})

    def run(self, script, *arguments):
        """What a script returns; it is the driver's, and runs where pages may run none."""
        return self.call("POST", self.session + "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        """What a script hands to the function that is its last argument."""
        return self.call("POST", self.session + "/execute/async", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self.call("POST", self.session + "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self.call("POST", f"{self.session}/element/{self.find(selector)}/click", {})

    def press(self, *keys):
        """Presses keys together, the last one while the others are down."""
        values = [KEYS.get(key, key) for key in keys]
        self.act([("keyDown", value) for value in values] + [("keyUp", value) for value in reversed(values)])

    def type(self, text):
        """Presses one key after another, as fast as the driver can."""
        self.act([(kind, KEYS["enter"] if key == "\n" else key) for key in text for kind in ("keyDown", "keyUp")])

    def act(self, keys):
        actions = [{"type": kind, "value": value} for kind, value in keys]
        self.call("POST", self.session + "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def wait(self, script, *arguments):
        """What a script returns, as soon as that is true or more."""
        end = time.monotonic() + PATIENCE
        while not (value := self.run(script, *arguments)):
            assert time.monotonic() < end, f"not within {PATIENCE} s: {script} {arguments}"
            time.sleep(0.02)
        return value

    def messages(self):
        """What the page wrote to its console since the last time, and what the browser blocked."""
        return self.call("POST", self.session + "/se/log", {"type": "browser"})

    def picture(self, file, whole=False):
        """What is to be seen, as PNG or WebP by the file's name."""
        kind = {"format": "webp", "quality": 82} if str(file).endswith(".webp") else {"format": "png"}
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=whole, **kind)
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def printed(self, file):
        made = self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        pathlib.Path(file).write_bytes(base64.b64decode(made["data"]))
