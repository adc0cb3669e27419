"""Relations turned round: from people, places and events to what names them."""
