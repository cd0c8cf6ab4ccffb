-- What files with these column names are written in, where the person chose it by hand.
ALTER TABLE table_mapping ADD COLUMN charset TEXT;
