"""The names that a newsroom knows: of its people and sources, and those of its stories and photos."""

from sqlite_utils import Database

NAMES = """
SELECT name FROM person UNION SELECT display_name FROM person UNION SELECT organization FROM person
UNION SELECT location FROM person
UNION SELECT name FROM source WHERE NOT confidential AND NOT spiked
UNION SELECT affiliation FROM source WHERE NOT confidential AND NOT spiked
UNION SELECT name FROM byline UNION SELECT location FROM byline
UNION SELECT name FROM person_shown
UNION SELECT creator FROM photo UNION SELECT place FROM photo
UNION SELECT dateline FROM story
UNION SELECT name FROM name_spelling
"""


def known_names(db: Database) -> frozenset[str]:
    """As they are written, each once; nothing of what is sealed in a vault."""
    return frozenset(name for row in db.execute(NAMES).fetchall() if (name := str(row[0]).strip()))
