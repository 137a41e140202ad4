"""Fine-tunes the teacher on the labelled articles.

    python train_teacher.py MODEL_FOLDER [--name teacher] [--epochs 5] [--seed 1]
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from articles import UNKNOWN, read_articles
from data_sets import CACHE, TRAINING
from decode import score_attributions, score_names, summary
from tasks import NAME_STYLE_WEIGHTS, TASK_WEIGHTS, TASKS
from teacher import Teacher
from windows import WINDOW, Windows
from wordpiece import WordPieces

OVERLAP, BATCH = 64, 16
BODY_RATE, HEAD_RATE, WARM_UP = 1.5e-4, 1e-3, 0.08
# What the pretrained network did not have, and learns fast.
NEW_PARTS = ("heads", "styles", "shapes", "depths", "begins")
# Its names weigh a third of what the student's do, which learns them from a teacher of their own.
NAME_FACTOR = 1 / 3


def loss_of(outputs: dict, batch: dict) -> torch.Tensor:
    """Cross entropy with the labels where there are any, by the weights of tasks and ways of naming."""
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
