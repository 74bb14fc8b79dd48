"""What is done with a newsroom as a whole, in the window: back up, merge, see what was spiked, and so on."""
