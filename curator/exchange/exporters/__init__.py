"""Writers: one module per layout."""
