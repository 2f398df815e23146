"""What the outlet says in its own voice."""

from collections.abc import Sequence

from contra.extraction.clauses import resumes
from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_before
from contra.extraction.refusals import is_relative
from contra.extraction.vocabulary import vocabulary
from contra.model import AGAINST

# sentences that tell what somebody feels, wants or does are the outlet's own account of it as well
NARRATED = frozenset({"attitude", "intend", "cite", "call", "unwilling", "seem"})
SEEN = frozenset({"heard", "noticed", "read", "seen"})
JOINING = frozenset({",", ";", ":", "and", "but", "—", "–", "-", "that"})
COMMENT = frozenset({"comment"})
AGAINST_RUMOUR = frozenset({"contrary", "despite"})
HAPPENED = frozenset({"after", "as", "because", "since", "when", "while"})
SHORT = 3  # words from which a piece tells something by itself
CITING = frozenset({"cited", "heard", "quoted", "quotes", "quoting"})


def own_words(line: Line, drafts: Sequence[Draft]) -> tuple[Range, ...]:
    """The pieces of a sentence that belong to no source, if they say anything."""
    if _addresses_reader(line):
        return ()
    told = {draft.cue[1] for draft in drafts}
    free = [piece for piece in _unclaimed(line, drafts) if not (_only_cites(line, piece) or _only_asks(line, piece))]
    main = [_main(line, piece) for piece in free]
    pieces = [piece for piece in main if piece[0] not in told and _states(line, piece)]
    # what follows a cue at once belongs to it: "told reporters after she had left"
    told_of = [parts for piece in pieces if (parts := _with_subject(line, piece, drafts)) and _tells(parts)]
    return tuple(part for parts in told_of for part in parts)


def _tells(parts: tuple[Range, ...]) -> bool:
    """Whether they are more than a short predicate that has lost its subject: "is fake"."""
    return len(parts) > 1 or parts[0][1] - parts[0][0] >= SHORT


def told_in_passing(line: Line, drafts: Sequence[Draft]) -> tuple[Range, ...]:
    """The clauses before a main one that tell what happened as well: "When | the dam broke |, the town slept"."""
    if line.sentence.role != "body" or line.norms[0] not in HAPPENED or _addresses_reader(line):
        return ()
    cut = [(piece, _main(line, piece)) for piece in _unclaimed(line, drafts)[:1]]
    clauses = [(start + 1, rest - 1) for (start, _), (rest, _) in cut if start == 0 and rest > start]
    return tuple((a, b) for a, b in clauses if any(_past(line, at) for at in range(a + 1, b)))


def _past(line: Line, at: int) -> bool:
    """Whether a verb in the past tense stands here."""
    token = line.tokens[at]
    return (token.tag == "V" and token.norm != token.lemma and not token.norm.endswith("s")) or token.norm == "was"


def _unclaimed(line: Line, drafts: Sequence[Draft]) -> list[Range]:
    """The stretches of a sentence that belong to no source."""
    taken = [False] * len(line.tokens)
    for draft in drafts:
        if (draft.kind not in NARRATED or draft.stance in AGAINST) and not draft.noun:
            _take(taken, draft)
    return _free(line, taken)


def _addresses_reader(line: Line) -> bool:
    """Whether it tells what the reader has come across: "You may have seen a story about a dam that broke"."""
    return line.norm(0) == "you" and not SEEN.isdisjoint(line.norms[1:7])


def _only_cites(line: Line, piece: Range) -> bool:
    """Whether it only leads to somebody's words: "Kerr was quoted as | saying"."""
    return line.norms[piece[1] - 1] == "as" and not CITING.isdisjoint(line.norms[slice(*piece)])


def _only_asks(line: Line, piece: Range) -> bool:
    """Whether it tells that the newsroom asked somebody: "We have reached out to the ministry for comment"."""
    places = (at for at in line.unquoted(COMMENT) if piece[0] <= at < piece[1])
    return any("for" in line.norms[max(at - 2, piece[0]) : at] for at in places)


def _with_subject(line: Line, piece: Range, drafts: Sequence[Draft]) -> tuple[Range, ...]:
    """A piece with the subject that an aside cut off: "Kerr, who declined to comment, leads the union"."""
    if line.norm(piece[0] - 1) == ")" and resumes(line, piece[0]):
        return _past_bracket(line, piece)
    told_of = [draft.content[0] if draft.kind == "aside" else draft.source for draft in reversed(drafts)]
    source = next((place for place in told_of if place and place[1] <= piece[0]), None)
    if source is None or not resumes(line, piece[0]):
        return (piece,)
    if is_relative(line, source):
        source = phrase_before(line, source[0] - (line.norm(source[0] - 1) == ","))
    return (source, piece) if source else ()


