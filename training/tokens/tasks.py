"""What every network here learns for each token, and how the tasks weigh against each other."""

from articles import CUE_PLACES, NAME_TYPES, SOURCE_PLACES

# Task → number of classes.
TASKS = {
    "source": 3,
    "cue": 3,
    "content": 3,
    "name": 1 + 2 * len(NAME_TYPES),
    "cueSource": len(SOURCE_PLACES),
    "contentCue": len(CUE_PLACES),
}
TASK_WEIGHTS = {"source": 1.0, "cue": 1.0, "content": 1.0, "name": 3.0, "cueSource": 0.5, "contentCue": 0.3}
# Data sets in which names are annotated differently; the last one names by machine.
NAME_STYLES = ("entities-worldwide-train", "entities-gum", "entities-wikigold", "entities-re3d", "attribution-train")
NAME_STYLE_WEIGHTS = (1.0, 0.5, 0.7, 0.5, 0.15)


def style_of(data: str) -> int:
    """Which way of naming a data set follows; what is unknown counts as the first, the one we ship."""
    return NAME_STYLES.index(data) if data in NAME_STYLES else 0
