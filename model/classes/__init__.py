"""Classes for every patch: classifiers, how well they do on ground they never saw, and how classes are drawn."""
