import { Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ChildPeopleDocument, type ChildPeopleQuery } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { EnumLabel, useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { View } from '../../state/View.js';
import { ChildChip } from '../ChildChip.js';

type Tie = NonNullable<ChildPeopleQuery['child']>['links'][number];

/** Who works with the child, and the people the child is tied to. */
export function PeopleTab({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('childPeople', ChildPeopleDocument, { id: childId });
  const label = useLabel();
  return (
    <View of={view} what="the people" shape="card" rows={6}>
      {({ child }) => (
        <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
          <Panel title="Works with the child">
            <FactList
              facts={(child?.supports ?? []).map((support) => ({
                label: support.route === null ? 'Support' : label('WorkerRole', support.route),
                value: `${support.guardian?.name ?? 'nobody yet'} (${midSentence(label('SupportState', support.state))})`,
              }))}
            />
          </Panel>
          <Panel title="Ties to children and people">
            {(child?.links ?? []).length === 0 && (
              <Typography variant="body2" color="text.secondary">
                None that you may see. Brothers and sisters, family, children exploited together and
                people who pose a risk are added under Add.
              </Typography>
            )}
            <FactList
              facts={(child?.links ?? []).map((tie) => ({
                label: label('ChildLinkKind', tie.kind),
                value: <TieLine tie={tie} />,
              }))}
            />
          </Panel>
        </Stack>
      )}
    </View>
  );
}

function TieLine({ tie }: { readonly tie: Tie }): ReactElement {
  return (
    <>
      {tie.otherChild === null ? (
        (tie.otherName ?? 'somebody whom you may not see')
      ) : (
        <ChildChip child={tie.otherChild} />
      )}
      {tie.kind === 'POSES_A_RISK' && (
        <>
          {' '}
          (<EnumLabel type="ChildLinkKind" value={tie.kind} />)
        </>
      )}
      {tie.note !== null && `: ${tie.note}`}{' '}
      {tie.fromOn !== null && (
        <Typography component="span" variant="body2" color="text.secondary">
          since <PlainDate on={tie.fromOn} short />
          {tie.untilOn !== null && (
            <>
              {' '}
              until <PlainDate on={tie.untilOn} short />
            </>
          )}
        </Typography>
      )}
    </>
  );
}
