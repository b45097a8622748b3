import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { NrmTracksDocument, type NrmTracksQuery } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';
import { AsOf } from './AsOf.js';
import { DeniedRecord } from './DeniedRecord.js';
import { NotThisChild } from './NotThisChild.js';
import { NrmDecisions } from './NrmDecisions.js';
import { NotConfirmed } from './NotConfirmed.js';

type Child = NonNullable<NrmTracksQuery['child']>;
type Reference = Child['nrmReferences'][number];
type Referral = NonNullable<NonNullable<Reference['track']>['referral']>;

/** The child's referrals in the NRM, as the Home Office holds them. */
export function NrmPanel({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('nrmTracks', NrmTracksDocument, { id: childId });
  return (
    <Panel title="National Referral Mechanism">
      <View of={view} what="what the Home Office holds" shape="card" rows={5}>
        {({ child }) =>
          child === null || child.nrmReferences.length === 0 ? (
            <Typography color="text.secondary">
              No NRM reference is on record. Whoever refers the child there is sent one; add it
              under PR and legal status when it is known.
            </Typography>
          ) : (
            <Stack spacing={2}>
              {child.nrmReferences.map((one) => (
                <Track key={one.reference} of={one} child={child} />
              ))}
            </Stack>
          )
        }
      </View>
    </Panel>
  );
}

interface TrackProps {
  readonly of: Reference;
  readonly child: Child;
}

function Track({ of: { reference, track, denial }, child }: TrackProps): ReactElement {
  if (denial !== null) return <DeniedRecord denial={denial} />;
  const referral = track?.referral;
  if (!referral)
    return (
      <>
        <NotConfirmed reference={reference} owner="The Home Office" />
        {track !== null && <AsOf at={track.asOf} isStale={track.isStale} />}
      </>
    );
  return (
    <Box>
      <Typography variant="h3">
        {reference}: <EnumLabel type="NrmTrackState" value={referral.state} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        A decision in the NRM begins or ends nobody&apos;s support here.
      </Typography>
      <NrmDecisions referral={referral} />
      <Facts of={referral} />
      <AsOf at={track.asOf} isStale={track.isStale} />
      {child.access.canChange && (
        <NotThisChild childId={child.id} owner="HOME_OFFICE" reference={reference} />
      )}
    </Box>
  );
}

function Facts({ of }: { readonly of: Referral }): ReactElement {
  const label = useLabel();
  const { timing } = of;
  return (
    <FactList
      facts={[
        {
          label: 'Time',
          value:
            timing.reasonableGroundsInDays === null ? (
              <>
                reasonable grounds {timing.isReasonableGroundsLate ? 'were' : 'are'} due on{' '}
                <PlainDate on={timing.reasonableGroundsDueOn} short />
              </>
            ) : (
              `reasonable grounds after ${timing.reasonableGroundsInDays} days${timing.isReasonableGroundsLate ? ', later than the target' : ''}`
            ),
        },
        { label: 'Local panel', value: panelWords(timing.whyNoPanel, label) },
        {
          label: 'Claimed',
          value:
            of.exploitationTypes.map((type) => label('NrmExploitation', type)).join(', ') ||
            'not recorded',
        },
        { label: 'County lines', value: label('NrmRecordedAnswer', of.countyLines) },
        { label: 'Age disputed', value: label('NrmRecordedAnswer', of.ageDisputed) },
        { label: 'Referred by', value: of.firstResponderOrganisation ?? 'not recorded' },
        { label: 'Authority', value: of.localAuthority?.name ?? 'could not be told' },
      ]}
    />
  );
}

function panelWords(whyNot: string | null, label: (type: string, value: string) => string): string {
  return whyNot === null
    ? 'a panel there may decide'
    : `not possible: ${label('DevolvedPilotReason', whyNot)}`;
}
