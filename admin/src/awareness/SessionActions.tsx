import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { HoldSessionDocument, ReopenSessionDocument } from '../__generated__/graphql.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { BookPlaceDialog, InviteTeamsDialog } from './BookingDialogs.js';
import type { ShownSession } from './session.form.js';
import { CancelDialog, ChangeDialog, CloneDialog, MoveDialog } from './SessionDialogs.js';

type Step = 'invite' | 'book' | 'change' | 'move' | 'clone' | 'cancel';

/** What can be done with a session as it stands. */
export function SessionActions({ session }: { readonly session: ShownSession }): ReactElement {
  const [step, setStep] = useState<Step | null>(null);
  const hold = useCommand(HoldSessionDocument, 'holdSession');
  const reopen = useCommand(ReopenSessionDocument, 'reopenSession');
  const notify = useNotify();
  const { access } = session;
  const input = { sessionId: session.id, version: session.version };
  const offers: readonly { readonly step: Step; readonly label: string; readonly can: boolean }[] =
    [
      { step: 'invite', label: 'Invite teams', can: access.canReschedule },
      { step: 'book', label: 'Book a place', can: access.canReschedule },
      { step: 'change', label: 'Change', can: access.canChange },
      { step: 'move', label: 'Move the session', can: access.canReschedule },
      { step: 'clone', label: 'Plan one like it', can: access.whyNot === null },
      { step: 'cancel', label: 'Cancel the session', can: access.canCancel },
    ];
  const opened = { session, open: true, onClose: () => setStep(null) };
  return (
    <>
      <CommandNotice
        problem={hold.problem ?? reopen.problem}
        fault={hold.fault ?? reopen.fault}
        onLook={hold.clear}
      />
      {access.canRegister && (
        <Button
          variant={access.canHold ? 'contained' : 'outlined'}
          component={Link}
          to={`/sessions/${session.id}/register`}
        >
          Register
        </Button>
      )}
      {access.canHold && (
        <Button
          variant="outlined"
          loading={hold.isRunning}
          onClick={() => {
            void hold.run({ input }).then((done) => {
              if (done !== null)
                notify('The register is closed. Certificates and questions are on their way.');
            });
          }}
        >
          Close the register
        </Button>
      )}
      {access.canReopen && (
        <Button
          variant="outlined"
          loading={reopen.isRunning}
          onClick={() => {
            void reopen.run({ input }).then((done) => {
              if (done !== null) notify('The register is open again.');
            });
          }}
        >
          Open the register again
        </Button>
      )}
      {offers
        .filter((offer) => offer.can)
        .map((offer) => (
          <Button key={offer.step} variant="outlined" onClick={() => setStep(offer.step)}>
            {offer.label}
          </Button>
        ))}
      {step === 'invite' && <InviteTeamsDialog {...opened} />}
      {step === 'book' && <BookPlaceDialog {...opened} />}
      {step === 'change' && <ChangeDialog {...opened} />}
      {step === 'move' && <MoveDialog {...opened} />}
      {step === 'clone' && <CloneDialog {...opened} />}
      {step === 'cancel' && <CancelDialog {...opened} />}
    </>
  );
}
