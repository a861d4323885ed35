// Marks in the mirror, by the CSS Custom Highlight API: a mark adds no element, and moves with the text.
// A browser without it shows the text without marks; the panel says the same in words.

const isKnown = "highlights" in CSS;

function layer(name, priority) {
  if (!isKnown) return undefined;
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

const byName = (names, priority) => Object.fromEntries(names.map((name) => [name, layer(name, priority)]));
const findings = byName(["finding-error", "finding-warning", "finding-info"], 0);
const hues = byName([0, 1, 2, 3, 4, 5, 6, 7].map((hue) => `hue-${hue}`), 2);
const kinds = byName(["exact", "compound", "inflected", "variant", "synonym", "uncounted", "topic"], 3);
const place = layer("place", 1);
const current = layer("current", 4);
const layers = [...Object.values(findings), ...Object.values(hues), ...Object.values(kinds)];

/**
 * Marks uses, words of the topic and findings, all with their offsets.
 * Uses get their range as a property, for what else is to be at their place.
 */
export function mark(mirror, { uses, topics, findings: found }, terms, hushed) {
  if (isKnown) for (const one of layers) one.clear();
  for (const use of uses) {
    use.range = mirror.range(use);
    if (!isKnown || hushed.has(use.term)) continue;
    if (use.counted) hues[`hue-${terms.get(use.term).hue}`].add(use.range);
    kinds[use.counted ? use.kind : "uncounted"].add(use.range);
  }
  for (const finding of found) {
    finding.spots = finding.ranges.map((range) => mirror.range(range));
    if (isKnown) for (const spot of finding.spots) findings[`finding-${finding.severity}`].add(spot);
  }
  if (isKnown && !hushed.has("")) for (const topic of topics) kinds.topic.add(mirror.range(topic));
}

/** Marks the places of the finding that is looked at. */
export function markCurrent(ranges) {
  current?.clear();
  for (const range of ranges) current?.add(range);
}

/** Marks the place that was gone to; null: none. */
export function markPlace(range) {
  place?.clear();
  if (range) place?.add(range);
}
