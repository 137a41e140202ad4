"""Writes a trained Student as the file of weights the engine runs; see `network.ts` beside its reader."""

import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from quantised import MATRIX_TOP, TABLE_TOP, round_rows, unit_of  # noqa: E402
from student import POOL_AFTER, Student  # noqa: E402
from tasks import TASKS  # noqa: E402
from weight_file import Settings, version_of, write_weight_file  # noqa: E402


def write_student(
    student: Student,
    path: Path | str,
    *,
    name: str = "tags",
    version: str | None = None,
    origin: str,
    table: torch.Tensor | None = None,
    settings: Settings | None = None,
    tensors: dict[str, np.ndarray] | None = None,
) -> int:
    """Returns the file's length. `table` is the whole table where it is not the student's own.

    Without a `version` the weights tell it.
    """
    table = student.table.weight if table is None else table
    width = table.shape[1]
    shape: Settings = {
        "rows": len(table),
        "width": width,
        "taps": 3,
        "dilations": [block.dilation for block in student.blocks],
        "poolAfter": POOL_AFTER,
        "unit": unit_of(width),
        "classes": len(student.heads.weight),
    }
    whole, scales = round_rows(table.detach(), TABLE_TOP)
    weights = {"table": whole.numpy().astype(np.int8), "tableScales": _floats(scales[:, 0])}
    for at, block in enumerate(student.blocks):
        weights |= _matrix(f"block{at}", block.matrix.weight)
        weights[f"block{at}.matrixBias"] = _floats(block.matrix.bias)
    for each, matrix in {"own": student.own, "before": student.before, "heads": student.heads}.items():
        weights |= _matrix(each, matrix.weight)
    weights["own.bias"] = _floats(student.own.bias)
    weights["heads.bias"] = _floats(_heads_bias(student))
    weights |= tensors or {}
    version = version_of(weights) if version is None else version
    return write_weight_file(path, name, version, origin, shape | (settings or {}), weights)


def _matrix(name: str, matrix: torch.Tensor) -> dict[str, np.ndarray]:
    whole, scales = round_rows(matrix.detach(), MATRIX_TOP)
    return {f"{name}.matrix": whole.numpy().astype(np.int8), f"{name}.matrixScales": _floats(scales[:, 0])}


def _heads_bias(student: Student) -> torch.Tensor:
    """With the style of names we ship, the first, in the bias of the names' classes."""
    bias = student.heads.bias.detach().clone()
    before = sum(list(TASKS.values())[: list(TASKS).index("name")])
    names = slice(before, before + TASKS["name"])
    bias[names] += student.heads.weight.detach()[names] @ student.styles.weight.detach()[0]
    return bias


def _floats(numbers: torch.Tensor) -> np.ndarray:
    return numbers.detach().numpy().astype(np.float32)
