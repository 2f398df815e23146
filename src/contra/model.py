"""Every value that flows down the line, in the order in which the stages make them.

All are frozen; those that cannot stand in a cycle are kept from the collector (``gc=False``). Offsets are
character offsets into ``Document.text``; a span is half open. Values that stand for one thing in one place
(documents, assertions) are equal only to themselves.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

# ── places in a text ────────────────────────────────────────────────────────────────────────────


class Span(Struct, frozen=True, order=True, gc=False):
    """A half-open range of characters."""

    start: int
    stop: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.stop and other.start < self.stop

    def contains(self, other: "Span") -> bool:
        """Whether all of ``other`` lies inside."""
        return self.start <= other.start and other.stop <= self.stop


class Part(Struct, frozen=True, gc=False):
    """A stretch of text in one or more pieces, with its words."""

    spans: tuple[Span, ...]
    text: str


# ── ingest ──────────────────────────────────────────────────────────────────────────────────────


class Document(Struct, frozen=True, eq=False, dict=True):
    """One article: its text as given, and what is known of where and when it appeared."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    path: str | None = None
    published: date | None = None
    # given | metadata.csv | contra.toml or pyproject.toml | front matter | json-ld | meta | time element | feed | mail
    # | column | url | dateline | published line | inferred | unknown
    published_from: str = "unknown"
    body: Span | None = None  # the article proper: what precedes it is front matter
    headline: Span | None = None  # the title where it stands in the text
    furniture: tuple[Span, ...] = ()  # share bars, menus, captions: kept in the text, read by nobody
    sha256: str = ""

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        id: str,
        title: str | None = None,
        outlet: str | None = None,
        published: date | None = None,
    ) -> "Document":
        """A document from text in memory. ``text`` is kept as given; offsets index into it.

        Raises ValueError for half a surrogate pair, which is no text.
        """
        try:
            text.encode()
        except UnicodeEncodeError as error:
            remedy = 'decode the text with errors="replace"'
            raise ValueError(f"{id}:{error.start}: half a surrogate pair; {remedy}") from error
        given = "given" if published else "unknown"
        return cls(id=id, text=text, title=title, outlet=outlet, published=published, published_from=given)


class Skipped(Struct, frozen=True, gc=False):
    """A file that could not be read, and why."""

    path: str
    reason: str


# ── times and quantities ────────────────────────────────────────────────────────────────────────


class Time(Struct, frozen=True, gc=False):
    """A time expression, normalised.

    ``value`` is a TIMEX3 value (``2024-11-21TMO``, ``2024-11``, ``XXXX-07-24``, ``P2W``, ``PAST_REF``).
    ``earliest`` and ``latest`` bound it in days, both inclusive; None where the year is unknown or the
    value is no calendar interval. ``granularity`` is the size of the unit named.
    """

    span: Span
    text: str
    type: str  # DATE | TIME | DURATION | SET
    value: str
    # minute | hour | part | day | weekend | week | month | quarter | season | half | year | decade | century | vague
    granularity: str = "day"
    earliest: date | None = None
    latest: date | None = None
    modifier: str = ""  # TIMEX3 mod: START MID END BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER APPROX LESS_THAN MORE_THAN …
    anchor: str = ""  # what fixed it: text | published | context | year unknown

    def disjoint(self, other: "Time") -> bool:
        """Whether the two certainly name different days; a night belongs to two."""
        if not (_is_date(self) and _is_date(other)):
            return False
        if (self.earliest or self.latest) and (other.earliest or other.latest):
            return _ends_before(_days(self), _days(other)) or _ends_before(_days(other), _days(self))
        return _weekdays_differ(self, other) or _yearless_disjoint(self, other)

    def contains(self, other: "Time") -> bool:
        """Whether all the days of ``other`` are certainly among those of this one."""
        if not (self.earliest and self.latest and other.earliest and other.latest):
            return False
        return self.earliest <= other.earliest and other.latest <= self.latest

    def same(self, other: "Time") -> bool:
        """Whether the two certainly name the same days."""
        return self.contains(other) and other.contains(self)


