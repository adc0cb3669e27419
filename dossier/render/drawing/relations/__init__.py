"""Draws relations: who is near whom, as a network and around one."""
