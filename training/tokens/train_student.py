"""Trains the small network that ships, on labels and on the teacher's opinions where there are any.

    python train_student.py NAME [--width 64] [--dilations 1,1,2,4,8,2] [--epochs 20] [--teacher]
"""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from articles import UNKNOWN, Article, read_articles
from decode import score_attributions, score_names, summary
from student import GloveStudent
from tasks import NAME_STYLE_WEIGHTS, TASK_WEIGHTS, TASKS, style_of

CACHE = Path(__file__).parent.parent / ".cache"
TRAINING = ("attribution-train", "entities-worldwide-train", "entities-gum", "entities-wikigold", "entities-re3d")
BATCH_TOKENS = 8000
RATE, WARM_UP, AVERAGE_DECAY = 2.5e-3, 0.05, 0.998
WORD_DROPOUT = 0.08
UNKNOWN_WORDS = 4096
# Only words as frequent as this get a correction of their own on top of their GloVe vector.
FREQUENT = 60
# The teacher is no better at names than the labels are, so they count for more there.
NAME_TRUST = 0.5
LINKED_ROLE = {"cueSource": "cue", "contentCue": "content"}


class Examples:
    """Articles with the rows of their tokens, ready to be cut into batches."""

    def __init__(self, data: str, words: int):
        self.articles = read_articles(data)
        numbers = np.fromfile(CACHE / "features" / f"{data}.bin", dtype="<i4")
        self.rows, self.offsets, self.is_word = [], [], []
        at = 0
        for article in self.articles:
            count = int(numbers[at])
            assert count == len(article.tokens), f"features of {data} are out of date"
            at += 1
            rows, offsets = [], [0]
            for _ in range(count):
                rows.append(numbers[at + 1 : at + 1 + numbers[at]])
                offsets.append(offsets[-1] + int(numbers[at]))
                at += 1 + int(numbers[at])
            self.rows.append(np.concatenate(rows).astype(np.int64))
            self.offsets.append(np.array(offsets))
        self.words = words
        self.is_frequent = np.zeros(words + UNKNOWN_WORDS, dtype=bool)
        self.soft: list[np.ndarray] = []

    def hear_teacher(self, data: str) -> None:
        """Takes the teacher's probabilities, all tasks side by side, for every article."""
        stored = np.load(CACHE / "soft" / f"{data}.npz")
        self.soft = np.split(stored["probabilities"], np.cumsum(stored["lengths"])[:-1])

    def batch(self, chosen: list[int], word_dropout: float = 0.0) -> dict:
        length = max(len(self.articles[at].tokens) for at in chosen)
        shape = (len(chosen), length)
        mask, sentences = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.int64)
        labels = {task: np.full(shape, UNKNOWN) for task in TASKS}
        rows, offsets, end = [], [], 0
        for place, at in enumerate(chosen):
            article = self.articles[at]
            count = len(article.tokens)
            mask[place, :count] = 1
            sentences[place, :count] = article.sentence_of
            sentences[place, count:] = article.sentence_of[-1] + 1 if count < length else 0
            for task in TASKS:
                labels[task][place, :count] = article.labels[task]
            rows.append(self.rows[at])
            offsets += [self.offsets[at][:-1] + end, np.full(length - count, end + len(self.rows[at]))]
            end += len(self.rows[at])
        rows, offsets = np.concatenate(rows), np.concatenate([*offsets, [end]])
        # A row that tells the very word, known or hashed, is left out now and then, so that the
        # network learns to read what stands around it; otherwise it learns the training names by heart.
        is_identity = rows < self.words + UNKNOWN_WORDS
        is_own = is_identity & (self.is_frequent[np.minimum(rows, len(self.is_frequent) - 1)])
        is_dropped = is_identity & (np.random.random(len(rows)) < word_dropout)
        is_word = (rows < self.words) & ~is_dropped
        before = np.concatenate([[0], np.cumsum(is_word)])
        word_rows, word_offsets = rows[is_word], before[offsets]
        is_kept = ~is_identity | (is_own & ~is_dropped)
        before = np.concatenate([[0], np.cumsum(is_kept)])
        rows, offsets = rows[is_kept], before[offsets]
        tensors = {
            "rows": rows, "offsets": offsets, "wordRows": word_rows, "wordOffsets": word_offsets,
            "mask": mask, "sentences": sentences, "style": np.array([style_of(self.articles[at].data) for at in chosen]),
        }
        batch = {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in tensors.items()}
        batch["labels"] = {task: torch.from_numpy(value) for task, value in labels.items()}
        if self.soft:
            soft = np.zeros((*shape, sum(TASKS.values())), dtype=np.float32)
            for place, at in enumerate(chosen):
                soft[place, : len(self.soft[at])] = self.soft[at]
            batch["soft"] = torch.from_numpy(soft)
        return batch


