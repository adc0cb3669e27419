"""From a folder to a dossier, stage by stage."""
