"""What people say of places: classes from a vector file, and the places that they are tested at."""
