"""PDF: text of any direction in lines, tables over pages, drawings, links and an outline, written without anything in between."""
