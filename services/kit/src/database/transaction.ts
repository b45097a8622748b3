import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import {
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import pg, { type Pool, type PoolClient, type QueryConfig } from 'pg';

/**
 * A transaction on a connection of the ORM's own pool. Nothing waits for the answer to `begin`: it leaves together
 * with the first statement, and statements of resolvers that run side by side leave side by side. Every message that
 * is saved saves both sides a read and a write, which is what a short operation mostly consists of.
 */
export class Transaction {
  private manager: EntityManager | undefined;
  private begun: Promise<unknown> | undefined;
  private isOver = false;

  private constructor(
    private readonly orm: MikroORM,
    private readonly client: PoolClient,
    private readonly opening: string,
  ) {}

  /** Makes a transaction that begins, and tells PostgreSQL these variables, with its first statement. */
  static async open(
    orm: MikroORM,
    variables: Readonly<Record<string, string>>,
  ): Promise<Transaction> {
    const client = await (await poolOf(orm)).connect();
    return new Transaction(orm, client, `begin; ${tellVariables(variables)}`);
  }

  /**
   * Does one statement in a transaction of its own, all of it in one message.
   * @param sql with `?` for each parameter; PostgreSQL keeps its plan
   */
  static async once<Row>(
    orm: MikroORM,
    variables: Readonly<Record<string, string>>,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    const transaction = await Transaction.open(orm, variables);
    const { stream } = streamOf(transaction.client);
    stream.cork();
    const answer = transaction.prepared<Row>(sql, parameters);
    // After a statement that failed this takes everything back.
    const end = transaction.commit();
    stream.uncork();
    try {
      const [rows] = await Promise.all([answer, end]);
      return rows;
    } catch (fault) {
      await end.catch(() => transaction.rollback());
      throw fault;
    }
  }

  /** Runs one statement, with `?` for each parameter. */
  async rows<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.send(this.orm.em.getPlatform().formatQuery(sql, parameters));
  }

  /** Runs one statement whose plan PostgreSQL keeps, with `?` for each parameter. */
  async prepared<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.send({ ...statement(sql), values: [...parameters] });
  }

  /** The ORM at work in this transaction. */
  entities(): EntityManager {
    if (!this.manager) {
      this.begin();
      this.manager = this.orm.em.fork();
      this.manager.setTransactionContext(joined(this.client));
    }
    return this.manager;
  }

  /**
   * Commits, after one last statement in the same message if there is one.
   * @param last complete SQL without parameters
   */
  async commit(last?: string): Promise<void> {
    await this.send(last === undefined ? 'commit' : `${last}; commit`);
    this.release();
  }

  /** Takes everything back; safe after a failure and after the end. */
  async rollback(): Promise<void> {
    if (this.isOver) return;
    try {
      if (this.begun) await this.client.query('rollback');
      this.release();
    } catch (fault) {
      // A connection that could not even end its transaction is thrown away.
      this.release(fault instanceof Error ? fault : new Error(String(fault)));
      throw fault;
    }
  }

  private begin(): void {
    if (this.begun) return;
    this.begun = this.client.query(this.opening);
    // Whoever sends a statement is told; until then nobody listens.
    this.begun.catch(() => undefined);
  }

  private async send<Row>(query: string | QueryConfig): Promise<Row[]> {
    if (this.isOver) throw new Error('This transaction is over.');
    const { stream } = streamOf(this.client);
    stream.cork();
    this.begin();
    const answer = this.client.query<Row & object>(query as QueryConfig);
    stream.uncork();
    try {
      const [result] = await Promise.all([answer, this.begun]);
      return result.rows;
    } catch (fault) {
      throw this.orm.em
        .getPlatform()
        .getExceptionConverter()
        .convertException(fault as Error);
    }
  }

  private release(fault?: Error): void {
    if (this.isOver) return;
    this.isOver = true;
    this.client.release(fault);
  }
}

function streamOf(client: PoolClient): { readonly stream: Writable } {
  return (client as unknown as { connection: { stream: Writable } }).connection;
}

/** SQL that tells PostgreSQL something for the rest of the transaction. */
export function tellVariables(variables: Readonly<Record<string, string>>): string {
  const calls = Object.entries(variables).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
}

/** A text as PostgreSQL writes it in a statement. */
export const literal: (text: string) => string = pg.escapeLiteral;

/** A list of texts as PostgreSQL writes it in a statement. */
export function arrayLiteral(texts: readonly string[]): string {
  return literal(`{${texts.map((text) => JSON.stringify(text)).join(',')}}`);
}

interface Statement {
  readonly text: string;
  readonly name?: string;
}

const statements = new Map<string, Statement>();
/** Each connection remembers each statement until it closes, so there is an end to how many get a name. */
const mostNamed = 200;

function statement(sql: string): Statement {
  const known = statements.get(sql);
  if (known) return known;
  let place = 0;
  const text = sql.replace(/\?/g, () => `$${(place += 1)}`);
  if (statements.size >= mostNamed) return { text };
  const made = { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 24) };
  statements.set(sql, made);
  return made;
}

async function poolOf(orm: MikroORM): Promise<Pool> {
  return (
    orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> }
  ).getNativeClient();
}

/** The transaction as the ORM's statement builder knows it: begun already, and not the builder's to give back. */
function joined(client: PoolClient): unknown {
  const single = {
    connect: () => Promise.resolve({ query: client.query.bind(client), release: () => undefined }),
    end: () => Promise.resolve(),
  };
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PostgresDriver({ pool: single as never }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
