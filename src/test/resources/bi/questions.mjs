// What every client is asked in SQL; the answers go to standard output, a name, a tab and a value a line.
const joined = 'from reporting.event e join reporting.event_participant p on p.event_id = e.event_id';
export const COUNTS = {
  events: 'select count(*) as n from reporting.event',
  joined: `select count(*) as n ${joined}`,
  distinct: `select count(distinct e.event_id) as n ${joined}`,
  weighted: `select sum(p.weight) as n ${joined}`,
  calendar: 'select count(*) as n from reporting.event e join reporting.calendar d on d.date_id = e.date_id',
  arabic: "select name_ar as n from reporting.country where country_iso3 = 'CHN'"
};
export const TYPES = ['event_id', 'date_from', 'confidence', 'event_type_ar'];
export const WRITE = 'delete from reporting.article';
export const tell = (name, value) => console.log(`${name}\t${value}`);
