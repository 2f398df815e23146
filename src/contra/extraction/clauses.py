"""Where the words that a cue attributes end, and where a clause or another cue begins."""

from contra.extraction.appended import after_quotations, appended_at
from contra.extraction.frames import attributes, verb_frames
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.words import lemma

Range = tuple[int, int]
DEFINITE = frozenset({"any", "his", "her", "it", "its", "such", "that", "the", "their", "these", "this", "those"})
DASHES = frozenset({"—", "–", "--", "-"})
SAID_IN = frozenset(
    {"address", "email", "interview", "letter", "memo", "post", "ruling", "speech", "statement", "tweet"}
)
BOUNDS = frozenset({"about", "above", "around", "below", "over", "under"})  # prepositions that stand before figures
CURRENCIES = frozenset("$£€")
SHARES = frozenset({"half", "quarter", "third", "two-thirds"})  # "said | about half | of it"
CIRCUMSTANCES = frozenset({"although", "amid", "because", "despite", "though"})
PLACES = frozenset({"during", "in", "on"})
ORIGINS = frozenset({"among", "by", "from", "in"})  # "claims | by | Kerr that"
TURNS = frozenset({"although", "and", "but", "though", "while"})
OBJECT = 4  # words from "debunking" to "all these reports"
ORIGIN = 10  # words of where a claim comes from
POINTERS = frozenset({"it", "that", "this"})
ENDS = DASHES | CIRCUMSTANCES | PLACES | {",", ":", ";", "according", "and", "but", "or"}
HELPERS = frozenset({"did", "didn't", "had", "has", "have", "not"})
LEADS = frozenset(
    {
        "after",
        "although",
        "as",
        "because",
        "before",
        "despite",
        "even",
        "if",
        "once",
        "since",
        "though",
        "unless",
        "until",
        "when",
        "whereas",
        "while",
    }
)
SPANS = frozenset({"days", "hours", "just", "long", "minutes", "months", "shortly", "soon", "weeks", "years"})
UNMISTAKEN = frozenset({"debunks", "denies", "dismisses", "refutes", "rejects"})
REFUTING = frozenset(
    {
        "dispels",
        "disputes",
        "doubts",
        "makes",
        "quashes",
        "questions",
        "raises",
        "rebuffs",
        "rebuts",
        "sets",
        "shoots",
        "slams",
        "squashes",
    }
)
CLAIMING = frozenset({"alleges", "claims", "says", "suggests"})
PAPERS = frozenset({"article", "hoax", "post", "report", "rumor", "rumour", "site", "story", "study", "website"})
STRONG = frozenset(
    {
        "say",
        "tell",
        "confirm",
        "deny",
        "allege",
        "report",
        "suggest",
        "accuse",
        "reject",
        "dispute",
        "decline",
        "refrain",
        "exclude",
    }
)


def is_verb(line: Line, at: int) -> bool:
    """Whether the form at a place is used as a verb: "claims that" but not "the claims"."""
    tag = line.tags[at]
    before = line.norm(at - 1)
    words = vocabulary()
    if before in words.possessives or before in ("the", "a", "an", "'s", "no", "any", "this", "its"):
        return False
    if line.tag(at - 1) == "N" and _opens_with_one(line, at - 1) and lemma(line.norms[at], "V") == line.norms[at]:
        return False  # "a telephone call placed to", "an Iraqi terror suspect"
    if tag == "G" and line.tag(at + 1) == "G" and line.tag(at - 1) in "NPJ" and attributes(line.norms, at + 1):
        return False  # "an internet | posting | claiming that"
    if tag in "VDG" or line.norms[at] in ("say", "says") or _announcing(line, at) or _of_headline(line, at):
        return True
    if _debunks(line, at):
        return True
    return tag == "?" or before in words.modals or before in words.pronouns


def _debunks(line: Line, at: int) -> bool:
    """Whether a form that may be a noun has a claim for its object: "a message | debunking | reports of a fall"."""
    if not line.norms[at].endswith("ing") or vocabulary().claim_nouns.isdisjoint(line.norms[at + 1 : at + OBJECT]):
        return False
    return any(frame.stance in ("denies", "rejects") for frame in verb_frames().get(line.norms[at], ()))


def _opens_with_one(line: Line, at: int) -> bool:
    """Whether the noun phrase that ends at a place is told of one: "an Iraqi terror"."""
    while at > 0 and line.tags[at] in "NJP":
        at -= 1
    return line.norms[at] in ("a", "an")


