"""Makes noun-kinds.txt: Japanese nouns with what they name, so that nouns for one thing can be told.

    noun-kinds.py EDICT WORDNET FILE

EDICT is the file edict of Debian's package edict 2021.02.03-1, WORDNET the folder of the package wordnet-base
1:3.0-37. FILE is what is written.

A noun names the senses that WordNet has for the English words of its gloss, and is of the kinds that these
senses are of: 費用 is an expense and a cost, 料金 a charge, which is a kind of cost. A gloss of several words that WordNet
does not have is a kind of what its last word names (Japanese inn). Kept are nouns that EDICT marks as
common and that are written in kanji or katakana, with two hiragana at the end at most.
"""

import collections
import pathlib
import re
import sys

# The senses of an English word that are taken, the most frequent first, and the glosses of a noun.
SENSES, GLOSSES = 3, 4
# How far from the top of WordNet's tree a kind must be: above it everything is one (entity, act).
DEPTH = 5
# Kinds of which there are more nouns say little of a noun (person, time).
LARGEST = 50

NOUN = re.compile("[一-龯々ァ-ヺー]{2,}|(?=.{2})[一-龯々][一-龯々ぁ-ん]*[一-龯々][ぁ-ん]{0,2}|[一-龯々]+[ぁ-ん]{1,2}")
ENTRY = re.compile(r"(\S+)(?: \[[^]]*\])? /(.*)/$")
MARKS = re.compile(r"(\([^)]*\) ?)*")
NOTES = re.compile(r"\{[^}]*\}|\([^)]*\)")
OF_PHRASES = re.compile(r" (of|for|to|in|by|with|from|at|on|that|which|as|who|and|or) ")


class WordNet:
    def __init__(self, folder):
        self.kinds, self.senses, self.depths = {}, {}, {}
        for line in (folder / "data.noun").read_text("latin1").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split("|")[0].split()
            start = 4 + 2 * int(fields[3], 16)
            links = [fields[start + 1 + 4 * i :][:3] for i in range(int(fields[start]))]
            self.kinds[fields[0]] = [to for sign, to, part in links if sign in ("@", "@i") and part == "n"]
        for line in (folder / "index.noun").read_text("latin1").splitlines():
            if not line.startswith(" "):
                fields = line.split()
                self.senses[fields[0]] = fields[-int(fields[2]) :]
        lines = (folder / "noun.exc").read_text("latin1").splitlines()
        self.plurals = dict(line.split()[:2] for line in lines)

    def depth(self, sense):
        if sense not in self.depths:
            self.depths[sense] = 1 + max((self.depth(kind) for kind in self.kinds[sense]), default=0)
        return self.depths[sense]

    def of(self, gloss):
        """The senses of an English noun, in the plural too, the most frequent first."""
        word = re.sub("^(a|an|the) ", "", gloss).replace(" ", "_")
        forms = [word, self.plurals.get(word, "")]
        forms += [word[: -len(end)] + new for end, new in (("ies", "y"), ("es", ""), ("s", "")) if word.endswith(end)]
        return next((self.senses[form] for form in forms if form in self.senses), [])


def nouns(path):
    """Common nouns with their glosses, and whether each is a verbal noun."""
    found = {}
    for line in path.read_text("euc-jp", "replace").splitlines():
        entry = ENTRY.match(line.strip())
        if not entry or not NOUN.fullmatch(entry[1]) or "/(P)/" not in entry[2] + "/":
            continue
        glosses = [gloss for gloss in entry[2].split("/") if gloss != "(P)" and not gloss.startswith("EntL")]
        marks = MARKS.match(glosses[0])[0]
        if re.search(r"\b(n|n-suf|n-adv|vs)\b", marks):
            known, verbal = found.get(entry[1], ([], False))
            clean = [NOTES.sub("", gloss).strip().lower() for gloss in glosses[:GLOSSES]]
            found[entry[1]] = (known + clean, verbal or "vs" in marks)
    return found


def meaning(glosses, wordnet):
    """The senses that a noun names, and what they are kinds of."""
    own, kinds = set(), set()
    for gloss in glosses:
        senses = wordnet.of(gloss)
        own.update(senses[:SENSES])
        if not senses and " " in gloss and not OF_PHRASES.search(f" {gloss} "):
            kinds.update(wordnet.of(gloss.split()[-1])[:1])
    for sense in own:
        kinds.update(kind for kind in wordnet.kinds[sense] if wordnet.depth(kind) >= DEPTH)
    return own, kinds - own


def main(edict, folder, path):
    wordnet = WordNet(pathlib.Path(folder))
    common = nouns(pathlib.Path(edict))
    meanings = {noun: meaning(glosses, wordnet) for noun, (glosses, _) in common.items()}
    named = collections.Counter(sense for own, _ in meanings.values() for sense in own)
    all_of = collections.Counter(sense for own, kinds in meanings.values() for sense in own | kinds)
    order = sorted(all_of, key=lambda sense: (-all_of[sense], sense))
    number = {sense: format(index, "x") for index, sense in enumerate(order)}
    lines = []
    for noun, (own, kinds) in meanings.items():
        # Senses that tell of no other noun are left out.
        own = sorted((number[s] for s in own if all_of[s] > 1 and (named[s] > 1 or all_of[s] <= LARGEST)))
        kinds = sorted(number[s] for s in kinds if named[s] and all_of[s] <= LARGEST)
        if own or kinds:
            verbal = "v" if common[noun][1] else "n"
            lines.append("\t".join([noun, verbal] + own + ["<" + kind for kind in kinds]))
    lines.sort(key=lambda line: line.split("\t")[0].encode())
    pathlib.Path(path).write_text("".join(line + "\n" for line in lines))


main(*sys.argv[1:])