Days = tuple[date | None, date | None]

SMALL_HOURS, LATE_HOURS = 6, 20
CLOCK = re.compile(r"T(\d\d)")
MONTH_AND_DAY = re.compile(r"[\dX]{4}-(\d\d)(?:-(\d\d))?(?!\d)")
WEEKDAY_ONLY = re.compile(r"XXXX-WXX-(\d)")


def _is_date(time: Time) -> bool:
    """Whether the time has a place in the calendar that its modifier does not leave open altogether."""
    return time.type in ("DATE", "TIME") and time.granularity != "vague"


def _days(time: Time) -> Days:
    """The days bounded, with the neighbour that a night or the small hours may be counted to."""
    first, last = time.earliest, time.latest
    if first and first > date.min and _in_small_hours(time):
        first -= timedelta(days=1)
    if last and last < date.max and _late_in_day(time):
        last += timedelta(days=1)
    return first, last


def _in_small_hours(time: Time) -> bool:
    """Whether it may be told as the night before: "early Monday", 02:30."""
    clock = CLOCK.search(time.value)
    if clock:
        return int(clock[1]) < SMALL_HOURS
    return time.granularity in ("day", "part") and (time.modifier == "START" or time.value.endswith(("TNI", "TXX")))


def _late_in_day(time: Time) -> bool:
    """Whether it may be told as the day after: Sunday night, "late Sunday", 23:40."""
    clock = CLOCK.search(time.value)
    if clock:
        return int(clock[1]) >= LATE_HOURS
    late = time.modifier == "END" or time.value.endswith(("TNI", "TEV", "TXX"))
    return late and time.granularity in ("day", "part")


def _ends_before(one: Days, other: Days) -> bool:
    """Whether the last day of one comes before the first of the other."""
    return bool(one[1] and other[0] and one[1] < other[0])


def _weekdays_differ(one: Time, other: Time) -> bool:
    """Whether "Monday" of an unknown week meets a day that is no Monday."""
    first, second = _weekdays(one), _weekdays(other)
    return bool(first and second and not first & second)


def _weekdays(time: Time) -> frozenset[int]:
    """The weekdays a day may fall on; none where it is not known to the day."""
    named = WEEKDAY_ONLY.match(time.value)
    if named:
        day = date(2001, 1, int(named[1]))  # a week that began on the first
        first, last = _days(replace(time, earliest=day, latest=day))
    else:
        first, last = _days(time)
    if not first or not last or (last - first).days > 2:
        return frozenset()
    return frozenset((first + timedelta(days=step)).isoweekday() for step in range((last - first).days + 1))


def _yearless_disjoint(one: Time, other: Time) -> bool:
    """Whether month and day clash where a year is unknown: ``XXXX-07-24`` and ``2023-07-25``."""
    first, second = _in_any_year(one), _in_any_year(other)
    return _ends_before(first, second) or _ends_before(second, first)


def _in_any_year(time: Time) -> Days:
    """The days of a date with month, laid into a leap year; none for an open end ("since July")."""
    told = MONTH_AND_DAY.match(time.value)
    if not told or time.modifier.endswith(("BEFORE", "AFTER")) or not 1 <= int(told[1]) <= 12:
        return None, None
    month = int(told[1])
    number = int(told[2]) if told[2] else 0
    last_of_month = monthrange(2000, month)[1]
    if number > last_of_month:
        return None, None
    first, last = date(2000, month, number or 1), date(2000, month, number or last_of_month)
    days = _days(replace(time, earliest=first, latest=last))
    return days if days[0] and days[1] and days[0].year == days[1].year else (None, None)  # New Year's night


