import { atDesk, insertRecords, newId } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import { systemViewer } from '@ictg/kit/viewer';
import { sources } from '../feed/feed.vocabulary.js';
import { explain } from '../linkage/explain.js';
import { linkAll } from '../linkage/link.js';
import { draw } from './draw.js';
const leastKept = 0.02;
/**
 * Links all records of all sources anew, as people have decided where they have, and draws pairs for them to review.
 * Only the database of encodings is read.
 */
export async function linkSources(encodings, decided, progress) {
  const records = await readRecords(encodings);
  const steps = (sources.length * (sources.length + 1)) / 2;
  let step = 0;
  const linkages = linkAll(
    sources.map((source) => records[source].map(({ person }) => person)),
    ({ left, right, compared }) => {
      step += 1;
      const [one, other] = [sources[left] ?? '', sources[right] ?? ''];
      const says = left === right ? `within ${one}` : `${one} with ${other}`;
      progress({ step, steps, says, compared });
    },
    placesOf(records, decided),
  );
  const verdicts = new Map(decided.map((one) => [pairKey(one.leftKey, one.rightKey), one.isSame]));
  const found = linkages.flatMap(({ left, right, linkage }) => {
    const [leftSource, rightSource] = [sources[left] ?? 'nrm', sources[right] ?? 'nrm'];
    const named = (pairs, isChosen) =>
      pairs.flatMap((pair) => {
        const [one, other] = [records[leftSource][pair.left], records[rightSource][pair.right]];
        if (!one || !other) return [];
        const verdict = verdicts.get(pairKey(one.key, other.key));
        if (verdict === false) return [];
        const probability = verdict === true ? 1 : pair.probability;
        return [{ leftSource, one, rightSource, other, probability, isChosen, linkage }];
      });
    return [...named(linkage.links, true), ...named(linkage.rivals(leastKept), false)];
  });
  await writeLinks(
    encodings,
    found.map(({ one, other, probability, isChosen }) => ({
      leftId: one.person.id,
      rightId: other.person.id,
      probability,
      isChosen,
    })),
  );
  const drawable = found.map((pair) => ({
    ...pair,
    leftKey: pair.one.key,
    rightKey: pair.other.key,
  }));
  return {
    links: found.filter(({ isChosen }) => isChosen).length,
    drawn: draw(drawable).map(({ one, other, linkage, ...pair }) => ({
      ...pair,
      steps: explain(one.person, other.person, linkage),
    })),
  };
}
/** Equal for a pair whichever record is named first. */
function pairKey(one, other) {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
/** Where the records of decided pairs stand now; what was decided of a record that is gone waits for it. */
function placesOf(records, decided) {
  if (decided.length === 0) return [];
  const places = new Map(
    sources.flatMap((source, at) =>
      records[source].map(({ key }, place) => [key, { source: at, at: place }]),
    ),
  );
  return decided.flatMap(({ leftKey, rightKey, isSame }) => {
    const [left, right] = [places.get(leftKey), places.get(rightKey)];
    return left && right ? [{ left, right, isSame }] : [];
  });
}
async function readRecords(encodings) {
  const records = { nrm: [], casework: [], 'looked-after': [] };
  for (const source of sources) {
    const rows = await atDesk(encodings, systemViewer('linkage'), (desk) =>
      desk.rows('select id, key, sealed from encoding where source = ? order by id', [source]),
    );
    records[source] = rows.map(({ id, key, sealed }) => ({
      key,
      person: unsealedPerson(id, sealed),
    }));
  }
  return records;
}
async function writeLinks(encodings, links) {
  const createdAt = new Date();
  await atDesk(encodings, systemViewer('linkage'), async (desk) => {
    await desk.rows('delete from link');
    await insertRecords(
      desk,
      'link',
      links.map((one) => ({ id: newId('lnk'), version: 1, createdAt, ...one })),
    );
  });
}
/** The links that were made last. */
export async function readLinks(encodings) {
  return atDesk(encodings, systemViewer('linkage'), (desk) =>
    desk.rows(
      'select left_id as "leftId", right_id as "rightId", probability, is_chosen as "isChosen" from link',
    ),
  );
}
//# sourceMappingURL=link-sources.js.map
