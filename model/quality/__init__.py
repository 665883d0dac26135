"""How good vectors are: measures on arrays, with labels and without. Nothing here reads or writes files."""
