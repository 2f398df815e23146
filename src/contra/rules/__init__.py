"""The conflict rules: one a file, named by its code."""

from collections.abc import Iterator
from functools import cache

from contra.model import Finding, Pair
from contra.rules import (
    a601_other_doer,
    c001_corroboration,
    c002_echo,
    d101_denied_claim,
    d102_rejected_accusation,
    h701_headline_overstates,
    h702_headline_differs,
    n301_other_figure,
    n302_revised_figure,
    n303_stale_figure,
    n304_parts_exceed_whole,
    p501_other_place,
    q951_other_wording,
    q952_other_speaker,
    r801_reversal,
    r802_corrected_account,
    s201_declines,
    s202_neither_confirms_nor_denies,
    s203_has_no_data,
    s204_no_response,
    s205_withheld_detail,
    s206_told_by_another,
    t401_other_day,
    t402_reported_before,
    t403_impossible_date,
    v901_opposite_accounts,
    v902_less_certain,
    v903_alive_or_dead,
)
from contra.rules.rule import Rule, rule_of

# In the order in which they are asked; the first of a family that fires speaks for it.
RULES: dict[str, Rule] = {
    "D102": rule_of(d102_rejected_accusation),
    "D101": rule_of(d101_denied_claim),
    "S201": rule_of(s201_declines),
    "S202": rule_of(s202_neither_confirms_nor_denies),
    "S203": rule_of(s203_has_no_data),
    "S204": rule_of(s204_no_response),
    "S205": rule_of(s205_withheld_detail),
    "S206": rule_of(s206_told_by_another),
    "N303": rule_of(n303_stale_figure),
    "N301": rule_of(n301_other_figure),
    "N302": rule_of(n302_revised_figure),
    "N304": rule_of(n304_parts_exceed_whole),
    "T401": rule_of(t401_other_day),
    "T402": rule_of(t402_reported_before),
    "T403": rule_of(t403_impossible_date),
    "P501": rule_of(p501_other_place),
    "A601": rule_of(a601_other_doer),
    "H701": rule_of(h701_headline_overstates),
    "H702": rule_of(h702_headline_differs),
    "R801": rule_of(r801_reversal),
    "R802": rule_of(r802_corrected_account),
    "V901": rule_of(v901_opposite_accounts),
    "V902": rule_of(v902_less_certain),
    "V903": rule_of(v903_alive_or_dead),
    "Q951": rule_of(q951_other_wording),
    "Q952": rule_of(q952_other_speaker),
    "C001": rule_of(c001_corroboration),
    "C002": rule_of(c002_echo),
}

__all__ = ["RULES", "Rule", "judged"]


def judged(pair: Pair) -> Iterator[Finding]:
    """What the rules find in a pair, seen from either side; one finding of a family is enough."""
    families = set()
    turned = pair.turned
    for rule in _asked(pair.about):
        if rule.kind in families:
            continue
        finding = rule.judge(pair) or rule.judge(turned)
        if finding:
            families.add(rule.kind)
            yield finding


@cache
def _asked(about: str) -> tuple[Rule, ...]:
    """The rules that are asked about pairs found by the same means."""
    return tuple(rule for rule in RULES.values() if about in rule.about)