def _announcing(line: Line, at: int) -> bool:
    """Whether a form that may be a plural is a verb: "Harbour.org reports:", "…, the letter states."."""
    if line.norm(at - 1) == "," and line.norm(at + 1) == "that" and line.tag(at - 2) in "NP":
        return line.tags[at] in "NV"  # "aides, one of them a friend, claim that"
    if line.norm(at + 1) == "," and line.norm(at + 2) in TURNS and line.tag(at - 1) == "P":
        name = phrase_before(line, at)  # "It broke, Tom Reed | claims |, but the mayor denies it"
        return name is not None and line.norm(name[0] - 1) == ","
    return line.norm(at + 1) in (":", ".", "that") and line.tag(at - 1) in "NP" and line.norms[at].endswith("s")


def _of_headline(line: Line, at: int) -> bool:
    """Whether a form in capitals is a verb though it looks like a name: "Ministry DENIES it", "Report Claims Dam"."""
    norm = line.norms[at]
    if norm == "deny":  # "Miners Deny Harbour Day Report"
        return line.norm(at - 1).endswith("s") and line.tag(at - 1) in "NP" and line.tag(at + 1) in "NPTX"
    if not norm.endswith("s") or line.tag(at - 1) not in "NP" or at + 1 >= line.last:
        return False
    if norm in UNMISTAKEN or line.sentence.role == "body":
        return norm in UNMISTAKEN
    told = line.norm(at + 1) == "whether" or line.norm(at + 1) in vocabulary().claim_nouns
    if norm in REFUTING and (told or line.tag(at + 1) in "NPTJ#GI"):
        return True
    return norm in CLAIMING and line.norms[at - 1] in PAPERS and line.tag(at + 1) in "NP#T"


def is_cue(line: Line, at: int) -> bool:
    """Whether a strong reporting verb stands at a place."""
    return any(frame.kind in STRONG for frame in verb_frames().get(line.norm(at), ())) and is_verb(line, at)


def that_after(line: Line, noun: int) -> int:
    """Where "that" follows a noun, be it past where a claim comes from: "criticism | from all sides | that"; or 0."""
    near = range(noun + 1, min(noun + ORIGIN, line.last))
    if line.norm(noun + 1) not in ORIGINS:
        return noun + 1 if line.norm(noun + 1) == "that" else 0
    past = next((at for at in near if line.tags[at] not in "INPTJ#" or line.norms[at] == "that"), 0)
    return past if past and line.norms[past] == "that" else 0


def after_adverbials(line: Line, at: int) -> int:
    """After "on Monday", "in a statement", "to reporters", "last week"."""
    for _ in range(5):
        further = _after_adverbial(line, at)
        if further == at:
            return at
        at = further
    return at


def _after_adverbial(line: Line, at: int) -> int:
    """After one adverb or prepositional phrase, or a day."""
    if at >= line.last or line.quoted(at) >= 0 or bounds_figure(line, at):
        return at
    if at in line.timed:
        return _time_stop(line, at)
    if line.norms[at] != "at" and adverbial(line, at):
        return at + 1
    if line.norms[at] == line.norm(at + 2) == "," and adverbial(line, at + 1) and line.norm(at + 3) == "that":
        return at + 3  # "claimed |, falsely, | that"
    return _after_preposition(line, at)


def bounds_figure(line: Line, at: int) -> bool:
    """Whether a bound of a figure begins here: "said | nearly | 40", "said | just over | 40"; not "said in 1914"."""
    place = at
    while place < line.last and (adverbial(line, place) or line.norms[place] in BOUNDS):
        place += 1
    figure = line.tag(place) == "#" or line.norm(place) in CURRENCIES or line.norm(place) in SHARES
    return place > at and place not in line.timed and figure


def _after_preposition(line: Line, at: int) -> int:
    """After a prepositional phrase that begins at ``at``; the same place where none does."""
    norm = line.norms[at]
    if norm not in vocabulary().prepositions or norm == "like" or (norm == "to" and line.tag(at + 1) in "VR"):
        return at
    if at + 1 in line.timed:
        return _time_stop(line, at + 1)
    phrase = phrase_after(line, at + 1)
    if phrase is None or (norm in LEADS and resumes(line, phrase[1])):
        return at  # "told reporters after she had left"
    return phrase[1]


def _time_stop(line: Line, at: int) -> int:
    """After the time expression around a place."""
    while at < line.last and at in line.timed:
        at += 1
    return at


