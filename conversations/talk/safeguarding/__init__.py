"""Notices distress in what somebody typed, so that they are met at once; it keeps nothing and watches nobody."""
