"""From probabilities to spans and attributions: the best lawful path, then the likeliest links."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from articles import CUE_PLACES, NAME_TYPES, ROLES, SOURCE_PLACES, Article

SHARED = Path(os.environ.get("SAYS_WHO_DATA") or Path(__file__).parents[3] / "shared")
SCORER = SHARED / "eval" / "score.mjs"


def best_path(logits: np.ndarray, transitions: np.ndarray | None = None) -> np.ndarray:
    """Viterbi over O, B-x, I-x (classes 0, 1+2k, 2+2k): an I may only follow a B or I of its type."""
    count, classes = logits.shape
    if count == 0:
        return np.zeros(0, dtype=np.int64)
    moves = np.zeros((classes, classes)) if transitions is None else transitions.astype(np.float64)
    for inner in range(2, classes, 2):
        allowed = moves[[inner - 1, inner], inner]
        moves[:, inner] = -np.inf
        moves[[inner - 1, inner], inner] = allowed
    back = np.zeros((count, classes), dtype=np.int64)
    now = logits[0].astype(np.float64)
    now[2::2] = -np.inf
    for at in range(1, count):
        scores = now[:, None] + moves
        back[at] = scores.argmax(axis=0)
        now = scores.max(axis=0) + logits[at]
    path = np.zeros(count, dtype=np.int64)
    path[-1] = int(now.argmax())
    for at in range(count - 1, 0, -1):
        path[at - 1] = back[at, path[at]]
    return path


def transitions_of(articles: list[Article], task: str, classes: int) -> np.ndarray:
    """How much likelier each class (column) is behind another (row) than elsewhere, as a logarithm."""
    pairs, single = np.ones((classes, classes)), np.ones(classes)
    for article in articles:
        labels = article.labels[task]
        if (labels >= 0).all():
            np.add.at(pairs, (labels[:-1], labels[1:]), 1)
            np.add.at(single, labels, 1)
    return np.log(pairs / pairs.sum(axis=1, keepdims=True)) - np.log(single / single.sum())


def spans_of(path: np.ndarray) -> list[tuple[int, int, int]]:
    """(first token, end token, type) of every span on the path."""
    spans = []
    at = 0
    while at < len(path):
        if path[at] == 0:
            at += 1
            continue
        first, kind = at, (path[at] - 1) // 2
        at += 1
        while at < len(path) and path[at] == 2 + 2 * kind:
            at += 1
        spans.append((first, at, int(kind)))
    return spans


def attributions_of(outputs: dict[str, np.ndarray]) -> list[dict]:
    """One attribution a cue that has content; token spans."""
    spans = {role: [(f, e) for f, e, _ in spans_of(best_path(outputs[role]))] for role in ROLES}
    cue_starts = [first for first, _ in spans["cue"]]
    source_starts = [first for first, _ in spans["source"]]
    contents: dict[int, list[tuple[int, int]]] = {at: [] for at in range(len(cue_starts))}
    for first, end in spans["content"]:
        cue = _linked(outputs["contentCue"][first:end].mean(axis=0)[1:], CUE_PLACES[1:], cue_starts, first)
        if cue is not None:
            contents[cue].append((first, end))
    found = []
    for at, (first, end) in enumerate(spans["cue"]):
        if contents[at]:
            source = _linked(outputs["cueSource"][first:end].mean(axis=0), SOURCE_PLACES, source_starts, first)
            sources = [] if source is None else [spans["source"][source]]
            found.append({"source": sources, "cue": [(first, end)], "content": contents[at]})
    return found


def _linked(logits: np.ndarray, places: tuple, starts: list[int], at: int) -> int | None:
    before = sum(1 for start in starts if start < at)
    for choice in np.argsort(-logits):
        place = places[choice]
        if place is None:
            return None
        target = before + (place if place < 0 else place - 1)
        if 0 <= target < len(starts):
            return target
    return None


def score_attributions(articles: list[Article], outputs: list[dict[str, np.ndarray]]) -> dict:
    """The shared scorer's figures for the articles."""
    predicted = []
    for article, output in zip(articles, outputs):
        statements = []
        for each in attributions_of(output):
            spans = {role: [_characters(article, span) for span in each[role]] for role in ROLES}
            source = spans["source"][0] if spans["source"] else None
            statements.append({"voice": "reported", "source": source, "cue": spans["cue"][0], "spans": spans["content"]})
        predicted.append({"id": article.id, "statements": statements})
    return _score("attribution", articles, predicted)


def score_names(articles: list[Article], outputs: list[dict[str, np.ndarray]]) -> dict:
    """The shared scorer's figures for the names of the articles."""
    predicted = []
    for article, output in zip(articles, outputs):
        actors = [
            {"type": NAME_TYPES[kind], "mentions": [{**_characters(article, (first, end)), "kind": "name"}]}
            for first, end, kind in spans_of(best_path(output["name"]))
        ]
        predicted.append({"id": article.id, "actors": actors})
    return _score("entities", articles, predicted)


def _characters(article: Article, span: tuple[int, int]) -> dict:
    return {"start": int(article.starts[span[0]]), "end": int(article.ends[span[1] - 1])}


def _score(task: str, articles: list[Article], predicted: list[dict]) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        gold_path, predicted_path = Path(folder, "gold.jsonl"), Path(folder, "predicted.jsonl")
        gold_path.write_text("\n".join(json.dumps({**a.raw, "id": a.id}) for a in articles), encoding="utf-8")
        predicted_path.write_text("\n".join(json.dumps(p) for p in predicted), encoding="utf-8")
        out = subprocess.run(
            ["node", SCORER, task, gold_path, predicted_path, "--json"], capture_output=True, text=True, check=True
        )
        return json.loads(out.stdout)


def summary(figures: dict) -> str:
    """The scorer's figures on one line."""
    if "source" in figures:
        parts = [f"{role} {figures[role]['exactF1']}/{figures[role]['tokenF1']}" for role in ROLES]
        whole = figures["attribution"]
        return " ".join([*parts, f"whole {whole['f1']} (P {whole['precision']} R {whole['recall']}) none {figures['noSource']['f1']}"])
    return " ".join(f"{t} {figures[t]['f1']}" for t in ("person", "organization", "place", "all"))
