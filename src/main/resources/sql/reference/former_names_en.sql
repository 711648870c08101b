delete from warehouse.participant_alias where alias_language = 'en'
