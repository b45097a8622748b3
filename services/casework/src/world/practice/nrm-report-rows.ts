import { addDays, londonInstant, type Day } from '@ictg/kit/calendar';
import type {
  NrmReportDecision,
  NrmReportKind,
  NrmReportRecipient,
} from '../../nrm-report/nrm-report.vocabulary.js';
import { recordId } from '../chance/record-id.js';
import { nrmStory } from '../outside/nrm-story.js';
import { hasNrmReference, isFiledAsTold, nrmReferenceIdOf } from '../writing/child-rows.js';
import type { RowSet } from '../writing/row-set.js';
import { laterTexts, reportTexts } from './nrm-report.data.js';
import type { Work } from './work-rows.js';

interface Sent {
  readonly decision: NrmReportDecision;
  readonly kind: NrmReportKind;
  readonly sentOn: Day;
  readonly text: string;
  readonly replacesId?: string | null;
}

/** Writes what the guardian sent for the decisions of the NRM while working with the child. */
export function addNrmReportRows(rows: RowSet, work: Work): void {
  if (!hasNrmReference(work.child)) return;
  const { child, worldDate, from, until } = work;
  const chance = child.chance.fork('nrm reports');
  const story = nrmStory(child);
  const sentTo: NrmReportRecipient = chance.happens(0.06) ? 'DEVOLVED_PANEL' : 'SCA';
  const isInTime = (on: Day) => on >= from && on <= until && on <= worldDate;
  const first = addDays(story.reasonable.on, -chance.whole(1, 3));
  if (isInTime(first) && chance.happens(0.7))
    add({
      decision: 'REASONABLE_GROUNDS',
      kind: 'GUARDIAN_REPORT',
      sentOn: first,
      text: chance.pick(reportTexts.REASONABLE_GROUNDS),
    });
  if (!story.reasonable.isPositive) {
    const asked = addDays(story.reasonable.on, 12);
    if (isInTime(asked))
      add({
        decision: 'RECONSIDERATION',
        kind: 'REQUEST',
        sentOn: asked,
        text: chance.pick(reportTexts.RECONSIDERATION),
      });
    return;
  }
  const second = addDays(story.reasonable.on, chance.whole(25, 44));
  if (!isInTime(second) || !chance.happens(0.8)) return;
  const report = add({
    decision: 'CONCLUSIVE_GROUNDS',
    kind: 'GUARDIAN_REPORT',
    sentOn: second,
    text: chance.pick(reportTexts.CONCLUSIVE_GROUNDS),
  });
  const later = chance.weighted<Exclude<NrmReportKind, 'GUARDIAN_REPORT'> | null>([
    ['FURTHER_INFORMATION', 3],
    ['CORRECTION', 1],
    ['REQUEST', 1],
    [null, 5],
  ]);
  const third = addDays(second, chance.whole(1, 14));
  if (later !== null && isInTime(third))
    add({
      decision: 'CONCLUSIVE_GROUNDS',
      kind: later,
      sentOn: third,
      text: laterTexts[later],
      ...(later === 'CORRECTION' ? { replacesId: report } : {}),
    });
  const news = addDays(worldDate, -chance.whole(1, 21));
  if (story.conclusive === null && work.isOpen && isInTime(news) && chance.happens(0.6))
    add({
      decision: 'CONCLUSIVE_GROUNDS',
      kind: 'FURTHER_INFORMATION',
      sentOn: news,
      text: laterTexts.FURTHER_INFORMATION,
    });

  function add({ sentOn, replacesId = null, ...sent }: Sent): string {
    const at = londonInstant(sentOn, '12:00');
    const receivedOn = addDays(sentOn, chance.whole(1, 6));
    const isReceived =
      sentTo === 'SCA' &&
      isFiledAsTold(child) &&
      receivedOn < worldDate &&
      (sentOn < addDays(worldDate, -28) || chance.happens(0.5));
    const id = recordId(chance, 'nrp', at);
    rows.add('nrm_report', {
      id,
      createdAt: at,
      childId: child.id,
      nrmReferenceId: nrmReferenceIdOf(child),
      ...sent,
      sentOn,
      sentTo,
      sentBy: work.worker.name,
      authorRole: work.worker.role,
      replacesId,
      receivedAt: isReceived ? londonInstant(receivedOn, '10:00') : null,
      receivedBy: isReceived ? 'Cora Example' : null,
    });
    return id;
  }
}
