import { Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { EligibilityDocument, type Offer } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { View } from '../../state/View.js';
import { SupportCard } from '../../support/SupportCard.js';
import { workerRoleOf } from '../../support/worker-role.js';
import { DecisionCard } from '../offer/DecisionCard.js';
import { OfferCard } from '../offer/OfferCard.js';
import type { ReferralDetail } from '../useReferral.js';
import { AcceptDialog } from './AcceptDialog.js';
import { AnswerDialog } from './AnswerDialog.js';
import { AsideCard } from './AsideCard.js';
import { AskDialog } from './AskDialog.js';
import { DeclineDialog } from './DeclineDialog.js';
import { DuplicateDialog } from './DuplicateDialog.js';
import { OutcomeCard } from './OutcomeCard.js';
import type { Step } from './step-dialog.js';
import { StepButtons } from './StepButtons.js';
import { SetAsideDialog } from './SetAsideDialog.js';
import { SuggestedWorkers } from './SuggestedWorkers.js';
import { WithdrawDialog } from './WithdrawDialog.js';

const ended: readonly string[] = ['NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'];

/** The decision: the offer with its reasons while it is open, what was decided afterwards, and what can be done. */
export function DecisionPane({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  // A dialog sends the version that its person began from: the page is asked again while they type.
  const [opened, setOpened] = useState<{ step: Step; referral: ReferralDetail } | null>(null);
  const offered = useView('eligibility', EligibilityDocument, {
    referralId: referral.id,
    rulesAsOf: null,
  });
  const dialog = (
    name: Step,
  ): {
    readonly referral: ReferralDetail;
    readonly open: boolean;
    readonly onClose: () => void;
  } => ({
    referral: opened?.step === name ? opened.referral : referral,
    open: opened?.step === name,
    onClose: () => setOpened(null),
  });
  const isOpen =
    referral.decision === null && referral.state !== 'SET_ASIDE' && !ended.includes(referral.state);
  const support = referral.state === 'ACCEPTED' ? referral.child.currentSupport : null;
  return (
    <Stack spacing={1.5}>
      {referral.decision !== null && <DecisionCard decision={referral.decision} />}
      {ended.includes(referral.state) && <OutcomeCard referral={referral} />}
      {referral.state === 'SET_ASIDE' && <AsideCard referral={referral} />}
      <View of={offered} what="the offer" shape="card" rows={6}>
        {({ eligibility }) => (
          <>
            {isOpen && <OfferCard offered={eligibility} referralId={referral.id} />}
            {referral.access.canAccept && (
              <Suggestions referralId={referral.id} offer={eligibility.offer} />
            )}
            <AcceptDialog key={eligibility.offer} offered={eligibility} {...dialog('accept')} />
          </>
        )}
      </View>
      {support !== null && <SupportCard support={support} childName={referral.child.name} />}
      <StepButtons referral={referral} onStep={(step) => setOpened({ step, referral })} />
      <AskDialog {...dialog('ask')} />
      <AnswerDialog {...dialog('answer')} />
      <DeclineDialog {...dialog('decline')} />
      <DuplicateDialog {...dialog('duplicate')} />
      <WithdrawDialog {...dialog('withdraw')} />
      <SetAsideDialog {...dialog('aside')} />
    </Stack>
  );
}

function Suggestions({
  referralId,
  offer,
}: {
  readonly referralId: string;
  readonly offer: Offer;
}): ReactElement | null {
  const role = workerRoleOf(offer);
  return role === null ? null : <SuggestedWorkers referralId={referralId} role={role} />;
}
