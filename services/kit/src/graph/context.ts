import type { MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Desk, atDesk } from '../database/desk.js';
import type { Viewer } from '../viewer/index.js';

/** What a resolver is given for the length of one operation. */
export class GraphContext {
  /** The read transaction of this operation: one snapshot of rights, one batch of look-log. */
  readonly desk: Desk;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly orm: MikroORM,
    readonly viewer: Viewer,
  ) {
    this.desk = new Desk(orm, viewer);
  }

  /**
   * Runs a command in a transaction of its own. What it changed is durable before the answer is made.
   * @param reason why the person does it, where the command asks; kept in the change log
   */
  async command<Result>(work: (desk: Desk) => Promise<Result>, reason?: string): Promise<Result> {
    const result = await atDesk(this.orm, this.viewer, work, reason);
    this.loaders.clear();
    if (this.desk.isOpen) (await this.desk.em()).clear();
    return result;
  }

  /**
   * The batching loader of this name for this operation.
   * @param load answers for all keys at once; a key without a value is null
   */
  loader<Value>(
    name: string,
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): DataLoader<string, Value | null> {
    const known = this.loaders.get(name);
    if (known) return known as DataLoader<string, Value | null>;
    const made = new DataLoader<string, Value | null>(async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    this.loaders.set(name, made);
    return made;
  }
}
