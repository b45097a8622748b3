import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { CareTrackDocument, type CareTrackQuery } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';
import { AsOf } from './AsOf.js';
import { DeniedRecord } from './DeniedRecord.js';
import { NotThisChild } from './NotThisChild.js';
import { NotConfirmed } from './NotConfirmed.js';

type Child = NonNullable<CareTrackQuery['child']>;
type InCare = NonNullable<NonNullable<Child['careTrack']>['child']>;

/** The child's care, as the council that is responsible holds it. */
export function CarePanel({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('careTrack', CareTrackDocument, { id: childId });
  return (
    <Panel title="In the care of a council">
      <View of={view} what="what the council holds" shape="card" rows={3}>
        {({ child }) => (child === null ? null : <Care of={child} />)}
      </View>
    </Panel>
  );
}

function Care({ of }: { readonly of: Child }): ReactElement {
  const { homeOfficeReference, careTrack, careDenial } = of;
  if (careDenial !== null) return <DeniedRecord denial={careDenial} />;
  if (homeOfficeReference === null || careTrack === null)
    return (
      <Typography color="text.secondary">
        No Home Office reference is on record, by which the councils&apos; records could be found.
      </Typography>
    );
  if (careTrack.child === null)
    return (
      <>
        <NotConfirmed reference={homeOfficeReference} owner="No council" />
        <AsOf at={careTrack.asOf} isStale={careTrack.isStale} />
      </>
    );
  return (
    <>
      <Typography>
        {careTrack.child.localAuthority?.name ?? 'A council'}, number {careTrack.child.localNumber}
        {careTrack.child.unaccompanied === 'YES' && ', came alone to ask for asylum'}
      </Typography>
      <Episodes of={careTrack.child} />
      <AsOf at={careTrack.asOf} isStale={careTrack.isStale} />
      {of.access.canChange && (
        <NotThisChild childId={of.id} owner="COUNCIL" reference={homeOfficeReference} />
      )}
    </>
  );
}

function Episodes({ of: { episodes } }: { readonly of: InCare }): ReactElement {
  return (
    <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
      {episodes.map(({ id, legalStatus, isShortBreak, fromOn, untilOn }) => (
        <li key={id}>
          <EnumLabel type="CareLegalStatus" value={legalStatus} />
          {isShortBreak && ' (not counted as looked after)'},{' '}
          {fromOn === null ? 'begin not recorded' : <PlainDate on={fromOn} short />} to{' '}
          {untilOn === null ? 'today' : <PlainDate on={untilOn} short />}
        </li>
      ))}
    </Box>
  );
}
