"""Which dictionaries are found, and which of them serves a language."""

from pathlib import Path

from deskeditor.checks.spelling.dictionaries import Dictionary, Origin, chosen, dictionaries, places, tag_of


def put(folder: Path, name: str, *words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\n")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]))


def made(tag: str, origin: Origin = "shipped") -> Dictionary:
    return Dictionary(tag, Path(f"/{origin}/{tag}"), origin)


def tags(tag: str, *installed: Dictionary) -> list[str]:
    return [f"{one.origin} {one.tag}" for one in chosen(tag, installed)]


def test_every_shipped_dictionary_has_its_licence() -> None:
    shipped = dictionaries(place for place in places() if place[1] == "shipped")
    assert {one.tag for one in shipped} == {"en-US", "en-GB", "en-AU", "en-CA", "de", "fr", "tr", "ar", "ku", "ckb"}
    assert all(one.licence is not None and len(one.licence.read_text(encoding="utf-8")) > 500 for one in shipped)


def test_names_of_files_say_the_language() -> None:
    named = ["en_GB", "de_DE_frami", "kmr_Latn", "ckb-Arab", "sr_Latn", "hyph_de_DE", "ar"]
    assert [tag_of(name) for name in named] == ["en-GB", "de-DE", "ku", "ckb", "sr-Latn", "", "ar"]


def test_plain_english_is_spelled_either_way_and_a_region_its_own() -> None:
    english = [made("en-AU"), made("en-GB"), made("en-US")]
    assert tags("en", *english) == ["shipped en-US", "shipped en-GB"]
    assert tags("en-AU", *english) == ["shipped en-AU"]
    assert tags("en-IE", *english) == ["shipped en-GB"]
    assert tags("de-AT", made("de"), made("de-DE", "system")) == ["shipped de"]
    assert tags("de-AT", made("de"), made("de-AT", "system")) == ["system de-AT"]


def test_the_newsrooms_own_adds_to_the_shipped_one() -> None:
    assert tags("de", made("de", "newsroom"), made("de")) == ["newsroom de", "shipped de"]


def test_kurdish_goes_by_its_script() -> None:
    both = [made("ku"), made("ckb")]
    assert tags("ku-Arab", *both) == ["shipped ckb"] and tags("kmr", *both) == ["shipped ku"]
    assert tags("ckb-Latn", *both) == ["shipped ku"]


def test_kurmanji_under_the_name_of_sorani_is_noticed(tmp_path: Path) -> None:
    put(tmp_path, "ckb_IQ", "Kurdistan", "roj", "av")
    (found,) = dictionaries([(tmp_path, "system")])
    assert found.tag == "ku" and "Kurmanji" in found.note


def test_what_is_no_list_of_words_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "de", "hyph_de_DE", "a1b")
    put(tmp_path / "fa", "fa_IR", "salam", "ab")
    (tmp_path / "en_GB.dic").write_text("1\nword")  # without its rules
    assert [(one.tag, bool(one.note)) for one in dictionaries([(tmp_path, "newsroom")])] == [("", True)]
    assert dictionaries([(tmp_path / "nowhere", "system")]) == ()
