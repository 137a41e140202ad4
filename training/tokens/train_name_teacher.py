"""Fine-tunes the larger network on names.

    python train_name_teacher.py MPNET_FOLDER [--epochs 2.5]
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from articles import UNKNOWN, read_articles
from data_sets import CACHE
from decode import score_names, summary
from mpnet import NameTeacher
from tasks import NAME_STYLE_WEIGHTS, TASKS
from windows import Windows
from wordpiece import WordPieces

NAMED = ("entities-worldwide-train", "entities-wikigold")
WINDOW, OVERLAP, BATCH_PIECES = 224, 24, 2400
BODY_RATE, HEAD_RATE, WARM_UP = 1e-4, 1e-3, 0.08
NEW_PARTS = ("heads", "styles", "shapes", "depths", "begins")


def read_pieces(folder: Path) -> WordPieces:
    """The pieces of this network, whose marks have names of their own."""
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    pieces = WordPieces(vocabulary)
    pieces.first, pieces.last, pieces.padding = (vocabulary.index(mark) for mark in ("<s>", "</s>", "<pad>"))
    return pieces


def batches_of(windows: Windows, first_room: int | None, overlap: int) -> list[list[tuple[int, int, int]]]:
    """Windows over all articles, those of like length together, so that little is padding."""
    room = lambda: first_room or random.randint(WINDOW // 3, WINDOW)
    cuts = [c for at in range(len(windows.articles)) for c in windows.cut(at, room(), overlap)]
    length = lambda cut: sum(len(p) for p in windows.of_token[cut[0]][cut[1] : cut[2]]) + 2
    cuts.sort(key=length)
    batches, now = [], []
    for cut in cuts:
        if now and length(cut) * (len(now) + 1) > BATCH_PIECES:
            batches.append(now)
            now = []
        now.append(cut)
    return [*batches, now]


def loss_of(outputs: torch.Tensor, batch: dict) -> torch.Tensor:
    labels = batch["labels"]["name"]
    each = F.cross_entropy(outputs.float().flatten(0, 1), labels.flatten(), reduction="none", ignore_index=UNKNOWN)
    known = (labels != UNKNOWN).float() * torch.tensor(NAME_STYLE_WEIGHTS)[batch["style"]][:, None]
    return (each * known.flatten()).sum() / known.sum()


@torch.no_grad()
def opinions(model: NameTeacher, windows: Windows, overlap: int = 2 * OVERLAP) -> list[np.ndarray]:
    """Logits of names for every token of every article, each token seen with context on both sides."""
    model.eval()
    results = [np.zeros((len(a.tokens), TASKS["name"]), dtype=np.float32) for a in windows.articles]
    best = [np.full(len(a.tokens), -1) for a in windows.articles]
    for part in batches_of(windows, WINDOW, overlap):
        with torch.autocast("cpu", torch.bfloat16):
            outputs = model(windows.batch(part))["name"]
        for row, (at, start, end) in enumerate(part):
            count = end - start
            place, far = np.arange(count), 10**6
            before = place + (far if start == 0 else 0)
            behind = count - 1 - place + (far if end == len(best[at]) else 0)
            inner = np.minimum(before, behind)
            better = inner > best[at][start:end]
            best[at][start:end][better] = inner[better]
            results[at][start:end][better] = outputs[row, :count].float().numpy()[better]
    return results


def train(model: NameTeacher, windows: Windows, epochs: float) -> None:
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in NEW_PARTS]
    body = [p for n, p in model.named_parameters() if n.split(".")[0] not in NEW_PARTS]
    optimizer = torch.optim.AdamW([{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    steps = int(epochs * len(batches_of(windows, None, 0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / (WARM_UP * steps), max(0.0, (steps - at) / (steps * (1 - WARM_UP))))
    )
    began, running, batches = time.time(), 0.0, []
    model.train()
    for at in range(steps):
        if not batches:
            batches = batches_of(windows, None, 0)
            random.shuffle(batches)
        batch = windows.batch(batches.pop())
        with torch.autocast("cpu", torch.bfloat16):
            outputs = model(batch)["name"]
        loss = loss_of(outputs, batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        running = 0.97 * running + 0.03 * loss.item()
        if at % 20 == 0:
            print(f"{at}/{steps} loss {running:.4f} {time.time() - began:.0f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--epochs", type=float, default=2.5)
    options = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    pieces = read_pieces(options.folder)
    read = lambda *sets: Windows([a for data in sets for a in read_articles(data)], pieces, WINDOW)
    model = NameTeacher(options.folder)
    train(model, read(*NAMED), options.epochs)
    torch.save(model.state_dict(), CACHE / "name-teacher.pt")
    named = read("entities-worldwide-dev")
    print("  named", summary(score_names(named.articles, [{"name": o} for o in opinions(model, named)])), flush=True)


if __name__ == "__main__":
    main()
