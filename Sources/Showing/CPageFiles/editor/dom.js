// Making elements. Texts are put in as texts: nothing of a draft is ever read as HTML.

export const find = (id) => document.getElementById(id);

/** An element; a property that begins with `on` is called at that event, one that is false or null is left out. */
export const make = (name, properties, ...children) => fill(document.createElement(name), properties, children);

/** The same for what is drawn. */
export const draw = (name, properties, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), properties, children);

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((child) => child != null && child !== false));
  return element;
}

export const button = (text, press, properties) =>
  make("button", { type: "button", onclick: press, ...properties }, ...[text].flat());

const shown = new WeakMap();

/**
 * Fills an element with what `children` makes of some data, where it does not show the same data already.
 * What had the focus has it again, by its `data-key`.
 */
export function show(element, data, children) {
  const text = JSON.stringify(data);
  if (shown.get(element) === text) return;
  shown.set(element, text);
  const key = element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  element.replaceChildren(...[children(data)].flat(2).filter((child) => child != null && child !== false));
  if (key !== undefined) element.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
