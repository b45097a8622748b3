import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { useToday } from '../clock/today.js';
import { addDays } from '../date/plain-date.js';
import { ConnectionPageDocument, ConnectionUseDocument } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import type { Connection } from './connection.list.js';
import { ConnectionFacts, ConnectionKeys } from './ConnectionFacts.js';
import { ConnectionSteps } from './ConnectionSteps.js';
import { UsePanel } from './UsePanel.js';

/** One connection of a partner, to be admitted, refused or stopped. */
export function ConnectionPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('partnerClient', ConnectionPageDocument, { id });
  return (
    <View of={view} what="the connection" shape="hub" page="Connection">
      {({ partnerClient }) =>
        partnerClient === null ? (
          <Page heading="Connection" windowTitle="Connection">
            <NoneYouMaySee what="connection" />
          </Page>
        ) : (
          <ConnectionView connection={partnerClient} />
        )
      }
    </View>
  );
}

function ConnectionView({ connection }: { readonly connection: Connection }): ReactElement {
  const label = useLabel();
  const until = useToday();
  const use = useView('connectionUse', ConnectionUseDocument, {
    id: connection.id,
    from: addDays(until, -29),
    until,
  });
  return (
    <Page
      heading={connection.name}
      windowTitle={connection.clientId}
      lead={label('ClientState', connection.state)}
    >
      <Stack spacing={1.5} sx={{ maxWidth: 960 }}>
        <ConnectionSteps connection={connection} />
        <Panel title="What it is">
          <ConnectionFacts connection={connection} />
        </Panel>
        <Panel title="What it asked in the last 30 days">
          <View of={use} what="its use" shape="card">
            {({ partnerClient }) => (
              <UsePanel clientId={connection.clientId} rows={partnerClient?.usage ?? []} />
            )}
          </View>
        </Panel>
        <Panel title="Its keys">
          <ConnectionKeys connection={connection} />
        </Panel>
      </Stack>
    </Page>
  );
}
