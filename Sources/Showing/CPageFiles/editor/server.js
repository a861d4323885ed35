// Requests to the program that shows this page.
import { language, word } from "./words.js";

// It is in the address's fragment, which browsers send nowhere; a new one that is opened in this tab holds at once.
const token = () => new URLSearchParams(location.hash.slice(1)).get("token");

/** Why a request has no answer: `gone`, `token`, `busy` (with the seconds to wait), or `refused` (with what of it is wrong). */
export class Failure extends Error {
  constructor(kind, message, { wait = 0, pointer = "" } = {}) {
    super(message);
    Object.assign(this, { kind, wait, pointer });
  }
}

/** An answer; a body is sent as JSON, or as it is with `type`. */
export async function request(path, { body, type, signal } = {}) {
  let response;
  try {
    response = await fetch(`/api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        Authorization: `Bearer ${token() ?? ""}`, "Accept-Language": language,
        ...(body === undefined ? {} : { "Content-Type": type ?? "application/json" }),
      },
      body: body === undefined || type ? body : JSON.stringify(body),
      signal, cache: "no-store", referrerPolicy: "no-referrer",
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure("gone", word("serverGone"));
  }
  if (response.ok) return response;
  if (response.status === 401) throw new Failure("token", word(token() ? "tokenOld" : "tokenMissing"));
  const problem = await response.json().catch(() => ({}));
  const message = problem.detail ?? problem.title ?? word("refused", { status: response.status });
  const isBusy = [408, 429, 503].includes(response.status);
  throw new Failure(isBusy ? "busy" : "refused", message, {
    wait: Number(response.headers.get("Retry-After")), pointer: problem.pointer });
}

export const answer = async (path, options) => (await request(path, options)).json();

/** Calls `began`, and `heard` with the name and the data of each event; throws where the stream breaks off. */
export async function listen(path, { began, heard, signal }) {
  const response = await request(path, { signal });
  began();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      if (signal?.aborted) throw error;
      return { done: true };
    });
    if (done) throw new Failure("gone", word("serverGone"));
    const events = (rest + value).split(/\r?\n\r?\n/);
    rest = events.pop();
    for (const event of events) {
      const field = (name) => event.match(new RegExp(`^${name}: ?(.*)$`, "m"))?.[1];
      if (field("data") !== undefined) heard(field("event") ?? "message", JSON.parse(field("data")));
    }
  }
}
