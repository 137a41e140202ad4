"""Articles as word pieces, cut into windows for the teacher."""

import numpy as np
import torch

from articles import UNKNOWN, Article
from tasks import TASKS, style_of
from teacher import shape_of
from wordpiece import WordPieces

# The most word pieces that are read at once, both ends included.
WINDOW = 320


class Windows:
    """Cuts articles into stretches of tokens whose pieces fit the window."""

    def __init__(self, articles: list[Article], pieces: WordPieces, window: int = WINDOW):
        self.articles, self.pieces, self.window = articles, pieces, window
        self.of_token = [[pieces.of(token) for token in article.tokens] for article in articles]
        self.shapes = [np.array([shape_of(token) for token in article.tokens], dtype=np.int64) for article in articles]

    def cut(self, at: int, first_room: int, overlap: int) -> list[tuple[int, int, int]]:
        """(article, first token, end token) of windows over an article, of which the first holds `first_room` pieces."""
        lengths = [len(p) for p in self.of_token[at]]
        windows, start, room = [], 0, first_room
        while True:
            end, used = start, 0
            while end < len(lengths) and used + lengths[end] <= room - 2:
                used += lengths[end]
                end += 1
            windows.append((at, start, end))
            if end >= len(lengths):
                return windows
            back = 0
            while end > start + 1 and back < overlap:
                end -= 1
                back += lengths[end]
            start, room = end, self.window

    def batch(self, windows: list[tuple[int, int, int]]) -> dict[str, torch.Tensor]:
        """What the teacher reads and should answer, padded to the longest window."""
        tokens = max(end - start for _, start, end in windows)
        length = 2 + max(sum(len(p) for p in self.of_token[at][start:end]) for at, start, end in windows)
        zeros = lambda *shape: np.zeros((len(windows), *shape), dtype=np.int64)
        out = {name: zeros(length) for name in ("pieces", "shapes", "depths", "begins", "mask")}
        out["firsts"], out["style"] = zeros(tokens), zeros()
        labels = {task: np.full((len(windows), tokens), UNKNOWN) for task in TASKS}
        for row, (at, start, end) in enumerate(windows):
            article = self.articles[at]
            out["pieces"][row, 0] = self.pieces.first
            out["style"][row] = style_of(article.data)
            place = 1
            begins = set(article.sentence_starts.tolist())
            for column, token in enumerate(range(start, end)):
                ids = self.of_token[at][token]
                stretch = slice(place, place + len(ids))
                out["pieces"][row, stretch] = ids
                out["shapes"][row, stretch] = self.shapes[at][token]
                out["depths"][row, stretch] = min(article.quoted[token], 2)
                out["begins"][row, place] = token in begins
                out["firsts"][row, column] = place
                place += len(ids)
            out["pieces"][row, place] = self.pieces.last
            out["mask"][row, : place + 1] = 1
            for task in TASKS:
                labels[task][row, : end - start] = article.labels[task][start:end]
        batch = {name: torch.from_numpy(value) for name, value in out.items()}
        batch["mask"] = batch["mask"].bool()
        batch["labels"] = {task: torch.from_numpy(value) for task, value in labels.items()}
        return batch
