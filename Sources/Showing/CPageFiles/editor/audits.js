// When to ask for an audit, and which answer to show.

const PAUSE = 150; // milliseconds without a change
const MOST = 600; // milliseconds of changes without a pause

/**
 * Audits what is typed: soon after the last change, now and then while changes go on, never while a composition is
 * going on, and never shows an older answer after a newer one.
 */
export class Audits {
  #number = 0;
  #shown = 0;
  #isHeld = false;
  #isWanted = false;
  #took = 0;
  #timer;
  #since;
  #running;

  /** `request` takes a signal that aborts it; `answered` and `failed` take what came of it. */
  constructor({ request, answered, failed }) {
    Object.assign(this, { request, answered, failed });
  }

  /** Something has changed. */
  change() {
    this.#isWanted = true;
    if (this.#isHeld) return;
    clearTimeout(this.#timer);
    this.#since ??= performance.now();
    // What takes long is asked for less often.
    const rest = this.#since + Math.max(MOST, 4 * this.#took) - performance.now();
    this.#timer = setTimeout(() => this.start(), Math.max(0, Math.min(Math.max(PAUSE, this.#took), rest)));
  }

  /** A composition has begun: until it ends, what is in the text is not what the writer means. */
  hold() {
    this.#isHeld = true;
    clearTimeout(this.#timer);
  }

  /** A composition has ended. */
  release() {
    this.#isHeld = false;
    if (this.#isWanted) this.change();
  }

  /** Asks at once, unless a composition is going on. */
  async start() {
    if (this.#isHeld) return;
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#isWanted = false;
    this.#running?.abort();
    const running = this.#running = new AbortController();
    const number = this.#number += 1;
    const began = performance.now();
    try {
      const answer = await this.request(running.signal);
      if (running.signal.aborted || number < this.#shown) return;
      this.#shown = number;
      this.#took = performance.now() - began;
      this.answered(answer);
    } catch (error) {
      if (!running.signal.aborted) this.failed(error);
    }
  }
}
