#!/usr/bin/env python3
"""Makes the segmented texts that the boundary model learns beside the published corpora.

    training-texts.py PACKAGES OUT [AVOID.conllu ...]

PACKAGES is a folder into which these Debian 12 packages were unpacked (`apt-get download`, then
`dpkg-deb -x FILE PACKAGES`): cataclysm-dda-data 0.F-3-9, gnome-user-docs 43.0-2,
debian-handbook 11.20220922, edict 2021.02.03-1. Python packages: fugashi 1.5.2, unidic-lite 1.0.8,
SudachiPy 0.7.0, sudachidict-core 20261015.

OUT gets `*.unidic.txt`, a chunk without white space a line, its words divided by spaces, for
`kwaudit-dev train`, and two sets for `kwaudit-dev evaluate` of lines that the texts do not share:
`check-everyday.conllu` (sentences on which both analysers agree) and `check-compounds.conllu`
(compounds of katakana words in short frames). Nothing that shares 15 characters with a sentence of
an AVOID file, which must be the development set, gets into any of them.
"""

import gettext
import glob
import html
import os
import random
import re
import sys

import fugashi
from sudachipy import dictionary, tokenizer

SHARED = 15
EVERYDAY = 1200
COMPOUNDS = 1000
JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
# What stands before and after a word of the word list, cut into short units.
FRAMES = [
    ("", ""), ("", "を"), ("", "の"), ("", "に つい て"), ("この", "は"), ("人気 の", "です 。"),
    ("", "と は 、"), ("新しい", "が"), ("", "で"), ("お すすめ の", "を 紹介 し ます 。"), ("", "や"),
    ("、", "など"),
]

unidic = fugashi.Tagger()
sudachi = dictionary.Dictionary(dict="core").create()


def unidic_words(text):
    return [word.surface for word in unidic(text)]


def sudachi_words(text):
    return [word.surface() for word in sudachi.tokenize(text, tokenizer.Tokenizer.SplitMode.A)]


