// The drafts that the program was started with: opened here, followed when an editor saves them, never written.
import { button, find, make, show } from "./dom.js";
import { isUnsaved, opened, plain } from "./manuscript.js";
import { ask } from "./question.js";
import { answer, listen } from "./server.js";
import { word } from "./words.js";

const AGAIN = 2000; // milliseconds before the stream of events is asked for again
const list = find("drafts");
const place = find("opened");

/** Which draft the address names. */
const named = () => new URLSearchParams(location.hash.slice(1)).get("draft");

function address(id) {
  const parts = new URLSearchParams(location.hash.slice(1));
  if (id === null) parts.delete("draft"); else parts.set("draft", id);
  return `#${parts}`;
}

/** What is written from now on is no draft of the program's, but this text. */
export function leave(text) {
  Object.assign(opened, { id: null, path: null, text });
  place.hidden = true;
  history.replaceState(null, "", address(null));
}

/**
 * Lists the drafts where there are some, opens the one that the address names, and follows the one that is open.
 * `take` puts a draft into the page, `failed` says why there is none.
 */
export async function offerDrafts(take, failed) {
  const trying = (act) => async (...values) => {
    try {
      return await act(...values);
    } catch (error) {
      failed(error);
      return undefined;
    }
  };
  const read = (id) => answer(`drafts/${encodeURIComponent(id)}`);

  const showList = trying(async () => {
    drafts = await answer("drafts");
    filter();
    if (!list.open) list.showModal();
  });
  const filter = () => {
    const part = find("drafts-filter").value.trim().toLowerCase();
    const found = drafts.filter(({ path, phrases }) => [path, ...phrases].join(" ").toLowerCase().includes(part));
    show(find("draft-list"), [found, opened.id], () => found.map(({ id, path, phrases }) => make("li", {},
      button(path, () => choose(id), { class: "link", "data-key": id, "aria-current": id === opened.id && "true" }),
      make("span", { class: "sub" }, phrases.join(word("gap"))))));
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
      { text: word("openIt"), value: "open" }, { text: word("keepMine"), value: "keep" }]) === "keep") return;
    take(await read(id), false);
    tell();
  });

  /** An editor has saved the file that is open. */
  const saved = trying(async () => {
    if (opened.id === null) return;
    const draft = await read(opened.id);
    if (draft.id !== opened.id || plain(draft.text) === opened.text) return;
    if (isUnsaved()) tell(draft); else take(draft, true);
  });

  /** Which file is open, and whether it has become another one. */
  const tell = (newer) => {
    place.hidden = false;
    place.replaceChildren(...(newer
      ? [make("p", { role: "alert" }, word("changed", { path: opened.path })),
        button(word("takeFile"), () => { take(newer, true); tell(); }), button(word("keepMine"), () => tell())]
      : [make("p", {}, make("code", {}, opened.path), " ", make("small", { class: "faint" }, word("readOnly")))]));
  };

  let drafts = await trying(() => answer("drafts"))() ?? [];
  if (drafts.length === 0) return;
  find("open-drafts").hidden = false;
  find("open-drafts").addEventListener("click", showList);
  find("drafts-filter").addEventListener("input", filter);
  find("close-drafts").addEventListener("click", () => list.close());
  addEventListener("popstate", () => open(named()));
  follow(saved);
  await open(named());
}

/** Listens for as long as the page is there; what was saved while nobody listened is asked for. */
async function follow(saved) {
  for (;;) {
    try {
      await listen("events", saved, (name, { id }) => name === "draft" && id === opened.id && saved());
    } catch (error) {
      if (error.kind === "token") return;
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
