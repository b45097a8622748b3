import type { ClientLimits } from '@ictg/kit/agreement';

/** A request that a partner's program makes. */
export interface Metered {
  readonly clientId: string;
  readonly thumbprint: string;
  /** Of which partner: its programs share one limit. */
  readonly partner: string;
  readonly operation: string;
  readonly limits: ClientLimits;
}

/** Why a request is not answered now, and after how many seconds it may come again. */
export interface TooMuch {
  readonly sentence: string;
  readonly retryAfter: number;
}

/** What was counted of one operation of one program, since it was told last. */
export interface Counted {
  readonly clientId: string;
  readonly thumbprint: string;
  readonly onDay: string;
  readonly operation: string;
  requests: number;
  refused: number;
  limited: number;
  slow: number;
  lastAt: number;
}

/** What came of a request. */
type How = 'answered' | 'refused' | 'limited';

const minute = 60_000;
/** An answer that takes longer than this counts as slow. */
const slowAfter = 3_000;
/** Names of operations are the sender's own: so many of them are kept apart, the others together. */
const mostOperations = 50;

/** Counts what partners' programs ask, and says when it is too much. It knows no content and no answer. */
export class Meter {
  private readonly minutes = new Map<string, { minute: number; requests: number }>();
  private readonly underWay = new Map<string, number>();
  private counts = new Map<string, Counted>();

  constructor(
    private readonly dayOf: (now: Date) => string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Why a request must wait; undefined when it may go on, and then `end` must be called once. */
  begin(request: Metered): TooMuch | undefined {
    const { partner, limits } = request;
    const tooMuch = this.tooMany(partner, limits) ?? this.tooManyAtOnce(partner, limits);
    if (tooMuch) this.count(request, 'limited', 0);
    else this.underWay.set(partner, (this.underWay.get(partner) ?? 0) + 1);
    return tooMuch;
  }

  /** What came of a request that was let in. */
  end(request: Metered, how: 'answered' | 'refused', took: number): void {
    this.underWay.set(request.partner, (this.underWay.get(request.partner) ?? 1) - 1);
    this.count(request, how, took);
  }

  /** Everything counted since it was asked last. */
  take(): readonly Counted[] {
    const counted = [...this.counts.values()];
    this.counts = new Map();
    return counted;
  }

  /** Puts back what could not be told. */
  giveBack(counted: readonly Counted[]): void {
    for (const one of counted) {
      const known = this.counts.get(keyOf(one));
      if (!known) this.counts.set(keyOf(one), one);
      else {
        known.requests += one.requests;
        known.refused += one.refused;
        known.limited += one.limited;
        known.slow += one.slow;
      }
    }
  }

  private tooMany(partner: string, { requestsPerMinute }: ClientLimits): TooMuch | undefined {
    const now = this.now();
    const present = Math.floor(now / minute);
    const known = this.minutes.get(partner);
    const requests = known?.minute === present ? known.requests + 1 : 1;
    this.minutes.set(partner, { minute: present, requests });
    return requests > requestsPerMinute
      ? {
          sentence: `Your agency's connections may ask ${requestsPerMinute} times a minute, and have. Go on when the minute is over.`,
          retryAfter: Math.ceil(((present + 1) * minute - now) / 1000),
        }
      : undefined;
  }

  private tooManyAtOnce(partner: string, { atOnce }: ClientLimits): TooMuch | undefined {
    return (this.underWay.get(partner) ?? 0) >= atOnce
      ? {
          sentence: `Your agency's connections may have ${atOnce} requests under way at one time, and have. Wait for an answer before you ask the next.`,
          retryAfter: 1,
        }
      : undefined;
  }

  private count({ clientId, thumbprint, operation }: Metered, how: How, took: number): void {
    const now = this.now();
    const onDay = this.dayOf(new Date(now));
    const told = { clientId, thumbprint, onDay, operation };
    const isKnown = this.counts.has(keyOf(told));
    const isRoom = this.counts.size < mostOperations;
    const named = isKnown || isRoom ? told : { ...told, operation: 'others' };
    const key = keyOf(named);
    const counted = this.counts.get(key) ?? {
      ...named,
      requests: 0,
      refused: 0,
      limited: 0,
      slow: 0,
      lastAt: now,
    };
    counted.requests += 1;
    if (how === 'refused') counted.refused += 1;
    if (how === 'limited') counted.limited += 1;
    if (took > slowAfter) counted.slow += 1;
    counted.lastAt = now;
    this.counts.set(key, counted);
  }
}

function keyOf({
  clientId,
  thumbprint,
  onDay,
  operation,
}: Pick<Counted, 'clientId' | 'thumbprint' | 'onDay' | 'operation'>): string {
  return [onDay, clientId, thumbprint, operation].join(' ');
}

/** The name that the sender gave to what a body asks for; nothing of what it asks. */
export function operationIn(body: unknown): string {
  if (!Buffer.isBuffer(body)) return '';
  try {
    const { operationName, query } = JSON.parse(body.toString()) as Record<string, unknown>;
    if (typeof operationName === 'string' && /^\w{1,60}$/.test(operationName)) return operationName;
    const [, name = ''] = /^\s*(?:query|mutation)\s+([A-Za-z_]\w{0,59})/.exec(String(query)) ?? [];
    return name;
  } catch {
    return '';
  }
}
