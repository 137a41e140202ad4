"""Writes tests/fixtures/model: a tiny random Student, a random text, and what the network makes of it.

`logits` are computed here by numpy with the quantised arithmetic, every sum in the engine's order, so the
engine's must be the same bit for bit; `torch` is what the Student itself says, before anything is rounded.
"""

from pathlib import Path

import numpy as np
import torch

from student import POOL_AFTER, Student
from tasks import TASKS
from write_student import write_student  # first, as it finds the folder above
from weight_file import read_weight_file, write_weight_file

FOLDER = Path(__file__).parents[2] / "tests" / "fixtures" / "model"
ROWS, WIDTH, DILATIONS = 200, 16, [1, 2, 4]
SENTENCES = [9, 1, 30, 17]
ORIGIN = "nothing: random numbers for tests"
F = np.float32


def main() -> None:
    torch.manual_seed(7)
    random = np.random.default_rng(7)
    student = random_student()
    tokens = sum(SENTENCES)
    sizes = random.integers(0, 6, tokens)
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
    rows = random.integers(0, ROWS, offsets[-1]).astype(np.int32)
    FOLDER.mkdir(parents=True, exist_ok=True)
    write_student(student, FOLDER / "network.bin", version="fixture", origin=ORIGIN)
    settings, weights = read_weight_file(FOLDER / "network.bin")
    inputs = sum_rows(weights, rows, offsets)
    answer = {
        "rows": rows,
        "offsets": offsets,
        "sentences": np.concatenate([[0], np.cumsum(SENTENCES)[:-1]]).astype(np.int32),
        "inputs": inputs,
        "logits": run(settings["settings"], weights, inputs),
        "torch": run_torch(student, rows, offsets),
    }
    write_weight_file(FOLDER / "answer.bin", "answer", "fixture", ORIGIN, {}, answer)
    print(f"furthest from PyTorch: {np.abs(answer['logits'] - answer['torch']).max():.4f}")


def random_student() -> Student:
    student = Student(ROWS, WIDTH, DILATIONS).eval()
    with torch.no_grad():
        for parameter in student.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.4)
    return student


def run_torch(student: Student, rows: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    sentences = np.repeat(np.arange(len(SENTENCES)), SENTENCES)
    batch = {
        "rows": torch.tensor(rows).long(),
        "offsets": torch.tensor(offsets).long(),
        "mask": torch.ones(1, sum(SENTENCES)),
        "sentences": torch.tensor(sentences)[None],
        "style": torch.zeros(1, dtype=torch.long),
    }
    with torch.no_grad():
        outputs = student(batch)
    return np.concatenate([outputs[task][0].numpy() for task in TASKS], axis=1)


def sum_rows(weights: dict, rows: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    sums = np.zeros((len(offsets) - 1, WIDTH), F)
    for token in range(len(sums)):
        for row in rows[offsets[token] : offsets[token + 1]]:
            sums[token] += weights["table"][row].astype(F) * weights["tableScales"][row]
    return sums


def run(settings: dict, weights: dict, inputs: np.ndarray) -> np.ndarray:
    h = inputs.copy()
    for at, dilation in enumerate(settings["dilations"]):
        c = gather(normed(h, settings["unit"]), dilation)
        both = multiply_norms(c, weights, f"block{at}", settings["unit"])
        # Halved before the sum with the bias or after it: all but the smallest numbers are the same.
        a, b = both[:, :WIDTH] * F(0.5), both[:, WIDTH:]
        h = h + a * (F(1) + b / (F(1) + np.abs(b)))
        if at + 1 == POOL_AFTER:
            h = add_pooled(h, weights)
    return multiply(normed(h), weights, "heads", weights["heads.bias"])


def normed(h: np.ndarray, unit: float = 1) -> np.ndarray:
    lanes = np.zeros((len(h), 8), F)
    for first in range(0, WIDTH, 8):
        lanes += h[:, first : first + 8] * h[:, first : first + 8]
    four = lanes[:, :4] + lanes[:, 4:]
    total = (four[:, 0] + four[:, 2]) + (four[:, 1] + four[:, 3])
    return h * (F(unit) / np.sqrt(total * F(1 / WIDTH) + F(1e-5)))[:, None]


def gather(u: np.ndarray, dilation: int) -> np.ndarray:
    padded = np.pad(u, ((dilation, dilation), (0, 0)))
    return np.concatenate([padded[: len(u)], u, padded[2 * dilation :]], axis=1)


def multiply_norms(c: np.ndarray, weights: dict, name: str, unit: float) -> np.ndarray:
    whole = np.clip(np.rint(c), -128, 127).astype(np.int32)
    sums = whole @ weights[f"{name}.matrix"].T.astype(np.int32)
    scales = (weights[f"{name}.matrixScales"].astype(np.float64) / unit).astype(F)
    return sums.astype(F) * scales + weights[f"{name}.matrixBias"]


def multiply(rows: np.ndarray, weights: dict, name: str, bias: np.ndarray) -> np.ndarray:
    top = np.abs(rows).max(axis=1)
    whole = np.rint(rows * (F(127) / top)[:, None]).astype(np.int32)
    sums = whole @ weights[f"{name}.matrix"].T.astype(np.int32)
    return sums.astype(F) * weights[f"{name}.matrixScales"] * (top * F(1 / 127))[:, None] + bias


def add_pooled(h: np.ndarray, weights: dict) -> np.ndarray:
    u = normed(h)
    ends = np.cumsum(SENTENCES)
    means = []
    for length, end in zip(SENTENCES, ends):
        total = np.zeros(WIDTH, F)
        for token in u[end - length : end]:
            total = total + token
        means.append(total * (F(1) / F(length)))
    context = multiply(np.stack(means), weights, "own", weights["own.bias"])
    context[1:] += multiply(np.stack(means), weights, "before", np.zeros(WIDTH, F))[:-1]
    return h + np.repeat(context, SENTENCES, axis=0)


if __name__ == "__main__":
    main()
