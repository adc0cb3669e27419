"""Ids are addresses: stable, plain, and of every script."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.slugs import slugify


@given(st.text())
def test_a_slug_is_its_own_slug_and_an_address(text: str) -> None:
    slug = slugify(text)
    assert slugify(slug) == slug
    assert len(slug) <= 80
    assert not set(slug) & set("/\\.?#%&:<>\"'_ \n")
    assert "--" not in slug
    assert slug.strip("-") == slug
    assert slug == slug.lower()


@given(st.text())
def test_the_form_of_letters_does_not_matter(text: str) -> None:
    assert slugify(unicodedata.normalize("NFD", text)) == slugify(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Ada Roe", "ada-roe"),
        ("  Zoë_O’Dray (1999) ", "zoe-o-dray-1999"),
        ("Białowieża", "białowieza"),
        ("Минск", "минск"),
        ("東京 2020", "東京-2020"),
        ("../../etc/passwd", "etc-passwd"),
        ("a" * 79 + " b", "a" * 79),
        ("…", ""),
        ("", ""),
    ],
)
def test_slugify(text: str, slug: str) -> None:
    assert slugify(text) == slug
