"""Pages in the words of schema.org, as JSON-LD.

Only what the page says too. What the program found by itself is said to be so; a date that is not certain is left out.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from dossier.addresses import entity_path, event_path, public_address, question_path, source_path
from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.question import Question
from dossier.model.source import Source
from dossier.text.edtf import DATE, parse_edtf

_TYPES = {"person": "Person", "organization": "Organization", "place": "Place"}
_MOST = 50
"""Of anything that a page lists without end."""
_ELSEWHERE = {"wikidata": "https://www.wikidata.org/entity/", "geonames": "https://sws.geonames.org/"}
"""Where an id of another scheme stands for the thing itself."""
_NOT_REVIEWED = "Found automatically, not reviewed."

Thing = dict[str, object]


def source_data(dossier: Dossier, source: Source, named: Iterable[str]) -> Thing:
    """Return the page of a source, which is about a text; `named` are the ids of entities that occur in it."""
    quotes = [said for said in dossier.annotations[source.id].quotes if said.kind == "direct"]
    text = _thing(
        "NewsArticle" if source.publisher.known else "Article",
        headline=source.title.value,
        # Whether an author is a person is not said.
        author=[{"name": name} for name in source.authors.value.split("; ") if name],
        publisher=_thing("Organization", name=source.publisher.value) if source.publisher.known else None,
        datePublished=_exact(source.issued.value),
        url=source.url.value,
        inLanguage=source.language.value,
        wordCount=source.words,
        identifier=_identifier("SHA-256", source.sha256),
        mentions=[_reference(dossier, entity) for entity in named][:_MOST],
        hasPart=[_quotation(dossier, said) for said in quotes[:_MOST]],
    )
    return _page(dossier, source_path(source.id), source.title.value, text)


def event_data(dossier: Dossier, event: Event) -> Thing:
    """Return the page of an event, with the sources it rests on."""
    ends = [_exact(end) for end in event.date.split("/")]
    first, last = (ends[0], ends[-1]) if all(ends) else ("", "")
    happening = _thing(
        "Event",
        name=event.title,
        description=event.summary,
        startDate=first,
        endDate=last,
        location=[_reference(dossier, place) for place in event.places],
        about=[_reference(dossier, participant.entity) for participant in event.participants][:_MOST],
        superEvent=[_event(dossier, other) for other in event.part_of],
        subEvent=[_event(dossier, other) for other in dossier.index.parts_of_event[event.id]][:_MOST],
    )
    sources = dict.fromkeys(evidence.source for evidence in event.evidence if evidence in dossier.evidence)
    page = _page(dossier, event_path(event.id), event.title, happening)
    return {**page, **_filled({"citation": [_source(dossier, source) for source in sources]})}


def question_data(dossier: Dossier, question: Question) -> Thing:
    """Return the page of a question, with every answer in the words of its source."""
    asked = _thing(
        "Question",
        name=question.title,
        text=question.title,
        suggestedAnswer=[
            _thing(
                "Answer",
                text="" if answer.evidence.withheld else answer.evidence.exact,
                citation=_source(dossier, answer.evidence.source),
            )
            for answer in question.answers
            if answer.evidence in dossier.evidence
        ][:_MOST],
        about=[_reference(dossier, entity) for entity in question.entities],
    )
    return _page(dossier, question_path(question.id), question.title, asked)


def entity_data(dossier: Dossier, entity: Entity) -> Thing:
    """Return the page of an entity, with words of theirs."""
    quotes = [said for said in dossier.index.said_by[entity.id] if said.kind == "direct"]
    point = entity.coordinates
    about = _thing(
        _type(entity),
        name=entity.name,
        alternateName=[alias.text for alias in entity.aliases if not alias.sources],
        description=entity.description or ("" if entity.reviewed else _NOT_REVIEWED),
        sameAs=[f"{_ELSEWHERE[scheme]}{quote(id_)}" for scheme, id_ in entity.external_ids if scheme in _ELSEWHERE],
        identifier=[_identifier(scheme, id_) for scheme, id_ in entity.external_ids],
        geo=point and _thing("GeoCoordinates", latitude=point.latitude, longitude=point.longitude),
        containedInPlace=_reference(dossier, entity.part_of) if entity.part_of and entity.type == "place" else None,
        subjectOf=[_quotation(dossier, said) for said in quotes[:_MOST]],
    )
    return _page(dossier, _path(dossier, entity), entity.name, about)


def _page(dossier: Dossier, path: str, name: str, about: Thing) -> Thing:
    site = _thing("WebSite", name=dossier.site.name, url=dossier.site.url)
    page = _thing(
        "WebPage",
        name=name,
        url=public_address(dossier.site, path),
        isPartOf=site if len(site) > 1 else None,
        mainEntity=about,
    )
    return {"@context": "https://schema.org", **page}


def _quotation(dossier: Dossier, said: Quote) -> Thing:
    """Return words between quotation marks; who said them was found by the program, and that is said."""
    speaker = said.speaker.entity if said.speaker and said.speaker.entity in dossier.subjects else None
    return _thing(
        "Quotation",
        text=said.text,
        creator=_reference(dossier, speaker) if speaker else None,
        isBasedOn=public_address(dossier.site, source_path(said.source)),
        description="Confirmed by a curator." if said.ruled else "Found automatically.",
    )


def _reference(dossier: Dossier, entity: str) -> Thing:
    record = dossier.subjects.get(entity)
    if record is None:
        return {"name": entity}
    return _thing(_type(record), name=record.name, url=public_address(dossier.site, _path(dossier, record)))


def _event(dossier: Dossier, event: str) -> Thing:
    address = public_address(dossier.site, event_path(event))
    return _thing("Event", name=dossier.events[event].title, url=address)


def _source(dossier: Dossier, source: str) -> Thing:
    address = public_address(dossier.site, source_path(source))
    return _thing("CreativeWork", name=dossier.sources[source].title.value, url=address)


def _identifier(scheme: str, value: str) -> Thing:
    return _thing("PropertyValue", propertyID=scheme, value=value)


def _path(dossier: Dossier, entity: Entity) -> str:
    return entity_path(dossier.entity_type(entity), entity.id)


def _type(entity: Entity) -> str:
    return _TYPES.get(entity.type, "Thing")


def _exact(date: str) -> str:
    """Return an EDTF value that is an ISO 8601 date too, or nothing."""
    match = DATE.fullmatch(date)
    season_or_open = (
        match is None or match["mark"] or "X" in date or date.startswith("-") or (match["month"] or "0") > "12"
    )
    return "" if season_or_open or parse_edtf(date) is None else date


def _thing(kind: str, /, **properties: object) -> Thing:
    return {"@type": kind, **_filled(properties)}


def _filled(properties: Mapping[str, object]) -> Thing:
    """Leave away what nobody said."""
    return {name: value for name, value in properties.items() if value or value == 0}