def _past_bracket(line: Line, piece: Range) -> tuple[Range, ...]:
    """A piece with the subject before a bracket: "| Lorne | (the mayor says it grows) | lies on the coast |"."""
    before = next((at for at in range(piece[0] - 1, 0, -1) if line.norms[at] == "("), 0)
    subject = phrase_before(line, before) if before else None
    return (subject, piece) if subject else (piece,)


def _take(taken: list[bool], draft: Draft) -> None:
    """Mark what belongs to an attribution."""
    told = draft.content[1:] if draft.kind == "aside" else draft.content  # the noun beside it is the outlet's as well
    for start, stop in (*told, *draft.extent, draft.cue, *((draft.source,) if draft.source else ())):
        taken[start:stop] = [True] * (stop - start)


def _free(line: Line, taken: list[bool]) -> list[Range]:
    """The stretches that are left."""
    if line.last and not any(taken):
        return [_trimmed(line, (0, line.last))]
    found: list[Range] = []
    start: int | None = None
    for at in range(line.last + 1):
        free = at < line.last and not taken[at]
        if free and start is None:
            start = at
        elif not free and start is not None:
            found.append((start, at))
            start = None
    return [_trimmed(line, piece) for piece in found]


def _trimmed(line: Line, piece: Range) -> Range:
    """Without the marks and joining words at its edges."""
    start, stop = piece
    while start < stop and line.norms[start] in JOINING | {")"} and not _points(line, start):
        start += 1
    stop = _despite(line, start, stop)
    while start < stop and line.norms[stop - 1] in (JOINING | {"("}) - {"that"}:
        stop -= 1
    return start, stop


def _points(line: Line, at: int) -> bool:
    """Whether a "that" belongs to the subject: "That was never the case", "That man fled"."""
    return at == 0 and line.norms[0] == "that"


def _despite(line: Line, start: int, stop: int) -> int:
    """The end of a statement before the rumours that it goes against: "…, contrary to reports"."""
    if AGAINST_RUMOUR.isdisjoint(line.words):
        return stop
    for at in range(start + 3, stop):
        against = line.norms[at] == "despite" or line.norms[at : at + 2] == ("contrary", "to")
        if against and vocabulary().claim_nouns.intersection(line.norms[at : at + 6]):
            return at
    return stop


def _main(line: Line, piece: Range) -> Range:
    """A piece without the clause that hangs on it before its comma: "After the fire had been put out, | they left"."""
    start, stop = piece
    if start >= stop or line.norms[start] not in vocabulary().subordinators or line.sentence.role != "body":
        return piece
    if line.norm(start + 1) == "again" or _counts(line, start):  # "Once again, it burned"
        return piece
    comma = next((at for at in range(start + 2, stop) if line.norms[at] == ","), stop)
    rest = comma + 1
    if stop - rest < 3 or line.tags[rest] not in "NPTXJ#" or not any(_finite(line, at) for at in range(rest, stop)):
        return piece
    return rest, stop


def _states(line: Line, piece: Range) -> bool:
    """Whether there is a subject and a finite verb (in a headline, three words) in it."""
    start, stop = piece
    predicate = stop - start == SHORT - 1 and start > 0 and resumes(line, start)  # "An article saying so | is fake |"
    if not (predicate or stop - start >= SHORT) or (line.norms[-1] == "?" and line.sentence.role == "body"):
        return False
    if line.sentence.role != "body":
        return True
    words = vocabulary()
    opening = line.norms[start] in words.relatives | words.subordinators
    if opening and line.norms[start + 1] != "again" and not _counts(line, start):
        return _points(line, start)
    return any(_finite(line, at) for at in range(start, stop))


def _counts(line: Line, start: int) -> bool:
    """Whether it begins with a figure: "As many as 80 people were hurt"."""
    return line.norm(start + 1) in ("few", "many") and line.norm(start + 2) == "as"


def _finite(line: Line, at: int) -> bool:
    """Whether a finite verb stands here: "arranged it", but not "a hastily arranged meeting"."""
    if line.tags[at] == "D":
        return line.tag(at + 1) not in "NJP"
    return line.tags[at] in "VM" or line.norms[at] in vocabulary().auxiliaries
