// What to do first for all phrases of a draft, as the report in HTML has it: the steps that bring most first, stuffing
// before everything, what a draft is good without last. Steps that say the same of the same lines are one, and so are
// those against the same stuffed passages: what they bring is added up, each phrase by its weight.

const MOST_COMPARED = 8; // steps against stuffing, as in the report

/** Steps with what they bring the draft's score (`gain`) and the indexes of the phrases that ask for them. */
export function plan({ phrases }) {
  const weights = phrases.reduce((sum, { score, weight }) => sum + (score === undefined ? 0 : weight), 0);
  const items = [];
  const byWords = new Map();
  phrases.forEach((phrase, index) => {
    const share = weights > 0 ? phrase.weight / weights : 0;
    // A step may bring more than one before it; it still comes after it.
    let rank = { order: 0, gain: Infinity };
    for (const step of phrase.steps) {
      const isStuffing = step.kind === "naturalness";
      const [order, gain] = [isStuffing ? 0 : step.optional ? 2 : 1, step.gain * share];
      rank = order > rank.order ? { order, gain } : { order: rank.order, gain: Math.min(rank.gain, gain) };
      const words = JSON.stringify([step.kind, step.advice, step.lines]);
      const same = byWords.get(words) ?? (isStuffing ? stuffing(items).find((item) => isSame(item.step, step)) : undefined);
      if (same) {
        same.gain += gain;
        same.rank.gain += rank.gain;
        if (same.step.lines.length < step.lines.length) same.step = step;
        same.phrases.push(index);
      } else {
        const item = { step, gain, rank: { ...rank }, phrases: [index] };
        byWords.set(words, item);
        items.push(item);
      }
    }
  });
  // Sorting keeps the order of equals: that of the first phrase comes first.
  return items.sort((a, b) => a.rank.order - b.rank.order || b.rank.gain - a.rank.gain);
}

const stuffing = (items) => items.filter(({ step }) => step.kind === "naturalness").slice(0, MOST_COMPARED);

/** Whether one of two steps says all that the other one says: phrases with terms in common are accused by the same passages. */
function isSame(one, other) {
  const holds = (a, b) => b.rules.every((rule) => a.rules.includes(rule)) && b.lines.every((line) => a.lines.includes(line));
  return holds(one, other) || holds(other, one);
}

/** The sign by which steps say whose they are: A to Z, then numbers. */
export const phraseSign = (index) => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));
