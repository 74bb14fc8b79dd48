"""What is done with a newsroom as a whole: window and command line ask it here.

Back up, restore, verify, repair, merge, send to a desk, destroy, write out as plain files: one module each.
"""
