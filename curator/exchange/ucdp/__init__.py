"""UCDP GED files by their header: rows of foreign event data become events of ours, with every cell kept as it stood."""
