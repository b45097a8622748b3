import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { TurningPartsFragment } from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import { useViewer } from '../session/useViewer.js';
import { AnswerDialog, BeginDialog, EndDialog, OfferDialog } from './PostEighteenDialogs.js';

type Offer = TurningPartsFragment['postEighteen'][number];

interface PostEighteenPanelProps {
  readonly child: HubChild;
  readonly offers: readonly Offer[];
}

/** Support past the eighteenth birthday: offered where the rules allow, answered by the young person, and ended. */
export function PostEighteenPanel({ child, offers }: PostEighteenPanelProps): ReactElement {
  const [offering, setOffering] = useState(false);
  const mayOffer = useViewer()?.access.canAllocate === true;
  const support = child.currentSupport;
  const hasOpen = offers.some(({ state }) => state !== 'DECLINED' && state !== 'ENDED');
  return (
    <Panel
      title="Support after 18"
      aside={
        mayOffer &&
        support !== null &&
        !hasOpen && (
          <Button variant="outlined" onClick={() => setOffering(true)}>
            Offer it
          </Button>
        )
      }
    >
      {offers.length === 0 && (
        <Typography color="text.secondary">
          Not offered. A manager offers it where the rules of that day and place give it; elsewhere
          the answer says why not.
        </Typography>
      )}
      {offers.map((offer) => (
        <OfferLine key={offer.id} child={child} offer={offer} mayAllocate={mayOffer} />
      ))}
      {support !== null && (
        <OfferDialog supportId={support.id} open={offering} onClose={() => setOffering(false)} />
      )}
    </Panel>
  );
}

function OfferLine({
  child,
  offer,
  mayAllocate,
}: {
  readonly child: HubChild;
  readonly offer: Offer;
  readonly mayAllocate: boolean;
}): ReactElement {
  const label = useLabel();
  const [step, setStep] = useState<'answer' | 'begin' | 'end' | null>(null);
  const dialog = (name: typeof step) => ({
    offer,
    open: step === name,
    onClose: () => setStep(null),
  });
  return (
    <Stack spacing={1}>
      <FactList
        facts={[
          { label: 'State', value: label('PostEighteenState', offer.state) },
          { label: 'Need', value: offer.need },
          {
            label: 'Offered',
            value: (
              <>
                <PlainDate on={offer.offeredOn} />, guidance {offer.guidanceVersion}
              </>
            ),
          },
          offer.answeredOn === null
            ? null
            : { label: 'Answered', value: <PlainDate on={offer.answeredOn} /> },
          offer.beganOn === null
            ? null
            : { label: 'Post-18 worker since', value: <PlainDate on={offer.beganOn} /> },
          offer.reviewDueOn === null
            ? null
            : { label: 'To be looked at by', value: <PlainDate on={offer.reviewDueOn} /> },
          offer.endedOn === null
            ? null
            : {
                label: 'Ended',
                value: (
                  <>
                    <PlainDate on={offer.endedOn} />: {offer.endedReason}
                  </>
                ),
              },
        ]}
      />
      <Stack direction="row" spacing={1}>
        {offer.state === 'OFFERED' && (
          <Button variant="contained" onClick={() => setStep('answer')}>
            Record the answer
          </Button>
        )}
        {offer.state === 'ACCEPTED' && mayAllocate && (
          <Button variant="contained" onClick={() => setStep('begin')}>
            Hand over to a post-18 worker
          </Button>
        )}
        {offer.state === 'RUNNING' && (
          <Button variant="outlined" onClick={() => setStep('end')}>
            End it
          </Button>
        )}
      </Stack>
      <AnswerDialog {...dialog('answer')} />
      {child.currentSupport !== null && (
        <BeginDialog {...dialog('begin')} supportId={child.currentSupport.id} />
      )}
      <EndDialog {...dialog('end')} />
    </Stack>
  );
}
