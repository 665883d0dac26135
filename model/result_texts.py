"""Results of the verbs as short texts for people; `--json` prints the results themselves."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Mapping, Optional, Type

from .dataset_requests import EmbedManyRequest, IndexRequest
from .exchange_requests import ExportRequest, ImportRequest, VerifyRequest
from .number_text import counted, short_number
from .protocol import (
    ClusterRequest,
    DoctorRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    SimilarRequest,
)
from .request import Request
from .study_requests import ChangeRequest, ClassifyRequest, SweepRequest

_CHANGES_SHOWN = 10


def result_text(request: Request, result: Any) -> str:
    """What a person reads of the result of a request."""
    if isinstance(request, EncodersRequest) and request.available:
        return _catalogue_text(result)
    if isinstance(request, EncodersRequest) and request.get:
        return "\n".join(f"{card['id']} is installed: {card['file']}" for card in result)
    return _TEXTS[type(request)](result)


def _patches(result: Dict[str, Any]) -> str:
    return counted(result["patches"], "patch", "patches")


def _embed_text(result: Dict[str, Any]) -> str:
    if result["reused"]:
        return f"{result['out']}: {_patches(result)} of {result['dim']} numbers, already there"
    rate = result["patches"] / max(result["seconds"], 1e-9)
    return (
        f"{result['out']}: {_patches(result)} of {result['dim']} numbers from {counted(result['tiles'], 'tile')} "
        f"in {result['seconds']:.1f} s ({rate:,.0f} patches/s, {result['device']}, {result['precision']})"
        + _positions_text(result["positions"])
    )


def _embed_many_text(result: Dict[str, Any]) -> str:
    counts = [f"{result['made']:,} made", f"{result['reused']:,} there already"]
    counts += [
        f"{result[key]:,} {word}" for key, word in (("empty", "without patches"), ("failed", "failed")) if result[key]
    ]
    return (
        f"{result['out']}: {counted(result['scenes'], 'scene')} ({', '.join(counts)}), {_patches(result)} of "
        f"{result['dim']} numbers in {result['seconds']:.1f} s"
    )


def _index_text(result: Dict[str, Any]) -> str:
    return (
        f"{result['out']}: {_patches(result)} in {_bytes(result['bytes'])}, built in "
        f"{result['seconds']:.1f} s; a search ranks {result['candidates']:,} candidates and finds "
        f"{result['recall']:.1%} of the best 100"
    )


def _positions_text(positions: Dict[str, Any]) -> str:
    """How far the place in the tile ruled the vectors, where something was done about it."""
    before, after = positions["share"], positions["share_after"]
    if not positions["centred"] or before is None or after is None:
        return ""
    return f"; place in the tile: {before:.0%} of the variance, {after:.0%} after centring"


def _cluster_text(result: Dict[str, Any]) -> str:
    sizes = ", ".join(f"{size:,}" for size in result["sizes"])
    left_out = f"; {result['left_out']:,} in none" if result["left_out"] else ""
    held = f"{counted(result['k'], 'cluster')}, of patches: {sizes}{left_out}"
    return f"{held}; inertia {result['inertia']:.4g}\n{result['clusters']}"


def _similar_text(result: Dict[str, Any]) -> str:
    lines = [f"{'rank':>4}  {'score':>7}  {'row':>5}  {'col':>5}  x, y"]
    for hit in result["hits"]:
        place = f"{hit['x']:.8g}, {hit['y']:.8g}" + (f"  {hit['scene']}" if "scene" in hit else "")
        lines.append(f"{hit['rank']:>4}  {hit['score']:>7.4f}  {hit['row']:>5}  {hit['col']:>5}  {place}")
    return "\n".join(lines)


def _reduce_text(result: Dict[str, Any]) -> str:
    return f"{result['out']}: vectors of {result['dim']} numbers keep {result['variance']:.1%} of the variance"


def _encoders_text(cards: List[Dict[str, Any]]) -> str:
    return "\n".join(f"{card['id']:<20} {card['name']} ({card['licence']})" for card in cards)


def _catalogue_text(entries: List[Dict[str, Any]]) -> str:
    lines = []
    for entry in entries:
        state = "installed" if entry["installed"] else _WAYS[entry["how"]]
        size = _bytes(entry["bytes"]) if entry["bytes"] else ""
        lines.append(f"{entry['id']:<20} {size:>9}  {entry['licence']:<12} {entry['name']}{state}")
    return "\n".join(lines)


_WAYS = {"get": "", "export": "; export it yourself: see --get", "by-hand": "; add it by hand: see --get"}


def _inspect_text(result: Dict[str, Any]) -> str:
    return "\n".join(
        [
            json.dumps(result["card"], indent=1),
            "found:",
            *(f"  {line}" for line in result["found"]),
            *(["not known:"] if result["unknown"] else []),
            *(f"  {line}" for line in result["unknown"]),
        ]
    )


def _fit_text(result: Dict[str, Any]) -> str:
    return f"{result['out']}: {result['dim']} features of {counted(result['bands'], 'band')}"


def _sweep_text(result: Dict[str, Any]) -> str:
    """The answers, what was skipped, and where the report is."""
    lines = [text for answer in result["answers"] for text in (answer["sentence"], answer["bands"]) if text]
    lines = lines or ["no setting could be judged, for want of labels or of vectors; the report has what was measured"]
    lines += [f"skipped: {skipped['title']}: {skipped['reason']}" for skipped in result["skipped"]]
    return "\n".join([*lines, result["report"]])


def _classify_text(result: Dict[str, Any]) -> str:
    """Classes with their areas and F1, and how they were tested."""
    validation = result["validation"]
    lines = []
    for number, entry in enumerate(result["classes"]):
        line = f"{entry['name']:<20} {_patches(entry):>17}"
        if entry["area_m2"] is not None:
            line += f"  {entry['area_m2'] / 1e4:>12,.1f} ha"
        if entry["adjusted_m2"] is not None:
            line += f"  adjusted {entry['adjusted_m2'] / 1e4:,.1f} +- {entry['margin_m2'] / 1e4:,.1f} ha"
        score = validation["f1"][number] if validation and number < len(validation["f1"]) else None
        lines.append(line + (f"  F1 {_estimate(score)}" if score else ""))
    if validation:
        lines.append(
            f"balanced accuracy {_estimate(validation['balanced_accuracy'])} on {validation['tested']:,} examples in "
            f"{validation['blocks']} blocks of ground that nothing near was learned from"
        )
    return "\n".join([*lines, result["regions"]])


def _estimate(score: Dict[str, Any]) -> str:
    if score["low"] is None:
        return f"{score['value']:.2f}"
    return f"{score['value']:.2f} ({score['low']:.2f} to {score['high']:.2f})"


def _change_text(result: Dict[str, Any]) -> str:
    """How much changed between each two dates, and the largest changes."""
    lines = [result["report"]]
    for pair in result["pairs"]:
        lines.append(
            f"{pair['before']} -> {pair['after']}: {pair['changed']:,} of {pair['patches']:,} patches changed, in "
            f"{counted(len(pair['objects']), 'place')} (matched {pair['matched']})"
        )
        if pair["like"]:
            lines.append(f"  only changes like the examples of {pair['like']}")
        for item in pair["objects"][:_CHANGES_SHOWN]:
            area = "" if item["area_m2"] is None else f", {item['area_m2'] / 1e4:,.1f} ha"
            lines.append(
                f"  {item['object']:>4}  {_patches(item):>14}{area}, score {item['score']:.1f}, "
                f"from cluster {item['from']} to {item['to']}"
            )
        lines += [pair["regions"] if pair["objects"] else pair["raster"]]
    return "\n".join(lines)


def _plan_text(plan: Dict[str, Any]) -> str:
    """What a run would do, one line for each decision that was made."""
    lines = [
        ("raster", _raster_line(plan)),
        ("encoder", _encoder_line(plan)),
        ("bands", _bands_line(plan)),
        ("sensor", plan["sensor"] and plan["sensor"]["reason"]),
        ("date", plan["date"]),
        ("subtracted", plan["offset"]["value"] and f"{plan['offset']['value']:g} ({plan['offset']['reason']})"),
        ("multiplied", plan["multiply"] != 1 and f"by {plan['multiply']:g}"),
        ("pixels", _pixels_line(plan)),
        ("tiles", _tiles_line(plan)),
        ("patches", _patches_line(plan)),
        ("size", _size_line(plan)),
        ("device", plan["device"] and f"{plan['device']['name']} ({plan['device']['reason']}), {plan['precision']}"),
        ("folder", _FOLDER_STATES.get(plan["out"])),
        *(("notice", notice["text"]) for notice in plan["notices"]),
        *(("refused", refusal["text"]) for refusal in plan["refusals"]),
    ]
    return "\n".join(f"{label:<11} {text}" for label, text in lines if text)


_FOLDER_STATES = {
    "new": "empty; a new set is written",
    "continues": "holds an interrupted run of this set, which goes on",
    "finished": "holds this set already; nothing is left to do",
}


def _raster_line(plan: Dict[str, Any]) -> Optional[str]:
    raster = plan["raster"]
    if raster is None:
        return None
    across, down = raster["pixel"]
    place = raster["crs"] or "no CRS"
    return f"{raster['path']}: {raster['width']} x {raster['height']} px of {across:.6g} x {down:.6g}, {place}"


def _encoder_line(plan: Dict[str, Any]) -> Optional[str]:
    encoder = plan["encoder"]
    if encoder is None:
        return None
    fitted = "" if encoder["fitted"] else ", fitted on the raster first"
    length = f", {encoder['dim']}-dimensional vectors" if encoder["dim"] else ""
    return f"{encoder['id']}{length}{fitted}"


def _bands_line(plan: Dict[str, Any]) -> Optional[str]:
    if plan["bands_chosen"] is None:
        return None
    named = ", ".join(f"{band['band']} as {band['name']}" for band in plan["encoder"]["bands"])
    return f"{named} ({plan['bands_chosen']['reason']})"


def _pixels_line(plan: Dict[str, Any]) -> Optional[str]:
    target = plan["target"]
    if target is None:
        return None
    across, down = target["pixel"]
    ground = f", {short_number(target['pixel_m'], 4)} m on the ground" if target["pixel_m"] else ""
    own = "the raster's own" if target["native"] else "resampled"
    return f"{target['width']:,} x {target['height']:,} of {across:.6g} x {down:.6g}{ground} ({own})"


def _tiles_line(plan: Dict[str, Any]) -> Optional[str]:
    tiles = plan["tiles"]
    if tiles is None:
        return None
    side = tiles["tile"] if isinstance(tiles["tile"], int) else " x ".join(map(str, tiles["tile"]))
    return f"{tiles['count']:,} of {side} px that overlap by {tiles['overlap_px']} px"


def _patches_line(plan: Dict[str, Any]) -> Optional[str]:
    patches = plan["patches"]
    if patches is None:
        return None
    ground = (
        f", {short_number(patches['width_m'], 4)} x {short_number(patches['height_m'], 4)} m"
        if patches["width_m"]
        else ""
    )
    return f"{patches['count']:,} of {patches['cell_px']} px{ground}, in {counted(patches['rows'], 'row')}"


def _doctor_text(result: Dict[str, Any]) -> str:
    return "\n".join(result["lines"])


def _size_line(plan: Dict[str, Any]) -> Optional[str]:
    size = plan["size"]
    return size and f"{_bytes(size['disk_bytes'])} on disk, {_bytes(size['memory_bytes'])} in memory while searched"


def _import_text(result: Dict[str, Any]) -> str:
    """What came in, and as what."""
    rows, cols = result["grid"] or (0, 0)
    place = f"a grid of {rows:,} x {cols:,}" if result["grid"] else f"places on no grid: {result['layer']}"
    told = f"{result['out']}: {_patches(result)} of {result['dim']} numbers by {result['encoder']}, on {place}"
    norms = result["norms"]
    lengths = f"; lengths {norms['least']:.3f} to {norms['most']:.3f}" if norms else ""
    return told + (f"; of {result['date']}" if result["date"] else "") + lengths


def _verify_text(result: Dict[str, Any]) -> str:
    marks = {"ok": "right", "warning": "note", "error": "wrong"}
    lines = [f"{marks[finding['level']]:<6} {finding['text']}" for finding in result["findings"]]
    held = f"{counted(result['patches'], 'vector')} of {result['dim']} numbers by {result['encoder']}"
    if not result["dim"]:  # of unlike lengths
        held = counted(result["patches"], "vector")
    return "\n".join([f"{result['source']}: {held}", *lines])


def _export_text(result: Dict[str, Any]) -> str:
    loss = result["loss"]
    lost = (
        f"; cosine to the originals {loss['cosine_median']:.5f}, {loss['neighbours_kept']:.1%} of the 10 nearest kept"
        if loss
        else ""
    )
    return (
        f"{result['out']}: {counted(result['patches'], 'vector')} of {result['dim']} numbers as {result['numbers']}, "
        f"{_bytes(result['bytes'])} in {result['seconds']:.1f} s{lost}\n{result['item']}"
    )


def _bytes(count: int) -> str:
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:,.1f} {unit}"
    return counted(count, "byte")


_TEXTS: Mapping[Type[Request], Callable[[Any], str]] = {
    EmbedRequest: _embed_text,
    EmbedManyRequest: _embed_many_text,
    IndexRequest: _index_text,
    PlanRequest: _plan_text,
    ClusterRequest: _cluster_text,
    SimilarRequest: _similar_text,
    ReduceRequest: _reduce_text,
    EncodersRequest: _encoders_text,
    InspectRequest: _inspect_text,
    DoctorRequest: _doctor_text,
    FitMosaiksRequest: _fit_text,
    SweepRequest: _sweep_text,
    ClassifyRequest: _classify_text,
    ChangeRequest: _change_text,
    ImportRequest: _import_text,
    VerifyRequest: _verify_text,
    ExportRequest: _export_text,
}
