// Small signs beside the text: the sign of the term at the end of each use, that of each finding at the edge.
import { button, make } from "./dom.js";
import { SEVERITIES, SEVERITY_SIGNS } from "./report.js";

export class Signs {
  #places = [];
  #isAsked = false;

  /** `press` takes the finding whose sign is pressed. */
  constructor(paper, layer, press) {
    Object.assign(this, { paper, layer, press, uses: [], findings: [], terms: new Map() });
    new ResizeObserver(() => this.measure()).observe(layer);
    paper.addEventListener("scroll", () => this.draw(), { passive: true });
    addEventListener("scroll", () => this.draw(), { passive: true });
  }

  take(uses, findings, terms) {
    Object.assign(this, { uses, findings, terms });
    this.measure();
  }

  /** Finds all places again, before the next frame: the text has changed or wraps otherwise. */
  measure() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      const edge = this.layer.getBoundingClientRect();
      const place = (range, isEnd) => {
        const boxes = range.getClientRects();
        const box = boxes[isEnd ? boxes.length - 1 : 0];
        return box && box.width > 0 ? { x: box.right - edge.left, y: box.top - edge.top } : null;
      };
      const uses = this.uses.map(({ range, term }) => ({ ...place(range, true), term }));
      const rows = new Map();
      for (const finding of this.findings) {
        const at = finding.spots.length > 0 && place(finding.spots[0], false);
        if (at) rows.set(Math.round(at.y), [...(rows.get(Math.round(at.y)) ?? []), finding]);
      }
      this.#places = [
        ...uses.filter(({ y }) => y !== undefined),
        ...[...rows].map(([y, findings]) => ({ y, findings })),
      ];
      this.draw();
    });
  }

  /** Draws what is in view. */
  draw() {
    const top = this.layer.getBoundingClientRect().top;
    const frame = this.paper.getBoundingClientRect();
    const [from, to] = [Math.max(frame.top, 0) - top - 40, Math.min(frame.bottom, innerHeight) - top + 40];
    this.layer.replaceChildren(...this.#places.filter(({ y }) => from < y && y < to).map((place) => {
      const sign = place.findings ? this.#chip(place.findings) : make("span", { class: "sign" }, this.terms.get(place.term)?.sign);
      sign.style.top = `${place.y}px`;
      if (place.x !== undefined) sign.style.left = `${place.x}px`;
      return sign;
    }));
  }

  #chip(findings) {
    const [worst] = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const text = `${SEVERITY_SIGNS[worst.severity]}${worst.index + 1}${findings.length > 1 ? "…" : ""}`;
    // The list of findings says the same to who cannot point at it, and F8 goes from one to the next.
    return button(text, () => this.press(worst), {
      class: `ref s-${worst.severity}`, tabindex: -1, "aria-hidden": "true", title: findings.map(({ message }) => message).join("\n"),
    });
  }
}
