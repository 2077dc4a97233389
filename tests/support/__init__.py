"""Small whole fakes and servers."""
