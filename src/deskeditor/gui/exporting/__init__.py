"""What would leave, and the ways out that the menus name."""
