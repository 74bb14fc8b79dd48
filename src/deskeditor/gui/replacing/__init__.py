"""Find and replace in many stories: the window that shows every change before it is made."""
