import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useToday } from '../clock/today.js';
import { addDays } from '../date/plain-date.js';
import { OurConnectionsDocument, OurConnectionUseDocument } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import type { Connection } from './connection.list.js';
import { ConnectionFacts, ConnectionKeys } from './ConnectionFacts.js';
import { ConnectionSteps } from './ConnectionSteps.js';
import { HowToSignIn } from './HowToSignIn.js';
import { UsePanel } from './UsePanel.js';
import type { UseRow } from './use-of-days.js';
import { RequestConnectionDialog } from './RequestConnectionDialog.js';

/** The programs of a partner that ask the graph by themselves, with their keys. */
export function OurConnectionsPage(): ReactElement {
  const [asking, setAsking] = useState(false);
  const view = useView('ourConnections', OurConnectionsDocument, {});
  const until = useToday();
  const use = useView('ourConnectionUse', OurConnectionUseDocument, {
    from: addDays(until, -29),
    until,
  });
  const rowsOf = (id: string) => use.data?.ourClients.find((one) => one.id === id)?.usage;
  return (
    <Page
      heading="Our connections"
      windowTitle="Our connections"
      lead="Your systems that ask by themselves. Each sees what your agreement opens, and proves itself by a key that only you have."
      actions={
        <Button variant="contained" onClick={() => setAsking(true)}>
          Register a connection
        </Button>
      }
    >
      <View of={view} what="your connections" shape="card">
        {({ ourClients }) => (
          <Stack spacing={1.5} sx={{ maxWidth: 960 }}>
            {ourClients.length === 0 && (
              <EmptyState
                title="None of your systems is connected."
                teaches="Register one with its public key. The service admits it, and writes to whom you name."
              />
            )}
            {ourClients.map((connection) => (
              <OneConnection
                key={connection.id}
                connection={connection}
                rows={rowsOf(connection.id)}
              />
            ))}
            <HowToSignIn />
          </Stack>
        )}
      </View>
      <RequestConnectionDialog open={asking} onClose={() => setAsking(false)} />
    </Page>
  );
}

interface OneConnectionProps {
  readonly connection: Connection;
  /** What it asked lately, once that is known. */
  readonly rows: readonly UseRow[] | undefined;
}

function OneConnection({ connection, rows }: OneConnectionProps): ReactElement {
  const { state } = connection;
  const last = connection.keys.find(({ standing }) => standing !== 'REVOKED');
  const isEnding = connection.keys.every(
    ({ standing }) => standing !== 'IN_FORCE' && standing !== 'TO_BEGIN',
  );
  return (
    <Panel title={connection.name} aside={<EnumLabel type="ClientState" value={state} />}>
      {state === 'ADMITTED' && isEnding && (
        <Typography role="status" sx={{ mb: 1, fontWeight: 600 }}>
          {last?.standing === 'ENDING'
            ? 'Its last key ends within 30 days. Add the next one now, then change over.'
            : 'It has no key that holds, so it gets no token. Add one.'}
        </Typography>
      )}
      <ConnectionFacts connection={connection} />
      <Stack sx={{ mt: 1 }}>
        <ConnectionKeys connection={connection} />
        <ConnectionSteps connection={connection} addsKeys />
        {rows !== undefined && state === 'ADMITTED' && (
          <>
            <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
              What it asked in the last 30 days
            </Typography>
            <UsePanel clientId={connection.clientId} rows={rows} />
          </>
        )}
      </Stack>
    </Panel>
  );
}
