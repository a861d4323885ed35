// The report as a file, and the text for where it belongs.
import { find, make } from "./dom.js";
import { content, text } from "./manuscript.js";
import { request } from "./server.js";
import { language, word } from "./words.js";

const ENDINGS = { html: "html", json: "json", markdown: "md" };

const choices = document.querySelectorAll("[data-save]");

/** Whether there is a report to save. */
export function allowSaving(isAllowed) {
  for (const choice of choices) choice.disabled = !isAllowed;
}

export function offerSaving(failed) {
  for (const choice of choices) {
    choice.addEventListener("click", async () => {
      const report = choice.dataset.save;
      try {
        const response = await request("report", { body: { ...content(), language, report } });
        const link = make("a", { href: URL.createObjectURL(await response.blob()), download: `kwaudit.${ENDINGS[report]}` });
        link.click();
        URL.revokeObjectURL(link.href);
      } catch (error) {
        failed(error);
      }
    });
  }
  const copy = find("copy");
  const name = copy.textContent;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.value);
    copy.textContent = word("copied");
    setTimeout(() => { copy.textContent = name; }, 2000);
  });
}
