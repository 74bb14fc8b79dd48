"""Any record of any kind, made from its annotations: what a person could have put into it."""

import dataclasses
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from deskeditor.news.kept import kept
from deskeditor.news.records import KINDS

SAMPLES = st.sampled_from("ab\n 😀👩🏽\u0301é\u2028\u200dکوردییع\u200cە،<&\"'")
CHARACTERS = st.one_of(SAMPLES, st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2029\ufdd0\ufdd1"))
WORDS = st.text(CHARACTERS, max_size=20)
NUMBERS = st.floats(-1e6, 1e6, allow_nan=False, allow_infinity=False)


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Values that an annotation allows."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return st.sampled_from(args)
    if origin is UnionType:
        return st.one_of(*(of(arg) for arg in args))
    if origin is tuple and args[1:] == (...,):
        return st.lists(of(args[0]), max_size=4).map(tuple)
    if origin is tuple:
        return st.tuples(*(of(arg) for arg in args))
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: WORDS,
        int: st.integers(-(10**9), 10**9),
        float: NUMBERS,
        bool: st.booleans(),
        NoneType: st.none(),
    }
    return simple[hint]


def entries(kind: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    ids = st.sampled_from(["1", "2", "a/b", "0190-ä"])
    attributes = {f.name: of(hints[f.name]) for f in dataclasses.fields(kind) if f.name != "id"}
    return st.lists(st.builds(kind, id=ids, **attributes), max_size=4, unique_by=lambda e: e.id).map(tuple)


def written(record: type) -> st.SearchStrategy[dict[str, Any]]:
    """Values for all fields of a record that can be set."""
    hints = get_type_hints(record)
    values: dict[str, st.SearchStrategy[Any]] = {name: of(hints[name]) for name in kept(record, "value")}
    values |= dict.fromkeys(kept(record, "prose"), WORDS)
    values |= {name: entries(f.metadata["entry"]) for name, f in kept(record, "listing").items()}
    values |= dict.fromkeys(kept(record, "choice"), st.lists(WORDS, max_size=4, unique=True).map(tuple))
    return st.fixed_dictionaries({}, optional=values)


ANY_RECORD = st.sampled_from(list(KINDS.values())).flatmap(lambda kind: st.tuples(st.just(kind), written(kind)))
