import { useEffect, useRef } from 'react';
import { CallDocument, type CallQuery, type ReferrerType } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { emptyForm, type TelephoneForm } from './telephone.form.js';

/** A call that becomes a referral. */
export type CallToRefer = NonNullable<CallQuery['call']>;

/**
 * Fills in everything that was told on the line, so that nothing is asked or typed twice.
 * @param isEmpty whether nothing has been typed into the referral itself yet
 */
export function useCallToRefer(
  id: string | null,
  isEmpty: boolean,
  fill: (form: TelephoneForm) => void,
): CallToRefer | null {
  const view = useView(
    'call',
    CallDocument,
    { id: id ?? '' },
    { enabled: id !== null, fresh: true },
  );
  const latest = useRef(fill);
  useEffect(() => {
    latest.current = fill;
  });
  // What was read before the last words were saved must not fill anything in.
  const call = view.isFetchedAfterMount ? (view.data?.call ?? null) : null;
  const filled = useRef(false);
  useEffect(() => {
    if (call === null || !isEmpty || filled.current) return;
    filled.current = true;
    latest.current(referralFormOf(call));
  }, [call, isEmpty]);
  return call;
}

/** The form of a referral as far as the call has filled it in. */
export function referralFormOf(call: CallToRefer): TelephoneForm {
  const { caller, outcomes } = call;
  const advice = call.adviceGiven == null ? '' : `\n\nAdvised on the line: ${call.adviceGiven}`;
  return {
    ...emptyForm,
    dangerNow: call.dangerNow,
    referrer: {
      ...emptyForm.referrer,
      organisation: caller.agency ?? organisationOf(caller.type),
      type: caller.type === 'PROFESSIONAL' ? 'NOT_RECORDED' : ('OTHER' satisfies ReferrerType),
      name: caller.name ?? '',
      role: caller.role ?? '',
      phone: caller.numberGiven ?? '',
      reference: call.reference,
    },
    child: {
      ...emptyForm.child,
      givenNames: call.childGivenNames ?? '',
      familyName: call.childFamilyName ?? '',
      dateOfBirth: call.childBornOn ?? null,
    },
    authorityGss: call.authority?.gssCode ?? null,
    concern: `${call.told ?? ''}${advice}`.trim(),
    childrensServicesTold: outcomes.includes('CHILDRENS_SERVICES') ? 'YES' : 'NOT_ASKED',
  };
}

function organisationOf(type: CallToRefer['caller']['type']): string {
  const words: Partial<Record<typeof type, string>> = {
    CHILD: 'The child, by telephone',
    PARENT: 'A parent or carer, by telephone',
    PUBLIC: 'A member of the public, by telephone',
  };
  return words[type] ?? '';
}
