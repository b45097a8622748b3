import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Snackbar,
} from '@mui/material';
import { useId, type ReactElement } from 'react';
import type { Leaving } from './useLeaving.js';

interface LeavingQuestionsProps {
  readonly title: string;
  readonly leaving: Leaving;
}

/** Asks before a closed form loses what was typed, and leads back to one that waits while somebody looks. */
export function LeavingQuestions({ title, leaving }: LeavingQuestionsProps): ReactElement {
  const id = useId();
  return (
    <>
      <Dialog open={leaving.isAsked} onClose={leaving.goOn} aria-labelledby={id}>
        <DialogTitle id={id}>Throw away what you typed?</DialogTitle>
        <DialogContent>
          <DialogContentText>Nothing of “{title}” is saved yet.</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={leaving.throwAway}>Throw it away</Button>
          <Button variant="contained" onClick={leaving.goOn} autoFocus>
            Go on typing
          </Button>
        </DialogActions>
      </Dialog>
      <Snackbar open={leaving.isAway} sx={{ bottom: { xs: 72, md: 16 } }}>
        <Alert
          severity="info"
          role="status"
          action={
            <>
              <Button color="inherit" onClick={leaving.goOn} autoFocus>
                Go on
              </Button>
              <Button color="inherit" onClick={leaving.throwAway}>
                Throw it away
              </Button>
            </>
          }
        >
          “{title}” waits with what you typed.
        </Alert>
      </Snackbar>
    </>
  );
}
