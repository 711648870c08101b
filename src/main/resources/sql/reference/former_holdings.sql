-- Holdings have no facts upon them: a changed file is taken up whole.
delete from warehouse.bridge_office_holding
