"""Writes and reads the files of weights that ship; `lib/engine/2-tags/model/weight-file.ts` reads them.

All numbers little-endian:

    8 bytes   "SAYSWHO1"
    uint32    version of this format
    uint32    length of the whole file
    uint32    length of the header
    header    JSON in ASCII, padded with spaces so that the data begin at a multiple of 16:
              {name, version, origin, settings, tensors: [{name, dtype, shape, offset}]}
    data      the tensors row by row, each at an offset that is a multiple of 16 (from the data's start)
    uint32    CRC-32 of everything between the first 8 bytes and here
"""

import hashlib
import json
import struct
import zlib
from pathlib import Path

import numpy as np

MAGIC = b"SAYSWHO1"
FORMAT_VERSION = 1
ALIGNMENT = 16
PREFIX = struct.Struct("<8sIII")
DTYPES = ("int8", "uint8", "int16", "int32", "float32")

Settings = dict[str, int | float | str | list[int] | list[float] | list[str]]


def write_weight_file(
    path: Path | str, name: str, version: str, origin: str, settings: Settings, tensors: dict[str, np.ndarray]
) -> int:
    """Writes the file and returns its length in bytes; `origin` says what the weights were trained on."""
    entries, data = _pack(tensors)
    fields = {"name": name, "version": version, "origin": origin, "settings": settings, "tensors": entries}
    header = json.dumps(fields, separators=(",", ":"), allow_nan=False).encode("ascii")
    header += b" " * (-(PREFIX.size + len(header)) % ALIGNMENT)
    length = PREFIX.size + len(header) + len(data) + 4
    content = PREFIX.pack(MAGIC, FORMAT_VERSION, length, len(header)) + header + data
    Path(path).write_bytes(content + struct.pack("<I", zlib.crc32(content[len(MAGIC) :])))
    return length


def version_of(tensors: dict[str, np.ndarray]) -> str:
    """A version that is another one as soon as a number of the weights is."""
    return hashlib.sha256(b"".join(np.ascontiguousarray(tensor).tobytes() for tensor in tensors.values())).hexdigest()[:12]


def read_weight_file(path: Path | str) -> tuple[dict, dict[str, np.ndarray]]:
    """The header's fields and the tensors; asserts that the file is whole."""
    content = Path(path).read_bytes()
    magic, version, length, header_length = PREFIX.unpack_from(content)
    assert magic == MAGIC and version == FORMAT_VERSION and length == len(content), "not a weight file of ours"
    assert struct.unpack("<I", content[-4:])[0] == zlib.crc32(content[len(MAGIC) : -4]), "damaged"
    start = PREFIX.size + header_length
    fields = json.loads(content[PREFIX.size : start])
    tensors = {}
    for entry in fields.pop("tensors"):
        count = int(np.prod(entry["shape"], dtype=np.int64))
        flat = np.frombuffer(content, entry["dtype"], count, start + entry["offset"])
        tensors[entry["name"]] = flat.reshape(entry["shape"])
    return fields, tensors


def _pack(tensors: dict[str, np.ndarray]) -> tuple[list[dict], bytes]:
    entries, data = [], bytearray()
    for name, tensor in tensors.items():
        dtype = tensor.dtype.name
        assert dtype in DTYPES, f"{name} has type {dtype}; a weight file holds {', '.join(DTYPES)}"
        assert dtype != "float32" or np.isfinite(tensor).all(), f"{name} holds a number that is not finite"
        data += b"\0" * (-len(data) % ALIGNMENT)
        entries.append({"name": name, "dtype": dtype, "shape": list(tensor.shape), "offset": len(data)})
        data += np.ascontiguousarray(tensor, dtype=tensor.dtype.newbyteorder("<")).tobytes()
    return entries, bytes(data)
