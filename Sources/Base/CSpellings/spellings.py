"""Makes spellings.txt and compounds.txt: words that are spelled in several ways, and loanwords made of two
words.

    spellings.py LEX KANJIDIC WORDNET FOLDER

LEX is lex_3_1.csv of Debian's package unidic-mecab 3.1.1-1, KANJIDIC the file kanjidic of the package
kanjidic 2022.08.23, WORDNET the folder of the package wordnet-base 1:3.0-37. Needs the Python package
wordfreq 3.1.1 (its Japanese list decides which words are common). FOLDER is where the files go.

Spellings of a word are those that UniDic has under one entry, unless they are rare or would be read as
another word:
- kana that are as well a spelling of another word (あめ: 雨 and 飴), or so common that they are mostly
  grammar (こと, もの), and verbs and their forms of two kana (みる, いる, うけ);
- kanji that are mostly read as another word (市場: しじょう before いちば), or are a verb's form where the
  noun is none (話し beside 話);
- kanji that differ in one place, where both are in general use or the word is a verb, since writers choose such
  by sense (聞く and 聴く), though not where お is before it and kana are usual (おすすめ: お勧め and お薦め);
- Latin letters that UniDic has no record of (コンビニ is not spelled convenience), or that are no word as WordNet
  has it (called).

A loanword is made of two where UniDic's origins of both, put together, are its own (web + site is website),
and WordNet says that it is a kind of what the second word names. So carpet is no pet, and a passport no port.
"""

import collections
import csv
import pathlib
import re
import sys
import unicodedata

from wordfreq import get_frequency_dict

# Uses in ten million words below which a word or a spelling is rare.
COMMON, KNOWN, SEEN = 3, 1, 0.2
# The share of its word's most common spelling that a spelling in other kanji needs.
SHARE = 0.005
# The share of a word's uses that a spelling which sounds otherwise needs (いい beside よい).
OTHER_SOUND = 0.1
# Nouns in hiragana as common as this are mostly grammar (こと, ところ, ため).
GRAMMAR = 1000
# How much dearer, by UniDic's costs, another reading must be.
RATHER, CLEARLY, FAR = 500, 1000, 3000
# How far apart the costs of two spellings of a suffix may be that both are common.
ALIKE = 1500
# The uses of another word with the same kana, as a share of the word's own.
RIVALRY = 0.1
# The same for a loanword, where the word's own katakana are as common.
LOAN_RIVALRY = 0.2
# The fewest kana of a part of a loanword: shorter ones meet by chance (メーデー).
PART = 3
# The most spellings of one word besides the one looked up.
LIMIT = 7

VARYING = {"名詞", "形状詞", "形容詞", "動詞", "副詞"}
INFLECTING = {"形容詞", "動詞"}
AFFIXES = {"接頭辞", "接尾辞"}

# Forms of a verb that are words of their own by now.
ADDED = [["下さい", "ください"], ["下さいませ", "くださいませ"]]

HIRAGANA = re.compile("[ぁ-ゖー]+")
KATAKANA = re.compile("[ァ-ヺー]+")
LATIN = re.compile("[A-Za-z]{3,}")
SPELLING = re.compile("[0-9]?[ぁ-ゖァ-ヺー一-龯々]+|[A-Za-z]{3,}")


def in_kana(text):
    return bool(HIRAGANA.fullmatch(text) or KATAKANA.fullmatch(text))


def kanji(text):
    return "".join(c for c in text if "一" <= c <= "龯" or c == "々" or c.isdigit())


def hiragana(text):
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in text)


def is_within(inner, outer):
    rest = iter(outer)
    return all(c in rest for c in inner)


Word = collections.namedtuple("Word", "id word_class is_name is_place reading lemma origin")
Spelling = collections.namedtuple("Spelling", "cost sound")


class Frequencies:
    def __init__(self):
        self.shares = get_frequency_dict("ja", wordlist="large")

    def __call__(self, word):
        """Uses in ten million words, those with お and ご included."""
        word = word.lower()
        return 1e7 * sum(self.shares.get(prefix + word, 0) for prefix in ("", "お", "ご"))