def loss_of(outputs: dict, batch: dict, trust: float) -> torch.Tensor:
    """Cross entropy with the labels, and with the teacher's probabilities where it was heard."""
    total = torch.zeros(())
    tokens = batch["mask"].sum()
    soft = dict(zip(TASKS, batch["soft"].split(list(TASKS.values()), -1))) if "soft" in batch else None
    for task, weight in TASK_WEIGHTS.items():
        logits, labels = outputs[task], batch["labels"][task]
        each = F.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction="none", ignore_index=UNKNOWN).view(labels.shape)
        if task == "name":
            each = each * torch.tensor(NAME_STYLE_WEIGHTS)[batch["style"]][:, None]
        hard = each.sum() / tokens
        if soft is None:
            total = total + weight * hard
            continue
        said = F.log_softmax(outputs["shippedName"] if task == "name" else logits, -1)
        cross = -(soft[task] * said).sum(-1)
        if task in LINKED_ROLE:  # a link means something only where its span may be
            role = soft[LINKED_ROLE[task]]
            cross = cross * (1 - role[..., 0])
        share = trust * NAME_TRUST if task == "name" else trust
        total = total + weight * ((1 - share) * hard + share * cross.sum() / tokens)
    return total


@torch.no_grad()
def opinions(model, examples: Examples) -> list[dict[str, np.ndarray]]:
    model.eval()
    results = []
    for at, article in enumerate(examples.articles):
        outputs = model(examples.batch([at]))
        results.append({task: outputs[task][0, : len(article.tokens)].float().numpy() for task in TASKS})
    return results


def batches_of(examples: list[Examples]) -> list[tuple[Examples, list[int]]]:
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--dilations", default="1,1,2,4,8,2")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--trust", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", nargs="*", default=TRAINING)
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("--teacher", action="store_true", help="learn from the teacher's probabilities too")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    glove = torch.from_numpy(np.load(CACHE / "glove.npy"))
    rows = json.loads((CACHE / "features" / "layout.json").read_text())["rows"]
    train = [Examples(data, len(glove)) for data in options.data]
    said, named = Examples("attribution-dev", len(glove)), Examples("entities-worldwide-dev", len(glove))
    if options.teacher:
        train.append(Examples("pages", len(glove)))
        for data, examples in zip((*options.data, "pages"), train):
            examples.hear_teacher(data)
    is_frequent = count_frequent(train)
    for examples in (*train, said, named):
        examples.is_frequent = is_frequent
    dilations = [int(each) for each in options.dilations.split(",")]
    model = GloveStudent(glove, rows, options.width, dilations, dropout=options.dropout)
    average = copy.deepcopy(model)
    table = [model.table.weight]
    rest = [p for n, p in model.named_parameters() if n != "table.weight"]
    optimizer = torch.optim.AdamW(
        [{"params": table, "lr": options.rate, "weight_decay": 0.02}, {"params": rest, "lr": options.rate, "weight_decay": 0.01}]
    )
    steps = options.epochs * len(batches_of(train))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / (WARM_UP * steps), max(0.02, (steps - at) / (steps * (1 - WARM_UP))))
    )
    began, at = time.time(), 0
    for epoch in range(options.epochs):
        model.train()
        running = 0.0
        batches = batches_of(train)
        for examples, chosen in batches:
            batch = examples.batch(chosen, WORD_DROPOUT)
            loss = loss_of(model(batch), batch, options.trust)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running += loss.item() / len(batches)
            at += 1
            decay = min(AVERAGE_DECAY, (at + 1) / (at + 10))
            with torch.no_grad():
                for mean, new in zip(average.parameters(), model.parameters()):
                    if mean.requires_grad:
                        mean.lerp_(new, 1 - decay)
        print(f"epoch {epoch} loss {running:.4f} {time.time() - began:.0f} s", flush=True)
        if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
            print("  said ", summary(score_attributions(said.articles, opinions(average, said))))
            print("  named", summary(score_names(named.articles, opinions(average, named))), flush=True)
            torch.save({"state": average.state_dict(), "options": vars(options), "rows": rows}, CACHE / f"{options.name}.pt")


if __name__ == "__main__":
    main()
