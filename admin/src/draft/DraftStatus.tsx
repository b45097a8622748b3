import { Button, Typography } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import type { DraftState } from './draft.js';
import { draftWords } from './draft-words.js';

interface DraftStatusProps {
  readonly state: DraftState;
  /** Saves over what another tab has saved of the same draft. */
  readonly onSaveOver?: () => void;
}

/** "Saved 3 s ago", kept true every second; spoken only when something is wrong. */
export function DraftStatus({ state, onSaveOver }: DraftStatusProps): ReactElement {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const failed = state.kind === 'failed';
  return (
    <Typography
      component="span"
      variant="body2"
      role={failed ? 'alert' : undefined}
      sx={({ tones }) => ({
        color: failed ? tones.late : tones.softInk,
        fontWeight: failed ? 650 : 400,
      })}
    >
      {draftWords(state, Math.max(now, 'savedAt' in state ? (state.savedAt ?? 0) : 0))}
      {state.kind === 'failed' && state.why.elsewhere && onSaveOver !== undefined && (
        <Button variant="outlined" onClick={onSaveOver} sx={{ ml: 1 }}>
          Save this one over it
        </Button>
      )}
    </Typography>
  );
}
