import type { AgeStanding } from './age.rules.js';
import type { Reason } from './eligibility.offer.js';
import { reason, type Outcome, type Question } from './eligibility.reason.js';
import type { PlaceStanding } from './place.rules.js';

/** What the offer stands on beside its own reasons: the area and the age. */
export function supportingReasons(
  question: Question,
  age: AgeStanding,
  place: PlaceStanding,
  outcome: Outcome,
): readonly Reason[] {
  const { version, facts } = question;
  if (outcome.offer === 'NOT_ELIGIBLE' || age.kind === 'ADULT') return [];
  const said: Reason[] = [];
  if (place.kind === 'SERVED' && version.settings.area.value === 'ALL_AUTHORITIES') {
    said.push(
      reason(
        question,
        'ALL_AUTHORITIES_SERVED',
        'area',
        version.settings.area,
        `${place.name} is served, as every authority in England and Wales is.`,
      ),
    );
  } else if (place.kind === 'SERVED' && place.site) {
    said.push(
      reason(
        question,
        'AREA_SERVED',
        `site/${place.site.id}`,
        place.site,
        `${place.name} is in the site ${place.site.name}.`,
      ),
    );
  }
  if (age.kind === 'CHILD' && age.isPresumed) {
    const { undeterminedAge } = version.settings;
    said.push(
      reason(
        question,
        'PRESUMED_CHILD',
        'undeterminedAge',
        undeterminedAge,
        'The age is not settled: the person is presumed a child until it is.',
      ),
    );
  } else if (age.kind === 'CHILD' && facts.concern === 'YES') {
    said.push(reason(question, 'UNDER_18', 'version', version, 'The child is under 18.'));
  }
  return said;
}