class Quantity(Struct, frozen=True, gc=False):
    """A figure: ``low`` to ``high`` (None = open), of what, and what happened to it.

    ``unit`` is the canonical unit ("usd", "percent", "km", "" for a plain count); values are in that unit.
    ``what`` is the lemma of the head noun that is counted ("missile", "people"); ``qualifiers`` are the
    lower-cased words between figure and head ("cruise", "kh-101"); ``role`` is the class of the deed
    ("killed", "injured", "launched", "shot_down" …), "" when none is told.
    """

    span: Span
    text: str
    low: float | None
    high: float | None
    bound: str = "exact"  # exact | at_least | more_than | at_most | less_than | approx | range
    unit: str = ""
    what: str = ""
    qualifiers: tuple[str, ...] = ()
    role: str = ""

    def disjoint(self, other: "Quantity") -> bool:
        """Whether no number fits both; figures in different units are never compared.

        A value is as exact as it was told: "about 100" leaves 10 % to either side, "2 million" half of its last
        digit that is not zero, though at most 5 %, a converted measure 5 %. Plain counts below 100 are exact.
        "More than 11,000" fits 11,000, since either may be rounded; "more than three" does not fit three.
        """
        if self.unit != other.unit:
            return False
        return _below(self, other) or _below(other, self)


def _below(one: Quantity, other: Quantity) -> bool:
    """Whether every number that fits ``one`` is smaller than every one that fits ``other``."""
    if one.high is None or other.low is None:
        return False
    if one.high == other.low:
        open_end = one.bound == "less_than" or other.bound == "more_than"
        return open_end and not one.unit and one.high < 20
    slack = max(_slack(one, one.high), _slack(other, other.low))
    return one.high < other.low and other.low - one.high > slack * (1 + 1e-9)


def _slack(quantity: Quantity, value: float) -> float:
    """How far a number may lie from ``value`` and still be what was told."""
    if quantity.bound == "approx":
        return max(0.1 * abs(value), _rounding(quantity.unit, abs(value)))
    return _rounding(quantity.unit, abs(value))


_CONVERTED = frozenset({"byte", "celsius", "kg", "km/h", "km2", "l", "m", "w"})


def _rounding(unit: str, value: float) -> float:
    """What rounding leaves open in a value told without bound."""
    if unit in _CONVERTED:
        return max(0.05 * value, 1.0) if unit == "celsius" else 0.05 * value
    if not unit and value < 100:
        return 0.0
    mantissa, _, exponent = f"{value:.6e}".partition("e")
    last = 10.0 ** (int(exponent) + 1 - len(mantissa.replace(".", "").rstrip("0")))  # the place of the last digit told
    whole = 0.5 if unit and value == int(value) and value < 100 else 0.0  # "5 percent" of 5.3
    return max(min(last / 2, 0.05 * value), whole)


# ── text ────────────────────────────────────────────────────────────────────────────────────────


class Token(Struct, frozen=True, gc=False):
    """A word, figure or mark.

    ``norm`` is lower case with straight apostrophes, ``lemma`` its dictionary form; ``tag`` is a coarse
    part of speech: N noun, P proper noun, V finite verb or base form, G -ing form, D past participle or
    past, J adjective, R adverb, M modal, X pronoun, T determiner or possessive, I preposition,
    C conjunction, # figure, W wh-word, U to, . mark, ? unknown.
    """

    start: int
    stop: int
    text: str
    norm: str
    lemma: str
    tag: str


