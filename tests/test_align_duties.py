"""What somebody must, may, need not or must not do, told otherwise elsewhere."""

import pytest

import contra

APART = [
    (
        "Women in Ruritania are required to wear a headscarf.",
        "Women in Ruritania are not required to wear a headscarf.",
    ),
    ("Women in Ruritania must wear a headscarf in public.", "Women in Ruritania do not have to wear a headscarf."),
    ("Women must wear a headscarf in Ruritania.", "Ruritania does not require women to wear a headscarf."),
    ("Ruritania forces women to wear a headscarf.", "Women in Ruritania need not wear a headscarf."),
    ("Visitors must wear a mask in the museum.", "Visitors need not wear a mask in the museum."),
    ("Visitors have to wear a mask in the museum.", "Visitors are not obliged to wear a mask in the museum."),
    (
        "Visitors must pay an entry fee at the museum.",
        "Visitors do not have to pay an entry fee at the museum, its director said.",
    ),
    ("Students are allowed to bring phones to school.", "Students are banned from bringing phones to school."),
    ("Students may bring phones to school.", "Students are not allowed to bring phones to school."),
    ("The school lets students bring phones.", "The school bans students from bringing phones."),
    ("Foreigners are permitted to buy land in Ruritania.", "Foreigners cannot buy land in Ruritania."),
    ("Foreigners can buy land in Ruritania.", "Foreigners are barred from buying land in Ruritania."),
    ("Foreigners can buy land in Ruritania.", "Foreigners must not buy land in Ruritania."),
    ("Mia Brandt is free to leave the country.", "Mia Brandt is not allowed to leave the country, her lawyer said."),
    ("Mia Brandt is not allowed to leave the country.", "Mia Brandt may leave the country, a judge ruled."),
    ("Reed was forced to sign the statement.", "Reed was not forced to sign the statement, police said."),
    ("Police forced Reed to sign the statement.", "Reed was not compelled to sign the statement."),
    ("Drivers must carry a warning triangle.", "Drivers are not required to carry a warning triangle."),
    ("The company is obliged to publish the report.", "The company is under no obligation to publish the report."),
    ("Dogs are allowed on the beach.", "Dogs are banned from the beach."),
    ("Dogs are allowed on the beach.", "No dogs are allowed on the beach."),
    ("Journalists were barred from entering the court.", "Journalists were allowed to enter the court."),
    ("Residents have been ordered to boil water.", "Residents need not boil water, the company said."),
    ("Residents were told to leave their homes.", "Residents were not told to leave their homes."),
]
TOGETHER = [
    ("Visitors must wear a mask in the museum.", "Visitors need not wear a mask in the garden."),
    ("Visitors must wear a mask in the museum.", "Visitors need not wear gloves in the museum."),
    ("Students are allowed to bring phones to school.", "Students are banned from bringing knives to school."),
    ("Foreigners can buy land in Ruritania.", "Foreigners must pay tax in Ruritania."),
    ("Foreigners can buy land in Ruritania.", "Foreigners need not buy land in Ruritania."),
    ("Foreigners can buy land in Ruritania.", "Ruritanians cannot buy land in Lorne."),
    ("Reed may not run for office, observers think.", "Reed may run for office."),
    ("If visitors must wear a mask, they stay away.", "Visitors need not wear a mask."),
    ("Should visitors be required to wear a mask?", "Visitors are not required to wear a mask."),
    ("Visitors were required to wear a mask until May.", "Visitors are not required to wear a mask."),
    ("The bill would require visitors to wear a mask.", "Visitors are not required to wear a mask."),
    ("Members must wear a tie in the club.", "Guests need not wear a tie in the club."),
    ("Mia Brandt is free to leave the country.", "Tom Reed is not allowed to leave the country."),
]


def told(one: str, other: str) -> list[str]:
    """The codes of what two articles of these words clash in."""
    articles = [contra.Document.from_text(text, id=id, outlet=id) for text, id in ((one, "alpha"), (other, "beta"))]
    return [conflict.code for conflict in contra.compare(*articles) if conflict.severity == "conflict"]


@pytest.mark.parametrize(("one", "other"), APART)
def test_duties_that_exclude_each_other_clash(one: str, other: str) -> None:
    assert told(one, other) in (["V901"], ["D101"])
    assert told(other, one) in (["V901"], ["D101"])


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_duties_of_others_or_to_other_deeds_do_not(one: str, other: str) -> None:
    assert told(one, other) == []
    assert told(other, one) == []
