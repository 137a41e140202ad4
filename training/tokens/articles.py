"""Labelled articles as the engine's tokens, with one label a token and task.

Reads what `export-articles.ts` wrote. A token's label is -100 where a data set says nothing.
"""

import json
import re
from dataclasses import dataclass, field

import numpy as np

from data_sets import CACHE

TOKENS_FOLDER = CACHE / "tokens"
UNKNOWN = -100
ROLES = ("source", "cue", "content")
NAME_TYPES = ("person", "organization", "place", "group")
# Where the source of a cue stands, counted in sources from the cue: class 0 is "nobody is named".
SOURCE_PLACES = (None, -3, -2, -1, 1, 2)
# Where the cue of a content stands, counted in cues from the start of the content.
CUE_PLACES = (None, -2, -1, 1, 2)
# The scorer ignores these at the edges of a span, as annotators differ there; so do the labels.
EDGE = re.compile(r"^[“”\"‘’'.,;:!?–—-]+$")


@dataclass
class Article:
    """One article: tokens with UTF-16 offsets, and labels by task (arrays of one number a token)."""

    id: str
    data: str
    tokens: list[str]
    starts: np.ndarray
    ends: np.ndarray
    quoted: np.ndarray
    sentence_of: np.ndarray
    sentence_starts: np.ndarray
    labels: dict[str, np.ndarray] = field(default_factory=dict)
    raw: dict = field(default_factory=dict)


def read_articles(data: str) -> list[Article]:
    """The articles of one data set ("attribution-train", "entities-gum" …) with their labels."""
    with open(TOKENS_FOLDER / f"{data}.jsonl", encoding="utf-8") as lines:
        return [_article(json.loads(line), data) for line in lines]


def _article(raw: dict, data: str) -> Article:
    count = len(raw["tokens"])
    firsts = np.array(raw.pop("sentences"), dtype=np.int64)
    sentence_of = np.zeros(count, dtype=np.int64)
    sentence_of[firsts[firsts < count]] = 1
    article = Article(
        id=raw["id"],
        data=data,
        tokens=raw.pop("tokens"),
        starts=np.array(raw.pop("starts")),
        ends=np.array(raw.pop("ends")),
        quoted=np.array(raw.pop("quoted")),
        sentence_of=np.maximum(np.cumsum(sentence_of) - 1, 0),
        sentence_starts=firsts,
        raw=raw,
    )
    article.labels = _labels(article)
    return article


def _labels(article: Article) -> dict[str, np.ndarray]:
    labels = {task: np.full(len(article.tokens), UNKNOWN) for task in (*ROLES, "name", "cueSource", "contentCue")}
    if "attributions" in article.raw:
        _label_attributions(article, labels)
    names = article.raw.get("entities") or article.raw.get("silverEntities")
    if names is not None:
        isName = lambda each: each["type"] in NAME_TYPES and each.get("form", "name") == "name"
        _label_names(article, list(filter(isName, names)), labels)
    return labels


def tokens_of(article: Article, start: int, end: int) -> tuple[int, int] | None:
    """The tokens [first, end) the span touches, without marks at its edges; None where it holds no word."""
    first = int(np.searchsorted(article.ends, start, side="right"))
    last = int(np.searchsorted(article.starts, end, side="left"))
    while first < last and EDGE.match(article.tokens[first]):
        first += 1
    while last > first and EDGE.match(article.tokens[last - 1]):
        last -= 1
    return (first, last) if first < last else None


def _label_attributions(article: Article, labels: dict[str, np.ndarray]) -> None:
    found = [{role: _spans(article, each[role]) for role in ROLES} for each in article.raw["attributions"]]
    spans = {role: sorted({span for each in found for span in each[role]}) for role in ROLES}
    for role in ROLES:
        labels[role][:] = 0
        for first, end in spans[role]:
            labels[role][first:end] = 2
            labels[role][first] = 1
    starts = {role: [first for first, _ in spans[role]] for role in ROLES}
    for each in found:
        for first, end in each["cue"]:
            place = _place(starts["source"], first, each["source"], SOURCE_PLACES)
            if place is not None:
                labels["cueSource"][first:end] = place
        for first, end in each["content"]:
            place = _place(starts["cue"], first, each["cue"], CUE_PLACES)
            if place is not None:
                labels["contentCue"][first:end] = place


def _spans(article: Article, pairs: list) -> list[tuple[int, int]]:
    return [span for start, end in pairs if (span := tokens_of(article, start, end)) is not None]


def _place(starts: list[int], at: int, wanted: list[tuple[int, int]], places: tuple) -> int | None:
    """The class of the nearest wanted span, counted among all spans that start at `starts` from token `at`."""
    if not wanted:
        return 0
    before = sum(1 for start in starts if start < at)
    ranks = [starts.index(first) - before for first, _ in wanted]
    offsets = [rank if rank < 0 else rank + 1 for rank in ranks]
    nearest = min(offsets, key=abs)
    return places.index(nearest) if nearest in places else None


def _label_names(article: Article, names: list[dict], labels: dict[str, np.ndarray]) -> None:
    labels["name"][:] = 0
    # The longest last, so that a name within a name gives way to the whole.
    for name in sorted(names, key=lambda each: each["end"] - each["start"]):
        span = tokens_of(article, name["start"], name["end"])
        if span is None:
            continue
        first, end = span
        code = 1 + 2 * NAME_TYPES.index(name["type"])
        labels["name"][first:end] = code + 1
        labels["name"][first] = code
