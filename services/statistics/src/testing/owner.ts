import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, sealedJson, type DeniedRecord, type FeedEntry } from '@ictg/kit/feed';
import { codeToken, encodePerson, keyedSeal, type Person } from '@ictg/kit/linkage';

/** A record as a made-up owner has it: somebody in clear, and what is counted of them. */
export interface OwnRecord {
  readonly person: Person;
  readonly counted: object;
}

const seal = keyedSeal(Buffer.from('a secret that no statistics service ever has'), 'linkage');

/** An owner with a feed, for tests: it tells what a real one tells, and may break off. */
export class MadeUpOwner {
  readonly #entries = new Map<string, FeedEntry & { readonly sequence: number }>();
  readonly #server: Server;
  #sequence = 0;
  readonly #late: (() => void)[] = [];
  /** How many pages are answered before the owner breaks off. */
  pagesLeft = Number.POSITIVE_INFINITY;
  /** Takes every call, and answers none of these. */
  hangs: 'NEVER' | 'FEED' | 'ALWAYS' = 'NEVER';

  url = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://owner');
      const isFeed = url.pathname.startsWith('/feed');
      if (this.hangs === 'ALWAYS' || (this.hangs === 'FEED' && isFeed)) {
        this.#late.push(() => this.#answer(url, response));
        return;
      }
      this.#answer(url, response);
    });
  }

  static async start(): Promise<MadeUpOwner> {
    const owner = new MadeUpOwner();
    await new Promise<void>((resolve) => owner.#server.listen(0, '127.0.0.1', resolve));
    owner.url = `http://127.0.0.1:${(owner.#server.address() as AddressInfo).port}`;
    return owner;
  }

  /** Answers what was left unanswered. */
  answerLate(): void {
    for (const answer of this.#late.splice(0)) answer();
  }

  /** Tells a record, anew or corrected. */
  tell({ person, counted }: OwnRecord, notOf: readonly DeniedRecord[] = []): void {
    const sealed = sealedJson(encodePerson(person, seal));
    const denied = notOf.map(({ source, ...code }) => ({
      source,
      code: codeToken(code, seal) ?? '',
    }));
    this.#put(person.id, { counted: { ...counted }, sealed, denied });
  }

  /** The token that stands for a record outside. */
  keyOf(id: string): string {
    return seal.token('record', id);
  }

  /** All that leaves the owner about a record. */
  toldOf(id: string): string {
    const { sequence: _, ...entry } = this.#entries.get(id) ?? {};
    return JSON.stringify(entry);
  }

  /** Tells that a record is no longer there. */
  remove(id: string): void {
    this.#put(id, null);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #put(id: string, record: FeedEntry['record']): void {
    this.#sequence += 1;
    const key = this.keyOf(id);
    const digest = record === null ? '' : seal.token('facts', JSON.stringify([id, record]));
    this.#entries.delete(id);
    this.#entries.set(id, { key, digest, record, sequence: this.#sequence });
  }

  #answer(url: URL, response: ServerResponse): void {
    const answer = url.pathname === '/feed/look' ? this.#look() : this.#page(url.searchParams);
    response.writeHead(answer === undefined ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  #look() {
    const there = [...this.#entries.values()].filter(({ record }) => record !== null);
    const digest = digestOf(there.map((one) => one.digest));
    return { asOf: new Date().toISOString(), records: there.length, digest };
  }

  #page(asked: URLSearchParams) {
    if (this.pagesLeft <= 0) return undefined;
    this.pagesLeft -= 1;
    const [after, first] = [Number(asked.get('after')), Number(asked.get('first'))];
    // They lie in the order of their numbers: what is told again goes to the end.
    const left = [...this.#entries.values()].filter(({ sequence }) => sequence > after);
    const shown = left.slice(0, first);
    return {
      entries: shown.map(({ sequence: _, ...entry }) => entry),
      cursor: String(shown.at(-1)?.sequence ?? after),
      hasMore: left.length > first,
    };
  }
}
