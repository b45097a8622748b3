import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { shippedClockSettings } from '../../clock/index.js';
import { matterDays } from '../../matter/matter.rules.js';
import { recordId } from '../chance/record-id.js';
import type { WorldDraft } from '../draft/draft-world.js';
import type { RowSet } from '../writing/row-set.js';
import { between } from './consultation-rows.js';
import { gaps, matters } from './contact.data.js';

/** Writes what nobody gives, here and there, and what the service must answer for. Returns how many matters. */
export function addGapsAndMatters(rows: RowSet, world: WorldDraft): number {
  const chance = world.chance.fork('gaps and matters');
  const { worldDate, children } = world;
  const wanted = Math.min(48, Math.max(8, Math.round(children.length / 40)));
  for (let left = wanted; left > 0; left -= 1) {
    const [need, text] = chance.pick(gaps);
    const sinceOn = between(chance, addDays(worldDate, -300), addDays(worldDate, -3));
    const at = londonInstant(sinceOn, '12:00');
    const isMet = chance.happens(0.3);
    rows.add('local_gap', {
      id: recordId(chance, 'gap', at),
      createdAt: at,
      authorityGss: chance.pick(children).authority.code,
      need,
      text,
      sinceOn,
      childId: null,
      state: isMet ? 'MET' : 'OPEN',
      raisedWith: chance.happens(0.6) ? 'Safeguarding partnership' : null,
      result: isMet ? 'A charity has taken it on.' : null,
      settledOn: isMet ? addDays(worldDate, -1) : null,
      recordedBy: 'Mara Example',
    });
  }
  matters.forEach((matter, index) => {
    const receivedAt = londonInstant(addDays(worldDate, -3 - index * 9), '10:00');
    const days = matterDays(shippedClockSettings, matter.kind, receivedAt);
    const isAnswered = index > 2;
    rows.add('matter', {
      id: recordId(chance, 'mat', receivedAt),
      createdAt: receivedAt,
      reference: `M-${londonDay(receivedAt).slice(0, 4)}-${String(index + 1).padStart(5, '0')}`,
      ...matter,
      fromName: null,
      wanted: matter.kind === 'COMPLAINT' ? 'That somebody says sorry and it gets better.' : null,
      receivedAt,
      childId: null,
      state: isAnswered ? 'ANSWERED' : index === 0 ? 'RECEIVED' : 'IN_HAND',
      reportedBy: 'Lina Example',
      ownerSubject: index === 0 ? null : 'manager',
      ...days,
      inHandAt: index === 0 ? null : new Date(receivedAt.getTime() + 86_400_000),
      answeredAt: isAnswered ? new Date(receivedAt.getTime() + 5 * 86_400_000) : null,
      finding: isAnswered ? 'PARTLY_UPHELD' : null,
      answer: isAnswered ? 'We explained what happened and what we have changed.' : null,
      learning: isAnswered ? 'Notes go out within two working days.' : null,
    });
  });
  return matters.length;
}
