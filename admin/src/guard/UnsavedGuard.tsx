import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useEffect, useId, type ReactElement } from 'react';
import { NavigationType, useBlocker } from 'react-router-dom';

interface UnsavedGuardProps {
  readonly when: boolean;
  /** What would be lost: "this referral". */
  readonly what: string;
  /** Saves before leaving, where that is possible. */
  readonly onSave?: () => Promise<boolean>;
  /** Whether what was typed is on its way to the server, from where the form itself may lead on. */
  readonly isSending?: () => boolean;
}

/** Asks before anything typed is left behind: by Back, by a link, or by closing the tab. */
export function UnsavedGuard({ when, what, onSave, isSending }: UnsavedGuardProps): ReactElement {
  const title = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation, historyAction }) =>
      when &&
      (currentLocation.pathname !== nextLocation.pathname ||
        // Back to what a list showed before closes what is open beside it.
        (historyAction === NavigationType.Pop && currentLocation.search !== nextLocation.search)) &&
      // A form that leads on to what it has made leads on by itself; Back is always asked about.
      !(historyAction === NavigationType.Push && isSending?.() === true),
  );

  useEffect(() => {
    if (!when) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [when]);

  const saveAndGo = async (): Promise<void> => {
    if ((await onSave?.()) === true) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      aria-labelledby={title}
    >
      <DialogTitle id={title}>Leave {what}?</DialogTitle>
      <DialogContent>
        <DialogContentText>What you typed last is not saved yet.</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed?.()}>Leave without saving</Button>
        {onSave !== undefined && (
          <Button variant="outlined" onClick={() => void saveAndGo()}>
            Save and leave
          </Button>
        )}
        <Button variant="contained" onClick={() => blocker.reset?.()} autoFocus>
          Stay here
        </Button>
      </DialogActions>
    </Dialog>
  );
}
