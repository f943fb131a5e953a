"""The public door of the cellar: one module a subject, frozen rows out."""
