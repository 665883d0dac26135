"""The frame of a report: one HTML file with its style and its script inside, nothing from any network."""

from __future__ import annotations

import base64
from typing import Optional, Sequence, Tuple

from .language import language, shown

_STYLE = """
body{font:15px/1.5 system-ui,-apple-system,"Segoe UI","Open Sans",sans-serif;color:#1c2530;background:#f4f6f8;margin:0}
main{max-width:1180px;margin:0 auto;padding:20px 24px 60px;background:#fff}
h1{font-size:26px;margin:8px 0 2px}
h2{font-size:20px;margin:34px 0 8px;border-bottom:2px solid #e2e7ec;padding-bottom:4px}
h3{font-size:16px;margin:18px 0 4px}p{margin:6px 0}.quiet{color:#5a6672;font-size:13px}
.answer{border-left:5px solid #0072B2;background:#eef5fa;padding:10px 14px;margin:10px 0;border-radius:3px}
.answer.open{border-color:#8a949e;background:#f3f4f5}.warn{border-left:5px solid #E69F00;background:#fdf5e4;
padding:8px 14px;margin:8px 0;border-radius:3px}
.pair{display:flex;flex-wrap:wrap;gap:14px}.pair figure{flex:1 1 460px;max-width:600px;
margin:0}
.chart{width:100%;height:auto;background:#fff}.chart text{font-size:12px;fill:#3c4650}.chart .axis{font-size:13px}
.chart .grid{stroke:#e6eaee}.chart .level{stroke:#222;stroke-dasharray:6 4}
.legend span{margin-right:16px;white-space:nowrap}.legend i{display:inline-block;width:22px;border-top:3px solid;
margin-right:6px;vertical-align:middle}.legend i.dash{border-top-style:dashed}
.legend i.ring{width:6px;height:6px;border-width:2px;border-style:solid;border-radius:50%}
.maps{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:14px}
.maps figure{margin:0;border:1px solid #e2e7ec;border-radius:4px;padding:8px}.maps figcaption{font-size:13px;
margin-bottom:6px;min-height:38px}.maps div{display:flex;gap:6px}.maps img{width:calc(50% - 3px);
image-rendering:pixelated;background:#eceff2}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:13px;white-space:nowrap}
th,td{padding:4px 9px;border-bottom:1px solid #e6eaee;text-align:right}th:first-child,td:first-child{text-align:left;
white-space:normal;min-width:210px}thead th{position:sticky;top:0;background:#f4f6f8;
cursor:pointer;vertical-align:bottom;
white-space:normal;max-width:104px}thead th:after{content:" \\2195";color:#9aa4ae}tr.plain td{background:#faf7ee}
.maps.large{grid-template-columns:repeat(auto-fill,minmax(330px,1fr))}.maps.large figcaption{min-height:0}
.maps.large img{width:100%}.became th,.became td{text-align:right;white-space:nowrap}.became th:first-child,
.became td:first-child{min-width:60px;text-align:left}.became thead th:after{content:""}
.spot{display:inline-block;width:11px;height:11px;margin-right:6px;border-radius:2px}
dl{display:grid;grid-template-columns:minmax(150px,220px) 1fr;gap:4px 16px}dt{font-weight:600}dd{margin:0}
td.low{color:#9aa4ae}details{margin:6px 0}
"""

_SCRIPT = """
document.querySelectorAll('table.sortable thead th').forEach(function (head, column) {
  head.addEventListener('click', function () {
    var body = head.closest('table').tBodies[0];
    var down = head.dataset.down !== 'yes';
    head.closest('tr').querySelectorAll('th').forEach(function (other) { other.dataset.down = ''; });
    head.dataset.down = down ? 'yes' : 'no';
    var key = function (row) {
      var text = row.cells[column].dataset.value;
      var number = parseFloat(text);
      return isNaN(number) ? text : number;
    };
    Array.from(body.rows).sort(function (one, other) {
      var a = key(one), b = key(other);
      if (a === '' || b === '') { return a === b ? 0 : (a === '' ? 1 : -1); }
      return (a < b ? 1 : a > b ? -1 : 0) * (down ? 1 : -1);
    }).forEach(function (row) { body.appendChild(row); });
  });
});
"""


def page(title: str, parts: Sequence[str]) -> str:
    """A whole HTML document of parts that are HTML already."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{shown(title)}</title><style>{_STYLE}</style></head><body><main>\n"
        + "\n".join(parts)
        + f"\n</main><script>{_SCRIPT}</script></body></html>\n"
    )


def heading(text: str, level: int = 2) -> str:
    """A heading; 1 is the largest."""
    return f"<h{level}>{shown(text)}</h{level}>"


def paragraph(text: str, kind: str) -> str:
    """A paragraph: `answer`, `answer open`, `warn` or `quiet`."""
    return f'<p class="{kind}">{shown(text)}</p>'


def picture(png: bytes, text: str) -> str:
    """An image with its data inside."""
    data = base64.b64encode(png).decode("ascii")
    return f'<img alt="{shown(text)}" title="{shown(text)}" src="data:image/png;base64,{data}">'


def table(
    columns: Sequence[Tuple[str, str]], rows: Sequence[Tuple[Sequence[Tuple[str, Optional[float]]], bool]]
) -> str:
    """A table that is sorted by a click on a heading.

    Parameters
    ----------
    columns : sequence of (name, what it means)
    rows : sequence of (cells, of the baseline)
        A cell is its text and the number that it is sorted by; text cells have None.
    """
    head = "".join(f'<th title="{shown(meaning)}">{shown(name)}</th>' for name, meaning in columns)
    body = []
    for cells, plain in rows:
        parts = []
        for text, number in cells:
            value = shown(text) if number is None else repr(number)
            parts.append(f'<td data-value="{value}"{"" if text else " class=low"}>{shown(text) or "–"}</td>')
        body.append(f"<tr{' class=plain' if plain else ''}>{''.join(parts)}</tr>")
    return (
        f'<div class="wide"><table class="sortable"><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def glossary(words: Sequence[Tuple[str, str]]) -> str:
    """Words and what they mean."""
    return f"<dl>{''.join(f'<dt>{shown(word)}</dt><dd>{shown(meaning)}</dd>' for word, meaning in words)}</dl>"