def content_stop(line: Line, start: int, kind: str = "t", cue: int | None = None, aside: bool = False) -> int:
    """Where the words that begin at ``start`` end: before another attribution or the main clause."""
    lead = _in_lead(line, start if cue is None else cue)
    last = _bracket_stop(line, start)
    ends = (at for at in line.unquoted(ENDS) if start < at < last)
    stop = next((at for at in ends if _ends_content(line, at, kind, lead, aside, start)), last)
    quoted = (at for at in after_quotations(line) if start < at < stop)
    return next((at for at in quoted if appended_at(line, at) or (lead and _main_clause_at(line, at))), stop)


def _bracket_stop(line: Line, start: int) -> int:
    """The bracket that closes around a place, or the end of the sentence."""
    if "(" not in line.words:
        return line.last
    opened = next((line.norms[at] == "(" for at in range(start - 1, -1, -1) if line.norms[at] in "()"), False)
    return next((at for at in range(start, line.last) if line.norms[at] == ")"), line.last) if opened else line.last


def _main_clause_at(line: Line, at: int) -> bool:
    """Whether the main clause follows a quotation that ends with its comma: 'though it was "unsafe," | he went in'."""
    return line.norm(at - 2) == "," and opens_clause(line, at)


def _ends_content(line: Line, at: int, kind: str, lead: bool, aside: bool, start: int) -> bool:
    """Whether the content stops before the mark or word at a place."""
    norm = line.norms[at]
    if norm == "," or (norm in DASHES and (aside or line.norm(at + 1) == "but" or appended_at(line, at + 1))):
        return (
            _breaks_off(line, at + 1, kind)
            or (kind == "n" and _goes_along(line, at + 1, start))
            or (lead and opens_clause(line, at + 1))
            or (aside and (resumes(line, at + 1) or _main_verb_due(line, at)))
        )
    if norm in ("and", "but", "or"):
        if kind == "n" and norm == "and" and (opens_clause(line, at + 1) or _does_more(line, at + 1)):
            return True  # "denied any role and her lawyers have appealed"
        return _coordinated_cue(line, at, kind) or (norm != "or" and _new_cue_clause(line, at + 1))
    if kind == "n" and (norm in CIRCUMSTANCES or norm in ("—", "–", "--")):
        return True  # a hyphen may be part of a name
    if kind == "n" and norm in PLACES and _beside_speech(line, at):
        return True
    return norm == ";" or _parts_pointer(line, at, start) or (norm == "according" and line.norm(at + 1) == "to")


def _main_verb_due(line: Line, comma: int) -> bool:
    """Whether the verb follows that the subject still lacks: "Reed, who announced a bid, | raised | eyebrows"."""
    if line.tag(comma + 1) != "D":
        return False
    relative = next((at for at in range(1, comma) if line.norms[at] in ("which", "who")), 0)
    return relative > 0 and not any(tag in "VM" for tag in line.tags[:relative])


def _goes_along(line: Line, at: int, start: int) -> bool:
    """Whether a participle tells what goes along: "sceptical of the report, | perhaps learning their lesson"."""
    after = at + (at + 1 < line.last and adverbial(line, at))
    return line.tag(after) == "G" and line.tags[start] != "G" and line.norm(start) in DEFINITE


def _parts_pointer(line: Line, at: int, start: int) -> bool:
    """Whether a colon ends what is only pointed to: "The ministry contests that: | the bridge is open"."""
    return line.norms[at] == ":" and line.norms[start] in POINTERS and at - start == 1


def _does_more(line: Line, at: int) -> bool:
    """Whether a further deed of the source follows: "denied any role and | spent | the month in Lisle"."""
    return line.tag(at) in "VD" and line.tag(at + 1) == "T"


def _beside_speech(line: Line, at: int) -> bool:
    """Whether a phrase tells where it was said: "rejected the claim in a statement"."""
    return line.norm(at + 1) in ("a", "an") and bool(SAID_IN & set(line.norms[at + 2 : at + 5]))


def _in_lead(line: Line, cue: int) -> bool:
    """Whether the cue stands in an adjunct before the main clause: "While the ministry denied it, …"."""
    first = line.norms[0]
    described = cue == 2 and line.tags[1] == "N"  # "Leaked papers say"
    leads = leads_in(line, 0) or first in vocabulary().prepositions or (line.tags[0] in "GD" and not described)
    if first == "according" or not leads:
        return False
    return not any(line.norms[at] == "," and line.inside[at] < 0 and opens_clause(line, at + 1) for at in range(1, cue))


def leads_in(line: Line, at: int) -> bool:
    """Whether a clause begins that hangs on another: "after it broke", "shortly after it broke"."""
    return line.norms[at] in LEADS or (line.norms[at] in SPANS and line.norm(at + 1) in LEADS)


