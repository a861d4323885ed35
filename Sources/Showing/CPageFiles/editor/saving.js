// The report as a file, and the text for where it belongs.
import { find, make } from "./dom.js";
import { content, fields, lines, opened, phrases, text } from "./manuscript.js";
import { request } from "./server.js";
import { language, word } from "./words.js";

const ENDINGS = { html: "html", json: "json", markdown: "md" };
const LONGEST = 60; // characters of a file's name

const choices = document.querySelectorAll("[data-save]");
const copy = find("copy");
let isAlone = false;
let title = "";

/** There is a report to save, of a draft of that title; null: there is none. */
export function allowSaving(report) {
  title = report?.drafts[0].title?.text ?? "";
  for (const choice of choices) choice.disabled = report === null;
}

/** Whether the program is gone: then there is nothing to save, and all that is written may be copied. */
export function tellAlone(isSo) {
  isAlone = isSo;
  copy.textContent = word(isAlone ? "copyAll" : "copyText");
  if (isAlone) for (const choice of choices) choice.disabled = true;
}

/** What the report is called: after the draft's file, else after its title. */
function fileName(report) {
  const own = opened.name.split("/").at(-1).replace(/\.[^.]+$/, "") || title;
  const stem = [...own.replace(/[\p{C}\\/:*?"<>|]+/gu, "-").trim()].slice(0, LONGEST).join("");
  return `${stem === "" ? "kwaudit" : `${stem}-kwaudit`}.${ENDINGS[report]}`;
}

/** The draft with what is beside its text as front matter. */
function whole() {
  const aims = lines(phrases.value).map((phrase) => `\n  - ${JSON.stringify(phrase)}`);
  const named = Object.entries(fields).filter(([, { value }]) => value.trim() !== "")
    .map(([name, { value }]) => `${name}: ${JSON.stringify(value)}\n`);
  if (aims.length > 0) named.push(`target_phrases:${aims.join("")}\n`);
  return named.length === 0 ? text.value : `---\n${named.join("")}---\n\n${text.value}`;
}

export function offerSaving(failed) {
  for (const choice of choices) {
    choice.addEventListener("click", async () => {
      const report = choice.dataset.save;
      try {
        const response = await request("report", { body: { ...content(), language, report } });
        const link = make("a", { href: URL.createObjectURL(await response.blob()), download: fileName(report) });
        link.click();
        URL.revokeObjectURL(link.href);
      } catch (error) {
        failed(error);
      }
    });
  }
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(isAlone ? whole() : text.value);
    copy.textContent = word("copied");
    setTimeout(() => tellAlone(isAlone), 2000);
  });
}
