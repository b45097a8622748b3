import { MikroORM } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { entities } from './entities.js';
import { tables } from './tables.js';

it('makes the tables that the entities declare', async () => {
  const orm = await MikroORM.init({ dbName: 'none', entities: [...entities] });
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
  const declared = sql
    .split(/;\n+/)
    .map((statement) => statement.trim().replace(/\s+/g, ' '))
    .filter((statement) => statement !== '' && !/^set /i.test(statement));
  expect(tables.statements).toEqual(declared);
});