def translations(packages):
    path = "usr/share/locale/ja/LC_MESSAGES/cataclysm-dda.mo"
    with open(os.path.join(packages, path), "rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    return [text for text in catalog.values() if isinstance(text, str)]


def pages(packages, pattern):
    for path in sorted(glob.glob(os.path.join(packages, pattern), recursive=True)):
        with open(path, encoding="utf-8", errors="ignore") as file:
            text = file.read()
        text = re.sub(r"(?is)<(script|style|pre|head|code|kbd|screen)\b.*?</\1>", "\n", text)
        blocks = "p|div|li|td|th|h[1-6]|br|title|dt|dd|ul|ol|tr|table|note|item|desc|section|page"
        text = re.sub(rf"(?i)</?({blocks})\b[^>]*>", "\n", text)
        yield html.unescape(re.sub(r"<[^>]*>", "", text))


def chunks(texts):
    """Sentences, cut at white space; no placeholders, nothing twice, Japanese for the most part."""
    seen = set()
    for text in texts:
        text = re.sub(r"\\[a-z]", "", re.sub(r"<[^<>]*>", "", text))
        for line in text.split("\n"):
            for sentence in re.findall(r"[^。！？!?]*[。！？!?]+[」』）)]*|[^。！？!?]+$", line):
                for chunk in sentence.split():
                    japanese = len(JAPANESE.findall(chunk))
                    if re.search(r"[%{$_\\]", chunk) or not 4 <= len(chunk) <= 300:
                        continue
                    if japanese < max(3, len(chunk) / 2) or chunk in seen:
                        continue
                    seen.add(chunk)
                    yield chunk


def word_list(packages):
    """Katakana headwords of EDICT that both analysers cut alike, and into words that both know."""
    heads = set()
    with open(
        os.path.join(packages, "usr/share/edict/edict"), encoding="euc_jp", errors="ignore"
    ) as file:
        for line in file:
            head = line.split(" ")[0].split("/")[0]
            if re.fullmatch(r"[\u30a1-\u30faー]{3,16}", head):
                heads.add(head)
    for head in sorted(heads):
        words = unidic(head)
        known = not any(word.is_unk for word in words)
        cuts = sudachi.tokenize(head, tokenizer.Tokenizer.SplitMode.A)
        agreed = [word.surface for word in words] == [word.surface() for word in cuts]
        if known and agreed and len(cuts) > 1 and not any(word.is_oov() for word in cuts):
            yield " ".join(word.surface() for word in cuts)


def grams(texts):
    return {text[i:i + SHARED] for text in texts for i in range(len(text) - SHARED + 1)}


def shares(text, known):
    return any(text[i:i + SHARED] in known for i in range(len(text) - SHARED + 1))


def write_lines(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
    print(f"{os.path.basename(path)}: {len(lines)} lines")


def write_conllu(path, lines):
    """CoNLL-U with what the evaluation reads: nouns, and runs of them as long units."""
    with open(path, "w", encoding="utf-8") as file:
        for number, line in enumerate(lines, 1):
            file.write(f"# sent_id = {os.path.basename(path)[:-7]}-{number}\n")
            words = line.split(" ")
            kinds = {}
            offset = 0
            for word in unidic("".join(words)):
                end = offset + len(word.surface)
                kinds[offset, end] = (word.feature.pos1, word.feature.pos2)
                offset = end
            offset = 0
            inside = False
            for index, word in enumerate(words, 1):
                kind = kinds.get((offset, offset + len(word)), ("", ""))
                offset += len(word)
                noun = kind[0] == "名詞" and kind[1] != "数詞"
                part = kind[0] in ("名詞", "接頭辞") or kind == ("接尾辞", "名詞的")
                misc = "SpaceAfter=No|LUWBILabel=" + ("I" if inside and part else "B")
                if part and not inside:
                    misc += "|LUWPOS=名詞"
                inside = part
                upos = "NOUN" if noun else "X"
                file.write(f"{index}\t{word}\t_\t{upos}\t_\t_\t_\t_\t_\t{misc}\n")
            file.write("\n")
    print(f"{os.path.basename(path)}: {len(lines)} sentences")


def main(packages, out, avoid):
    os.makedirs(out, exist_ok=True)
    sentences = []
    for path in avoid:
        with open(path, encoding="utf-8") as file:
            sentences += [
                line[9:].strip().replace(" ", "") for line in file if line.startswith("# text = ")
            ]
    known = grams(sentences)
    sources = {
        "cataclysm": translations(packages),
        "gnome": pages(packages, "usr/share/help/ja/**/*.page"),
        "handbook": pages(packages, "usr/share/doc/debian-handbook/html/ja-JP/*.html"),
    }
    texts = {name: list(chunks(source)) for name, source in sources.items()}

    check = []
    candidates = [text for text in texts["cataclysm"] if len(text) >= SHARED and text[-1] in "。！？」"]
    random.Random(11).shuffle(candidates)
    for text in candidates:
        words = unidic_words(text)
        if len(check) < EVERYDAY and not shares(text, known) and words == sudachi_words(text):
            check.append(" ".join(words))
    write_conllu(os.path.join(out, "check-everyday.conllu"), check)
    known |= grams(line.replace(" ", "") for line in check)
    for name, lines in texts.items():
        cut = [unidic_words(text) for text in lines if not shares(text, known)]
        write_lines(os.path.join(out, name + ".unidic.txt"), [" ".join(words) for words in cut])

    generator = random.Random(9)
    framed = []
    for words in word_list(packages):
        before, after = generator.choice(FRAMES)
        framed.append(" ".join(part for part in (before, words, after) if part))
    generator.shuffle(framed)
    framed = [line for line in framed if not shares(line.replace(" ", ""), known)]
    write_conllu(os.path.join(out, "check-compounds.conllu"), framed[:COMPOUNDS])
    write_lines(os.path.join(out, "edict.unidic.txt"), framed[COMPOUNDS:])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
