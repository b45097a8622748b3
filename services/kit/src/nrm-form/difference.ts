import type { NrmRead } from './answers.js';
import { nrmDraft, type NrmFact } from './draft.js';
import { nrmFields } from './field.js';
import { treatmentOf } from './treatment.js';

/** An answer of an NRM form that is not what it was. */
export interface NrmDifference {
  readonly field: string;
  /** Null where it was not answered before. */
  readonly was: string | null;
  /** Null where it is no longer answered. */
  readonly now: string | null;
  /** The fields of the referral that it touches. */
  readonly touches: readonly string[];
}

/** What a form that came again says otherwise. Nothing is overwritten by it: a person accepts field by field. */
export function nrmDifferences(before: NrmRead, after: NrmRead): readonly NrmDifference[] {
  const was = new Map(before.answers.map(({ field, answer }) => [field, answer]));
  const now = new Map(after.answers.map(({ field, answer }) => [field, answer]));
  const facts = [...nrmDraft(before).facts, ...nrmDraft(after).facts];
  return nrmFields.flatMap(({ field }) => {
    const [old, fresh] = [was.get(field) ?? null, now.get(field) ?? null];
    // What says where the child is goes behind its lock, and an adult's consent nowhere: neither is compared here.
    if (old === fresh || ['WHEREABOUTS', 'ADULT_CONSENT'].includes(treatmentOf(field))) return [];
    return [{ field, was: old, now: fresh, touches: touchedBy(field, facts) }];
  });
}

/** The answers with one difference accepted. */
export function acceptNrmDifference(before: NrmRead, { field, now }: NrmDifference): NrmRead {
  const others = before.answers.filter((one) => one.field !== field);
  const merged = now === null ? others : [...others, { field, answer: now }];
  const place = new Map(nrmFields.map((one, at) => [one.field, at]));
  return {
    ...before,
    answers: merged.toSorted((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0)),
  };
}

function touchedBy(field: string, facts: readonly NrmFact[]): string[] {
  return [
    ...new Set(facts.filter(({ fields }) => fields.includes(field)).map(({ became }) => became)),
  ];
}
