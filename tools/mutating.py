"""Small changes to a module, each of which a test should notice (mutation testing).

The changes are mutmut's (`mutmut.mutation.mutators`), on the syntax tree of libcst, and one more: a condition turned
round. Mutmut's own runner is not used: it leaves out decorated functions (every property) and what stands outside of
functions (every limit), and it draws no sample.
"""

from dataclasses import dataclass
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

_FOR_PEOPLE = ("strict", "encoding")
"""Arguments that change nothing where the code is right."""
_NOTHING = cst.Module(body=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in a module that can be changed in one or several ways."""

    module: Path
    line: int
    """The first of the lines that run when the place is reached."""
    last_line: int
    tree: cst.Module
    node: cst.CSTNode
    ways: tuple[cst.CSTNode, ...]
    """What can stand there instead."""

    def mutants(self) -> tuple[str, ...]:
        """Return the source of the whole module, once for each way that is Python and says something else."""
        changed = (self.tree.deep_replace(self.node, way) for way in self.ways)
        sources = {one.code: None for one in changed if isinstance(one, cst.Module) and _compiles(one.code)}
        sources.pop(self.tree.code, None)
        return tuple(sources)


def places(module: Path) -> list[Place]:
    """Return all places of a module that can be changed, in the order of the tree."""
    wrapper = MetadataWrapper(cst.parse_module(module.read_text("utf-8")))
    visitor = _Visitor(module, wrapper.module)
    wrapper.visit(visitor)
    return visitor.found


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


class _Visitor(cst.CSTVisitor):
    """Collects nodes and what each can be changed to."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, module: Path, tree: cst.Module) -> None:
        super().__init__()
        self.module = module
        self.tree = tree
        self.found: list[Place] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _is_left_alone(node):
            return False
        for kind, change in mutation_operators:
            if isinstance(node, kind):
                self._note(node, [one for one in change(node) if _for_people(one) == _for_people(node)])
        if isinstance(node, cst.If):
            test = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
            self._note(node, [node.with_changes(test=cst.UnaryOperation(operator=cst.Not(), expression=test))])
        return True

    def _note(self, node: cst.CSTNode, ways: list[cst.CSTNode]) -> None:
        position = self.get_metadata(PositionProvider, node, None)
        if ways and position is not None:
            # A condition turned round is reached by its first line, not by its branches.
            first = position.start.line
            last = first if isinstance(node, cst.If) else position.end.line
            found = Place(module=self.module, line=first, last_line=last, tree=self.tree, node=node, ways=tuple(ways))
            self.found.append(found)


def _for_people(node: object) -> list[str]:
    """Return the arguments of a call that a change must leave as they are."""
    given = node.args if isinstance(node, cst.Call) else ()
    return [_NOTHING.code_for_node(one) for one in given if one.keyword and one.keyword.value in _FOR_PEOPLE]


def _is_left_alone(node: cst.CSTNode) -> bool:
    """Whether changes here and below would say nothing about the tests.

    Types, decorators (mostly caches and dataclasses), imports and docstrings do nothing that could be tested.
    `strict=True` of `zip` and the first argument of `cast` are for people and mypy; the name of an encoding means the
    same in capitals.
    """
    match node:
        case cst.Annotation() | cst.Decorator() | cst.Import() | cst.ImportFrom() | cst.TypeAlias():
            return True
        case cst.Call(func=cst.Name(value="len" | "isinstance" | "cast" | "TypeVar" | "NewType")):
            return True
        case cst.Arg(keyword=cst.Name(value=name)):
            return name in _FOR_PEOPLE
        case cst.SimpleString(value='"utf-8"'):
            return True
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value="__all__"))]):
            return True
        case _:
            return False