class Lexicon:
    """UniDic's words with their spellings in dictionary form, and all surfaces with their words."""

    def __init__(self, path):
        self.words = collections.defaultdict(dict)
        self.surfaces = collections.defaultdict(dict)
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                if row[4] not in ("補助記号", "記号", "空白"):
                    self.add(row)

    def add(self, row):
        surface, cost = unicodedata.normalize("NFKC", row[0]), int(row[3])
        is_name = row[5] == "固有名詞"
        word = Word(row[-1], row[4], is_name, is_name and row[6] == "地名", row[10], row[11], row[16])
        costs = self.surfaces[surface]
        costs[word] = min(cost, costs.get(word, cost))
        if row[5] in ("固有名詞", "数詞") or row[18] not in ("*", "基本形"):
            return
        if row[8] != "*" and (not row[9].startswith("終止形-一般") or row[8].startswith("文語")):
            return
        base = unicodedata.normalize("NFKC", row[14])
        known = self.words[word].get(base)
        if not known or cost < known.cost:
            self.words[word][base] = Spelling(cost, row[27])

    def rivals(self, surface, word):
        """Other words with the same surface, and their costs; a noun made of a verb has none in it."""
        for other, cost in self.surfaces.get(surface, {}).items():
            if other.id == word.id or other.word_class in AFFIXES or other.is_name and not other.is_place:
                continue
            if other.word_class == "動詞" and word.word_class not in INFLECTING and self.share_kanji(word, other):
                continue
            yield other, cost

    def share_kanji(self, noun, verb):
        verbs = {kanji(s) for s in self.words.get(verb, ())} - {""}
        return any(kanji(s) in verbs for s in self.words.get(noun, ()))

    def is_verb_form(self, surface):
        return any(word.word_class == "動詞" for word in self.surfaces.get(surface, ()))

    def is_form_of_its_verb(self, noun, surface):
        return any(
            word.word_class == "動詞" and self.share_kanji(noun, word) for word in self.surfaces.get(surface, ())
        )

    def is_auxiliary(self, surface):
        return any(word.word_class == "助動詞" for word in self.surfaces.get(surface, ()))