class Name(Struct, frozen=True, gc=False):
    """A proper name. ``key`` is its canonical form, shared by its aliases ("AFU" -> "armed forces of ukraine").

    ``stands_for`` holds further keys that this name may speak or stand for: "Moscow" and "Russian" have
    ("russia",), "the Kremlin" has ("russia",). ``kind``: person | place | country | organisation | outlet | other.
    """

    span: Span
    text: str
    key: str
    kind: str
    stands_for: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The canonical key and everything the name stands for."""
        return (self.key, *self.stands_for)


class Quotation(Struct, frozen=True, gc=False):
    """Words between quotation marks; ``span`` includes the marks; ``closed`` is False where the last one is missing."""

    span: Span
    inner: Span
    closed: bool = True
    speech: bool = True  # False: a title, a nickname, scare quotes of one or two words


class Sentence(Struct, frozen=True, gc=False):
    """One sentence with all that was found in it, in text order."""

    span: Span
    text: str
    index: int  # from 0, in its document
    paragraph: int  # from 0, in its document
    role: str = "body"  # headline | subheading | body
    tokens: tuple[Token, ...] = ()
    quotations: tuple[Quotation, ...] = ()  # a quotation over several sentences is listed in each of them
    names: tuple[Name, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()


# ── extract ─────────────────────────────────────────────────────────────────────────────────────


class Source(Struct, frozen=True, gc=False):
    """Who says it.

    ``name`` is how the source is shown ("Matthew Miller", "two sources"); ``parties`` are the canonical keys
    of everyone it speaks for, most particular first ("matthew miller", "state department", "united states").
    """

    name: str
    kind: str  # named_person | named_institution | titled | anonymous | document | outlet | author
    spans: tuple[Span, ...] = ()
    parties: tuple[str, ...] = ()
    title: str = ""  # "U.S. State Department spokesperson"
    via: tuple["Source", ...] = ()


class Cue(Struct, frozen=True, gc=False):
    """The words that attribute. ``lemma`` is the lexicon entry; ``noun`` tells "X's claim" from "X claims"."""

    spans: tuple[Span, ...]
    text: str
    lemma: str
    noun: bool = False


class Assertion(Struct, frozen=True, eq=False):
    """One attribution: who puts forward what, how, and when."""

    id: str  # from content, not position
    document: Document
    sentence: Sentence
    source: Source
    cue: Cue | None  # None: the outlet's own voice
    content: Part
    stance: str = "asserts"  # one of FOR, AGAINST or NON_COMMITTAL
    certainty: str = "certain"  # certain | probable | possible | unknown
    polarity: str = "+"  # of the content itself, as the source puts it
    event_time: Time | None = None
    speech_time: Time | None = None
    quantities: tuple[Quantity, ...] = ()
    names: tuple[Name, ...] = ()  # in the content
    withheld: str = ""  # what a silence keeps back: when | where | how_many | who | details | ""
    answers: "Assertion | None" = None  # what a denial or silence without content of its own answers, in this article
    answers_because: str = ""

    @property
    def tokens(self) -> list[Token]:
        """The tokens of its content, as far as they stand in its sentence."""
        spans = self.content.spans
        if len(spans) == 1:
            start, stop = spans[0].start, spans[0].stop
            return [t for t in self.sentence.tokens if start <= t.start < stop]
        return [t for t in self.sentence.tokens if any(s.start <= t.start < s.stop for s in spans)]


NON_COMMITTAL = frozenset({"declines", "glomar", "no_response", "unaware"})
AGAINST = frozenset({"denies", "doubts", "retracts"})
FOR = frozenset({"asserts", "confirms", "reports", "alleges", "suggests"})


class Reading(Struct, frozen=True, eq=False):
    """All that was read out of one document."""

    document: Document
    sentences: tuple[Sentence, ...]
    assertions: tuple[Assertion, ...]


# ── align ───────────────────────────────────────────────────────────────────────────────────────


class Reason(Struct, frozen=True, gc=False):
    """Why two assertions are taken to be about the same thing: ``kind`` (name, event, word, figure) and words."""

    kind: str
    text: str


class Proposition(Struct, frozen=True, eq=False, dict=True):
    """What an assertion says in one sentence, reduced to what can be compared.

    ``features`` weighs what it is about: ``n:`` names, ``e:`` classes of deeds that are said to have happened,
    ``i:`` deeds only allowed, planned or feared, ``w:`` other words. ``behind`` are keys that its names stand for.
    """

    assertion: Assertion
    features: dict[str, float]
    behind: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()  # keys of the grammatical doer
    patient: frozenset[str] = frozenset()  # keys of whom or what it is done to
    subject: frozenset[str] = frozenset()  # features of the head of the main clause's subject; none for a pronoun
    object: frozenset[str] = frozenset()  # features of what follows the main verb
    predicates: frozenset[str] = frozenset()  # the features of the main verb
    suffers: bool = False  # the main verb tells what is done to its subject: "was attacked"
    negated: bool = False  # the main clause
    complement: frozenset[str] = frozenset()  # features of what follows a negated main verb
    names_only: bool = False  # the main verb only tells what somebody or something is
    nobody: bool = False  # … by a subject or object that is nobody and nothing: "nobody came", "it shows nothing"
    limited: bool = False  # … for a time only: "has not yet resigned", "no longer sells it"
    mixed: bool = False  # some other clause is negated: what it says of the whole is hard to tell
    contested: bool = False  # its own article tells a denial of it
    cites: bool = False  # somebody else's words are part of what it tells
    relays: bool = False  # somebody's denial, doubt or silence is part of what it tells
    open: bool = False  # whether it is so is the question ("supposedly"); or only who comes first: "nobody paid more"
    modal: str = ""  # the modal of the main verb: what may or will be has not happened
    attitude: int = 0  # +1 supports or allows what follows, -1 opposes or forbids it
    destinations: frozenset[str] = frozenset()  # places that something is said to go to
    aside: frozenset[str] = frozenset()  # features told in passing: of a condition, or of what a denial grants
    sites: frozenset[str] = frozenset()  # places where what the main verb tells is said to happen
    through: Assertion | None = None  # the assertion it answers, where it has no content of its own
    elsewhere: bool = False  # it answers what other articles tell alike, its own being answered already
    beside: str = ""  # what its own article sets beside it: denied | open | told
    matter: bool = False  # it denies the whole matter of its article
    deed: frozenset[str] = frozenset()  # … which is no more than this main verb

    @property
    def sign(self) -> int:
        """+1 where the source holds it to be so, -1 where not, 0 where it does not commit itself."""
        if self.assertion.stance in NON_COMMITTAL:
            return 0
        return -1 if (self.assertion.stance in AGAINST) != self.negated else 1

    @property
    def own_voice(self) -> bool:
        """Whether the outlet says it itself."""
        return self.assertion.cue is None

    def silent_on_own_deed(self, told: "Proposition") -> bool:
        """Whether one keeps silent on names only of whom the other tells a deed: "Reed won't comment on | Brandt |"."""
        silent = self.assertion.stance in NON_COMMITTAL and not told.agent.isdisjoint(self.assertion.source.parties)
        return silent and all(feature[0] == "n" for feature in self.features)


class Change(Struct, frozen=True, gc=False):
    """Where two quotations of one utterance differ: the words of either, none where they are left out."""

    left: tuple[Token, ...]
    right: tuple[Token, ...]
    around: tuple[Span, Span]  # the words on either side with some that both have in common
    last: bool = False  # nothing follows it: both quotations end there

    @property
    def turned(self) -> "Change":
        """The same change seen from the other side."""
        return replace(self, left=self.right, right=self.left, around=self.around[::-1])


class Clash(Struct, frozen=True, gc=False):
    """How two sentences exclude each other: the ``kind`` of finding, the word on either side by its place."""

    kind: str  # actor | place | polarity | headline | overstated (of a headline that its text leaves open)
    here: int
    there: int
    left: str = ""  # what the two sides tell, in words; none for opposites
    right: str = ""
    denies: int = 0  # +1 where the right side says of what the left tells that it is not so, -1 the other way round

    @property
    def turned(self) -> "Clash":
        """The same seen from the other side."""
        return Clash(self.kind, self.there, self.here, self.right, self.left, -self.denies)


class Pair(Struct, frozen=True, eq=False, gc=False):
    """Two propositions about the same thing.

    ``cover`` is the shared part of the smaller one (0 to 1), ``evidence`` the weight of what is shared.
    """

    left: Proposition
    right: Proposition
    cover: float
    evidence: float
    reasons: tuple[Reason, ...]
    # for a headline: all of its own article that is about the same thing; for a figure: who told it first
    peers: tuple[Proposition, ...] = ()
    # what brought them together: all that is said, or "figures", "days", "places", "scenes", "fates", "itself" (a
    # sentence or two), "clauses", "leads" (a headline and its own text), "quotations" of one utterance, the "wording"
    # in which they differ, short "sayings", "told" in one sentence, a rejected "account", a "blanket" denial, or one
    # "outright": that there is no such one, or that it is not he
    about: str = ""
    figures: tuple[Quantity, ...] = ()  # of left and right, where it was found by figures
    days: tuple[Time, ...] = ()  # of left and right, where it was found by days
    quotations: tuple[Quotation, ...] = ()  # of left and right, where both quote the same words
    change: Change | None = None  # where these differ
    clash: Clash | None = None  # how their clauses clash, where it was found by these

    @property
    def turned(self) -> "Pair":
        """The same pair seen from the other side."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            figures=self.figures[::-1],
            days=self.days[::-1],
            quotations=self.quotations[::-1],
            change=self.change and self.change.turned,
            clash=self.clash and self.clash.turned,
        )


