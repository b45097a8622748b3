import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Typography,
} from '@mui/material';
import { Fragment, useSyncExternalStore, type ReactElement } from 'react';
import { Keys } from './Keys.js';
import { offeredShortcuts, watchShortcuts, type Shortcut } from './shortcut.store.js';

const groups: readonly Shortcut['group'][] = ['On this page', 'In a list', 'Everywhere', 'Go to'];

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly lettersAreOn: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every shortcut that works on the present page, and the switch that turns single letters off. */
export function ShortcutsDialog({
  open,
  lettersAreOn,
  onLetters,
  onClose,
}: ShortcutsDialogProps): ReactElement {
  const offered = useSyncExternalStore(watchShortcuts, offeredShortcuts);
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="shortcuts-title" maxWidth="md">
      <DialogTitle id="shortcuts-title">Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <Box
          sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 4, rowGap: 2 }}
        >
          {groups.map((group) => (
            <ShortcutGroup
              key={group}
              group={group}
              shortcuts={offered.filter((shortcut) => shortcut.group === group)}
            />
          ))}
        </Box>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={lettersAreOn} onChange={(_event, on) => onLetters(on)} />}
          label="Single letters work as shortcuts (turn off when you speak to your computer)"
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ShortcutGroup({
  group,
  shortcuts,
}: {
  readonly group: string;
  readonly shortcuts: readonly Shortcut[];
}): ReactElement | null {
  const latest = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut]));
  if (latest.size === 0) return null;
  return (
    <section>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {group}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 2,
          rowGap: 0.5,
          m: 0,
          alignItems: 'baseline',
        }}
      >
        {[...latest.values()].map((shortcut) => (
          <Fragment key={shortcut.keys}>
            <dt>
              <Keys keys={shortcut.keys} />
            </dt>
            <Box component="dd" sx={{ m: 0 }}>
              {shortcut.label}
            </Box>
          </Fragment>
        ))}
      </Box>
    </section>
  );
}
