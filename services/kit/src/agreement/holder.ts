import { z } from 'zod';
import { londonDay } from '../calendar/index.js';
import type { Log } from '../log/index.js';
import type { Viewer } from '../viewer/index.js';
import type { FieldGroup } from './ceiling.data.js';
import { partnerKindOf } from './partner.js';
import {
  readCopy,
  type AdmittedClient,
  type AgreementCopy,
  type SharedAgreement,
} from './signed-copy.js';

/** What a partner's agreement opens at this moment. */
export interface Shares {
  readonly groups: readonly FieldGroup[];
  /** GSS codes of the authorities whose children are in scope. */
  readonly areas: readonly string[];
}

/** Nothing is known for certain of any agreement, so no partner is answered. Answer 503. */
export class AgreementsStale extends Error {
  constructor() {
    super(
      'What your agreement says cannot be checked at the moment, so nothing is shared. Try again in a minute.',
    );
    this.name = 'AgreementsStale';
  }
}

/** A partner's program whose token is still good was stopped, or its key was revoked. Answer 401. */
export class ClientStopped extends Error {
  constructor() {
    super(
      'This connection was stopped, or its key was revoked or has ended. Our connections in the back office says which.',
    );
    this.name = 'ClientStopped';
  }
}

/** Who came in through the partners' door, as far as it decides what they get. */
type Partner = Pick<Viewer, 'subject' | 'roles' | 'agency' | 'clientKey'>;

/** Knows what each partner's agreement opens. */
export interface AgreementHolder {
  /**
   * @throws AgreementsStale when the copy is too old to be relied on
   * @throws ClientStopped when it is a program that is no longer let in
   */
  sharesOf(viewer: Partner): Shares;
  /** @throws AgreementsStale when the copy is too old to be relied on */
  client(clientId: string): AdmittedClient | undefined;
  /**
   * The agreements that hold today.
   * @throws AgreementsStale when the copy is too old to be relied on
   */
  inForce(): readonly SharedAgreement[];
}

export interface HolderOptions {
  /** Where signed copies are fetched from. */
  readonly url: string;
  readonly publicKey: string;
  readonly log: Log;
  /** The time in milliseconds; a test's own. */
  readonly now?: () => number;
}

/** The settings of whoever holds a copy of the agreements. */
export const holderVariables = { AGREEMENTS_URL: z.url(), AGREEMENT_PUBLIC_KEY: z.string() };

const fetchedEvery = 10_000;
const soonAgain = 1_000;
/** A copy older than this may hide that an agreement has ended. */
const staleAfter = 60_000;
const nothing: Shares = { groups: [], areas: [] };

/** Fetches the signed copy of the agreements again and again, and answers from the newest one that is ours. */
export class HeldAgreements implements AgreementHolder {
  private copy: AgreementCopy | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;
  private readonly now: () => number;

  constructor(private readonly options: HolderOptions) {
    this.now = options.now ?? Date.now;
  }

  /** Fetches now and from now on. */
  start(): this {
    void this.keep();
    return this;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  /** Fetches once. An older copy than the one held is not taken: somebody might bring back what has ended. */
  async fetch(): Promise<void> {
    const response = await fetch(this.options.url, { signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`The agreements were answered with ${response.status}.`);
    this.take(await readCopy(this.options.publicKey, await response.text()));
  }

  /**
   * A partner's program that is admitted, with the keys that hold today.
   * @throws AgreementsStale when the copy is too old to be relied on
   */
  client(clientId: string): AdmittedClient | undefined {
    const { clients, today } = this.relied();
    const found = clients.find((one) => one.clientId === clientId);
    return (
      found && {
        ...found,
        keys: found.keys.filter(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn),
      }
    );
  }

  sharesOf(viewer: Partner): Shares {
    if (viewer.clientKey !== undefined && !this.isLetIn(viewer)) throw new ClientStopped();
    const kind = partnerKindOf(viewer);
    const found = this.inForce().find((one) => one.agency === viewer.agency && one.kind === kind);
    return found ? { groups: found.groups, areas: found.areas } : nothing;
  }

  inForce(): readonly SharedAgreement[] {
    const { agreements, today } = this.relied();
    return agreements.filter(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn);
  }

  private relied(): AgreementCopy & { readonly today: string } {
    const { copy } = this;
    const now = this.now();
    if (!copy || Math.abs(now - copy.issuedAt) > staleAfter) throw new AgreementsStale();
    return { ...copy, today: londonDay(new Date(now)) };
  }

  private isLetIn({ subject, clientKey }: Partner): boolean {
    const keys = this.client(subject)?.keys ?? [];
    return keys.some(({ thumbprint }) => thumbprint === clientKey);
  }

  private take(copy: AgreementCopy): void {
    if (this.copy === undefined || copy.issuedAt >= this.copy.issuedAt) this.copy = copy;
  }

  private async keep(): Promise<void> {
    let wait = fetchedEvery;
    try {
      await this.fetch();
    } catch (fault) {
      wait = this.copy ? fetchedEvery / 2 : soonAgain;
      this.options.log.debug({ fault: String(fault) }, 'The agreements could not be fetched');
    }
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.keep(), wait);
    this.timer.unref();
  }
}

/** The viewer with what the partner's agreement opens now; everybody else as they are. */
export function withShares(viewer: Viewer, holder: AgreementHolder): Viewer {
  if (viewer.door !== 'partner') return viewer;
  const { groups, areas } = holder.sharesOf(viewer);
  return { ...viewer, shares: groups, areas };
}