# ── rules and report ────────────────────────────────────────────────────────────────────────────


class Finding(Struct, frozen=True, eq=False):
    """One rule fired on one pair: ``left`` the claim, the earlier or the headline, ``right`` what stands against it."""

    code: str
    kind: str
    severity: str
    message: str
    left: Assertion
    right: Assertion
    reasons: tuple[Reason, ...] = ()
    strength: float = 0.0  # of the evidence that the two are about the same thing, 0 to 1
    beside: str = ""  # what the article of the left side sets beside it, as for propositions
    at_large: bool = False  # whether the right side denies all that its article tells


class Witness(Struct, frozen=True, gc=False):
    """A source independent of the others on its side, and the articles that have it from there."""

    name: str
    kind: str  # as that of a source
    articles: tuple[str, ...]


class Conflict(Struct, frozen=True, eq=False):
    """One dispute as a person would tell it: a claim and what stands against it, with all evidence, strongest first."""

    id: str  # from content, not position
    code: str
    kind: str
    severity: str  # conflict | caution | update | note
    message: str
    reasons: tuple[str, ...]
    left: tuple[Assertion, ...]
    right: tuple[Assertion, ...]
    pairs: tuple[tuple[Assertion, Assertion], ...] = ()  # each claim with what stands against it, strongest first
    codes: tuple[str, ...] = ()  # all the codes that fired inside the dispute, the leading one first
    story: str = ""  # the story it belongs to, by its most telling names
    left_witnesses: tuple[Witness, ...] = ()  # the independent sources behind the left side …
    right_witnesses: tuple[Witness, ...] = ()  # … and behind the right
    status: str = "new"  # new | known | dismissed


class Report(Struct, frozen=True, eq=False):
    """The outcome of a scan."""

    documents: tuple[Document, ...]
    assertions: tuple[Assertion, ...]
    conflicts: tuple[Conflict, ...]
    skipped: tuple[Skipped, ...] = ()
    sentences: tuple[int, ...] = ()  # how many each document has, in their order
    times: tuple[tuple[Time, ...], ...] = ()  # the time expressions of each, where they were asked for
    drafts: tuple[str, ...] = ()  # the ids of those that were checked against the others, where some were


class Known(Struct, frozen=True):
    """A dispute that somebody has seen, told by its pairs of sentences, and what was decided about it."""

    id: str
    code: str
    message: str
    pairs: tuple[str, ...]  # a fingerprint of each
    status: str = "known"  # known | dismissed
    reason: str = ""
    author: str = ""
    expires: date | None = None  # the last day on which it holds


SEVERITIES = ("note", "update", "caution", "conflict")  # rising
