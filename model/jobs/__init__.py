"""Jobs: one module per verb of the engine."""
