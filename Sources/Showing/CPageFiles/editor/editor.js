// The page in which a draft is written: brings what is typed to the audit, and what the audit says to the eyes.
import { Audits } from "./audits.js";
import { connect } from "./connection.js";
import { find } from "./dom.js";
import { offerDrafts, readGround, tellOpened } from "./drafts.js";
import { exchange, followExchanges } from "./exchange.js";
import { receive } from "./files.js";
import { goToFinding, showFindings } from "./findings.js";
import "./going.js";
import { mark } from "./highlights.js";
import { showPhraseHints, showSlugHint } from "./hints.js";
import { Jumps } from "./jumps.js";
import { cross, isKept, keep, restore } from "./keeping.js";
import { showLooks } from "./looks.js";
import { content, fields, format, ground, isBlank, isUnsaved, opened, phrases, tellFormat, text, typed } from "./manuscript.js";
import { Mirror } from "./mirror.js";
import { calm, notify, tell } from "./notice.js";
import { showOutline } from "./outline.js";
import { receivePastes } from "./pasting.js";
import { Lines, change, moved } from "./places.js";
import { ask } from "./question.js";
import { marks, terms } from "./report.js";
import { allowSaving, offerSaving, tellAlone } from "./saving.js";
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
let isAlone = false;

const audits = new Audits({
  async request(signal) {
    const body = { ...content(), language };
    return { body, report: await answer("audit", { body, signal }) };
  },
  answered(found) {
    clearTimeout(retrying);
    calm();
    if (isAlone) tell(word("connectedAgain"));
    beAlone(false);
    phrases.removeAttribute("aria-invalid");
    last = found;
    allowSaving(isBlank() ? null : found.report);
    showPhraseHints({ draft: found.report.drafts[0], jump: jumps });
    if (isBlank()) showNothing(); else showAll();
  },
  failed: fail,
});

/** Says what is the matter, and tries again by itself where that may help. */
function fail(error) {
  clearTimeout(retrying);
  if (!error.kind) throw error;
  if (error.kind === "gone" || error.kind === "token") beAlone(true);
  if (error.pointer.startsWith("/phrases")) phrases.setAttribute("aria-invalid", "true");
  const canRetry = error.kind === "gone" || error.kind === "busy";
  notify(error.message, canRetry && (() => audits.start()));
  if (canRetry) retrying = setTimeout(() => audits.start(), 1000 * Math.max(error.wait, 2));
}

/** Whether the program cannot be had: what it said last is old, and all that is written is here alone. */
function beAlone(isSo) {
  isAlone = isSo;
  find("panel").parentElement.classList.toggle("is-alone", isSo);
  tellAlone(isSo);
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
  find("start-phrase").classList.toggle("done", last.report.drafts[0].phrases.length > 0);
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

/** Puts in what a file says by now; what was there can be had back by undoing. */
function take(whole) {
  opened.text = whole;
  replace(text, whole, change(text.value, whole));
  changed();
}

function changed() {
  tellFormat();
  showSlugHint();
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
followExchanges(() => {
  tellOpened();
  text.setSelectionRange(0, 0);
  find("paper").scrollTo(0, 0);
  find("found").scrollTo(0, 0);
  changed();
});
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
// The new address of a program that was started again is often opened in this tab.
addEventListener("pagehide", () => isAlone && isUnsaved() && cross());
find("new-draft").addEventListener("click", () => {
  exchange({ text: "", phrases: ground.phrases, opened: { phrases: ground.phrases } });
  phrases.focus();
});
receive(async (name, file) => {
  if (isUnsaved() && text.value !== "" && await ask(word("askReplace", { name }), [
    { text: word("replaceIt"), value: "replace" }, { text: word("keepMine"), value: "keep" }]) === "keep") return;
  exchange({ text: file.text, format: file.format, opened: { name, phrases: ground.phrases } });
}, fail);
receivePastes();
offerSaving(fail);
find("example").addEventListener("click", async () => {
  const example = await (await fetch("/assets/example.md")).text();
  exchange({
    text: example, phrases: phrases.value.trim() === "" ? word("examplePhrase") : phrases.value, opened: { phrases: ground.phrases },
  });
  text.focus();
});

restore();
tellOpened();
// Where there is a keyboard to begin with.
if (isBlank() && matchMedia("(pointer: fine)").matches) phrases.focus({ preventScroll: true });
showSlugHint();
// A browser that comes back to the page may have put in again what was written.
addEventListener("pageshow", () => {
  mirror.take(text.value);
  tellFormat();
  audits.start();
});
readGround().then(() => audits.change(), fail);
const saved = offerDrafts(take, fail);
connect({
  began() {
    saved();
    if (isAlone) audits.start();
  },
  heard: (name, { id }) => name === "draft" && saved(id),
  lost: fail,
});
