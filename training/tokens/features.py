"""The rows of the network's table that each token names, as `export-features.ts` wrote them."""

import json
from functools import cache
from pathlib import Path

import numpy as np

from articles import Article

FEATURES_FOLDER = Path(__file__).parent.parent / ".cache" / "features"


def read_features(article: Article) -> list[np.ndarray]:
    """For each token the rows that tell no very word (affixes, shape, lists, place), counted from the first of them."""
    first = first_feature_row()
    return [rows[rows >= first] - first for rows in _rows_of(article.file)[article.number]]


def first_feature_row() -> int:
    layout = json.loads((FEATURES_FOLDER / "layout.json").read_text())
    return layout["words"] + layout["unknownWords"]


@cache
def _rows_of(data: str) -> list[list[np.ndarray]]:
    numbers = np.fromfile(FEATURES_FOLDER / f"{data}.bin", dtype="<i4").astype(np.int64)
    articles, at = [], 0
    while at < len(numbers):
        count, at, rows = int(numbers[at]), at + 1, []
        for _ in range(count):
            end = at + 1 + int(numbers[at])
            rows.append(numbers[at + 1 : end])
            at = end
        articles.append(rows)
    return articles
