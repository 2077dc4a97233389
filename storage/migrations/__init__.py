"""The schema, as numbered files applied once each and never changed afterwards."""
