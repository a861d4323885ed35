// Links from one part of the page to another. The fragment of the address stays as it is: it holds what the page is let
// in by.
import { find } from "./dom.js";
import { word } from "./words.js";

const shortcut = find("shortcut");

for (const link of document.querySelectorAll("[data-go]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const place = find(link.dataset.go);
    place.scrollIntoView({ block: "start" });
    place.focus({ preventScroll: true });
  });
}

// On a narrow screen the panel is below the text: the link at the edge leads from each to the other.
new IntersectionObserver(([{ isIntersecting }]) => {
  shortcut.dataset.go = isIntersecting ? "text" : "panel";
  find("shortcut-name").textContent = word(isIntersecting ? "toText" : "toPanel");
}, { rootMargin: "-50% 0px 0px" }).observe(find("panel"));