class Speller:
    def __init__(self, lexicon, frequency, general_use, english):
        self.lexicon = lexicon
        self.frequency = frequency
        self.english = english
        self.general_use = general_use

    def groups(self):
        """The spellings of each word, the most common first, each with those it stands for."""
        for word, spellings in self.lexicon.words.items():
            if word.word_class not in VARYING:
                continue
            known = {s: v for s, v in spellings.items() if SPELLING.fullmatch(s)}
            uses = {s: self.frequency(s) for s in known}
            if sum(uses.values()) < COMMON:
                continue
            in_kanji = self.in_kanji(word, known, uses)
            if in_kanji is None:
                continue
            kana = self.in_kana(word, known, uses, bool(in_kanji))
            latin = self.in_latin(word, known, uses, kana) if word.origin == "外" else []
            group = sorted(in_kanji + kana + latin, key=lambda s: (-uses[s], s))
            if len(group) > 1:
                yield word, group

    def polite(self):
        """Nouns after お, which no verb's form follows: おすすめ, where すすめ may be 進め."""
        for word, spellings in self.lexicon.words.items():
            sounds = hiragana(word.reading)
            common = self.frequency.shares.get("お" + sounds, 0) * 1e7 >= COMMON
            if word.word_class != "名詞" or word.origin == "外" or len(sounds) < 2 or not common:
                continue
            known = {s: v for s, v in spellings.items() if SPELLING.fullmatch(s)}
            uses = {s: self.frequency(s) for s in known}
            in_kanji = self.in_kanji(word, known, uses)
            if not in_kanji or sounds not in known or not self.is_kana_of(word, sounds, known, uses, 0, True):
                continue
            katakana = "".join(chr(ord(c) + 0x60) if c != "ー" else c for c in sounds)
            group = ["お" + s for s in [sounds] + in_kanji]
            if katakana in known:
                group.append("オ" + katakana)
            yield group

    def suffixes(self):
        """Suffixes that are as well in kana: 使い方 and 使いかた."""
        for word, spellings in self.lexicon.words.items():
            if word.word_class != "接尾辞":
                continue
            in_kanji = [s for s, v in spellings.items() if kanji(s) and v.sound == word.reading]
            kana = hiragana(word.reading)
            if len(kana) < 2 or kana not in spellings or not in_kanji:
                continue
            top = min(in_kanji, key=lambda s: spellings[s].cost)
            if word.origin != "和" or abs(spellings[kana].cost - spellings[top].cost) > ALIKE:
                continue
            if min(self.frequency(kana), self.frequency(top)) < COMMON:
                continue
            others = [
                c for o, c in self.lexicon.surfaces[kana].items() if o.word_class == "接尾辞" and o.id != word.id
            ]
            if all(c >= spellings[kana].cost + CLEARLY for c in others):
                yield top, kana

    def in_kanji(self, word, known, uses):
        """None where the word is rather another one."""
        all_kanji = [s for s in known if kanji(s) and known[s].sound == word.reading]
        common = [s for s in all_kanji if uses[s] >= KNOWN]
        if not common:
            return None if all_kanji or word.origin != "外" else []
        top = max(common, key=lambda s: (uses[s], s))
        if not self.is_read_as(word, top, known[top].cost):
            return None
        group = [s for s in common if s == top or self.is_like(word, s, top, known, uses)]
        for spelling in sorted(set(all_kanji) - set(common)):
            if self.is_partly_kana(word, spelling, group, known, uses):
                group.append(spelling)
        return group

    def is_like(self, word, spelling, top, known, uses):
        cost, sound = known[spelling]
        if uses[spelling] < SHARE * uses[top] or sound != known[top].sound:
            return False
        verb_form = self.lexicon.is_verb_form
        if word.word_class not in INFLECTING and verb_form(spelling) != verb_form(top):
            return False
        extends = set(kanji(top)) <= set(kanji(spelling))
        return self.is_read_as(word, spelling, cost, CLEARLY if extends else 0)

    def is_read_as(self, word, spelling, cost, tolerance=0):
        cost = min(cost, self.lexicon.surfaces[spelling].get(word, cost))
        return all(other + tolerance >= cost for _, other in self.lexicon.rivals(spelling, word))

    def is_partly_kana(self, word, spelling, group, known, uses):
        """Whether a rare spelling is another in kanji with kana for some of them: 歯みがき."""
        if re.search("[ァ-ヺ]", spelling) and (
            re.search("[ぁ-ゖ]", spelling) or not re.search("[ァ-ヺー]{2}", spelling)
        ):
            return False
        if known[spelling].sound != known[group[0]].sound:
            return False
        if word.word_class not in INFLECTING and (
            self.lexicon.is_verb_form(spelling) != self.lexicon.is_verb_form(group[0])
        ):
            return False
        if re.match("[0-9]", spelling):
            return True
        own = kanji(spelling)
        if uses[spelling] < SEEN and word.word_class in INFLECTING:
            return False
        if uses[spelling] < SEEN and word.origin == "漢":
            return any(self.replaces_rare(own, kanji(s)) for s in known)
        return any(is_within(own, kanji(s)) and own != kanji(s) for s in group) or (
            uses[spelling] >= SEEN and any(own == kanji(s) for s in group)
        )

    def replaces_rare(self, own, full):
        """Whether kana stand for kanji that are not in general use: 障がい for 障碍."""
        return own != full and is_within(own, full) and not (set(full) - set(own)) & self.general_use

    def in_other_kana(self):
        """Longer words that differ in the kind of their kana: たんぱく質 and タンパク質."""
        words = collections.defaultdict(list)
        for word in self.frequency.shares:
            if SPELLING.fullmatch(word) and kanji(word) and self.frequency(word) >= KNOWN:
                words[hiragana(word)].append(word)
        for word, group in words.items():
            if len(group) > 1 and all(word == s or re.search("[ァ-ヺー]{2}", s) for s in group):
                yield sorted(group, key=lambda s: (-self.frequency(s), s))

    def in_kana(self, word, known, uses, has_kanji):
        total = sum(uses.values())
        group = []
        for spelling, (cost, _) in known.items():
            if not in_kana(spelling) or len(spelling) < 2:
                continue
            if has_kanji:
                takes = self.is_kana_of(word, spelling, known, uses, total)
            else:
                takes = self.is_loanword(word, spelling, cost, uses, total)
            if takes:
                group.append(spelling)
        return [s for s in group if not (s[-1] in "ズス" and s[:-1] in group)]

    def is_kana_of(self, word, spelling, known, uses, total, is_polite=False):
        if KATAKANA.fullmatch(spelling) and uses[spelling] < SEEN:
            return False
        sounds = hiragana(spelling) == hiragana(word.reading)
        if not sounds and (word.word_class != "形容詞" or uses[spelling] < OTHER_SOUND * total):
            return False
        if word.word_class in INFLECTING:
            short = len(spelling) < 3
            if short and (word.word_class == "動詞" or self.lexicon.is_auxiliary(spelling)):
                return False
        elif not is_polite and word.origin != "外":
            if self.frequency(hiragana(spelling)) >= GRAMMAR:
                return False
            if len(spelling) < 3 and self.lexicon.is_form_of_its_verb(word, spelling):
                return False
        own = sum(uses[s] for s in known if kanji(s))
        cost = known[spelling].cost
        return not any(
            self.is_taken(spelling, cost, own, other, theirs)
            for other, theirs in self.lexicon.rivals(spelling, word)
            if (other.reading, other.lemma) != (word.reading, word.lemma)
            and not (is_polite and other.word_class != "名詞")
        )

    def is_taken(self, spelling, cost, own, other, other_cost):
        """Whether kana of a word are as well those of another."""
        if other.is_place:
            return other_cost < cost
        if other.word_class == "副詞" and KATAKANA.fullmatch(spelling):
            return False  # a sound, which no noun is taken for
        theirs = self.lexicon.words.get(other, {})
        rivalry = sum(
            self.frequency(s) for s, v in theirs.items() if not in_kana(s) and self.is_read_as(other, s, v.cost)
        )
        if other.origin == "外" and KATAKANA.fullmatch(spelling):
            return rivalry > LOAN_RIVALRY * own or rivalry == 0 and other_cost < cost + CLEARLY
        if other_cost < cost + CLEARLY:
            return True
        return other_cost < cost + FAR and spelling in theirs and rivalry > RIVALRY * own

    def is_loanword(self, word, spelling, cost, uses, total):
        if not KATAKANA.fullmatch(spelling) or len(spelling) < 3:
            return False
        if uses[spelling] < COMMON or uses[spelling] < SHARE * total:
            return False
        return all(
            other_cost >= cost + (FAR if other.origin == "外" else RATHER)
            for other, other_cost in self.lexicon.rivals(spelling, word)
        )

    def in_latin(self, word, known, uses, kana):
        if not any(KATAKANA.fullmatch(s) for s in kana):
            return []
        group = {}
        for spelling in sorted(s for s in known if LATIN.fullmatch(s) and uses[s] >= KNOWN):
            if spelling.lower() not in self.english:
                continue
            cases = {spelling, spelling.lower(), spelling.upper(), spelling.capitalize()}
            cost = min(self.lexicon.surfaces[c].get(word, 1 << 20) for c in cases if c in self.lexicon.surfaces)
            rivals = [c for case in cases for _, c in self.lexicon.rivals(case, word)]
            if all(other >= cost for other in rivals):
                group.setdefault(spelling.lower(), spelling)
        return [s for key, s in group.items() if not (key[-1] == "s" and key[:-1] in group)]

    def are_apart(self, word, one, other):
        """Whether writers choose between two spellings by sense, as they do with most verbs in kanji."""
        is_verb = word.word_class == "動詞" or self.lexicon.is_form_of_its_verb(word, one)
        one, other = kanji(one), kanji(other)
        if not one or not other or is_within(one, other) or is_within(other, one):
            return False
        return is_verb or len(one) == len(other) and all(
            a == b or {a, b} <= self.general_use for a, b in zip(one, other)
        )


