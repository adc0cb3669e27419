"""The steps of normalizing, one module a family; their order is in `dossier.normalize.STEPS`."""
