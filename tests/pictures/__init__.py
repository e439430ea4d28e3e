"""The pictures of the guide, made anew from the sample: `python -m tests.pictures --to resources/help/pictures`."""
