import { Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { SupportDetailFragment } from '../__generated__/graphql.js';
import { ClosureCard } from '../closure/ClosureCard.js';
import { Clock } from '../clock/Clock.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { ReasonList } from '../reason/ReasonList.js';
import { continuityWords } from './continuity-words.js';
import { SupportActions } from './SupportActions.js';

/** One episode of support: where it stands, who carries it, what comes next, and everybody who carried it before. */
export function SupportCard({
  support,
  childName,
}: {
  readonly support: SupportDetailFragment;
  readonly childName: string;
}): ReactElement {
  const label = useLabel();
  const [present, ...before] = support.allocations;
  return (
    <Panel
      title={`Support${support.route === null ? '' : `: ${midSentence(label('WorkerRole', support.route))}`}`}
      aside={support.dueAt === null ? undefined : <Clock dueAt={support.dueAt} />}
    >
      <Stack spacing={1.25}>
        <FactList
          facts={[
            { label: 'State', value: label('SupportState', support.state) },
            {
              label: 'Guardian',
              value:
                support.guardian === null
                  ? 'nobody yet'
                  : `${support.guardian.name}${support.guardian.isAway ? ', away today' : ''}`,
            },
            { label: 'Since', value: <Moment at={support.workerSince ?? support.openedAt} /> },
            support.firstContactAt === null
              ? null
              : { label: 'First contact', value: <Moment at={support.firstContactAt} /> },
            support.endingPlannedOn === null
              ? null
              : { label: 'End planned', value: <PlainDate on={support.endingPlannedOn} /> },
            support.endedOn === null
              ? null
              : { label: 'Ended', value: <PlainDate on={support.endedOn} /> },
            support.closureReason === null
              ? null
              : { label: 'Because', value: label('ClosureReason', support.closureReason) },
            support.outcome === null ? null : { label: 'Outcome', value: support.outcome },
            { label: 'Weight', value: <Weight support={support} /> },
            support.continuity === null || support.continuity.workers === 0
              ? null
              : { label: 'Continuity', value: continuityWords(support.continuity) },
            present?.handoverNote == null
              ? null
              : { label: 'Handover note', value: present.handoverNote },
          ]}
        />
        {before.length > 0 && (
          <div>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              Before
            </Typography>
            {before.map((earlier) => (
              <Typography key={earlier.id} variant="body2" color="text.secondary">
                {earlier.staffMember.name}, {midSentence(label('WorkerRole', earlier.workerRole))},{' '}
                <Moment at={earlier.fromAt} /> to <Moment at={earlier.untilAt} />
              </Typography>
            ))}
          </div>
        )}
        {support.closureProposals.map((proposal) => (
          <ClosureCard key={proposal.id} proposal={proposal} />
        ))}
        <SupportActions support={support} childName={childName} />
      </Stack>
    </Panel>
  );
}

function Weight({ support }: { readonly support: SupportDetailFragment }): ReactElement {
  return (
    <>
      {support.weight}
      <ReasonList
        question={`Why does it weigh ${String(support.weight)}?`}
        reasons={support.weightReasons}
      />
    </>
  );
}
