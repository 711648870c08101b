delete from warehouse.dim_participant_alias where alias_language = 'en'
