"""Articles whose names are exchanged for others again and again, as rows of the network's table."""

import json
import random

import numpy as np

from articles import read_articles
from data_sets import CACHE
from examples import Examples
from features import first_context_row

NAMED = "entities-worldwide-train"
# How often an article comes with new names: as it was written half of the time.
SHARES = {NAMED: 0.5, "renamed": 0.9}
SHARE_OF_WORDS = 0.85


class RenamedExamples(Examples):
    """The articles of `NAMED`, or those that `rename_articles.py` made of them."""

    def __init__(self, data: str, words: int):
        super().__init__(data, words)
        self.share = SHARES[data]
        self.as_written = list(zip(self.rows, self.offsets))
        self.names = {t: [np.array(rows) for rows in each] for t, each in _read("name-words-rows.json").items()}
        renamings = _read("renamings.json")
        other = next(each for each in SHARES if each != data)
        lengths = {_plain(article.id): len(article.tokens) for article in read_articles(other)}
        self.exchanged = [
            renamings[f"renamed-{_plain(a.id)}"] if lengths.get(_plain(a.id)) == len(a.tokens) else [] for a in self.articles
        ]

    def batch(self, chosen: list[int], word_dropout: float = 0.0) -> dict:
        for at in chosen:
            is_renamed = word_dropout > 0 and random.random() < self.share
            self.rows[at], self.offsets[at] = self._with_new_names(at) if is_renamed else self.as_written[at]
        return super().batch(chosen, word_dropout)

    def _with_new_names(self, at: int) -> tuple[np.ndarray, np.ndarray]:
        """Rows and offsets in which a word has the rows of another of its type, the same wherever it stands."""
        rows, offsets = self.as_written[at]
        count = len(offsets) - 1
        token_of = np.repeat(np.arange(count), np.diff(offsets))
        chosen: dict[str, int | None] = {}
        is_new, new = np.zeros(count, dtype=bool), []
        for token, word, name_type in self.exchanged[at]:
            names = self.names[name_type]
            if word not in chosen:
                chosen[word] = random.randrange(len(names) // 2) if random.random() < SHARE_OF_WORDS else None
            if (name := chosen[word]) is None:
                continue
            named = names[2 * name + self.articles[at].tokens[token].isupper()]
            is_new[token] = True
            new.append((np.full(len(named), token), named))
        is_kept = ~is_new[token_of] | (rows >= first_context_row())
        token_of = np.concatenate([token_of[is_kept], *(token for token, _ in new)])
        rows = np.concatenate([rows[is_kept], *(named for _, named in new)])
        order = np.argsort(token_of, kind="stable")
        return rows[order], np.concatenate([[0], np.cumsum(np.bincount(token_of, minlength=count))])


def _plain(id: str) -> str:
    return id.removeprefix("renamed-")


def _read(name: str) -> dict:
    return json.loads(CACHE.joinpath(name).read_text(encoding="utf-8"))
