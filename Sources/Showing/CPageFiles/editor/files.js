// Files that are dropped or chosen, in any encoding that the program reads.
import { find } from "./dom.js";
import { answer } from "./server.js";

/** `take` gets the name, the text and the format of a file, `failed` why there is none. */
export function receive(take, failed) {
  const read = async (file) => {
    if (!file) return;
    try {
      const path = `text?name=${encodeURIComponent(file.name)}`;
      await take(file.name, await answer(path, { body: await file.arrayBuffer(), type: "application/octet-stream" }));
    } catch (error) {
      failed(error);
    }
  };
  const chooser = find("file");
  find("open-file").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    read(chooser.files[0]);
    chooser.value = "";
  });
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    find("drop").hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) find("drop").hidden = true;
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    find("drop").hidden = true;
    read(event.dataTransfer.files[0]);
  });
}
