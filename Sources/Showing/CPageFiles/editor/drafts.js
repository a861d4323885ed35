// The drafts that the program was started with: opened here, followed when an editor saves them, never written.
import { button, find, make, show } from "./dom.js";
import { exchange, goBack, hasFormer } from "./exchange.js";
import { ground, isUnsaved, opened, phrases, plain } from "./manuscript.js";
import { tell } from "./notice.js";
import { ask } from "./question.js";
import { answer } from "./server.js";
import { word } from "./words.js";

const MOST_AT_START = 12;
const list = find("drafts");
const place = find("opened");

/** Which draft the address names. */
const named = () => new URLSearchParams(location.hash.slice(1)).get("draft");

function address(id) {
  const parts = new URLSearchParams(location.hash.slice(1));
  if (id === null) parts.delete("draft"); else parts.set("draft", id);
  return `#${parts}`;
}

/** Which file the draft is of; `newer` is what an editor has made of it meanwhile, which `follow` takes over. */
export function tellOpened(newer, follow) {
  const isListed = opened.id !== null;
  if (named() !== opened.id) history.replaceState(history.state, "", address(opened.id));
  const back = hasFormer() && button(word("goBack"), goBack, { "data-key": "back" });
  const changed = newer && [
    make("p", { role: "alert", class: "note-line" }, word("changed", { path: opened.name })),
    button(word("takeFile"), () => { follow(newer); tellOpened(); }), button(word("keepMine"), () => tellOpened())];
  const name = opened.name !== "" && make("p", {}, make("code", {}, opened.name), " ",
    isListed && make("small", { class: "faint" }, word("readOnly")));
  show(place, [opened.id, opened.name, hasFormer(), newer], () => changed ?? [name, back]);
  place.hidden = place.childElementCount === 0;
}

/**
 * Lists the drafts where there are some, and opens the one that the address names. `take` puts the text of a file that
 * has changed into the page, `failed` says why a draft cannot be had. What it returns is to be called when a draft of
 * that id has been saved, and without one when any may have been.
 */
export function offerDrafts(take, failed) {
  const trying = (act) => async (...given) => {
    try {
      return await act(...given);
    } catch (error) {
      failed(error);
      return undefined;
    }
  };
  const read = (id) => answer(`drafts/${encodeURIComponent(id)}`);
  let drafts = [];

  const rows = (found, key) => found.map(({ id, path, phrases: aims }) => make("li", {},
    button(path, () => choose(id), { class: "link", "data-key": `${key} ${id}`, "aria-current": id === opened.id && "true" }),
    make("span", { class: "sub" }, aims.join(word("gap")))));
  const load = async () => {
    drafts = await answer("drafts");
    find("open-drafts").hidden = find("start-drafts").hidden = drafts.length === 0;
    show(find("start-list"), drafts, () => [
      ...rows(drafts.slice(0, MOST_AT_START), "start"),
      drafts.length > MOST_AT_START && make("li", {}, button(word("allDrafts", { count: drafts.length }), showList, { class: "link" }))]);
  };
  const showList = trying(async () => {
    await load();
    filter();
    if (!list.open) list.showModal();
  });
  const filter = () => {
    const part = find("drafts-filter").value.trim().toLowerCase();
    const found = drafts.filter(({ path, phrases: aims }) => [path, ...aims].join(" ").toLowerCase().includes(part));
    show(find("draft-list"), [found, opened.id], () => rows(found, "list"));
  };
  const choose = (id) => {
    list.close();
    if (id === opened.id) return;
    history.pushState(null, "", address(id));
    open(id);
  };

  const open = trying(async (id) => {
    if (id === null || id === opened.id) return;
    if (isUnsaved() && await ask(word("askOpen"), [
      { text: word("openIt"), value: "open" }, { text: word("keepMine"), value: "keep" }]) === "keep") {
      tellOpened();
      return;
    }
    const { path, text, format, phrases: aims } = await read(id);
    const typed = aims.join("\n");
    exchange({ text, format, phrases: typed, opened: { id, name: path, phrases: typed } });
  });

  /** Takes over what an editor has saved, and with it what the settings say by now. */
  const follow = ({ text, phrases: aims }) => {
    const isUntyped = phrases.value === opened.phrases;
    opened.phrases = aims.join("\n");
    if (isUntyped) phrases.value = opened.phrases;
    take(plain(text));
  };

  /** An editor may have saved the file that is open. */
  const saved = trying(async () => {
    const { id } = opened;
    if (id === null) return;
    const draft = await read(id);
    if (draft.id !== opened.id || plain(draft.text) === opened.text) return;
    if (isUnsaved()) tellOpened(draft, follow); else {
      follow(draft);
      tell(word("followed", { path: opened.name }));
    }
  });

  find("open-drafts").addEventListener("click", showList);
  find("drafts-filter").addEventListener("input", filter);
  find("close-drafts").addEventListener("click", () => list.close());
  addEventListener("popstate", () => open(named()));
  trying(async () => {
    await load();
    if (drafts.length > 0) await open(named());
  })();
  return (id = opened.id) => id === opened.id && saved();
}

/** The phrases that hold for every text, in the field where nobody has typed any. */
export async function readGround() {
  const { drafts: [draft] } = await answer("audit", { body: { text: "" } });
  ground.phrases = draft.phrases.map(({ phrase }) => phrase).join("\n");
  if (opened.id !== null) return;
  opened.phrases = ground.phrases;
  if (phrases.value === "") phrases.value = ground.phrases;
}
