-- Refunds by their number, so that an import can hold them against their payments. Other rows are not in it.
CREATE INDEX entry_refund ON entry (order_no) WHERE kind = 'REFUND';
