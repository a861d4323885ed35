// The page in which a draft is written: brings what is typed to the audit, and what the audit says to the eyes.
import { Audits } from "./audits.js";
import { find } from "./dom.js";
import { leave, offerDrafts } from "./drafts.js";
import { receive } from "./files.js";
import { goToFinding, showFindings } from "./findings.js";
import "./going.js";
import { mark } from "./highlights.js";
import { Jumps } from "./jumps.js";
import { cross, isKept, keep, restore } from "./keeping.js";
import { showLooks } from "./looks.js";
import { content, fields, format, isBlank, isUnsaved, opened, phrases, plain, tellFormat, text, typed } from "./manuscript.js";
import { Mirror } from "./mirror.js";
import { calm, notify } from "./notice.js";
import { showOutline } from "./outline.js";
import { Lines, change, moved } from "./places.js";
import { ask } from "./question.js";
import { marks, terms } from "./report.js";
import { allowSaving, offerSaving } from "./saving.js";
import { showScore } from "./score.js";
import { answer } from "./server.js";
import { Signs } from "./signs.js";
import { showSteps } from "./steps.js";
import { hushed, showParts, showTerms } from "./terms.js";
import { replace, watch } from "./typing.js";
import { language, number, word } from "./words.js";

const mirror = new Mirror(find("mirror"));
const jumps = new Jumps(mirror);
const signs = new Signs(find("paper"), find("signs"), ({ fingerprint }) => goToFinding(fingerprint));
let phrase = 0;
let last;
let retrying;

const audits = new Audits({
  async request(signal) {
    if (isBlank()) return null;
    const body = { ...content(), language };
    return { body, report: await answer("audit", { body, signal }) };
  },
  answered(found) {
    clearTimeout(retrying);
    calm();
    phrases.removeAttribute("aria-invalid");
    last = found;
    allowSaving(found !== null);
    if (found) showAll(); else showNothing();
  },
  failed: fail,
});

/** Says what is the matter, and tries again by itself where that may help. */
function fail(error) {
  clearTimeout(retrying);
  if (!error.kind) throw error;
  if (error.pointer.startsWith("/phrases")) phrases.setAttribute("aria-invalid", "true");
  const canRetry = error.kind === "gone" || error.kind === "busy";
  notify(error.message, canRetry && (() => audits.start()));
  if (canRetry) retrying = setTimeout(() => audits.start(), 1000 * Math.max(error.wait, 2));
}

function showAll() {
  const { report, body } = last;
  const draft = report.drafts[0];
  phrase = Math.min(phrase, Math.max(draft.phrases.length - 1, 0));
  const view = {
    report, draft, phrase, jump: jumps, slug: body.slug, terms: terms(draft), again: showMarks,
    choose(index) {
      phrase = index;
      showAll();
    },
  };
  showScore(view);
  showSteps(view);
  showFindings(view);
  showTerms(view);
  showParts(view);
  showOutline(view);
  showLooks(view);
  showMarks();
  showNotes(draft);
}

/** Nothing is written yet: the panel says how to begin. */
function showNothing() {
  find("panel").className = "panel is-empty";
  find("short-score").textContent = "–";
  find("amount").textContent = "";
  find("title-note").textContent = fields.title.value === "" ? word("titleMissing") : "";
  find("start-phrase").classList.toggle("done", phrases.value.trim() !== "");
  find("description-note").textContent = word("descriptionMissing");
  mark(mirror, { uses: [], topics: [], findings: [] }, new Map(), hushed);
  signs.take([], [], new Map());
  jumps.take([]);
}

