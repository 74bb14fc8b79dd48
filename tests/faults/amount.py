"""How much of everything: a little in every run of the tests, much in `make soak`."""

import os
import secrets

THOROUGH = bool(os.environ.get("DESKEDITOR_FAULTS_THOROUGH"))
SEED = int(os.environ.get("DESKEDITOR_FAULTS_SEED", secrets.randbelow(10**9)))
"""Another one every time; that of a failure is printed, and can be given again."""
