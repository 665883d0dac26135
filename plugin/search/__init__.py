"""Search without widgets: patches' tables, examples, the query, hits and the similarity map."""