def spellings(speller):
    table = collections.defaultdict(list)
    for word, group in speller.groups():
        for one in group:
            for other in group:
                apart = speller.are_apart(word, one, other)
                if one.lower() != other.lower() and not apart and other not in table[key(one)]:
                    table[key(one)].append(other)
    for group in [*ADDED, *speller.polite(), *speller.in_other_kana()]:
        for one in group:
            table[one] += [other for other in group if other != one and other not in table[one]]
    for one, other in speller.suffixes():
        table["-" + one].append(other)
        table["-" + other].append(one)
    return {word: others[:LIMIT] for word, others in table.items() if others}


def key(spelling):
    return spelling.lower() if LATIN.fullmatch(spelling) else spelling


def dictionary_forms(folder):
    """The words of WordNet, which has neither plurals nor past tenses."""
    for kind in ("noun", "verb", "adj", "adv"):
        for line in open(folder / f"index.{kind}", encoding="ascii"):
            if not line.startswith(" "):
                yield line.split(" ", 1)[0]


class WordNet:
    """The nouns of WordNet 3.0 and what they are kinds of."""

    def __init__(self, folder):
        self.senses = collections.defaultdict(set)
        self.names = {}
        self.apart = {}
        self.kinds = {}
        for line in open(folder / "data.noun", encoding="ascii"):
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            names = [fields[4 + 2 * i].lower() for i in range(count)]
            self.names[fields[0]] = {letters(name) for name in names}
            self.apart[fields[0]] = {letters(name) for name in names if re.search("[_-]", name)}
            for name in names:
                self.senses[letters(name)].add(fields[0])
            rest = fields[4 + 2 * count :]
            pointers = [rest[i : i + 4] for i in range(1, 1 + 4 * int(rest[0]), 4)]
            self.kinds[fields[0]] = [p[1] for p in pointers if p[0] in ("@", "@i") and p[2] == "n"]

    def is_kind(self, whole, kind):
        """Whether a sense of a word is a kind of the other word's, or the same and spelled as two words."""
        own = set(self.senses.get(whole, ()))
        seen, left = set(own), [kind for sense in own for kind in self.kinds[sense]]
        while left:
            sense = left.pop()
            if sense not in seen:
                seen.add(sense)
                left += self.kinds[sense]
        apart = {sense for sense in own if whole in self.apart[sense]}
        return any(kind in self.names[sense] for sense in (seen - own) | apart)


