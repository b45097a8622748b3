import { createHash } from 'node:crypto';
import { londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { MonthSpan } from './contract-return.rules.js';
import { figureDefinitions } from './figure.data.js';
import { figureKeys, type Figure, type FigureRow } from './figure.js';

/**
 * Every figure of a month as it is known now, of every child: a return that left out the children whom its maker may
 * not see would be wrong. Who sees which row of it is decided where rows are shown.
 */
export async function figuresOf(desk: Desk, span: MonthSpan): Promise<Figure[]> {
  const values: Record<string, unknown> = {
    from: londonInstant(span.first),
    until: londonInstant(span.next),
    first: span.first,
    next: span.next,
  };
  const figures: Figure[] = [];
  for (const key of figureKeys) {
    const { sql, parameters } = bound(figureDefinitions[key].sql, values);
    figures.push({
      key,
      rows: await desk.rows<FigureRow>(
        `select record_id as "recordId", child_id as "childId", reference, part, days::integer as days
         from (${sql}) found order by reference, record_id, part`,
        parameters,
      ),
    });
  }
  return figures;
}

const types: Readonly<Record<string, string>> = {
  from: 'timestamptz',
  until: 'timestamptz',
  first: 'date',
  next: 'date',
};

function bound(
  sql: string,
  values: Readonly<Record<string, unknown>>,
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const text = sql.replace(/(?<!:):(from|until|first|next)\b/g, (_whole, name: string) => {
    parameters.push(values[name]);
    return `?::${types[name] ?? 'text'}`;
  });
  return { sql: text, parameters };
}

/** A digest of the figures: the same records make the same digest, on any day. */
export function digestOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ key, rows }) => [
    key,
    rows.map(({ recordId, part, days }) => [recordId, part, days]),
  ]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
