/** What running a question may fetch, as the front door works it out. */
export interface Cost {
  readonly estimated: number;
  /** How many records are fetched at once for whoever asks; undefined without a limit. */
  readonly most: number | undefined;
}

/** Reads the answer to a question about cost; nothing where there is none, because the question is not whole yet. */
export function costOf(body: unknown): Cost | undefined {
  const cost = (body as { extensions?: { cost?: Partial<Cost> } } | null)?.extensions?.cost;
  if (typeof cost?.estimated !== 'number') return undefined;
  return { estimated: cost.estimated, most: typeof cost.most === 'number' ? cost.most : undefined };
}

export function isTooDear({ estimated, most }: Cost): boolean {
  return most !== undefined && estimated > most;
}

/** The cost in a sentence, with the way out where there is too much of it. */
export function costWords(cost: Cost): string {
  const { estimated, most } = cost;
  const records = `${estimated.toLocaleString('en-GB')} ${estimated === 1 ? 'record' : 'records'}`;
  if (most === undefined) return `Fetches up to ${records}.`;
  const limit = most.toLocaleString('en-GB');
  return isTooDear(cost)
    ? `Too much at once: this may fetch ${records}, and ${limit} are allowed. Ask for fewer rows with first, or leave out lists within lists.`
    : `Fetches up to ${records} of the ${limit} allowed at once.`;
}
