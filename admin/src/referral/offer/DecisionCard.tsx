import { Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { ReasonList } from '../../reason/ReasonList.js';
import type { ReferralDetail } from '../useReferral.js';
import { ReasonSentence } from './ReasonSentence.js';

/** A decision as it was taken: what, by whom, under which guidance, and why; an override shows as one. */
export function DecisionCard({
  decision,
}: {
  readonly decision: NonNullable<ReferralDetail['decision']>;
}): ReactElement {
  const label = useLabel();
  const overridden = decision.offer !== decision.computedOffer;
  return (
    <Panel title="Decision" aside={`guidance ${decision.guidanceVersion}`}>
      <Stack spacing={0.75}>
        <Typography sx={{ fontSize: '1.0625rem', fontWeight: 700 }}>
          {label('Offer', decision.offer)}
        </Typography>
        {overridden && (
          <Typography sx={({ tones }) => ({ color: tones.late })}>
            Overridden: the rules said {midSentence(label('Offer', decision.computedOffer))}.{' '}
            {decision.overrideReason}
          </Typography>
        )}
        <div>
          {decision.reasons[0]?.sentence}
          <ReasonList
            question="Why was it decided so?"
            label="all reasons"
            reasons={decision.reasons.map((reason) => (
              <ReasonSentence key={reason.code} reason={reason} withSource />
            ))}
          />
        </div>
        <Typography variant="body2" color="text.secondary">
          {decision.decidedBy}, <Moment at={decision.decidedAt} />
        </Typography>
      </Stack>
    </Panel>
  );
}
