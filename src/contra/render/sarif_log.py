"""The objects of SARIF 2.1.0 that contra writes, and their properties; what is left out has its default there."""

from msgspec import Struct, field


class Node(Struct, rename="camel", omit_defaults=True):
    """What has properties that are left out where they are the default."""


class Message(Node):
    text: str


class Help(Node):
    text: str
    markdown: str


class Configuration(Node):
    level: str


class Rule(Node):
    id: str
    short_description: Message
    full_description: Message
    help: Help
    default_configuration: Configuration
    properties: dict[str, list[str]]


class Driver(Node):
    name: str
    semantic_version: str
    rules: list[Rule]


class Tool(Node):
    driver: Driver


class Artifact(Node):
    uri: str | None = None
    uri_base_id: str | None = None
    description: Message | None = None


class Region(Node):
    start_line: int
    start_column: int
    end_line: int
    end_column: int
    char_offset: int
    char_length: int
    snippet: Message


class Physical(Node):
    artifact_location: Artifact
    region: Region | None = None


class Location(Node):
    physical_location: Physical
    id: int | None = None
    message: Message | None = None


class Suppression(Node):
    kind: str
    status: str


class Result(Node):
    rule_id: str
    level: str
    message: Message
    locations: list[Location]
    related_locations: list[Location]
    partial_fingerprints: dict[str, str]
    baseline_state: str
    properties: dict[str, object]
    suppressions: list[Suppression]  # none for all results of a run, or a list for all
    rule_index: int | None = None


class Notification(Node):
    message: Message
    locations: list[Location]


class Invocation(Node):
    execution_successful: bool
    tool_execution_notifications: list[Notification] = field(default_factory=list)


class Run(Node):
    tool: Tool
    invocations: list[Invocation]
    original_uri_base_ids: dict[str, Artifact]
    results: list[Result]
    column_kind: str
    newline_sequences: list[str]


class Log(Node):
    schema: str = field(name="$schema")
    version: str
    runs: list[Run]
