"""Reads the sentences that write-features.ts wrote, with their labels."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

CACHE = Path(__file__).parent.parent / ".cache" / "sentences"
OPINIONS = Path(__file__).parent / "opinion-labels.json"
OUTPUTS = ("checkWorthy", "factual", "opinion")


@dataclass
class Sentences:
    """Columns over all sentences."""

    sets: np.ndarray
    texts: list[str]
    folds: np.ndarray
    targets: np.ndarray


def read_sentences() -> Sentences:
    """All sentences, in the order of the file."""
    rows = [json.loads(line) for line in (CACHE / "sentences.jsonl").open(encoding="utf-8")]
    return Sentences(
        sets=np.array([row["set"] for row in rows]),
        texts=[row["text"] for row in rows],
        folds=np.array([row.get("fold", -1) for row in rows]),
        targets=np.array([targets_of(row) for row in rows], dtype=np.float32),
    )


LABELS = {
    (article, start): label
    for article, pairs in json.loads(OPINIONS.read_text(encoding="utf-8"))["labels"].items()
    for start, label in pairs
}


def targets_of(row: dict) -> list[float]:
    """One number an output, not a number where unknown: PoliClaim and the news dev set only measure."""
    if row["set"] == "claimbuster":
        return [row["label"] == "CFS", row["label"] != "NFS", np.nan]
    return [np.nan, np.nan, LABELS.get((row.get("id"), row.get("start")), np.nan)]
