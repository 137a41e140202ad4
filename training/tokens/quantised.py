"""The rounding the network ships with: matrices to 7 bits an output row, what they multiply to 8 bits.

Relaxed SIMD multiplies bytes of which one side has 7 bits; the table's rows have 8 bits. The norms that go into blocks
are rounded alike for all tokens: no number of a norm is larger than the root of the width. Everything else stays.
"""

import torch
from torch import nn
from torch.nn.utils import parametrize

MATRIX_TOP = 63
INPUT_TOP = 127
TABLE_TOP = 127


def round_rows(rows: torch.Tensor, top: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Whole numbers from -top to top, and the scale [rows, 1] that brings them back."""
    scales = rows.abs().amax(-1, keepdim=True) / top
    return torch.round(rows / scales.clamp(min=1e-20)), scales


def rounded(rows: torch.Tensor, top: int) -> torch.Tensor:
    """What is left of the rows after rounding; gradients pass straight through (Bengio et al. 2013)."""
    with torch.no_grad():
        whole, scales = round_rows(rows, top)
        error = whole * scales - rows
    return rows + error


def unit_of(width: int) -> float:
    """Norms are rounded to whole numbers, of which so many make 1."""
    return INPUT_TOP / width**0.5


def rounded_norms(norms: torch.Tensor, width: int) -> torch.Tensor:
    """Like `rounded`, with the one scale that all norms share."""
    with torch.no_grad():
        error = torch.round(norms * unit_of(width)).clamp(-128, 127) / unit_of(width) - norms
    return norms + error


def ship_rounding(student: nn.Module) -> None:
    """Makes a Student compute (and go on learning) with the rounding it will ship with."""
    matrices = [*(block.matrix for block in student.blocks), student.own, student.before, student.heads]
    for matrix in matrices:
        parametrize.register_parametrization(matrix, "weight", Rounding(MATRIX_TOP))
    for matrix in [student.own, student.before]:
        # The heads are not called as a module, so what goes into them stays unrounded here: it hardly matters.
        matrix.register_forward_pre_hook(lambda _, inputs: rounded(inputs[0], INPUT_TOP))
    for block in student.blocks:
        width = len(block.matrix.bias) // 2
        block.matrix.register_forward_pre_hook(lambda _, inputs: rounded_norms(inputs[0], width))


class Rounding(nn.Module):
    def __init__(self, top: int):
        super().__init__()
        self.top = top

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        return rounded(rows, self.top)
