import { createRequire } from 'node:module';
import { COUNTS, TYPES, WRITE, tell } from './questions.mjs';

const require = createRequire(process.cwd() + '/');
const connector = require('@evidence-dev/postgres');
const runQuery = connector.default ?? connector;
const database = {
  user: process.env.PGUSER, password: process.env.PGPASSWORD, host: process.env.PGHOST,
  port: Number(process.env.PGPORT), database: process.env.PGDATABASE, schema: 'reporting'
};
const all = async (sql) => {
  const answer = await runQuery(sql, database);
  const rows = [];
  const source = typeof answer.rows === 'function' ? answer.rows() : answer.rows;
  for await (const batch of source) rows.push(...(Array.isArray(batch) ? batch : [batch]));
  return { rows, columns: answer.columnTypes };
};

tell('version', 'Evidence connector ' + require('@evidence-dev/postgres/package.json').version);
const views = await all("select c.relname, obj_description(c.oid) as told from pg_class c where relnamespace = 'reporting'::regnamespace and relkind = 'v'");
tell('views', views.rows.length);
tell('commented', views.rows.filter((row) => row.told).length);
const event = await all('select * from reporting.event');
for (const column of event.columns) if (TYPES.includes(column.name)) tell('type ' + column.name, column.evidenceType);
for (const [name, sql] of Object.entries(COUNTS)) tell(name, Object.values((await all(sql)).rows[0])[0]);
try {
  await all(WRITE);
  tell('write', 'done');
} catch {
  tell('write', 'refused');
}
process.exit(0);
