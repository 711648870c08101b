delete from warehouse.outlet_alias
