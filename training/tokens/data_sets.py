"""Which articles the networks learn from, and where what is made on the way lies."""

from pathlib import Path

CACHE = Path(__file__).parent.parent / ".cache"
TRAINING = ("attribution-train", "entities-worldwide-train", "entities-gum", "entities-wikigold", "entities-re3d")
