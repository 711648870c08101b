select format('%s:%s: %s', file_name, line_no,
    case outcome
      when 'NOTHING_FOUND' then 'finds nothing: no current article states such a fact, correct the row or delete it'
      when 'AMBIGUOUS' then 'is not applied: several facts of the article fit, say more of the words'
      else 'is not applied: the two records hold facts of one article each, or another row tells them apart; make those of one article the same first'
    end)
  from audit.correction_applied
 where run_id = ? and outcome <> 'APPLIED'
 order by file_name, line_no
