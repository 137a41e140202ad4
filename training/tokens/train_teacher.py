"""Fine-tunes the teacher and writes its opinion (logits) on every article.

    python train_teacher.py MODEL_FOLDER [--epochs 5] [--seed 1]
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from articles import UNKNOWN, Article, read_articles
from features import read_features
from decode import score_attributions, score_names, summary
from tasks import NAME_STYLE_WEIGHTS, TASK_WEIGHTS, TASKS, style_of
from teacher import Teacher, shape_of
from wordpiece import WordPieces

CACHE = Path(__file__).parent.parent / ".cache"
TRAINING = ("attribution-train", "entities-worldwide-train", "entities-gum", "entities-wikigold", "entities-re3d")
WINDOW, OVERLAP, BATCH = 320, 64, 16
BODY_RATE, HEAD_RATE, WARM_UP = 1.5e-4, 1e-3, 0.08
# What the pretrained network did not have, and learns fast.
NEW_PARTS = ("heads", "styles", "shapes", "depths", "begins", "features")
# Half of the articles have no names labelled by hand, so those that have count for more.
NAME_FACTOR = 2.0


class Windows:
    """Cuts articles into stretches of tokens whose pieces fit the window."""

    def __init__(self, articles: list[Article], pieces: WordPieces):
        self.articles, self.pieces = articles, pieces
        self.of_token = [[pieces.of(token) for token in article.tokens] for article in articles]
        self.rows = [read_features(article) for article in articles]
        self.shapes = [np.array([shape_of(token) for token in article.tokens], dtype=np.int64) for article in articles]

    def cut(self, at: int, first_room: int, overlap: int) -> list[tuple[int, int, int]]:
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
            start, room = end, WINDOW

    def batch(self, windows: list[tuple[int, int, int]]) -> dict[str, torch.Tensor]:
        tokens = max(end - start for _, start, end in windows)
        length = 2 + max(sum(len(p) for p in self.of_token[at][start:end]) for at, start, end in windows)
        zeros = lambda *shape: np.zeros((len(windows), *shape), dtype=np.int64)
        out = {name: zeros(length) for name in ("pieces", "shapes", "depths", "begins", "mask")}
        out["firsts"], out["style"] = zeros(tokens), zeros()
        labels = {task: np.full((len(windows), tokens), UNKNOWN) for task in TASKS}
        places, rows = [], []
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
                places.append(row * length + place)
                rows.append(self.rows[at][token])
                place += len(ids)
            out["pieces"][row, place] = self.pieces.last
            out["mask"][row, : place + 1] = 1
            for task in TASKS:
                labels[task][row, : end - start] = article.labels[task][start:end]
        out["places"], out["rows"] = np.array(places), np.concatenate(rows)
        out["offsets"] = np.concatenate([[0], np.cumsum([len(each) for each in rows])])
        batch = {name: torch.from_numpy(value) for name, value in out.items()}
        batch["mask"] = batch["mask"].bool()
        batch["labels"] = {task: torch.from_numpy(value) for task, value in labels.items()}
        return batch


def loss_of(outputs, batch) -> torch.Tensor:
    total = torch.zeros(())
    for task, weight in TASK_WEIGHTS.items():
        weight = weight * NAME_FACTOR if task == "name" else weight
        labels = batch["labels"][task]
        each = F.cross_entropy(outputs[task].float().flatten(0, 1), labels.flatten(), reduction="none", ignore_index=UNKNOWN)
        known = (labels.flatten() != UNKNOWN).float()
        if task == "name":
            known = known * torch.tensor(NAME_STYLE_WEIGHTS)[batch["style"]][:, None].expand_as(labels).flatten()
        if known.sum() > 0:
            total = total + weight * (each * known).sum() / known.numel()
    return total


@torch.no_grad()
def opinions(model: Teacher, windows: Windows) -> list[dict[str, np.ndarray]]:
    """Logits by task for every token of every article, each token seen with context on both sides."""
    model.eval()
    results = [{task: np.zeros((len(a.tokens), n), dtype=np.float32) for task, n in TASKS.items()} for a in windows.articles]
    cuts = [cut for at in range(len(windows.articles)) for cut in windows.cut(at, WINDOW, 2 * OVERLAP)]
    best = [np.full(len(a.tokens), -1) for a in windows.articles]
    for first in range(0, len(cuts), BATCH):
        part = cuts[first : first + BATCH]
        with torch.autocast("cpu", torch.bfloat16):
            outputs = model(windows.batch(part))
        for row, (at, start, end) in enumerate(part):
            count = end - start
            inner = np.minimum(np.arange(count) + (10**6 if start == 0 else 0), count - 1 - np.arange(count) + (10**6 if end == len(best[at]) else 0))
            better = inner > best[at][start:end]
            best[at][start:end][better] = inner[better]
            for task in TASKS:
                results[at][task][start:end][better] = outputs[task][row, :count].float().numpy()[better]
    return results


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", default="teacher")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    pieces = WordPieces((options.folder / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    train = Windows([a for data in TRAINING for a in read_articles(data)], pieces)
    said, named = Windows(read_articles("attribution-dev"), pieces), Windows(read_articles("entities-worldwide-dev"), pieces)
    model = Teacher(options.folder)
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in NEW_PARTS]
    body = [p for n, p in model.named_parameters() if n.split(".")[0] not in NEW_PARTS]
    optimizer = torch.optim.AdamW([{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    cuts = lambda: [c for at in range(len(train.articles)) for c in train.cut(at, random.randint(WINDOW // 3, WINDOW), 0)]
    steps = options.epochs * math.ceil(len(cuts()) / BATCH) + 50
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(at / (WARM_UP * steps), max(0.0, (steps - at) / (steps * (1 - WARM_UP))))
    )
    began = time.time()
    for epoch in range(options.epochs):
        model.train()
        windows = cuts()
        random.shuffle(windows)
        # Windows of like length together, so that little is padding.
        groups = [sorted(windows[at : at + 50 * BATCH], key=lambda w: w[2] - w[1]) for at in range(0, len(windows), 50 * BATCH)]
        batches = [group[at : at + BATCH] for group in groups for at in range(0, len(group), BATCH)]
        random.shuffle(batches)
        running = 0.0
        for at, part in enumerate(batches):
            batch = train.batch(part)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = model(batch)
            loss = loss_of(outputs, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running = 0.98 * running + 0.02 * loss.item()
            if at % 25 == 0:
                print(f"epoch {epoch} {at}/{len(batches)} loss {running:.3f} {time.time() - began:.0f} s", flush=True)
        print("  said ", summary(score_attributions(said.articles, opinions(model, said))))
        print("  named", summary(score_names(named.articles, opinions(model, named))), flush=True)
        torch.save(model.state_dict(), CACHE / f"{options.name}.pt")


if __name__ == "__main__":
    main()
