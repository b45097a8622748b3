import type { CallContentInput, CallQuery } from '../../__generated__/graphql.js';
import { dayParts } from '../../date/plain-date.js';

/** A call as the line reads it. */
export type WholeCall = NonNullable<CallQuery['call']>;

/** What of a call is typed. */
export type CallContent = CallContentInput;

/** A call as it is typed. The names of fields are those of the input, so that a problem finds its field. */
export interface CallForm {
  readonly content: CallContent;
}

/** What is kept of a call: a date that cannot be read yet stays on the screen alone. */
export function contentOf({ content }: CallForm): CallContent {
  const { childBornOn } = content;
  const isRead = childBornOn != null && dayParts(childBornOn) !== null;
  return { ...content, childBornOn: isRead ? childBornOn : null };
}

/** The form of a call as the server has it. */
export function formOf(call: WholeCall): CallForm {
  const { caller } = call;
  return {
    content: {
      dangerNow: call.dangerNow,
      toldToRing999: call.toldToRing999,
      spokenLanguage: call.spokenLanguage,
      otherLanguage: call.otherLanguage ?? '',
      callerType: caller.type,
      callerName: caller.name ?? '',
      callerRole: caller.role ?? '',
      callerAgency: caller.agency ?? '',
      agencyId: caller.agencyId ?? null,
      callerNumber: caller.numberGiven ?? '',
      possibleExploiter: caller.isPossibleExploiter,
      told: call.told ?? '',
      adviceGiven: call.adviceGiven ?? '',
      town: call.town ?? '',
      authorityGss: call.authority?.gssCode ?? null,
      childId: call.child?.id ?? null,
      childGivenNames: call.childGivenNames ?? '',
      childFamilyName: call.childFamilyName ?? '',
      childBornOn: call.childBornOn ?? null,
      outcomes: [...call.outcomes],
      childrensServicesTold: call.childrensServicesTold ?? '',
      childrensServicesToldAt: call.childrensServicesToldAt ?? null,
      policeTold: call.policeTold ?? '',
    },
  };
}
