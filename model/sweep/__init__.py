"""Parts of a sweep: the settings, what they give, what is measured of it, and what that answers."""
