"""The rows of the network's table that each token names, as `export-features.ts` wrote them."""

import json
from functools import cache
from typing import NamedTuple

import numpy as np

from data_sets import CACHE

FEATURES_FOLDER = CACHE / "features"


class TokenRows(NamedTuple):
    """The rows of an article's tokens one after the other; those of a token are `rows[offsets[token] : offsets[token + 1]]`."""

    rows: np.ndarray
    offsets: np.ndarray


@cache
def read_rows(data: str) -> list[TokenRows]:
    """What the tokens of each article of a data set name, in the order of `read_articles`."""
    numbers = np.fromfile(FEATURES_FOLDER / f"{data}.bin", dtype="<i4").astype(np.int64)
    articles, at = [], 0
    while at < len(numbers):
        count, at = int(numbers[at]), at + 1
        rows, offsets = [], [0]
        for _ in range(count):
            end = at + 1 + int(numbers[at])
            rows.append(numbers[at + 1 : end])
            offsets.append(offsets[-1] + end - at - 1)
            at = end
        articles.append(TokenRows(np.concatenate(rows), np.array(offsets)))
    return articles


def row_count() -> int:
    """How many rows the table has."""
    return _layout()["rows"]


def first_feature_row() -> int:
    """Rows before this one tell the very word, known or hashed."""
    return _layout()["words"] + _layout()["kinds"] + _layout()["unknownWords"]


def first_context_row() -> int:
    """Rows from this one on tell where a token stands, and are not the word's own."""
    return _layout()["rows"] - _layout()["contexts"]


@cache
def _layout() -> dict[str, int]:
    return json.loads((FEATURES_FOLDER / "layout.json").read_text(encoding="utf-8"))
