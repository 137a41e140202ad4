"""Articles with the rows of their tokens, cut into batches for the student."""

import random

import numpy as np
import torch

from articles import UNKNOWN, read_articles
from data_sets import CACHE
from features import first_feature_row, read_rows
from tasks import TASKS, style_of

BATCH_TOKENS = 8000
# Only words as frequent as this get a correction of their own on top of their GloVe vector.
FREQUENT = 60


class Examples:
    """The articles of one data set, of whose rows the first `words` have a GloVe vector."""

    def __init__(self, data: str, words: int):
        self.articles = read_articles(data)
        named = read_rows(data)
        lengths = [len(article.tokens) for article in self.articles]
        assert lengths == [len(offsets) - 1 for _, offsets in named], f"features of {data} are out of date"
        self.rows = [rows for rows, _ in named]
        self.offsets = [offsets for _, offsets in named]
        self.words = words
        self.is_frequent = np.zeros(first_feature_row(), dtype=bool)
        self.soft: list[np.ndarray] = []

    def hear_teachers(self, data: str) -> None:
        """Takes the teachers' probabilities for every article, all tasks side by side; of names, the name teacher's.

        Where only that one was asked, the others are 0: nothing is learned of them.
        """
        named = np.load(CACHE / "soft-names" / f"{data}.npz")
        lengths = named["lengths"]
        if (path := CACHE / "soft" / f"{data}.npz").exists():
            said = np.load(path)
            assert (said["lengths"] == lengths).all(), f"teachers of {data} read different articles"
            probabilities = said["probabilities"].copy()
        else:
            probabilities = np.zeros((lengths.sum(), sum(TASKS.values())), dtype=np.float16)
        before = sum(list(TASKS.values())[: list(TASKS).index("name")])
        raised = np.exp(named["logits"].astype(np.float32) - named["logits"].max(axis=1, keepdims=True))
        probabilities[:, before : before + TASKS["name"]] = raised / raised.sum(axis=1, keepdims=True)
        self.soft = np.split(probabilities, np.cumsum(lengths)[:-1])

    def batch(self, chosen: list[int], word_dropout: float = 0.0) -> dict:
        """What the student reads and should answer, for the articles of these numbers, padded to one length."""
        length = max(len(self.articles[at].tokens) for at in chosen)
        shape = (len(chosen), length)
        mask, sentences = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.int64)
        labels = {task: np.full(shape, UNKNOWN) for task in TASKS}
        for place, at in enumerate(chosen):
            article = self.articles[at]
            count = len(article.tokens)
            mask[place, :count] = 1
            sentences[place, :count] = article.sentence_of
            sentences[place, count:] = article.sentence_of[-1] + 1 if count < length else 0
            for task in TASKS:
                labels[task][place, :count] = article.labels[task]
        tensors = self._rows_of(chosen, length, word_dropout) | {
            "mask": mask,
            "sentences": sentences,
            "style": np.array([style_of(self.articles[at].data) for at in chosen]),
        }
        batch = {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in tensors.items()}
        batch["labels"] = {task: torch.from_numpy(value) for task, value in labels.items()}
        if self.soft:
            soft = np.zeros((*shape, sum(TASKS.values())), dtype=np.float32)
            for place, at in enumerate(chosen):
                soft[place, : len(self.soft[at])] = self.soft[at]
            batch["soft"] = torch.from_numpy(soft)
        return batch

    def _rows_of(self, chosen: list[int], length: int, word_dropout: float) -> dict[str, np.ndarray]:
        rows, offsets, end = [], [], 0
        for at in chosen:
            missing = length - len(self.articles[at].tokens)
            rows.append(self.rows[at])
            offsets += [self.offsets[at][:-1] + end, np.full(missing, end + len(self.rows[at]))]
            end += len(self.rows[at])
        rows, offsets = np.concatenate(rows), np.concatenate([*offsets, [end]])
        # A row that tells the very word, known or hashed, is left out now and then, so that the
        # network learns to read what stands around it; otherwise it learns the training names by heart.
        is_identity = rows < len(self.is_frequent)
        is_own = is_identity & (self.is_frequent[np.minimum(rows, len(self.is_frequent) - 1)])
        is_dropped = is_identity & (np.random.random(len(rows)) < word_dropout)
        word_rows, word_offsets = _only(rows, offsets, (rows < self.words) & ~is_dropped)
        rows, offsets = _only(rows, offsets, ~is_identity | (is_own & ~is_dropped))
        return {"rows": rows, "offsets": offsets, "wordRows": word_rows, "wordOffsets": word_offsets}


def _only(rows: np.ndarray, offsets: np.ndarray, is_kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    before = np.concatenate([[0], np.cumsum(is_kept)])
    return rows[is_kept], before[offsets]


def read_known_words() -> tuple[torch.Tensor, torch.Tensor]:
    """What is known of the words and kinds that have a row: GloVe vectors, and what the teacher of names makes of them."""
    return torch.from_numpy(np.load(CACHE / "glove.npy")), torch.from_numpy(np.load(CACHE / "words-alone.npy"))


def batches_of(examples: list[Examples]) -> list[tuple[Examples, list[int]]]:
    """All articles in random batches of like length, none across data sets."""
    batches = []
    for each in examples:
        order = list(range(len(each.articles)))
        random.shuffle(order)
        order.sort(key=lambda at: len(each.articles[at].tokens) // 150)
        now: list[int] = []
        for at in order:
            length = max(len(each.articles[other].tokens) for other in [*now, at])
            if now and length * (len(now) + 1) > BATCH_TOKENS:
                batches.append((each, now))
                now = []
            now.append(at)
        if now:
            batches.append((each, now))
    random.shuffle(batches)
    return batches


def count_frequent(examples: list[Examples]) -> np.ndarray:
    """Which identity rows occur often enough in the training articles to be learned one by one."""
    size = len(examples[0].is_frequent)
    counts = sum(np.bincount(rows[rows < size], minlength=size) for each in examples for rows in each.rows)
    return counts >= FREQUENT
