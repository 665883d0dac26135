"""The Clusters panel's forms."""
