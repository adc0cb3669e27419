"""Stage of settling: whose words each quote is, by rulings, by the confidence of the finder, and by the settings."""

from dossier.curated import DECISIONS
from dossier.extract.quotes.confidence import LEAST_CONFIDENCE
from dossier.pipeline.annotating import Annotated
from dossier.pipeline.receiving import Received
from dossier.resolve import Resolved
from dossier.resolve.naming import Naming
from dossier.resolve.quotes import QuoteRules, settle_quotes
from dossier.settings import Settings


def settle(annotated: Annotated, received: Received, resolved: Resolved, settings: Settings) -> Annotated:
    """Give every quote the speaker that stands on pages; who is not sure enough becomes one whom it could be."""
    rules = QuoteRules(
        decisions=received.curated.decisions, path=DECISIONS, listed=settings.quotes, least=LEAST_CONFIDENCE
    )
    moved = {old.id: new.id for old, new in resolved.redirects.items()}
    settled, problems = settle_quotes(annotated.annotations, rules, Naming(resolved.entities.values(), moved))
    return Annotated(annotations=settled, problems=problems)
