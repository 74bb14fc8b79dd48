"""Photos on their way in and out: what their files say, and the files that leave."""
