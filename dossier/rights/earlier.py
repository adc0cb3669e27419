"""What was published of a source before its rights were limited, or while other words of it were shown."""

from collections.abc import Collection, Mapping
from typing import Any

from dossier.model.dossier import Earlier
from dossier.model.source import WITHHELD
from dossier.rights.deciding import Shown
from dossier.text.folding import fold, squeeze


def rewrite_earlier(earlier: Earlier, shown: Shown, subjects: Collection[str]) -> Earlier:
    """Return an earlier state without words that may not be shown now.

    `subjects` are the ids of all names that have a page: what was found in words that are withheld now is no name any
    more. Words of limited sources stay where the same words are shown today.
    """
    texts = {source: fold(squeeze(shown.sources[source].text)) for source in shown.limited}
    data = dict(earlier.data)
    data["entities"] = [
        record for record in _records(data, "entities") if record.get("reviewed", True) or record.get("id") in subjects
    ]
    data["sources"] = [
        _source(record, shown, subjects) if record.get("id") in shown.limited else record
        for record in _records(data, "sources")
    ]
    return Earlier(on=earlier.on, data=_rewrite(data, shown, texts))


def _records(data: Mapping[str, Any], kind: str) -> list[Mapping[str, Any]]:
    return list(data.get(kind) or ())


def _source(record: Mapping[str, Any], shown: Shown, subjects: Collection[str]) -> dict[str, Any]:
    names = {name: times for name, times in (record.get("names") or {}).items() if name in subjects}
    return {**record, "title": shown.sources[record["id"]].title.value, "names": names}


def _rewrite(value: Any, shown: Shown, texts: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return shown.words.cut(value)
    if isinstance(value, list | tuple):
        return [_rewrite(item, shown, texts) for item in value]
    if not isinstance(value, Mapping):
        return value
    changed = {_rewrite(key, shown, texts): _rewrite(item, shown, texts) for key, item in value.items()}
    text = texts.get(str(value.get("source")))
    if text is not None and "exact" in value and fold(squeeze(str(value["exact"]))) not in text:
        changed["exact"] = WITHHELD
    return changed
