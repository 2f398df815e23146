"""Writes src/contra/lexicon/data/words_forms.txt, words_verbs.txt and words_nouns.txt.

    python tools/build_words.py          (in an environment with lemminflect, wordfreq and textblob)

Where the figures come from:
- which forms, and their frequency: wordfreq 3.1 (zipf scale: 3 = once in a million words, rounded to a tenth);
- inflections and lemmas: lemminflect 0.2 (the SPECIALIST lexicon of the National Library of Medicine);
- the likeliest tag: the lexicon of Brill's tagger (MIT, 1993; from the Brown corpus and the Penn Treebank)
  in textblob 0.20;
- closed classes and corrections: tools/words_closed.txt, by hand.
The same libraries give the same bytes.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import lemminflect
import textblob
from wordfreq import top_n_list, zipf_frequency

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "contra" / "lexicon" / "data"
CLOSED = HERE / "words_closed.txt"
BRILL = Path(textblob.__file__).parent / "en" / "en-lexicon.txt"

RAREST = 2.0  # forms less frequent are left out ...
RAREST_INFLECTED = 1.5  # ... but inflections of known words may be rarer
MUCH_RARER = 1.0
COARSE = {
    "NN": "N", "NNS": "N", "VB": "V", "VBP": "V", "VBZ": "V", "VBD": "V", "VBN": "D", "VBG": "G",
    "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R",
}  # fmt: skip
GROUP = {"NOUN": "N", "VERB": "V", "ADJ": "J", "ADV": "R"}
VERBAL = {"VB": "V", "VBP": "V", "VBZ": "V", "VBD": "V", "VBN": "D", "VBG": "G"}
HEADER = "# Made by tools/build_words.py, which says from what; changed there, not here.\n"


def main() -> None:
    """The three files, written."""
    closed = dict(closed_lines())
    brill = dict(brill_tags())
    forms = sorted({*closed, *chosen_forms(brill)})
    rows = [closed_row(form, closed[form]) if form in closed else open_row(form, brill) for form in forms]
    write("words_forms", rows)
    write("words_verbs", verb_rows(forms))
    write("words_nouns", irregular_noun_rows(forms))


def write(name: str, rows: Iterable[str]) -> None:
    """The file, its rows sorted."""
    (DATA / f"{name}.txt").write_text(HEADER + "".join(f"{row}\n" for row in sorted(rows)), encoding="utf-8")


def closed_lines() -> Iterator[tuple[str, str]]:
    """Form and the rest of the line, of the list by hand."""
    for line in CLOSED.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            form, _, rest = line.partition(" ")
            yield form, rest


def brill_tags() -> Iterator[tuple[str, str]]:
    """Form and likeliest coarse tag of the lower-case open words of Brill's lexicon."""
    for line in BRILL.read_text(encoding="utf-8").splitlines():
        form, _, tag = line.partition(" ")
        if form.isalpha() and form.islower() and tag in COARSE:
            yield form, COARSE[tag]


def chosen_forms(brill: dict[str, str]) -> Iterator[str]:
    """The frequent words of the language that inflection or tagger know, and the inflections of the more frequent."""
    for form in top_n_list("en", 200_000):
        if not (form.isascii() and form.isalpha() and len(form) > 1) or zipf_frequency(form, "en") < RAREST:
            continue
        lemmas = lemminflect.getAllLemmas(form)
        if lemmas or form in brill:
            yield form
        for group, found in lemmas.items():
            yield from (other for other in inflections(found[0], group) if zipf(other) >= RAREST_INFLECTED)


def inflections(lemma: str, group: str) -> set[str]:
    """Every form of the word."""
    found = lemminflect.getAllInflections(lemma, upos=group)
    return {form for forms in found.values() for form in forms if form.isascii() and form.isalpha() and form.islower()}


def zipf(form: str) -> float:
    """How frequent, at one decimal."""
    return round(zipf_frequency(form, "en"), 1)


def closed_row(form: str, rest: str) -> str:
    """The line of a word by hand."""
    tags, _, lemmas = rest.partition(" ")
    return f"{form} {tags} {zipf(form)} {lemmas}".rstrip()


def open_row(form: str, brill: dict[str, str]) -> str:
    """The line of any other word: its tags with the likeliest first, its frequency, its lemmas."""
    lemmas = {GROUP[group]: best(form, group, found) for group, found in known_lemmas(form)}
    tags = list(dict.fromkeys(tag for group, found in known_lemmas(form) for tag in tags_of(form, group, found)))
    first = brill.get(form)
    ordered = [first, *(tag for tag in tags if tag != first)] if first else ordered_by_form(form, tags)
    groups = dict.fromkeys("V" if tag in "VDG" else tag for tag in ordered)
    return (
        f"{form} {''.join(ordered)} {zipf(form)} {lemma_specs(form, {g: lemmas.get(g, form) for g in groups})}".rstrip()
    )


def known_lemmas(form: str) -> list[tuple[str, tuple[str, ...]]]:
    """Part of speech and lemmas of the form."""
    return [(group, found) for group, found in lemminflect.getAllLemmas(form).items() if group in GROUP]


def best(form: str, group: str, found: tuple[str, ...]) -> str:
    """The lemma to keep: "thing" of "things"; but "media" and "politics" stay, since their singulars are rare."""
    singular = form.removesuffix("s")
    if group != "NOUN" or form not in found:
        return found[0]
    usual = singular != form and singular in found and zipf(singular) >= zipf(form) - MUCH_RARER
    return singular if usual else form


def tags_of(form: str, group: str, lemmas: tuple[str, ...]) -> list[str]:
    """The coarse tags the form may have in this part of speech."""
    if group != "VERB":
        return [GROUP[group]]
    inflected = lemminflect.getAllInflections(lemmas[0], upos="VERB")
    fine = [tag for tag in VERBAL if form in inflected.get(tag, ())]
    if "VBD" in fine and "VBN" not in inflected:  # lemminflect leaves VBN out where it equals VBD
        fine.append("VBN")
    return ["G", "N"] if "VBG" in fine else [VERBAL[tag] for tag in fine] or ["V"]


def ordered_by_form(form: str, tags: list[str]) -> list[str]:
    """The tags of a word that no corpus ranks."""
    likely = "DVGJNR" if form.endswith("ed") else "GNJVDR" if form.endswith("ing") else "JNVDGR"
    return sorted(tags, key=likely.index)


def lemma_specs(form: str, lemmas: dict[str, str]) -> str:
    """The lemmas as written in a line."""
    if len(set(lemmas.values())) == 1:
        only = next(iter(lemmas.values()))
        return "" if only == form else only
    return " ".join(f"{group}={lemma}" for group, lemma in sorted(lemmas.items()) if lemma != form)


def verb_rows(forms: list[str]) -> Iterator[str]:
    """A verb and its other forms."""
    for form in forms:
        if "VERB" in lemminflect.getAllLemmas(form) and form in lemminflect.getAllLemmas(form)["VERB"]:
            others = sorted(inflections(form, "VERB") - {form})
            if others:
                yield " ".join([form, *others])


def irregular_noun_rows(forms: list[str]) -> Iterator[str]:
    """A noun and its plurals, where the spelling rule does not give them."""
    from contra.lexicon.words import regular_plural

    for form in forms:
        if form in lemminflect.getAllLemmas(form).get("NOUN", ()):
            plurals = sorted(set(lemminflect.getAllInflections(form, upos="NOUN").get("NNS", ())) - {form})
            if plurals and plurals != [regular_plural(form)]:
                yield " ".join([form, *(plural for plural in plurals if plural.isascii())])


if __name__ == "__main__":
    main()
