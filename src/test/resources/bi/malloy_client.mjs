import { createRequire } from 'node:module';
import { TYPES, WRITE, tell } from './questions.mjs';

const require = createRequire(process.cwd() + '/');
const { SingleConnectionRuntime } = require('@malloydata/malloy');
const { PostgresConnection } = require('@malloydata/db-postgres');
const connection = new PostgresConnection('diwan', {}, () => ({
  username: process.env.PGUSER, password: process.env.PGPASSWORD, host: process.env.PGHOST,
  port: Number(process.env.PGPORT), databaseName: process.env.PGDATABASE
}));
const runtime = new SingleConnectionRuntime({ connection });
const run = async (malloy) => (await runtime.loadQuery(malloy).run()).data.toObject()[0];

tell('version', 'Malloy ' + require('@malloydata/malloy/package.json').version);
// Malloy reads one column of JSON, named row.
const views = await connection.runSQL(`select json_build_object('told', obj_description(oid)) as row
  from pg_class where relnamespace = 'reporting'::regnamespace and relkind = 'v'`, { rowLimit: 1000 });
tell('views', views.rows.length);
tell('commented', views.rows.filter((row) => row.told).length);
const model = `
source: participants is diwan.table('reporting.event_participant')
source: every_day is diwan.table('reporting.calendar')
source: events is diwan.table('reporting.event') extend {
  primary_key: event_id
  join_many: participants on event_id = participants.event_id
  join_one: every_day on date_id = every_day.date_id
}
source: countries is diwan.table('reporting.country')
`;
const schema = await runtime.getModel(model);
const fields = schema.getExploreByName('events').allFields;
for (const field of fields) if (TYPES.includes(field.name)) tell('type ' + field.name, field.type);
tell('events', (await run(model + 'run: events -> { aggregate: n is count() }')).n);
tell('joined', (await run(model + 'run: events -> { aggregate: n is participants.count() }')).n);
// Malloy counts events once although each is joined to many participants.
tell('distinct', (await run(model + 'run: events -> { where: participants.participant_id is not null aggregate: n is count() }')).n);
tell('weighted', (await run(model + 'run: events -> { aggregate: n is participants.weight.sum() }')).n);
tell('calendar', (await run(model + 'run: events -> { where: every_day.date_id is not null aggregate: n is count() }')).n);
tell('arabic', (await run(model + "run: countries -> { where: country_iso3 = 'CHN' select: name_ar }")).name_ar);
try {
  await connection.runSQL(WRITE);
  tell('write', 'done');
} catch {
  tell('write', 'refused');
}
process.exit(0);
