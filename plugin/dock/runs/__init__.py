"""What the dock shows of runs: progress, the engine's state, patches that are gone."""
