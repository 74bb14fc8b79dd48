"""Elements of Office documents by their local names: of the transitional and the strict variant, namespaces are two."""

from typing import Any


def local(element: Any) -> str:
    """The name without its namespace; empty for what is no element."""
    # Not by etree.QName: that takes longer than all the rest of reading a document.
    return element.tag.rpartition("}")[2] if element is not None and isinstance(element.tag, str) else ""


def value(element: Any, name: str) -> str:
    """An attribute by its local name."""
    return next((str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def children(element: Any, name: str) -> list[Any]:
    return [child for child in element if local(child) == name]


def child(element: Any, name: str) -> Any:
    return next(iter(children(element, name)), None)


def descendants(root: Any, *names: str) -> list[Any]:
    return [element for element in root.iter() if local(element) in names]
