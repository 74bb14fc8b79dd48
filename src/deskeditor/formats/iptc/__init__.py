"""The news standards of the IPTC: ninjs, NITF and NewsML-G2, written and read."""
