import { Alert, Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { SessionDocument } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AttendanceFileDialog } from './AttendanceFileDialog.js';
import { RegisterGrid } from './RegisterGrid.js';
import type { ShownSession } from './session.form.js';
import { usePeople } from './session-people.js';
import { useRegister } from './useRegister.js';
import { WalkInLine } from './WalkInLine.js';

/** The register of a session: one grid, also on a phone and with a poor connection. */
export function RegisterPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('session', SessionDocument, { id });
  return (
    <View of={view} what="the register" page="Register">
      {({ session }) =>
        session === null ? (
          <Page heading="Register" windowTitle="Register">
            <NoneYouMaySee what="session" />
          </Page>
        ) : (
          <Shown key={session.id} session={session} />
        )
      }
    </View>
  );
}

function Shown({ session }: { readonly session: ShownSession }): ReactElement {
  const view = usePeople(session.id);
  const register = useRegister(session.id);
  const [reading, setReading] = useState(false);
  const { canRegister } = session.access;
  return (
    <Page
      heading="Register"
      windowTitle={`Register ${session.reference}`}
      lead={
        <>
          {session.course.title} · <PlainDate on={session.onDay} weekday />, {session.startsAtTime}
        </>
      }
      actions={
        <>
          {canRegister && session.mode !== 'IN_PERSON' && (
            <Button variant="outlined" onClick={() => setReading(true)}>
              Attendance file
            </Button>
          )}
          <Button variant="outlined" component={Link} to={`/sessions/${session.id}`}>
            To the session
          </Button>
        </>
      }
    >
      {!canRegister && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {session.access.whyNot ??
            (session.state === 'HELD'
              ? 'The register is closed. Open it again from the page of the session for a late entry.'
              : 'The session was cancelled.')}
        </Alert>
      )}
      <Kept waiting={register.waiting} refusal={register.refusal} />
      {canRegister && <WalkInLine sessionId={session.id} teams={session.audience} />}
      <View of={view} what="the register">
        {(people) =>
          people.length === 0 ? (
            <EmptyState
              title="Nobody is on the list."
              teaches="Type a name above to add whoever is in the room."
            />
          ) : (
            <RegisterGrid people={people} register={register} canRegister={canRegister} />
          )
        }
      </View>
      {reading && (
        <AttendanceFileDialog
          open
          session={session}
          people={view.data ?? []}
          onClose={() => setReading(false)}
        />
      )}
    </Page>
  );
}

function Kept({
  waiting,
  refusal,
}: {
  readonly waiting: number;
  readonly refusal: string | null;
}): ReactElement {
  if (waiting === 0)
    return (
      <Alert severity="success" role="status" sx={{ mb: 1.5 }}>
        Every mark is kept.
      </Alert>
    );
  return (
    <Alert severity="warning" role="status" sx={{ mb: 1.5 }}>
      {waiting === 1 ? 'One mark is' : `${String(waiting)} marks are`} not kept yet.{' '}
      {refusal ?? 'They are safe on this device and are sent as soon as there is a connection.'}
    </Alert>
  );
}
