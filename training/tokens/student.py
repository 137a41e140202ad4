"""The small network that ships: gated dilated convolutions over one table of rows.

The engine's `lib/engine/2-tags/model/run-network.ts` computes the same thing; a fixture holds the
two together. In words, for a text of n tokens and width w:

    h      = sum of the table's rows that the token's features name                     [n, w]
    block:   u = h / sqrt(mean(h²) + 1e-5)                                  over w
             c = u[at - dilation], u[at], u[at + dilation] side by side     [n, 3w], 0 outside the text
             a, b = halves of (c · matrixᵀ + bias)                          [n, w] each
             h = h + a * gate(b),   gate(b) = 0.5 + 0.5 * b / (1 + |b|)
    pool (after block POOL_AFTER): m[s] = mean of u over the tokens of sentence s
             h = h + m[s] · ownᵀ + m[s - 1] · beforeᵀ (0 before the first) + poolBias
    logits = u · headsᵀ + headsBias                                                      [n, 29]

Gating: Dauphin et al. 2017; dilation: Strubell et al. 2017. The gate is a softsign instead of a
sigmoid, and the norm has no weights: both are cheaper. What was tried is in docs/MODEL_LOG.md.
"""

import torch
from torch import nn

from tasks import NAME_STYLES, TASKS

POOL_AFTER = 2
# Units between what is known of a word and its row.
BENT = 160


def normed(h: torch.Tensor) -> torch.Tensor:
    """Each row with a root mean square of 1."""
    return h * torch.rsqrt(h.square().mean(-1, keepdim=True) + 1e-5)


class Block(nn.Module):
    """One gated convolution over three taps, added to what goes in."""

    def __init__(self, width: int, dilation: int, dropout: float):
        super().__init__()
        self.dilation = dilation
        self.matrix = nn.Linear(3 * width, 2 * width)
        with torch.no_grad():
            self.matrix.weight[:width] *= 0.5
        self.dropout = nn.Dropout(dropout)

    def forward(self, h: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        u = self.dropout(normed(h)) * mask
        length, reach = u.shape[1], self.dilation
        padded = nn.functional.pad(u, (0, 0, reach, reach))
        c = torch.cat([padded[:, :length], u, padded[:, 2 * reach :]], -1)
        a, b = self.matrix(c).chunk(2, -1)
        return h + a * (0.5 + 0.5 * nn.functional.softsign(b))


class Student(nn.Module):
    """Rows named by features in, logits by task out; see the module's text for the arithmetic."""

    def __init__(self, rows: int, width: int, dilations: list[int], dropout: float = 0.15):
        super().__init__()
        self.table = nn.EmbeddingBag(rows, width, mode="sum", include_last_offset=True)
        nn.init.normal_(self.table.weight, std=0.3)
        self.blocks = nn.ModuleList(Block(width, dilation, dropout) for dilation in dilations)
        self.own, self.before = nn.Linear(width, width), nn.Linear(width, width, bias=False)
        self.styles = nn.Embedding(len(NAME_STYLES), width)
        nn.init.zeros_(self.styles.weight)
        self.heads = nn.Linear(width, sum(TASKS.values()))
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch: dict) -> dict[str, torch.Tensor]:
        """Logits [articles, tokens, classes] by task."""
        mask = batch["mask"][:, :, None]
        h = self.dropout(self.inputs(batch)).view(*batch["mask"].shape, -1) * mask
        for at, block in enumerate(self.blocks):
            h = block(h, mask)
            if at + 1 == POOL_AFTER:
                h = h + self.pooled(normed(h) * mask, batch)
        u = self.dropout(normed(h))
        styled = u + self.styles(batch["style"])[:, None, :]
        weights, biases = self.heads.weight.split(list(TASKS.values())), self.heads.bias.split(list(TASKS.values()))
        outputs = {
            task: nn.functional.linear(styled if task == "name" else u, weight, bias)
            for task, weight, bias in zip(TASKS, weights, biases)
        }
        at = list(TASKS).index("name")
        outputs["shippedName"] = nn.functional.linear(u + self.styles.weight[0], weights[at], biases[at])
        return outputs

    def inputs(self, batch: dict) -> torch.Tensor:
        """The sum of the rows that each token names."""
        return self.table(batch["rows"], batch["offsets"])

    def pooled(self, u: torch.Tensor, batch: dict) -> torch.Tensor:
        """What the own sentence and the one before say on the whole."""
        count, length, width = u.shape
        sentences = batch["sentences"] + torch.arange(count)[:, None] * length
        sums = torch.zeros(count * length, width).index_add_(0, sentences.flatten(), u.flatten(0, 1))
        sizes = torch.zeros(count * length).index_add_(0, sentences.flatten(), batch["mask"].flatten())
        means = (sums / sizes.clamp(min=1)[:, None]).view(count, length, width)
        previous = nn.functional.pad(means, (0, 0, 1, 0))[:, :-1]
        context = self.own(means) + self.before(previous)
        return torch.gather(context, 1, batch["sentences"][:, :, None].expand(-1, -1, width))


class GloveStudent(Student):
    """While it learns, a word's row is made of what is known of the word, plus a correction of its own.

    Known are its GloVe vector, and what the teacher of names makes of the word by itself (`alone`).
    """

    def __init__(self, glove: torch.Tensor, alone: torch.Tensor, rows: int, width: int, dilations: list[int], **more):
        super().__init__(rows, width, dilations, **more)
        self.register_buffer("glove", glove * 0.4, persistent=False)
        self.register_buffer("alone", alone, persistent=False)
        self.projection = nn.Linear(glove.shape[1], width, bias=False)
        nn.init.normal_(self.projection.weight, std=0.4)
        known = glove.shape[1] + alone.shape[1]
        self.bend = nn.Sequential(
            nn.Dropout(0.1), nn.Linear(known, BENT), nn.GELU(), nn.Dropout(0.1), nn.Linear(BENT, width, bias=False)
        )
        with torch.no_grad():
            nn.init.zeros_(self.bend[-1].weight)
            self.table.weight[: len(glove)] = 0

    def inputs(self, batch: dict) -> torch.Tensor:
        words, places = torch.unique(batch["wordRows"], return_inverse=True)
        known = nn.functional.embedding_bag(places, self.of_words(words), batch["wordOffsets"], mode="sum", include_last_offset=True)
        return super().inputs(batch) + known

    def of_words(self, words: torch.Tensor) -> torch.Tensor:
        """The known part of these words' rows; of the first, any other word, nothing is known."""
        glove = self.glove[words]
        bent = self.bend(torch.cat([glove, self.alone[words]], -1))
        return self.projection(glove) + bent * (words > 0)[:, None]

    @torch.no_grad()
    def whole_table(self) -> torch.Tensor:
        """The table with the known part folded in, as it ships; not while learning."""
        table = self.table.weight.detach().clone()
        table[: len(self.glove)] += self.of_words(torch.arange(len(self.glove)))
        return table