def opens_clause(line: Line, at: int) -> bool:
    """Whether a subject and its verb begin here."""
    phrase = phrase_after(line, at)
    return phrase is not None and resumes(line, _past_description(line, phrase[1]))


def _past_description(line: Line, at: int) -> int:
    """Where the description of a subject ends: "an official | familiar with the talks | said"."""
    at += line.tag(at) in "JD"
    phrase = phrase_after(line, at + 1) if line.norm(at) in vocabulary().prepositions else None
    return phrase[1] if phrase else at


def resumes(line: Line, at: int) -> bool:
    """Whether a finite verb stands here."""
    while at < line.last and adverbial(line, at):
        at += 1
    words = vocabulary()
    norm = line.norm(at)
    if at >= line.last or line.inside[at] >= 0:
        return False
    if line.tags[at] == "D" and line.tag(at + 1) in "NPJ" and not attributes(line.norms, at):
        return False  # "…, captured troops and …"
    return line.tags[at] in "VDM" or norm in words.modals or norm in words.auxiliaries or norm.endswith("n't")


def _breaks_off(line: Line, at: int, kind: str) -> bool:
    """Whether after a comma the author or another attribution takes over."""
    norm = line.norm(at)
    if norm in ("according", "citing") or (norm == "per" and line.tag(at + 1) == "P") or appended_at(line, at):
        return True
    if norm in ("and", "but", "while", "though", "although", "yet"):
        return _coordinated_cue(line, at, kind) or _new_cue_clause(line, at + 1) or _comments(line, at)
    if norm in ("as", "when", "after", "who", "which"):
        return False
    if _closing_cue(line, at):
        return True
    at += at + 1 < line.last and adverbial(line, at)  # ", | wrongly | claiming that"
    return (line.tag(at) == "G" or line.norm(at).endswith("ing")) and attributes(line.norms, at)


def _closing_cue(line: Line, at: int) -> bool:
    """Whether the sentence is given to a speaker at its end: "…, officials say", "…, said Ann Kerr"."""
    if line.norm(at) in ("said", "says"):
        return True
    phrase = phrase_after(line, at)
    if phrase is None or phrase[1] >= line.last or not is_cue(line, phrase[1]):
        return False
    after = phrase[1] + 1
    return after >= line.last or line.norms[after] in vocabulary().prepositions | {","} or after in line.timed


def _coordinated_cue(line: Line, at: int, kind: str) -> bool:
    """Whether "and" is followed by a further deed of the same speaker; in a clause only a reporting verb shows it."""
    place = after_adverbials(line, at + 1)  # "but | at the same time | admitted"
    while place < line.last and (adverbial(line, place) or line.norms[place] in HELPERS):
        place += 1
    if place >= line.last or not _finite_form(line, place) or line.inside[place] >= 0:
        return False
    if kind in "ni":
        return attributes(line.norms, place) and (
            line.tags[place] == "D" or place > at + 1 or lemma(line.norms[place], "V") != line.norms[place]
        )
    return is_cue(line, place)


def _comments(line: Line, at: int) -> bool:
    """Whether the author comments on what was said: "…, but this turned out to be false"."""
    return line.norm(at) in ("although", "but", "though") and line.norm(at + 1) in ("that", "this")


def _finite_form(line: Line, at: int) -> bool:
    """Whether the form may be a finite verb."""
    return line.tags[at] in "VD?" or line.norms[at] in ("say", "says")


def _new_cue_clause(line: Line, at: int) -> bool:
    """Whether another speaker follows: ", but the mayor said"."""
    phrase = phrase_after(line, at)
    return phrase is not None and (_coordinated_cue(line, phrase[1] - 1, "t") or _takes_back(line, phrase[1]))


def _takes_back(line: Line, at: int) -> bool:
    """Whether a claim is retracted here: ", but the Herald | later withdrew that report"."""
    while at < line.last and (adverbial(line, at) or line.norms[at] in HELPERS):
        at += 1
    retracts = any(frame.stance == "retracts" for frame in verb_frames().get(line.norm(at), ()))
    return retracts and any(line.norm(place) in vocabulary().claim_nouns for place in range(at + 1, at + 4))


def fronted(line: Line, stop: int, floor: int) -> Range | None:
    """The clause or quotation before a parenthetical cue: "The bridge is safe, officials said"."""
    while stop > floor and line.norms[stop - 1] in (",", "—", "–", "-", "--") and line.inside[stop - 1] < 0:
        stop -= 1
    start = floor
    while start < stop and line.norms[start] in (",", ";", "and", "but"):
        start += 1
    return (start, stop) if start < stop else None
