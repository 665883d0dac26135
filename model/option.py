"""What a row of the table of options says: how a value is written, asked for, explained and limited."""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple, Optional, Tuple, Union

DEVICES = ("auto", "cpu", "cuda", "tensorrt")


class Kind(Enum):
    """What a value is, and so how it is written on a command line and which widget takes it."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"
    INTEGER = "integer"
    INTEGERS = "integers"
    NUMBER = "number"
    BANDS = "bands"
    NUMBERS = "numbers"
    NAMES = "names"
    TILE = "tile"
    EXTENT = "extent"
    POINTS = "points"
    POLYGONS = "polygons"
    FILE = "file"
    FOLDER = "folder"
    FOLDERS = "folders"


class Option(NamedTuple):
    """One option of a verb.

    Attributes
    ----------
    field : str
        Of the request.
    kind : Kind
    help : str
        What it means, for every place that explains it: whole sentences.
    flag : str
        On the command line; empty for a positional argument.
    metavar : str
        What stands for the value in the help of the command line.
    label : str
        In dialogs, without the unit; empty where no dialog has it.
    parameter : str
        Of Processing; empty where the algorithm has none, or takes it another way.
    choices : tuple of str or int
        The values that it may have, where these are few.
    default : object
        What it is where it is not given; None where the engine then decides, or nothing is meant.
    required : bool
        Whether it must be given.
    unit : str
    bare : str
        What the flag means without a value, of those that may have none.
    least, most : float, optional
        Limits that a dialog may hold a number in; the engine checks by itself.
    advanced : bool
        Whether it is needed rarely, and dialogs keep it folded away.
    others : bool
        Whether there are values beside `choices`, which the engine judges.
    """

    field: str
    kind: Kind
    help: str
    flag: str = ""
    metavar: str = ""
    label: str = ""
    parameter: str = ""
    choices: Tuple[Union[str, int], ...] = ()
    default: Any = None
    required: bool = False
    unit: str = ""
    bare: str = ""
    least: Optional[float] = None
    most: Optional[float] = None
    advanced: bool = False
    others: bool = False

    @property
    def title(self) -> str:
        """The label with the unit."""
        return f"{self.label} ({self.unit})" if self.unit else self.label


class Verb(NamedTuple):
    """What the engine can be asked to do: `terrapatch NAME`.

    Attributes
    ----------
    name : str
        On the command line and between the processes: the `job` of the request that its options fill.
    summary : str
        What it does, in a few words after "to".
    options : tuple of Option
        In the order of dialogs.
    can_plan : bool
        Whether `--dry-run` asks what it would do.
    """

    name: str
    summary: str
    options: Tuple[Option, ...] = ()
    can_plan: bool = False

    def option(self, field: str) -> Option:
        """The option that fills a field of the request.

        Raises
        ------
        KeyError
            When there is none.
        """
        for option in self.options:
            if option.field == field:
                return option
        raise KeyError(field)

    def default(self, field: str) -> Any:
        """The default of a field. Raises KeyError where no option fills it."""
        return self.option(field).default

    @property
    def parameters(self) -> Tuple[Option, ...]:
        """The options that have a parameter of Processing."""
        return tuple(option for option in self.options if option.parameter)
