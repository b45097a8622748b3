import { Alert, Button, Stack, Typography } from '@mui/material';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { LineNowDocument } from '../../__generated__/graphql.js';
import { serverNow } from '../../clock/now.js';
import { useView } from '../../graphql/useView.js';
import { Keys } from '../../keyboard/Keys.js';
import { Page } from '../../layout/Page.js';
import { useSession } from '../../session/useSession.js';
import { ForbiddenState } from '../../state/ForbiddenState.js';
import { View } from '../../state/View.js';
import { CallTable } from '../CallTable.js';
import { LineTabs } from '../LineTabs.js';
import { useBeginCall } from '../useBeginCall.js';
import { rotaOf } from '../useRota.js';
import { MissedCallDialog } from './MissedCallDialog.js';
import { PromiseTable } from './PromiseTable.js';
import { RotaLines } from './RotaLines.js';

const day = 24 * 3_600_000;

/** The line, for those who answer it: whoever sees no call would take an empty board for a quiet night. */
export function LinePage(): ReactElement {
  const session = useSession();
  const taking = useBeginCall();
  if (session === null || taking !== null) return <LineBoard taking={taking} />;
  return (
    <Page heading="Line" windowTitle="Line">
      <ForbiddenState reason="What waits on the line is for the line and service managers. Calls about children you work with stand on their pages." />
    </Page>
  );
}

/** The line as it stands now: what waits with a clock, who is on it, and one key to answer. */
function LineBoard({ taking }: { readonly taking: ReturnType<typeof useBeginCall> }): ReactElement {
  const [noting, setNoting] = useState(false);
  const span = useMemo(
    () => ({
      fromAt: new Date(serverNow()).toISOString(),
      untilAt: new Date(serverNow() + day).toISOString(),
    }),
    [],
  );
  const view = useView('lineNow', LineNowDocument, span, { every: 15_000 });
  return (
    <Page
      heading="Line"
      windowTitle="Line"
      actions={
        taking !== null && (
          <>
            <Button variant="outlined" onClick={() => setNoting(true)}>
              Note a missed call
            </Button>
            <Button
              variant="contained"
              onClick={taking.begin}
              loading={taking.isRunning}
              endIcon={<Keys keys="c" />}
            >
              Answer a call
            </Button>
          </>
        )
      }
    >
      <LineTabs />
      <Alert severity="error" icon={false} sx={{ mb: 1.5 }}>
        Immediate danger: 999 first, then children&apos;s services. The line answers on 0800 043
        4303, day and night.
      </Alert>
      <View of={view} what="the line">
        {({ unanswered, open, openCallBacks, onCall }) => (
          <Stack spacing={2}>
            <RotaLines rota={rotaOf(onCall, span.fromAt)} />
            <Part title="To ring back" none="Nobody waits to be rung back.">
              {unanswered.edges.length > 0 && (
                <CallTable
                  caption="Calls that nobody answered, each with its clock"
                  rows={unanswered.edges.map(({ node }) => node)}
                />
              )}
            </Part>
            <Part title="Promised" none="No promise is open.">
              {openCallBacks.length > 0 && <PromiseTable rows={openCallBacks} />}
            </Part>
            <Part title="Going on" none="No call is open.">
              {open.edges.length > 0 && (
                <CallTable caption="Calls that go on" rows={open.edges.map(({ node }) => node)} />
              )}
            </Part>
          </Stack>
        )}
      </View>
      <MissedCallDialog open={noting} onClose={() => setNoting(false)} />
    </Page>
  );
}

interface PartProps {
  readonly title: string;
  readonly none: string;
  readonly children: ReactNode;
}

function Part({ title, none, children }: PartProps): ReactElement {
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children === false ? <Typography color="text.secondary">{none}</Typography> : children}
    </section>
  );
}
