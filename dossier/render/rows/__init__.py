"""The rows of lists as data, beside their pages: one module a list."""
