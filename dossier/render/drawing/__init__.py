"""Draws what is known as SVG: pure functions from small data to text, without knowledge of dossiers or disks."""
