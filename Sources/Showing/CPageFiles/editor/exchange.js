// One draft in the place of another: title, description, slug, phrases, format and file change with the text, and come
// back with it, by a button as well as where undoing in the text field brings the old text back.
import { fields, format, opened, phrases, plain, put, text, values } from "./manuscript.js";
import { change } from "./places.js";
import { replace } from "./typing.js";

const MOST = 20; // exchanges that are remembered
let past = [];
let done = 0; // how many of them are not undone
let seen = ""; // the text before the change that is going on
let told = () => {};

const state = () => ({ ...values(), opened: { ...opened } });

function enter({ opened: where, ...written }) {
  Object.assign(opened, where);
  put({ ...written, text: text.value });
}

/** Calls `changed` after each exchange, done or undone. */
export function followExchanges(changed) {
  told = changed;
  text.addEventListener("input", ({ inputType }) => {
    const [last, next] = [past[done - 1], past[done]];
    const before = seen;
    seen = text.value;
    if (inputType === "historyUndo" && last && before === last.after.text && seen === last.before.text) {
      last.after = { ...state(), text: before };
      done -= 1;
      enter(last.before);
    } else if (inputType === "historyRedo" && next && before === next.before.text && seen === next.after.text) {
      done += 1;
      enter(next.after);
    } else {
      return;
    }
    told();
  });
}

/** Puts a draft in: what it does not name is empty, but the phrases, which stay where it names none. */
export function exchange(draft) {
  const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, ""]));
  const whole = plain(draft.text);
  const next = { phrases: phrases.value, format: "", ...empty, ...draft, text: whole };
  next.opened = { id: null, name: "", phrases: "", ...draft.opened, text: whole };
  into(next);
}

/** Whether there is a draft to go back to. */
export const hasFormer = () => done > 0 && past[done - 1].before.text !== "";

/** Puts in the draft that the last exchange took out. */
export const goBack = () => into(past[done - 1].before);

function into(next) {
  const before = state();
  past = [...past.slice(0, done), { before, after: next }].slice(-MOST);
  done = past.length;
  enter(next);
  replace(text, next.text, change(text.value, next.text));
  seen = text.value;
  format.value = next.format;
  told();
}
