import { authorities, authoritiesAsOn } from '@ictg/kit/geography';
import { itemPublications } from '../activity/item-cube.js';
import { inCareCube } from '../cube/in-care.js';
import { lastDay, quartersBetween } from '../cube/period.js';
import { placeNames } from '../cube/place.js';
import { referredCube } from '../cube/referred.js';
import { protect } from '../protection/protect.js';
import { gapPublication } from '../protection/publication.js';
import { canonicalText, policy, snapshotId } from './document.js';
import { judge, verdictOf } from './judge.js';
import { reconcile } from './reconciliation.js';
/** Builds a snapshot of what was counted, consistent with the one before, audited before anybody sees it. */
export async function buildSnapshot(world, earlier, published) {
  const before = earlier?.choices;
  const pass = async (publication, choices = [], known = []) => {
    const protection = protect(publication, choices);
    const passed = await judge({ publication, protection, earlier: choices, published: known });
    return { ...protection, ...passed };
  };
  const referred = await pass(
    gapPublication(referredCube(world.children)),
    before?.referred,
    published,
  );
  const inCare = await pass(gapPublication(inCareCube(world.inCare)), before?.inCare);
  const referrals = await reconcile(world.referrals, referred.cube, before?.referrals ?? []);
  const service = [];
  for (const one of itemPublications(world.items))
    service.push(await pass(one, before?.service?.[one.cube.name]));
  const passed = [referred, inCare, ...service];
  const document = {
    format: 'ictg-snapshot/2',
    policy,
    countedOn: world.countedOn,
    from: world.from,
    to: world.to,
    previous: earlier?.id ?? null,
    referred: referred.cube,
    inCare: inCare.cube,
    referrals: referrals.lines,
    sources: world.sources.map(rounded),
    linkage: {
      method: world.linkage.method,
      links: toTen(world.linkage.links),
      linksChanged: toTen(world.linkage.linksChanged),
      quality: world.linkage.quality.map((one) => ({ ...one, sampleSize: toTen(one.sampleSize) })),
    },
    names: Object.fromEntries(placeNames()),
    authorities: authoritiesThen(world.from, world.to),
    service: {
      cubes: service.map(({ cube }) => cube),
      sources: world.workSources.map(rounded),
    },
    audit: verdictOf([...passed, referrals].map(({ verdict }) => verdict)),
  };
  const text = canonicalText(document);
  return {
    id: snapshotId(text),
    text,
    document,
    choices: {
      referred: referred.choices,
      inCare: inCare.choices,
      referrals: referrals.choices,
      service: Object.fromEntries(service.map(({ cube, choices }) => [cube.name, choices])),
    },
    errors: passed.flatMap(({ errors }) => errors),
  };
}
function rounded(source) {
  return { ...source, rows: toTen(source.rows) };
}
function toTen(count) {
  return Math.round(count / 10) * 10;
}
/** Every code that an authority had on the last day of some quarter, with the quarters. */
function authoritiesThen(from, to) {
  const found = new Map();
  for (const quarter of quartersBetween(from, to))
    for (const { code: today } of authorities)
      for (const { code } of authoritiesAsOn(today, lastDay(quarter)))
        found.set(code, { from: found.get(code)?.from ?? quarter, to: quarter });
  return [...found]
    .map(([code, when]) => ({ code, ...when }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
//# sourceMappingURL=build.js.map
