"""The published API as a page to read: no script, nothing fetched from elsewhere."""

import json
from html import escape

from warroom.environments.episode import JSON

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem}"
    "code,pre{font:14px/1.4 ui-monospace,monospace}pre{overflow:auto;background:#8881;padding:1rem}"
    "table{border-collapse:collapse}th,td{text-align:left;padding:.2rem 1rem .2rem 0}"
    "section{border-top:1px solid #8884;margin-top:2rem}:root{color-scheme:light dark}"
)


def page(document: JSON) -> str:
    """Return an OpenAPI document as HTML."""
    told = document["info"]
    operations = [
        _operation(method, path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    title = escape(f"{told['title']} {told['version']}")
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width">'
        f"<style>{_STYLE}</style></head><body>\n<h1>{title}</h1>\n"
        '<p>The same for machines: <a href="openapi.json">openapi.json</a>; the words of actions, '
        'observations and states: <a href="schema">schema</a>. Sockets are at '
        "<code>ws</code> and <code>mcp</code>.</p>\n"
        f"{''.join(operations)}"
        f"<section><h2>Schemas</h2>{_json(document.get('components', {}))}</section>\n"
        "</body></html>\n"
    )


def _operation(method: str, path: str, operation: JSON) -> str:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    told = f"<h3>Body</h3>{_json(body['schema'])}" if body else ""
    return (
        f"<section><h2><code>{method.upper()} {escape(path)}</code></h2>\n"
        f"<p>{escape(operation['summary'])}.</p>\n"
        f"{_parameters(operation['parameters'])}{told}{_responses(operation['responses'])}"
        "</section>\n"
    )


def _parameters(parameters: list[JSON]) -> str:
    rows = [(p["name"], p["in"], json.dumps(p["schema"], ensure_ascii=False)) for p in parameters]
    return _table(("parameter", "in", "schema"), rows)


def _responses(responses: JSON) -> str:
    return _table(("status", "when"), [(code, r["description"]) for code, r in responses.items()])


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = ["".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows]
    return f"<table><tr>{top}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>\n"


def _json(value: JSON) -> str:
    return f"<pre>{escape(json.dumps(value, indent=2, ensure_ascii=False))}</pre>\n"
