"""A claim that somebody in a position to know neither confirms nor denies.

Neither to confirm nor to deny is not a denial.

    alpha | The Harbour Wire reported that Canada had authorized Latvia to fly its drones. // Canadian defence
        ministry spokeswoman Ana Ruiz neither confirmed nor denied the report.
    => S202 caution, alpha.0 / alpha.1: Canada had authorized Latvia to fly its drones — neither confirmed nor
        denied by Ana Ruiz

    alpha | The Harbour Wire reported that Canada had authorized Latvia to fly its drones. // Canadian defence
        ministry spokeswoman Ana Ruiz confirmed the report.
    => nothing

    alpha | The Harbour Wire reported that Canada had authorized Latvia to fly its drones. // The report could not be
        independently verified.
    => S202 caution, alpha.0 / alpha.1: Canada had authorized Latvia to fly its drones — not confirmed by alpha

    alpha | The Harbour Wire reported that Canada had authorized Latvia to fly its drones. // The authenticity of the
        photo of the Lorne bridge could not be independently verified.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.silence import ABOUT, KIND, SEVERITY, unanswered

CODE = "S202"
__all__ = ["ABOUT", "CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "glomar", CODE, "neither confirmed nor denied by")
