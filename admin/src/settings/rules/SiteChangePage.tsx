import { Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import {
  SiteChangeComparisonDocument,
  SiteChangeDocument,
  type SiteChangePartsFragment,
} from '../../__generated__/graphql.js';
import { Moment, PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { NoneYouMaySee } from '../../state/ForbiddenState.js';
import { View } from '../../state/View.js';
import { Comparison } from '../guidance/Comparison.js';
import { SiteChangeSteps } from './SiteChangeSteps.js';

/** One change of a site: what it changes, which open cases it would decide differently, and its approval. */
export function SiteChangePage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('siteChange', SiteChangeDocument, { id });
  return (
    <View of={view} what="the change" shape="hub" page="Change of a site">
      {({ siteChange }) =>
        siteChange === null ? (
          <Page heading="Change of a site" windowTitle="Change of a site">
            <NoneYouMaySee what="change" />
          </Page>
        ) : (
          <ChangeView change={siteChange} />
        )
      }
    </View>
  );
}

function ChangeView({ change }: { readonly change: SiteChangePartsFragment }): ReactElement {
  const label = useLabel();
  const mayCompare = useViewer()?.access.canDraftSettings === true;
  return (
    <Page
      heading={`Site ${change.name}`}
      windowTitle={`Site ${change.name}`}
      lead={change.isEnding ? 'The site ends.' : change.nameBefore === null ? 'A new site.' : ''}
    >
      <Stack spacing={1.5}>
        <Panel title={label('ApprovalState', change.state)}>
          <FactList
            facts={[
              { label: 'From', value: <PlainDate on={change.fromOn} /> },
              {
                label: 'Source',
                value: `${change.source.title}, ${change.source.dated} (${label('RuleStatus', change.status)})`,
              },
              change.note === null ? null : { label: 'Note', value: change.note },
              {
                label: 'Drafted',
                value: (
                  <>
                    {change.draftedBy}, <Moment at={change.draftedAt} />
                  </>
                ),
              },
              change.approvedBy === null
                ? null
                : {
                    label: 'Approved',
                    value: (
                      <>
                        {change.approvedBy}, <Moment at={change.approvedAt} />
                      </>
                    ),
                  },
            ]}
          />
          <SiteChangeSteps change={change} />
        </Panel>
        <Panel title="What it changes">
          <Difference change={change} />
        </Panel>
        {mayCompare && <SiteComparison changeId={change.id} />}
      </Stack>
    </Page>
  );
}

function Difference({ change }: { readonly change: SiteChangePartsFragment }): ReactElement {
  const { nameBefore, name, added, removed, authorities } = change;
  const names = (list: typeof authorities) => list.map((one) => one.name).join(', ');
  const isNamedAnew = nameBefore !== null && nameBefore !== name;
  return (
    <>
      <FactList
        facts={[
          isNamedAnew ? { label: 'Name', value: `${nameBefore} → ${name}` } : null,
          added.length === 0 ? null : { label: 'Join it', value: names(added) },
          removed.length === 0 ? null : { label: 'Leave it', value: names(removed) },
          { label: 'Then in it', value: names(authorities) || 'none: it ends' },
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        What was decided before that day stays decided.
      </Typography>
    </>
  );
}

function SiteComparison({ changeId }: { readonly changeId: string }): ReactElement {
  const view = useView('siteChangeComparison', SiteChangeComparisonDocument, {
    changeId,
    first: 50,
    after: null,
  });
  return <Comparison view={view} comparisonOf={(answer) => answer.siteChangeComparison} />;
}
