import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { isCovered, ownerOf } from './session.js';
import { checkSession } from './session.store.js';
import { openSignInWindow } from './sign-in.js';
import { useSessionState } from './useSession.js';
import { useSessionWatch } from './useSessionWatch.js';

/** Covers the whole page when the sign-in has ended, and lifts when the same person is back. What is under it stays mounted. */
export function SessionCover(): ReactElement | null {
  useSessionWatch();
  const state = useSessionState();
  const covered = isCovered(state);
  const root = document.getElementById('cover');
  if (!covered || root === null) return null;
  const { name = '', subject = '' } = ownerOf(state) ?? {};
  return createPortal(
    <CoverSheet
      name={name}
      subject={subject}
      newcomer={state.kind === 'another' ? state.newcomer : null}
    />,
    root,
  );
}

interface CoverSheetProps {
  readonly name: string;
  readonly subject: string;
  /** Who signed in here meanwhile. */
  readonly newcomer: string | null;
}

function CoverSheet({ name, subject, newcomer }: CoverSheetProps): ReactElement {
  const [blocked, setBlocked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useHiddenPage();
  // After the page is hidden: a dialog that is open below takes the focus back for as long as it can.
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <Box
      sx={{
        position: 'fixed',
        inset: 0,
        zIndex: 5000,
        bgcolor: 'background.default',
        display: 'grid',
        placeItems: 'center',
        p: 2,
      }}
    >
      <Paper
        variant="outlined"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="cover-title"
        aria-describedby="cover-text"
        sx={{ p: 3, maxWidth: 460 }}
      >
        <Stack spacing={2}>
          <Typography id="cover-title" variant="h1">
            Your sign-in has ended
          </Typography>
          <Typography id="cover-text">
            This screen belongs to {name}. It is hidden, not closed: what you typed is still there
            and comes back when you sign in again.
          </Typography>
          {newcomer !== null && (
            <Alert severity="warning">
              {newcomer} is signed in now. Only {name} can open this screen again.
            </Alert>
          )}
          {blocked && (
            <Alert severity="warning">
              The browser did not open the sign-in window. Allow pop-ups for this address and press
              the button again.
            </Alert>
          )}
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <Button
              ref={button}
              variant="contained"
              onClick={() => setBlocked(openSignInWindow(subject) === null)}
            >
              Sign in as {name}
            </Button>
            <Button variant="outlined" onClick={() => void checkSession()}>
              I have signed in
            </Button>
            <Button onClick={() => window.location.assign('/')}>Leave this screen</Button>
          </Stack>
          <Typography variant="body2" color="text.secondary">
            Is a child in immediate danger? Ring 999. The line for professionals is 0800 043 4303,
            day and night.
          </Typography>
        </Stack>
      </Paper>
    </Box>
  );
}

/** Hides and disables everything but the cover, dialogs included, and takes any name out of the window's title. */
function useHiddenPage(): void {
  useEffect(() => {
    const title = document.title;
    const focused = document.activeElement;
    document.title = 'Signed out';
    const hidden: HTMLElement[] = [];
    for (const node of document.body.children) {
      if (!(node instanceof HTMLElement)) continue;
      // A dialog hides everything beside it from screen readers, the cover too.
      if (node.id === 'cover') node.removeAttribute('aria-hidden');
      else hidden.push(node);
    }
    for (const node of hidden) {
      node.inert = true;
      node.style.visibility = 'hidden';
    }
    document.documentElement.dataset['covered'] = '';
    return () => {
      document.title = title;
      delete document.documentElement.dataset['covered'];
      for (const node of hidden) {
        node.inert = false;
        node.style.visibility = '';
      }
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, []);
}
