"""Makes kept-words.txt: words in katakana or kanji that the boundary model would cut where no part of
them ends.

    kept-words.py LEX KWAUDIT_DEV > kept-words.txt

LEX is lex_3_1.csv of Debian's package unidic-mecab 3.1.1-1, KWAUDIT_DEV the built kwaudit-dev. Needs the
Python package wordfreq 3.1.1 (its Japanese list decides which words are common).

A word is listed where UniDic has it as one short unit, the model scores a place inside it above a
threshold in one of three frames, and UniDic's spellings of loanwords do not show two words at that
place: mini + skirt is miniskirt, while site + (カイン) is not cytokine. Names of people and places
are listed where the model would cut them outright.
"""

import collections
import csv
import re
import subprocess
import sys
import tempfile
import unicodedata

from wordfreq import get_frequency_dict

# The edge of a use, and what another context may still lift to one.
EDGE, NEAR = -25, -100

# Words that UniDic has not, or that it cuts by form where sense forbids: PET + bottle is not a pet.
ADDED = ["プロテスト", "リースリング", "ペアレンタル", "キーパーソン", "ペットボトル", "不動産", "くだもの", "けだもの"]

# Loanwords that EDICT (2021.02.03, Debian package edict) marks as common, that the model would cut, and
# that share no word of their gloss with either part: an invoice is no voice. Read one by one.
UNLIKE_PARTS = """
    インバーター インボイス ウィジェット エキスプレス カレンシー カーディガン コスモポリタン サディスティック サブマリン
    ジャンキー スーパーバイザー ダンボール チェアマン ディスカバー デモクラット トランスポンダー ネッカチーフ ノーブル
    ハロウィーン パブリシティー フォアグラ ブラチスラバ ペシミスティック ポートフォリオ マーメイド
""".split()

FRAMES = {"katakana": ("{}", "この{}は", "{}を"), "kanji": ("{}", "この{}は", "{}内を")}


def letters(spelling):
    plain = unicodedata.normalize("NFD", spelling.lower())
    return re.sub("[^a-z]", "", plain)


class Lexicon:
    """UniDic's nouns by surface."""

    def __init__(self, path):
        self.spellings = collections.defaultdict(set)
        self.classes = collections.defaultdict(set)
        self.costs = {}
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                self.add(row[0], int(row[3]), row[4:7], row[11])

    def add(self, surface, cost, word_class, lemma):
        if re.fullmatch("[ァ-ヺー]{1,12}", surface):
            if "-" in lemma:
                self.spellings[surface].add(letters(lemma.split("-", 1)[1]))
            self.classes[surface].add(tuple(word_class))
        elif re.fullmatch("[一-龥々]{3,6}", surface) and word_class[0] == "名詞":
            self.classes[surface].add(tuple(word_class))
        self.costs[surface] = min(cost, self.costs.get(surface, cost))

    def is_name(self, word):
        classes = self.classes[word]
        named = any(c[1] == "固有名詞" and c[2] in ("人名", "地名") for c in classes)
        return named or all(c[1] == "固有名詞" for c in classes)

    def is_place_or_person(self, word):
        return any(c[2] in ("人名", "地名") for c in self.classes[word])

    def is_common_noun(self, word):
        return any(c[:2] == ("名詞", "普通名詞") for c in self.classes.get(word, ()))

    def is_compound(self, word):
        """Whether two words show at some place inside a loanword."""
        return any(self.is_compound_at(word, i) for i in range(2, len(word) - 1))

    def is_compound_at(self, word, place):
        first, second = word[:place], word[place:]
        wholes = {s for s in self.spellings[word] if s}
        if not wholes:
            both = self.is_common_noun(first) and self.is_common_noun(second)
            return both and not self.is_name(word)
        firsts = {s for s in self.spellings.get(first, ()) if len(s) > 1}
        seconds = {s for s in self.spellings.get(second, ()) if len(s) > 1}
        for whole in wholes:
            if any(whole == a + b for a in firsts for b in seconds):
                return True
            if not firsts and any(len(b) > 3 and whole.endswith(b) for b in seconds):
                return True
            if not seconds and any(len(a) > 3 and whole.startswith(a) for a in firsts):
                return True
        return False


def highest_scores(words, script, program):
    """For each word the highest score of a place inside it in any frame."""
    frames = FRAMES[script]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.writelines(frame.format(word) + "\n" for word in words for frame in frames)
        file.flush()
        run = subprocess.run([program, "scores", file.name], capture_output=True, check=True)
    lines = iter(run.stdout.decode("utf-8").splitlines())
    highest = {}
    for word in words:
        scores = []
        for frame in frames:
            start = frame.index("{}")
            line = [int(score) for score in next(lines).split("\t")[1].split()]
            scores += line[start : start + len(word) - 1]
        highest[word] = max(scores)
    return highest


def kept(lexicon, common, program):
    katakana = [w for w in lexicon.classes if w[0] < "一" and len(w) > 3 and not lexicon.is_compound(w)]
    for word, score in highest_scores(katakana, "katakana", program).items():
        if word in common:
            is_kept = score > NEAR
        else:
            is_kept = score > EDGE and lexicon.is_name(word) and lexicon.is_place_or_person(word)
        if is_kept:
            yield word
    kanji = [w for w in lexicon.classes if w[0] >= "一"]
    kanji = [w for w in kanji if w in common or (lexicon.is_place_or_person(w) and lexicon.costs[w] <= 6000)]
    for word, score in highest_scores(kanji, "kanji", program).items():
        if score > (NEAR if word in common else EDGE):
            yield word


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    common = get_frequency_dict("ja", wordlist="large")
    words = set(kept(Lexicon(sys.argv[1]), common, sys.argv[2])) | set(ADDED + UNLIKE_PARTS)
    print("\n".join(sorted(words, key=lambda word: word.encode())))


main()
