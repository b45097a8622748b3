import { Paper, Stack } from '@mui/material';
import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { recall, remember } from '../store/preference.js';
import { Keys } from './Keys.js';
import { offeredShortcuts, watchShortcuts } from './shortcut.store.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { useKeyListener } from './useKeyListener.js';
import { useShortcuts } from './useShortcuts.js';

/** Listens to the keyboard, shows what may follow a first letter, and lists all shortcuts on `?`. */
export function KeyboardLayer(): ReactElement {
  const [open, setOpen] = useState(false);
  const [lettersAreOn, setLettersAreOn] = useState(recall('letters') !== 'off');
  const begun = useKeyListener(lettersAreOn);
  useShortcuts([
    { keys: '?', label: 'All shortcuts', group: 'Everywhere', run: () => setOpen(true) },
  ]);
  const turnLetters = (on: boolean): void => {
    remember('letters', on ? 'on' : 'off');
    setLettersAreOn(on);
  };
  return (
    <>
      {begun !== '' && <NextKeys begun={begun} />}
      <ShortcutsDialog
        open={open}
        lettersAreOn={lettersAreOn}
        onLetters={turnLetters}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function NextKeys({ begun }: { readonly begun: string }): ReactElement {
  const offered = useSyncExternalStore(watchShortcuts, offeredShortcuts);
  const next = new Map(
    offered
      .filter(({ keys }) => keys.startsWith(`${begun} `))
      .map((shortcut) => [shortcut.keys, shortcut.label]),
  );
  return (
    <Paper
      variant="outlined"
      role="status"
      sx={{
        position: 'fixed',
        bottom: 16,
        left: '50%',
        transform: 'translateX(-50%)',
        zIndex: 1500,
        px: 2,
        py: 1.25,
      }}
    >
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ flexWrap: 'wrap', justifyContent: 'center' }}
      >
        {[...next].map(([keys, label]) => (
          <span key={keys}>
            <Keys keys={keys} /> {label}
          </span>
        ))}
      </Stack>
    </Paper>
  );
}
