"""all-MiniLM-L6-v2 for whole sentences: the network, weights and word pieces of `training/tokens`."""

import sys
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

sys.path.append(str(Path(__file__).parent.parent / "tokens"))
from teacher import WIDTH, Teacher  # noqa: E402
from wordpiece import WordPieces  # noqa: E402

HIDDEN = WIDTH
LONGEST = 96  # word pieces of a sentence; longer ones are cut


def encode(texts: list[str], folder: Path) -> list[list[int]]:
    """The numbers of every text's pieces between the marks for beginning and end, cut after the longest allowed."""
    pieces = WordPieces((folder / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    rows = ([piece for word in text.split() for piece in pieces.of(word)] for text in texts)
    return [[pieces.first, *row[: LONGEST - 2], pieces.last] for row in rows]


class MiniLM(nn.Module):
    """Gives a sentence the mean of its last layer."""

    def __init__(self, folder: Path):
        super().__init__()
        network = Teacher(folder)
        self.words, self.places = network.pieces, network.positions
        self.norm, self.layers = network.norm, network.layers

    def forward(self, ids: Tensor, real: Tensor) -> Tensor:
        x = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]])
        for layer in self.layers:
            x = layer(x, real[:, None, None, :])
        share = real.to(x.dtype)[:, :, None]
        return (x * share).sum(1) / share.sum(1)


def batches(rows: list[list[int]], order: list[int], tokens: int) -> Iterator[tuple[list[int], Tensor, Tensor]]:
    """Rows of about the same length together, each batch padded: positions, ids, which are real."""
    start = 0
    while start < len(order):
        end, widest = start, 0
        while end < len(order):
            widest = max(widest, len(rows[order[end]]))
            if widest * (end - start + 1) > tokens and end > start:
                break
            end += 1
        chosen = order[start:end]
        width = max(len(rows[at]) for at in chosen)
        ids = torch.zeros(len(chosen), width, dtype=torch.long)
        for line, at in enumerate(chosen):
            ids[line, : len(rows[at])] = torch.tensor(rows[at])
        yield chosen, ids, ids != 0
        start = end
