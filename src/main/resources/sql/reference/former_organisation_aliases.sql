delete from warehouse.participant_alias a
 using warehouse.dim_participant p
 where p.participant_id = a.participant_id and p.participant_kind = 'ORGANISATION' and a.alias_language <> 'en'
