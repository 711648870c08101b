-- What a schema is for.
select coalesce(obj_description(to_regnamespace(?), 'pg_namespace'), '')
