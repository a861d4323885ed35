"""Segments sentences with other Japanese segmenters, for `kwaudit-dev evaluate --words`.

    pip install sudachipy sudachidict_core fugashi unidic-lite mecab-python3 ipadic tinysegmenter
    python3 .ci/peers.py sudachi-a FILE > words.txt

FILE is CoNLL-U (its `# text =` lines are taken), labelled uses (*.tsv: the second column without its
brackets) or plain text, one sentence per line. Each line of the output holds one sentence's words, divided
by single spaces.
"""

import re
import sys


def sudachi(mode):
    from sudachipy import Dictionary, SplitMode

    tokenizer = Dictionary(dict="core").create(getattr(SplitMode, mode))
    return lambda text: [m.surface() for m in tokenizer.tokenize(text)]


def unidic():
    import fugashi

    tagger = fugashi.Tagger()
    return lambda text: [word.surface for word in tagger(text)]


def mecab():
    import ipadic
    import MeCab

    tagger = MeCab.Tagger(ipadic.MECAB_ARGS + " -Owakati")
    return lambda text: tagger.parse(text).split()


def tiny():
    import tinysegmenter

    return tinysegmenter.TinySegmenter().tokenize


SEGMENTERS = {
    "sudachi-a": lambda: sudachi("A"),
    "sudachi-c": lambda: sudachi("C"),
    "unidic-lite": unidic,
    "mecab-ipadic": mecab,
    "tinysegmenter": tiny,
}


def sentences(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if path.endswith(".conllu"):
                if line.startswith("# text = "):
                    yield line.removeprefix("# text = ")
            elif path.endswith(".tsv"):
                if line and not line.startswith("#"):
                    yield re.sub(r"[\[\]]", "", line.split("\t")[1])
            else:
                yield line


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in SEGMENTERS:
        sys.exit(f"usage: peers.py {'|'.join(SEGMENTERS)} FILE")
    segment = SEGMENTERS[sys.argv[1]]()
    for text in sentences(sys.argv[2]):
        words = [part for word in segment(text) for part in word.split()]
        print(" ".join(words))


main()
