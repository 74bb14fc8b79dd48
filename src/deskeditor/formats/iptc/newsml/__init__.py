"""NewsML-G2 2.35 (IPTC): a news message with the story, its photos as items of their own, and what is read of them."""
