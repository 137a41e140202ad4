"""Chooses the words that get a vector of their own, and writes their GloVe vectors.

The commonest words of GloVe come first; then words of the training articles that GloVe knows and
that occur in at least three articles. Row 0 is any other word.

    python choose_vocabulary.py GLOVE.json [--words 48000]
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from articles import read_articles
from data_sets import CACHE, TRAINING

LEAST_ARTICLES = 3
# Words, numbers, single marks and abbreviations as the engine's tokens have them.
TOKEN_LIKE = re.compile(r"^(?:[a-z][a-z'.&-]*|\d{1,4}|'s|[^\sa-z0-9])$")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("glove", type=Path)
    parser.add_argument("--words", type=int, default=48000)
    options = parser.parse_args()
    vectors = json.loads(options.glove.read_text(encoding="utf-8"))["vectors"]
    seen = Counter()
    for data in TRAINING:
        for article in read_articles(data):
            seen.update({token.lower().replace("’", "'") for token in article.tokens})
    wanted = {word for word, count in seen.items() if count >= LEAST_ARTICLES and TOKEN_LIKE.match(word)}
    common = [word for word in vectors if TOKEN_LIKE.match(word)]
    extra = [word for word in wanted if word not in vectors]
    used = [word for word in common if word in wanted]
    room = options.words - 1 - len(used) - len(extra)
    rest = [word for word in common if word not in wanted][:room]
    words = ["", *used, *rest, *sorted(extra)]
    table = np.zeros((len(words), 100), dtype=np.float32)
    for row, word in enumerate(words):
        if word in vectors:
            table[row] = vectors[word][:100]
    CACHE.joinpath("vocabulary.txt").write_text("\n".join(words), encoding="utf-8")
    np.save(CACHE / "glove.npy", table)
    print(f"{len(words)} words: {len(used)} of the articles, {len(rest)} other common ones, {len(extra)} unknown to GloVe")


if __name__ == "__main__":
    main()