/** The marks of the last answer, moved to where the text is by now. */
function showMarks() {
  const { report, body } = last;
  const draft = report.drafts[0];
  const names = terms(draft);
  const all = marks(draft, new Lines(body.text));
  const now = change(body.text, mirror.lines.text);
  const kept = (ranges) => ranges.flatMap((range) => { const to = moved(range, now); return to ? [{ ...range, ...to }] : []; });
  const shown = {
    uses: kept(all.uses), topics: kept(all.topics),
    findings: all.findings.map((finding) => ({ ...finding, ranges: kept(finding.ranges) })),
  };
  const isOn = find("marks").checked;
  mark(mirror, shown, names, isOn ? hushed : new Set([...names.keys(), ""]));
  signs.take(isOn ? shown.uses.filter(({ term, counted }) => counted && !hushed.has(term)) : [], shown.findings, names);
  jumps.take(shown.findings);
  showTerms({ draft, phrase, terms: names, again: showMarks });
}

/** How long the text is, and which title and description the draft has of its own. */
function showNotes(draft) {
  const { characters, words } = draft.text;
  find("amount").textContent = word("amount", { characters: number(characters), words: number(words) });
  const own = (kind) => draft.content.blocks.find((block) => block.kind === kind)?.text ?? "";
  const { title } = draft;
  fields.title.placeholder = title && title.source !== "given" ? title.text : "";
  find("title-note").textContent = !title ? word("titleMissing")
    : `${word("width", { width: title.width })}${title.source === "given" ? "" : word("ofDraft", { source: word(`from-${title.source}`) })}`;
  const description = own("description");
  fields.description.placeholder = fields.description.value === "" ? description : "";
  find("description-note").textContent = description === "" ? word("descriptionMissing")
    : word("length", { count: [...description].length });
  fields.slug.placeholder = fields.slug.value === "" ? own("slug") : "";
}

/** Puts in the draft of a file; what was written can be had back by undoing. */
function take({ id, path, text: written, format: own, phrases: aims }, isSame) {
  const whole = plain(written);
  Object.assign(opened, { id, path, text: whole });
  replace(text, whole, change(text.value, whole));
  if (!isSame) {
    format.value = own;
    phrases.value = aims.join("\n");
    for (const field of Object.values(fields)) field.value = "";
    text.setSelectionRange(0, 0);
    find("paper").scrollTo(0, 0);
  }
  changed();
}

function changed() {
  tellFormat();
  keep();
  audits.change();
}

watch(typed, {
  typed(field) {
    if (field !== text) return;
    mirror.take(text.value);
    signs.measure();
  },
  changed, began: () => audits.hold(), ended: () => audits.release(),
});
format.addEventListener("change", changed);
find("marks").addEventListener("change", () => last && showMarks());
find("previous").addEventListener("click", () => jumps.next(-1));
find("next").addEventListener("click", () => jumps.next(1));
const other = find("language");
let leaves = false;
other.addEventListener("click", (event) => {
  event.preventDefault();
  if (isUnsaved()) cross();
  leaves = true;
  location.href = `${other.getAttribute("href")}${location.hash}`;
});
addEventListener("beforeunload", (event) => {
  if (!leaves && isUnsaved() && !isKept()) event.preventDefault();
});
receive(async (name, file) => {
  if (isUnsaved() && text.value !== "" && await ask(word("askReplace", { name }), [
    { text: word("replaceIt"), value: "replace" }, { text: word("keepMine"), value: "keep" }]) === "keep") return;
  const whole = plain(file.text);
  leave(whole);
  replace(text, whole, change(text.value, whole));
  format.value = file.format;
  changed();
}, fail);
offerSaving(fail);
find("example").addEventListener("click", async () => {
  const example = await (await fetch("/assets/example.md")).text();
  leave(example);
  replace(text, example, change(text.value, example));
  if (phrases.value.trim() === "") phrases.value = phrases.placeholder;
  changed();
  text.focus();
  text.setSelectionRange(0, 0);
});

restore();
// A browser that comes back to the page may have put in again what was written.
addEventListener("pageshow", () => {
  mirror.take(text.value);
  tellFormat();
  audits.start();
});
offerDrafts(take, fail);
