// Whether the program answers. While the page is seen it holds the stream of the program's events, which breaks off as
// soon as the program ends; a page that is not seen leaves the connection to those that are.
import { listen } from "./server.js";

const AGAIN = 1000; // milliseconds before a program that does not answer is asked again

const isSeen = () => document.visibilityState === "visible";
const next = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
const rest = () => new Promise((resolve) => setTimeout(resolve, AGAIN));

/**
 * Listens for as long as the page is there. `began` is called whenever the stream begins, `heard` with each event, `lost`
 * with what keeps the page from the program.
 */
export async function connect({ began, heard, lost }) {
  let failures = 0;
  for (;;) {
    while (!isSeen()) await next(document, "visibilitychange");
    const leaving = new AbortController();
    const leave = () => isSeen() || leaving.abort();
    document.addEventListener("visibilitychange", leave);
    try {
      await listen("events", { began: () => { failures = 0; began(); }, heard, signal: leaving.signal });
    } catch (error) {
      if (!leaving.signal.aborted) {
        failures += 1;
        // One stream may break off where the program goes on; that is found out at once.
        if (error.kind !== "gone" || failures > 1) {
          if (error.kind !== "busy") lost(error);
          await (error.kind === "token" ? next(window, "hashchange") : Promise.race([rest(), next(window, "hashchange")]));
        }
      }
    } finally {
      document.removeEventListener("visibilitychange", leave);
    }
  }
}
