"""The words of each claimed language by what they mean, one module a language."""
