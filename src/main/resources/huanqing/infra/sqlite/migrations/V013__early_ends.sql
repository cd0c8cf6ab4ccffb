-- Terms of a converted bill that were settled at once before they were billed; NULL while they go on.
ALTER TABLE bill_conversion ADD COLUMN ended_on TEXT;
ALTER TABLE bill_conversion ADD COLUMN end_policy TEXT CHECK ((end_policy IS NULL) = (ended_on IS NULL));
