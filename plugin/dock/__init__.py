"""The dock and its panels: forms only; they run algorithms and draw what comes back."""
