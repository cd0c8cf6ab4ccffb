-- A deposit that is held or freed is not spent, whatever category or direction the person gave the row.
UPDATE entry SET product = 'NONE', kind = 'TRANSFER', state = 'NO_EFFECT', reason = 'DEPOSIT_HOLD', terms = 0,
    bill_month = NULL, mode = 'UNSTATED', lender = NULL
  WHERE status IN ('解冻成功', '冻结成功', '信用服务使用成功', '芝麻免押下单成功') AND state IN ('BOOKED', 'PENDING', 'REVIEW')
    AND reason <> 'SAID_BY_USER' AND id NOT IN (SELECT entry_id FROM answer);