def letters(text):
    return re.sub("[^a-z]", "", unicodedata.normalize("NFD", text.lower()))


def compounds(lexicon, frequency, net):
    origins = collections.defaultdict(dict)
    for word, known in lexicon.words.items():
        if word.origin == "外" and word.word_class in VARYING and "-" in word.lemma:
            for spelling in known:
                if KATAKANA.fullmatch(spelling):
                    origins[spelling][letters(word.lemma.split("-", 1)[1])] = known[spelling].cost
    for whole, sources in sorted(origins.items()):
        if frequency(whole) < SEEN:
            continue
        for place in range(PART, len(whole) - PART + 1):
            first, second = whole[:place], whole[place:]
            pairs = [
                (a, b)
                for a in origins.get(first, ())
                for b in origins.get(second, ())
                if len(a) > 1 and len(b) > 1 and a + b in sources
            ]
            pairs = [(a, b) for a, b in pairs if net.is_kind(a + b, b)]
            for part, sources_of_part in ((first, {a for a, _ in pairs}), (second, {b for _, b in pairs})):
                if sources_of_part and origin(part, origins) in sources_of_part:
                    yield part, whole


def origin(spelling, origins):
    """The most common origin of a loanword: a bus for バス, before the bath and the bass."""
    return min(origins[spelling], key=lambda source: origins[spelling][source])


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    lex, kanjidic, wordnet, folder = map(pathlib.Path, sys.argv[1:])
    with open(kanjidic, encoding="euc-jp", errors="replace") as file:
        general_use = {line[0] for line in file if re.search(" G[1-8] ", line)}
    lexicon, frequency = Lexicon(lex), Frequencies()
    english = set(dictionary_forms(wordnet))
    table = spellings(Speller(lexicon, frequency, general_use, english))
    lines = sorted((word + "\t" + "\t".join(others) for word, others in table.items()), key=str.encode)
    (folder / "spellings.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    parts = collections.defaultdict(list)
    for part, whole in compounds(lexicon, frequency, WordNet(wordnet)):
        parts[part].append(whole)
    lines = sorted((part + "\t" + "\t".join(wholes) for part, wholes in parts.items()), key=str.encode)
    (folder / "compounds.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
