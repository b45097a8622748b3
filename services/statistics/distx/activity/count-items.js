import { currentCode } from '@ictg/kit/geography';
import { gatherChildren } from '../linking/gather.rules.js';
import { contactsAround } from './around-session.rules.js';
import { itemsOfChild } from './case.rules.js';
import { itemOfWork } from './work.rules.js';
/** Counts what the service did: children who are one by the links within its own records stand once. */
export function countItems(input) {
  const { countedOn, quarters, records, links, work, tieOf } = input;
  const cases = new Map(
    records.flatMap(({ id, source, facts }) => (source === 'casework' ? [[id, facts]] : [])),
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
function heldIn(work) {
  return work.flatMap(({ facts }) =>
    facts.kind === 'SESSION'
      ? facts.areas.map((area) => ({ on: facts.on, area: today(area) }))
      : [],
  );
}
function referralsIn(cases, tieOf) {
  return [...cases].flatMap(([id, told]) =>
    told.referrals.flatMap(({ receivedOn, authority }, at) =>
      contact('REFERRAL', receivedOn, authority ?? told.authority, tieOf(`${id} around ${at}`)),
    ),
  );
}
function consultationsIn(work, tieOf) {
  return work.flatMap(({ id, facts }) =>
    facts.kind === 'CONSULTATION'
      ? contact(facts.kind, facts.on, facts.authority, tieOf(`${id} around`))
      : [],
  );
}
function contact(kind, on, authority, tie) {
  return authority === null ? [] : [{ kind, on, authority: today(authority), tie }];
}
/** Sessions and contacts meet under the code that their area has today. */
function today(code) {
  return currentCode(code) ?? code;
}
//# sourceMappingURL=count-items.js.map
