import type { ToldCase, ToldWork } from '@ictg/kit/feed';
import { currentCode } from '@ictg/kit/geography';
import type { ToldRecord } from '../counting/count-world.js';
import type { Quarter } from '../cube/counted-child.js';
import { gatherChildren } from '../linking/gather.rules.js';
import type { RecordLink } from '../linking/link-sources.js';
import { contactsAround, type Contact } from './around-session.rules.js';
import { itemsOfChild } from './case.rules.js';
import type { CountedItem } from './counted-item.js';
import { itemOfWork, type WorkRecord } from './work.rules.js';

/** Everything that the service's own statistics are made from. */
export interface ItemInput {
  readonly countedOn: string;
  readonly quarters: readonly Quarter[];
  readonly records: readonly ToldRecord[];
  readonly links: readonly RecordLink[];
  readonly work: readonly WorkRecord[];
  /** Makes a tie of a name of a record: leads back to none. */
  tieOf(name: string): string;
}

/** Counts what the service did: children who are one by the links within its own records stand once. */
export function countItems(input: ItemInput): readonly CountedItem[] {
  const { countedOn, quarters, records, links, work, tieOf } = input;
  const cases = new Map(
    records.flatMap(({ id, source, facts }) =>
      source === 'casework' ? [[id, facts as ToldCase] as const] : [],
    ),
  );
  const children = gatherChildren(records, links)
    .map((ids) => ids.filter((id) => cases.has(id)))
    .filter(({ length }) => length > 0);
  const items = [
    ...children.flatMap((ids) =>
      itemsOfChild({
        cases: ids.flatMap((id) => cases.get(id) ?? []),
        tieOf: (name) => tieOf(`${ids[0] ?? ''} ${name}`),
      }),
    ),
    ...work.map(({ id, facts }) => itemOfWork(facts, tieOf(id), countedOn)),
    ...contactsAround(
      heldIn(work),
      [...referralsIn(cases, tieOf), ...consultationsIn(work, tieOf)],
      countedOn,
    ),
  ];
  return items.filter(({ quarter }) => quarters.includes(quarter));
}

function heldIn(work: readonly WorkRecord[]) {
  return work.flatMap(({ facts }) =>
    facts.kind === 'SESSION'
      ? facts.areas.map((area) => ({ on: facts.on, area: today(area) }))
      : [],
  );
}

function referralsIn(
  cases: ReadonlyMap<string, ToldCase>,
  tieOf: ItemInput['tieOf'],
): readonly Contact[] {
  return [...cases].flatMap(([id, told]) =>
    told.referrals.flatMap(({ receivedOn, authority }, at) =>
      contact('REFERRAL', receivedOn, authority ?? told.authority, tieOf(`${id} around ${at}`)),
    ),
  );
}

function consultationsIn(
  work: readonly WorkRecord[],
  tieOf: ItemInput['tieOf'],
): readonly Contact[] {
  return work.flatMap(({ id, facts }) =>
    facts.kind === 'CONSULTATION'
      ? contact(facts.kind, facts.on, facts.authority, tieOf(`${id} around`))
      : [],
  );
}

function contact(
  kind: Contact['kind'],
  on: ToldWork['on'],
  authority: string | null,
  tie: string,
): readonly Contact[] {
  return authority === null ? [] : [{ kind, on, authority: today(authority), tie }];
}

/** Sessions and contacts meet under the code that their area has today. */
function today(code: string): string {
  return currentCode(code) ?? code;
}
