-- While nobody has seen an alert, later hours of its kind are added to it instead of being told anew.
ALTER TABLE alerts ADD COLUMN latest BIGINT;  -- the last of these hours, epoch milliseconds; NULL: `hour` alone
