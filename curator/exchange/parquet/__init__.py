"""Parquet: tables in parts by year, sorted, typed; written in constant memory. Needs the extra `parquet` (pyarrow)."""
