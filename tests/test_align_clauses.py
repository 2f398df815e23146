"""The main clause: its verb, passive or not, negated or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.align.clauses import main_clause
from contra.align.limits import is_limited
from contra.text import tokens

CLAUSES = [
    ("The water board closed the Lorne bridge.", "closed", False, False),
    ("The water board did not close the Lorne bridge.", "close", False, True),
    ("The Lorne bridge was closed by divers.", "closed", True, False),
    ("The bridge that divers inspected was closed.", "closed", True, False),
    ("The evidence that we found on the bridge fits.", "fits", False, False),
    ("The claim that he left the town", "left", False, False),
    ("The engineer who built the dam has resigned.", "resigned", False, False),
    ("There is no evidence of a leak.", "is", False, True),
    ("No workers were injured.", "injured", True, True),
    ("No, the bridge is open.", "is", False, False),
    ("The mayor not only resigned but left the town.", "resigned", False, False),
    ("The board failed to reach an agreement.", "reach", False, True),
    ("The board never failed to reach an agreement.", "reach", False, False),
    ("The mayor has yet to resign.", "resign", False, True),
    ("The victim has yet to be found.", "found", True, True),
    ("The shop stopped selling fish.", "selling", False, True),
    ("The shop did not stop selling fish.", "selling", False, False),
    ("The shop started selling fish.", "selling", False, False),
    ("The police stopped the car.", "stopped", False, False),
    ("The shop will no longer serve fish.", "serve", False, True),
    ("No longer trips were planned.", "planned", True, True),
    ("Divers no longer inspect the bridge.", "inspect", False, True),
    ("The mayor turned out not to have closed the bridge.", "closed", False, True),
    ("The mayor turned to the crowd.", "turned", False, False),
    ("The bridge does not appear to be closed.", "closed", True, True),
    ("The mayor wants to resign.", "wants", False, False),
    ("The board never denied that no one was hurt.", "denied", False, True),
    ("Mayor Bans Parking", "Bans", False, False),
    ("The ferry used to stop in Lorne.", "stop", False, False),
    ("The mayor is used to walking.", "used", True, False),
    ("The ferry began to stop in Lorne.", "stop", False, False),
    ("The ferry never started to stop in Lorne.", "stop", False, True),
    ("The mayor went on to sell the mill.", "sell", False, False),
    ("The mayor went on holiday.", "went", False, False),
    ("The mayor ended up selling the mill.", "selling", False, False),
    ("The mayor is believed to have sold the mill.", "sold", False, False),
    ("The mill is believed to have been sold.", "sold", True, False),
    ("The mayor is expected to sell the mill.", "sell", False, False),
    ("The mayor was asked to sell the mill.", "asked", True, False),
    ("The mayor cannot sell the mill.", "sell", False, True),
    ('The plan would "close" the bridge.', "close", False, False),
    ("A diver held captive in the mill has escaped.", "escaped", False, False),
    ("Reed, shot at close range by a diver, died in the mill.", "died", False, False),
    ("The bridge, built in 1932, was closed.", "closed", True, False),
    ("Reed, wanted over the theft of a ring, soon left.", "left", False, False),
    ("The guards sent to the mill by the mayor left.", "left", False, False),
    ("The guards moved to the mill.", "moved", False, False),
    ("The mayor felt happy in the mill and left.", "felt", False, False),
    ("Bridge not closed, mayor says", "closed", False, True),
    ("Everybody relax, the bridge was not closed.", "closed", True, True),
    ("The mayor was caught selling the bridge.", "caught", True, False),
    ("The plan is that the bridge will be closed.", "is", False, False),
    ("The truth is not that simple.", "is", False, True),
    ("When the dam had not been built, the town flourished.", "flourished", False, False),
    ("Divers left the town because the bridge was not open.", "left", False, False),
    ("Despite voting no they will close the bridge.", "close", False, False),
]


@pytest.mark.parametrize(("text", "verb", "passive", "negated"), CLAUSES)
def test_a_main_clause(text: str, verb: str, passive: bool, negated: bool) -> None:
    found = tokens(text, 0, len(text))
    clause = main_clause(found)
    assert clause is not None
    assert (found[clause.verb].text, clause.passive, clause.negated) == (verb, passive, negated)


FOR_A_TIME = [
    ("The mayor has never seen a flood like that.", True),
    ("The mayor has not yet resigned.", True),
    ("The mayor has not resigned yet.", True),
    ("The mayor did not immediately resign.", True),
    ("The mayor will not resign until March.", True),
    ("The army had not previously shelled the town.", True),
    ("The shop no longer serves fish.", True),
    ("The shop stopped selling fish.", True),
    ("The mayor has not been seen in public in about a year.", True),
    ("The mayor had not slept in the town hall for three weeks.", True),
    ("The mayor did not sleep in the town hall for three weeks.", False),
    ("The mayor has not resigned.", False),
    ("The mayor has not resigned, as had been previously reported.", False),
    ("No leak was reported before the blast.", False),
    ("He is not quitting.", False),
    ("The mayor never resigned.", False),
]


@pytest.mark.parametrize(("text", "limited"), FOR_A_TIME)
def test_negated_for_a_time_only(text: str, limited: bool) -> None:
    found = tokens(text, 0, len(text))
    clause = main_clause(found)
    assert clause is not None
    assert clause.negated
    assert is_limited(found, clause) is limited


@pytest.mark.parametrize("text", ["", "The Lorne bridge", "On Tuesday", "Dunn dead because he had not left"])
def test_no_clause_without_a_verb(text: str) -> None:
    assert main_clause(tokens(text, 0, len(text))) is None


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    found = tokens(text, 0, len(text))
    clause = main_clause(found)
    assert clause is None or 0 <= clause.start <= clause.verb < clause.stop <= len(found)
