"""Trains the small network that ships, on labels and on the teachers' opinions where there are any.

    python train_student.py NAME [--width 64] [--dilations 1,2,4,8,2] [--epochs 20] [--teacher] [--begin NAME] [--renamed]
"""

import argparse
import copy
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from articles import UNKNOWN
from data_sets import CACHE, TRAINING
from decode import score_attributions, score_names, summary
from examples import Examples, batches_of, count_frequent, read_known_words
from features import row_count
from renamed_examples import SHARES, RenamedExamples
from student import GloveStudent
from tasks import NAME_STYLE_WEIGHTS, TASK_WEIGHTS, TASKS

RATE, WARM_UP, AVERAGE_DECAY = 2.5e-3, 0.05, 0.998
WORD_DROPOUT = 0.08
# The teacher of names is that much better than the labels, which differ from one data set to the next.
NAME_TRUST = 0.8
LINKED_ROLE = {"cueSource": "cue", "contentCue": "content"}


def loss_of(outputs: dict, batch: dict, trust: float) -> torch.Tensor:
    """Cross entropy with the labels, and with the teachers' probabilities where they were heard."""
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
        share = NAME_TRUST if task == "name" else trust
        total = total + weight * ((1 - share) * hard + share * cross.sum() / tokens)
    return total


@torch.no_grad()
def opinions(model: GloveStudent, examples: Examples) -> list[dict[str, np.ndarray]]:
    """Logits by task for every token of every article."""
    model.eval()
    results = []
    for at, article in enumerate(examples.articles):
        outputs = model(examples.batch([at]))
        results.append({task: outputs[task][0, : len(article.tokens)].float().numpy() for task in TASKS})
    return results


def main() -> None:
    options = read_options()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    glove, alone = read_known_words()
    train, said, named = read_examples(options, len(glove))
    dilations = [int(each) for each in options.dilations.split(",")]
    model = GloveStudent(glove, alone, row_count(), options.width, dilations, dropout=options.dropout)
    if options.begin:
        model.load_state_dict(torch.load(CACHE / f"{options.begin}.pt", weights_only=False)["state"])
    average = copy.deepcopy(model)
    steps = options.epochs * len(batches_of(train))
    optimizer, schedule = make_optimizer(model, options.rate, steps)
    began, at = time.time(), 0
    for epoch in range(options.epochs):
        model.train()
        running = 0.0
        batches = batches_of(train)
        for examples, chosen in batches:
            batch = examples.batch(chosen, WORD_DROPOUT)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = model(batch)
            loss = loss_of({task: logits.float() for task, logits in outputs.items()}, batch, options.trust)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running += loss.item() / len(batches)
            at += 1
            follow(average, model, at)
        print(f"epoch {epoch} loss {running:.4f} {time.time() - began:.0f} s", flush=True)
        if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
            print("  said ", summary(score_attributions(said.articles, opinions(average, said))))
            print("  named", summary(score_names(named.articles, opinions(average, named))), flush=True)
            save(average, options, is_first=epoch < options.every)


def save(model: GloveStudent, options: argparse.Namespace, is_first: bool) -> None:
    """Writes the network as NAME.pt; the one of this run written before it becomes NAME-before.pt."""
    path = CACHE / f"{options.name}.pt"
    if not is_first:
        path.replace(CACHE / f"{options.name}-before.pt")
    torch.save({"state": model.state_dict(), "options": vars(options), "rows": len(model.table.weight)}, path)


def read_options() -> argparse.Namespace:
    """What is asked for on the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--dilations", default="1,2,4,8,2")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--trust", type=float, default=0.5, help="the teachers' share of the loss")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", nargs="*", default=TRAINING)
    parser.add_argument("--begin", help="a checkpoint to go on from, without .pt")
    parser.add_argument("--renamed", action="store_true", help="learn from articles with other names, too")
    parser.add_argument("--every", type=int, default=4, help="epochs from one measuring to the next")
    parser.add_argument("--teacher", action="store_true", help="learn from the teachers' probabilities too")
    return parser.parse_args()


def read_examples(options: argparse.Namespace, words: int) -> tuple[list[Examples], Examples, Examples]:
    """What to learn from, and the articles to measure attributions and names on."""
    data_sets = [*options.data, *(["renamed"] if options.renamed else [])]
    kind_of = lambda data: RenamedExamples if options.renamed and data in SHARES else Examples
    train = [kind_of(data)(data, words) for data in data_sets]
    said, named = Examples("attribution-dev", words), Examples("entities-worldwide-dev", words)
    if options.teacher:
        train.append(Examples("pages", words))
        for data, examples in zip((*data_sets, "pages"), train):
            examples.hear_teachers(data)
    is_frequent = count_frequent(train)
    for examples in (*train, said, named):
        examples.is_frequent = is_frequent
    return train, said, named


def make_optimizer(model: GloveStudent, rate: float, steps: int) -> tuple:
    """AdamW and its schedule: a short warm-up, then down in a straight line."""
    table = [model.table.weight]
    rest = [p for n, p in model.named_parameters() if n != "table.weight"]
    optimizer = torch.optim.AdamW(
        [{"params": table, "lr": rate, "weight_decay": 0.02}, {"params": rest, "lr": rate, "weight_decay": 0.01}],
        fused=True,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / (WARM_UP * steps), max(0.02, (steps - at) / (steps * (1 - WARM_UP))))
    )
    return optimizer, schedule


@torch.no_grad()
def follow(average: GloveStudent, model: GloveStudent, step: int) -> None:
    """Moves the average of all networks so far, which is the one that ships, towards the newest."""
    decay = min(AVERAGE_DECAY, (step + 1) / (step + 10))
    for mean, new in zip(average.parameters(), model.parameters()):
        if mean.requires_grad:
            mean.lerp_(new, 1 - decay)


if __name__ == "__main__":
    main()
