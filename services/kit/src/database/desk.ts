import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { systemViewer, type Viewer } from '../viewer/index.js';
import { arrayLiteral, literal, tellVariables, Transaction } from './transaction.js';

/** One look at a child's record, to be written into the look-log before the answer leaves. */
export interface Look {
  readonly childId: string;
  /** What kind of record was read: `child`, `referral`, `whereabouts`… */
  readonly record: string;
  readonly fields: readonly string[];
  /** What the person said they needed it for, where that is asked. */
  readonly reason?: string | undefined;
}

/**
 * One viewer's place of work: a transaction in which row-level security knows who is asking.
 * It opens with the first statement and ends once, by `close` or `abandon`.
 */
export class Desk {
  private opened: Promise<Transaction> | undefined;
  private isOver = false;
  /** Whom PostgreSQL takes this desk for, once a process of ours has worked at it. */
  private acting: Record<string, string> | undefined;
  private readonly looks = new Map<string, Look>();
  private readonly pages: Page[] = [];

  /**
   * @param use `command` for one sequence of steps with nothing beside it; `reading` for resolvers that run side by side
   */
  constructor(
    private readonly orm: MikroORM,
    readonly viewer: Viewer,
    private readonly use: 'reading' | 'command' = 'reading',
    private readonly reason?: string,
  ) {}

  /** Whether any statement has been sent yet. */
  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  /** The entity manager of this transaction. */
  async em(): Promise<EntityManager> {
    return (await this.transaction()).entities();
  }

  /** Runs one SQL statement inside this transaction, with `?` for each parameter. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.transaction()).rows(sql, parameters);
  }

  /**
   * Runs one SQL statement whose plan PostgreSQL keeps, with `?` for each parameter: for what is asked all day
   * long and whose text takes few shapes.
   */
  async prepared<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.transaction()).prepared(sql, parameters);
  }

  /**
   * Runs one such statement in a transaction of its own, in one message, unless one is open already. For a list
   * that is most often all that an operation asks; what it shows it must note itself (see `noteLooks`).
   */
  async preparedAlone<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (this.opened || this.isOver) return this.prepared(sql, parameters);
    return Transaction.once(this.orm, sessionVariables(this.viewer, this.reason), sql, parameters);
  }

  /**
   * Does one step of a command as a process of ours, in the same transaction, e.g. to warn those who may see a
   * child that this viewer may not. What it finds must not reach the viewer.
   */
  async asSystem<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
    if (this.use !== 'command')
      throw new Error('Only a command may work as the system: readers run side by side.');
    const em = await this.em();
    await em.flush();
    const before = this.acting ?? sessionVariables(this.viewer, this.reason);
    this.acting = sessionVariables({ ...systemViewer(name), requestId: this.viewer.requestId });
    await this.tell(this.acting);
    try {
      const result = await step();
      await em.flush();
      return result;
    } finally {
      // One process of ours may call on another: each hands back to whoever called on it.
      this.acting = before;
      await this.tell(before);
    }
  }

  /** Tells PostgreSQL something for the rest of this transaction. */
  async tell(variables: Readonly<Record<string, string>>): Promise<void> {
    await this.rows(tellVariables(variables));
  }

  /** Notes that the viewer was shown these fields of a child's record. */
  looked(look: Look): void {
    const key = `${look.childId} ${look.record} ${look.reason ?? ''}`;
    const before = this.looks.get(key);
    if (!before) this.looks.set(key, look);
    else if (look.fields.some((field) => !before.fields.includes(field)))
      this.looks.set(key, { ...look, fields: [...new Set([...before.fields, ...look.fields])] });
  }

  /** Notes that the viewer was shown these fields of each child's record: for lists, where all are alike. */
  lookedAtEach(childIds: readonly string[], record: string, fields: readonly string[]): void {
    if (childIds.length > 0) this.pages.push({ childIds, record, fields });
  }

  /** Writes the look-log and commits. Nothing may be shown to anybody before this has succeeded. */
  async close(): Promise<void> {
    if (this.isOver) return;
    if (!this.opened && this.looks.size === 0 && this.pages.length === 0) return this.end();
    const transaction = await this.transaction();
    try {
      await transaction.commit(lookLog([...this.pages, ...pagesOf([...this.looks.values()])]));
    } catch (fault) {
      await transaction.rollback().catch(() => undefined);
      throw fault;
    } finally {
      this.end();
    }
  }

  /** Rolls back what has not been committed; safe to call twice. */
  async abandon(): Promise<void> {
    const opened = this.opened;
    this.end();
    if (opened) await opened.then((transaction) => transaction.rollback()).catch(() => undefined);
  }

  private end(): void {
    this.isOver = true;
    this.opened = undefined;
    this.looks.clear();
    this.pages.length = 0;
  }

  private transaction(): Promise<Transaction> {
    // A resolver that comes after an answer has failed must not open what nobody would close.
    if (this.isOver) return Promise.reject(new Error('This operation is over.'));
    return (this.opened ??= Transaction.open(this.orm, sessionVariables(this.viewer, this.reason)));
  }
}

/** Looks at many children's records that are alike. */
interface Page {
  readonly childIds: readonly string[];
  readonly record: string;
  readonly fields: readonly string[];
  readonly reason?: string | undefined;
}

function pagesOf(looks: readonly Look[]): Page[] {
  const alike = Map.groupBy(looks, ({ record, fields, reason }) =>
    JSON.stringify([record, fields, reason ?? null]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, childIds: group.map(({ childId }) => childId) }] : [];
  });
}

/**
 * SQL of a value that writes into the look-log that the viewer was shown these fields of some children's records.
 * @param childIds SQL of an array of their ids
 */
export function noteLooks(childIds: string, record: string, fields: readonly string[]): string {
  return `audit.note_looks(${childIds}, ${literal(record)}, ${arrayLiteral(fields)}, null)`;
}

/** SQL that writes looks into the look-log, or undefined when there are none. */
function lookLog(pages: readonly Page[]): string | undefined {
  if (pages.length === 0) return undefined;
  const statements = pages.map(({ childIds, record, fields, reason }) => {
    const why = reason === undefined ? 'null' : literal(reason);
    return `select audit.note_looks(${arrayLiteral(childIds)}, ${literal(record)}, ${arrayLiteral(fields)}, ${why})`;
  });
  return statements.join('; ');
}

/** What PostgreSQL is told about the viewer: policies and the log read these and nothing else. */
export function sessionVariables(viewer: Viewer, reason?: string): Record<string, string> {
  return {
    'app.subject': viewer.subject,
    'app.name': viewer.name,
    'app.roles': viewer.roles.join(','),
    'app.door': viewer.door,
    'app.agency': viewer.agency ?? '',
    'app.areas': viewer.areas.join(','),
    'app.shares': (viewer.shares ?? []).join(','),
    'app.request': viewer.requestId,
    'app.reason': reason ?? '',
  };
}

/** Does one piece of work as the viewer, in one transaction: all of it or none of it. */
export async function atDesk<Result>(
  orm: MikroORM,
  viewer: Viewer,
  work: (desk: Desk) => Promise<Result>,
  reason?: string,
): Promise<Result> {
  const desk = new Desk(orm, viewer, 'command', reason);
  try {
    const result = await work(desk);
    if (desk.isOpen) await (await desk.em()).flush();
    await desk.close();
    return result;
  } catch (fault) {
    await desk.abandon();
    throw fault;
  }
}
