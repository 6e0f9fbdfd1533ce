-- Numbers and findings are read from these tables. Each row gets a checksum, so that none is counted
-- that is not as it was written. The rows are computed again after this step.

ALTER TABLE link ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;        -- CRC-32C of the columns before it
ALTER TABLE factory ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;     -- CRC-32C of the columns before it
ALTER TABLE assessment ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;  -- CRC-32C of the columns before it
ALTER TABLE finding ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;     -- CRC-32C of the columns before it
ALTER TABLE information ADD COLUMN seal INTEGER NOT NULL DEFAULT 0; -- CRC-32C of the columns before it
