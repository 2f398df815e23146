"""What every command is used for: the examples at the end of its help."""

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "contra": (
        ("contra scan articles/", "the disputes between the sources of a folder of articles"),
        ("contra show 1b3f articles/", "one of them with all its evidence"),
        ("contra explain D101", "what its code means"),
    ),
    "scan": (
        ("contra scan articles/", "every dispute, most severe first, story by story"),
        ("contra scan articles/ --select D,N301", "only denials and one code of numbers"),
        ("contra scan articles/ --min-severity caution --fail-on caution", "leave notes out, and fail on silences"),
        ("contra scan articles/ --output report.sarif --output report.csv", "two files besides the table"),
        ("contra scan articles/ --format github --exit-zero", "annotations in a workflow that goes on"),
    ),
    "check": (
        ("contra check draft.md --against articles/", "what the draft disputes, in itself or against articles"),
        ("contra check - --stdin-filename new.md --against articles/", "the same of what stands on standard input"),
        ("contra check drafts/ --against articles/ --baseline known.toml", "only what is not known yet"),
    ),
    "baseline": (
        ("contra baseline write known.toml articles/", "all disputes are known from now on"),
        ("contra baseline status known.toml articles/", "which of them still stand"),
        ("contra baseline prune known.toml articles/", "drop those that do not"),
    ),
    "dismiss": (
        ('contra dismiss 1b3f articles/ --reason "taken back" --baseline known.toml', "no matter, and why"),
        ('contra dismiss 1b3f articles/ --reason "moot" --expires 2031-04-10', "in the file that contra.toml names"),
    ),
    "config": (
        ("contra config articles/", "what holds for these articles, and where it came from"),
        ("contra config articles/ --fail-on note", "the same under an option"),
    ),
    "eval": (
        ("contra eval corpus", "how well the shipped articles are judged, against their marks"),
        ("contra eval marks/ articles/ --verbose", "what is missed, what is told and not marked"),
    ),
    "show": (
        ("contra show 1b3f articles/", "the dispute whose id begins so"),
        ("contra show 1b3f articles/ --format markdown", "the same to paste into an issue"),
    ),
    "assertions": (
        ("contra assertions articles/", "who says what, article by article"),
        ("contra assertions a.md --format marked", "the article itself, with sources and stances marked"),
    ),
    "dates": (
        ("contra dates articles/", "every time expression with its value"),
        ("contra dates a.txt --published a.txt=2031-03-11", "read from a day that the article does not tell"),
    ),
    "text": (
        ("contra text page.html", "the text that offsets and lines refer to"),
        ("contra text feed.xml --member 3", "that of one article of several"),
    ),
    "rules": (("contra rules", "all codes, a line each"),),
    "explain": (("contra explain D101", "one of them, with examples"),),
    "schema": (("contra schema > contra.schema.json", "to check reports with, or to make types from"),),
    "completion": (
        ("contra completion bash > ~/.local/share/bash-completion/completions/contra", "for bash"),
        ("contra completion zsh > ~/.zfunc/_contra", "for zsh, with ~/.zfunc in fpath"),
        ("contra completion fish > ~/.config/fish/completions/contra.fish", "for fish"),
    ),
}


def epilog(command: str) -> str:
    """The examples of a command, each over what it is for; a backspace in front keeps the lines as they are."""
    shown = (f"  {line}\n      {purpose}" for line, purpose in EXAMPLES[command])
    return "\b\nExamples:\n" + "\n".join(shown)
