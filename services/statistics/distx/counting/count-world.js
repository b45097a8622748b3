import { countItems } from '../activity/count-items.js';
import { currentCodes } from '@ictg/kit/geography';
import { quartersBetween } from '../cube/period.js';
import { gatherChildren } from '../linking/gather.rules.js';
import { childInCare, countedChild, countedReferrals } from './child.js';
import { linkageQuality } from './linkage-quality.js';
import { quarterOfDay } from './quarter.js';
const from = '2017-Q1';
const method = 'fellegi-sunter/1';
/** Counts children: gathers the records of each, and says what each population and measure has of them. */
export function countWorld(input) {
  const { countedOn, records, links, sources, linksChanged } = input;
  const to = quarterOfDay(countedOn);
  const children = toldChildren(input);
  const frame = { quarters: quartersBetween(from, to), supplying: supplyingIn(records) };
  return {
    countedOn,
    children: children.flatMap((child) => countedChild(child, frame) ?? []),
    inCare: children.flatMap((child) => childInCare(child, frame) ?? []),
    referrals: children
      .flatMap(countedReferrals)
      .filter(({ quarter }) => frame.quarters.includes(quarter)),
    sources,
    linkage: {
      method,
      quality: linkageQuality(records, links, input.reviewed),
      links: links.filter(({ isChosen }) => isChosen).length,
      linksChanged,
    },
    items: countItems({ ...input, quarters: frame.quarters }),
    workSources: input.workSources,
    from,
    to,
  };
}
/** What each child's records say together. */
export function toldChildren({ records, links, tieOf }) {
  const byId = new Map(records.map((one) => [one.id, one]));
  return gatherChildren(records, links).map((ids) => {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const of = (source) => own.filter((one) => one.source === source);
    const [oldest] = [...of('nrm'), ...of('looked-after'), ...of('casework')];
    return {
      tie: tieOf(oldest?.id ?? ''),
      referrals: of('nrm').map(({ id, facts }) => ({ ...facts, tie: tieOf(id) })),
      cases: of('casework').map(({ facts }) => facts),
      care: of('looked-after').map(({ facts }) => facts),
    };
  });
}
/** Today's codes of the authorities that supply their care records. */
export function supplyingIn(records) {
  return new Set(
    records
      .filter(({ source }) => source === 'looked-after')
      .flatMap(({ facts }) => currentCodes(facts.authority)),
  );
}
//# sourceMappingURL=count-world.js.map
