import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { EligibilityQuery } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { ReasonList } from '../../reason/ReasonList.js';
import { useSiteName } from '../../settings/rules/useSiteName.js';
import { OtherRulesDialog } from './OtherRulesDialog.js';
import { ReasonSentence } from './ReasonSentence.js';

/** What the rules say of a referral. */
export type Offered = EligibilityQuery['eligibility'];

/** The offer, the reason that decides it, and one press to all the others and to the rules of another day. */
export function OfferCard({
  offered,
  referralId,
}: {
  readonly offered: Offered;
  readonly referralId: string;
}): ReactElement {
  const [comparing, setComparing] = useState(false);
  const label = useLabel();
  const siteName = useSiteName();
  const [deciding, ...further] = offered.reasons;
  const needed = [...offered.missing, ...offered.disputed];
  const open = offered.offer === 'DECISION_NEEDED';
  return (
    <Panel
      title="Offer"
      aside={offered.version === null ? 'before the service' : `guidance ${offered.version}`}
    >
      <Stack spacing={1}>
        <Typography
          sx={({ tones }) => ({
            fontSize: '1.0625rem',
            fontWeight: 700,
            color: open ? tones.late : tones.ink,
          })}
        >
          {label('Offer', offered.offer)}
        </Typography>
        {deciding !== undefined && (
          <Box>
            <ReasonSentence reason={deciding} />
            <ReasonList
              question={`Why ${midSentence(label('Offer', offered.offer))}?`}
              label={
                further.length === 0
                  ? 'rule and source'
                  : `all ${String(offered.reasons.length)} reasons`
              }
              reasons={offered.reasons.map((reason) => (
                <ReasonSentence key={reason.code} reason={reason} withSource />
              ))}
            />
          </Box>
        )}
        {needed.length > 0 && (
          <Typography variant="body2">
            {open ? 'To be found out first: ' : 'Would refine it: '}
            {needed.map((fact) => label('NamedFact', fact)).join('; ')}.
          </Typography>
        )}
        {offered.keptFromDirectWorkerByCareOrder && (
          <Typography variant="body2">
            An RPC only because a council alone holds parental responsibility. Counted and watched.
          </Typography>
        )}
        {offered.presumedChild && (
          <Typography variant="body2">Treated as a child: the age is not settled.</Typography>
        )}
        <Typography variant="body2" color="text.secondary">
          Rules of <PlainDate on={offered.rulesAsOf} />
          {offered.site === null ? ', no site' : `, site ${siteName(offered.site)}`}
          {offered.restsOnLocalSetting && ', rests partly on a local setting'}
        </Typography>
        <div>
          <Button variant="outlined" onClick={() => setComparing(true)}>
            What would other rules say
          </Button>
        </div>
      </Stack>
      <OtherRulesDialog
        referralId={referralId}
        present={offered.offer}
        open={comparing}
        onClose={() => setComparing(false)}
      />
    </Panel>
  );
}
