"""Chooses the words that get a vector of their own, and kinds for the rarer ones; writes their GloVe vectors.

The commonest words of GloVe come first; then words of the training articles that GloVe knows and
that occur in at least three articles. Row 0 is any other word. All other words of GloVe, most of
them names, are sorted into kinds of like vectors: a kind has one vector, its words' mean. They are
known by the 32 bits of their hash, as `lib/engine/2-tags/model/rare-words.ts` looks them up.

    python choose_vocabulary.py GLOVE.json [--words 64000] [--kinds 4096]
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from articles import read_articles
from data_sets import CACHE, TRAINING

LEAST_ARTICLES = 3
# Words, numbers, single marks and abbreviations as the engine's tokens have them.
TOKEN_LIKE = re.compile(r"^(?:[a-z][a-z'.&-]*|\d{1,4}|'s|[^\sa-z0-9])$")
# Any script and accent is welcome among the rare ones, but no numbers.
RARE_WORD = re.compile(r"^[^\W\d_][^\s\d_]+$")
ROUNDS = 8


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("glove", type=Path)
    parser.add_argument("--words", type=int, default=64000)
    parser.add_argument("--kinds", type=int, default=4096)
    options = parser.parse_args()
    vectors = json.loads(options.glove.read_text(encoding="utf-8"))["vectors"]
    words = choose_words(vectors, options.words)
    table = np.zeros((len(words), 100), dtype=np.float32)
    for row, word in enumerate(words):
        if word in vectors:
            table[row] = vectors[word][:100]
    known = set(words)
    rare = [word for word in vectors if word not in known and RARE_WORD.match(word)]
    kinds, means = sort_into_kinds(np.array([vectors[word][:100] for word in rare], dtype=np.float32), options.kinds)
    by_hash = dict(zip([hash_of(word) for word in reversed(rare)], kinds[::-1]))  # of equal hashes the commoner word's
    hashes = np.array(sorted(by_hash), dtype=np.int32)
    CACHE.joinpath("vocabulary.txt").write_text("\n".join(words), encoding="utf-8")
    hashes.tofile(CACHE / "rare-hashes.bin")
    np.array([by_hash[each] for each in hashes.tolist()], dtype=np.int16).tofile(CACHE / "rare-kinds.bin")
    np.save(CACHE / "glove.npy", np.concatenate([table, means]))
    print(f"{len(words)} words, {len(rare)} rarer ones of {len(means)} kinds")


def choose_words(vectors: dict, room: int) -> list[str]:
    """The words with a vector of their own."""
    seen = Counter()
    for data in TRAINING:
        for article in read_articles(data):
            seen.update({token.lower().replace("’", "'") for token in article.tokens})
    wanted = {word for word, count in seen.items() if count >= LEAST_ARTICLES and TOKEN_LIKE.match(word)}
    common = [word for word in vectors if TOKEN_LIKE.match(word)]
    extra = [word for word in wanted if word not in vectors]
    used = [word for word in common if word in wanted]
    rest = [word for word in common if word not in wanted][: room - 1 - len(used) - len(extra)]
    return ["", *used, *rest, *sorted(extra)]


def sort_into_kinds(vectors: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The kind of each vector, and each kind's mean (k-means by direction, as lengths tell how rare a word is)."""
    torch.manual_seed(1)
    whole = torch.from_numpy(vectors)
    points = torch.nn.functional.normalize(whole, dim=1)
    centres = points[torch.randperm(len(points))[:count]]
    for _ in range(ROUNDS):
        nearest = torch.cat([(part @ centres.T).argmax(1) for part in points.split(8192)])
        sums = torch.zeros_like(centres).index_add_(0, nearest, points)
        # A kind that nothing is near to stays where it is.
        centres = torch.nn.functional.normalize(torch.where(sums.any(1, keepdim=True), sums, centres), dim=1)
    sizes = torch.bincount(nearest, minlength=count).clamp(min=1)
    means = torch.zeros(count, vectors.shape[1]).index_add_(0, nearest, whole) / sizes[:, None]
    return nearest.numpy(), means.numpy()


def hash_of(word: str) -> int:
    """FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, signed."""
    value = 0x811C9DC5
    units = word.encode("utf-16-le")
    for at in range(0, len(units), 2):
        value = ((value ^ int.from_bytes(units[at : at + 2], "little")) * 0x01000193) & 0xFFFFFFFF
    return value - (1 << 32) if value >= 1 << 31 else value


if __name__ == "__main__":
    main()
