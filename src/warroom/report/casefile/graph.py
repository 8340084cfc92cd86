"""The service graph as a tree that names every service once and keeps the cause chain in one line.

A service hangs under one of its callers: on the chain, under the next of the chain; elsewhere under
the one nearest to users. Its other dependencies are told behind its name.
"""

from rich.text import Text
from rich.tree import Tree

from warroom.report.casefile.case import Call, CaseFile, Node, Role

ROLE_STYLE = {
    Role.ROOT: "bold red",
    Role.CHAIN: "bold yellow",
    Role.SECOND: "bold magenta",
    Role.VICTIM: "yellow",
    Role.BYSTANDER: "",
}
ROLE_SIGN = {
    Role.ROOT: " <== root cause",
    Role.CHAIN: " <-- on the chain",
    Role.SECOND: " <-- the other side of it",
    Role.VICTIM: "",
    Role.BYSTANDER: "",
}


def tree_of(case: CaseFile) -> Tree:
    """Return who calls whom, with the chain coloured and marked."""
    nodes = {node.service: node for node in case.graph}
    parents = parents_of(case)
    tree = Tree(Text("who calls whom", style="bold"), guide_style="dim")
    branches: dict[str, Tree] = {}

    def hang(name: str) -> Tree:
        if name not in branches:
            above = hang(parents[name]) if parents[name] else tree
            call = _call_to(nodes, name, parents[name])
            branches[name] = above.add(_label(nodes[name], call, parents, case))
        return branches[name]

    for name in parents:
        hang(name)
    return tree


def parents_of(case: CaseFile) -> dict[str, str]:
    """Return under which caller each service hangs ("": nobody calls it), callers first."""
    nodes = {node.service: node for node in case.graph}
    parents = {
        below: above
        for below, above in zip(case.chain, case.chain[1:], strict=False)
        if _calls(nodes, above, below)
    }
    called = {call.callee for node in case.graph for call in node.calls}
    order = [node.service for node in case.graph if node.service not in called]
    order += [node.service for node in case.graph if node.service in called and not order]
    placed = dict.fromkeys(order, "")
    for name in order:
        for call in nodes[name].calls:
            if call.callee not in placed and parents.get(call.callee, name) == name:
                placed[call.callee] = name
                order.append(call.callee)
    return placed | {name: "" for name in nodes if name not in placed}


def _calls(nodes: dict[str, Node], caller: str, callee: str) -> bool:
    return any(call.callee == callee for call in nodes[caller].calls)


def _call_to(nodes: dict[str, Node], callee: str, caller: str) -> Call | None:
    if not caller:
        return None
    return next(call for call in nodes[caller].calls if call.callee == callee)


def _label(node: Node, call: Call | None, parents: dict[str, str], case: CaseFile) -> Text:
    label = Text(node.service, style=ROLE_STYLE[node.role])
    looked = node.role is Role.ROOT and case.is_calm
    label.append(" <== looked broken" if looked else ROLE_SIGN[node.role])
    told = [node.kind] if node.kind not in ("", "service") else []
    told += [f"{node.demand_rps:g} rps"] if node.demand_rps else []
    told += _way(call)
    elsewhere = [_short(c) for c in node.calls if parents.get(c.callee) != node.service]
    told += [f"also {', '.join(elsewhere)}"] if elsewhere else []
    if told:
        label.append(f"  {'; '.join(told)}", style="not bold dim")
    return label


def _way(call: Call | None) -> list[str]:
    """Say of a dependency what is not as most are."""
    if call is None:
        return []
    if call.on_miss:
        return [f"falls back to {call.on_miss}"]
    return [] if call.hard else ["soft"]


def _short(call: Call) -> str:
    return call.callee if call.hard else f"({call.callee})"
