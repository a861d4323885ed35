// Why a rule matters, asked for when somebody wants to know.
import { make } from "./dom.js";
import { answer } from "./server.js";
import { language, word } from "./words.js";

let rules;

async function rule(id) {
  rules ??= answer(`rules?language=${language}`);
  try {
    return (await rules).rules.find((one) => one.id === id);
  } catch (error) {
    rules = undefined;
    throw error;
  }
}

/** What to do in this page, where the rule speaks of the command line. */
export const remedy = (id) => (id === "title-missing" ? word("giveTitle") : id === "planning-note" ? word("givePhrases") : undefined);

/** A rule's id, by which comments suppress it, that unfolds why the rule matters. */
export function explain(id) {
  const place = make("div", { class: "why" });
  const open = async ({ target }) => {
    if (!target.open || place.querySelector("p")) return;
    try {
      const told = await rule(id);
      place.replaceChildren(...[told.rationale, remedy(id) ?? told.remedy].map((text) => make("p", {}, text)));
    } catch (error) {
      place.textContent = error.message;
    }
  };
  return make("details", { class: "rule", ontoggle: open }, make("summary", {}, word("why"), " ", make("code", {}, id)), place);
}
