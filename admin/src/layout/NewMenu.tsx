import AddIcon from '@mui/icons-material/Add';
import { Button, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { holdsConsultations } from '../consultation/consultation.form.js';
import { caseRoles } from './menu.js';
import { Keys } from '../keyboard/Keys.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useSession } from '../session/useSession.js';

interface NewEntry {
  readonly label: string;
  readonly to: string | null;
  readonly why: string;
}

const mayRefer = ['manager', 'line'];

function entriesFor(roles: readonly string[]): readonly NewEntry[] {
  const refers = mayRefer.some((role) => roles.includes(role));
  const works = caseRoles.some((role) => roles.includes(role));
  return [
    {
      label: 'Referral by telephone',
      to: refers ? '/referrals/create' : null,
      why: 'For managers and the line.',
    },
    { label: 'Call on the line', to: null, why: 'Comes with the line.' },
    {
      label: 'Consultation',
      to: holdsConsultations(roles) ? '/consultations/create' : null,
      why: 'For RPCs and managers.',
    },
    {
      label: 'Case note',
      to: works ? '/contacts/create' : null,
      why: 'For managers and guardians.',
    },
    {
      label: 'Meeting, call, letter or visit',
      to: works ? '/contacts/create?kind=PROFESSIONALS_MEETING' : null,
      why: 'For managers and guardians.',
    },
    {
      label: 'Complaint or incident',
      to: works || refers ? '/matters/create' : null,
      why: 'For managers, guardians and the line.',
    },
    { label: 'Awareness session', to: null, why: 'Comes with sessions.' },
  ];
}

/** Begins something new: `n`, then choose what. */
export function NewMenu({ wide }: { readonly wide: boolean }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const roles = useSession()?.roles ?? [];
  useShortcuts([
    { keys: 'n', label: 'New: choose what', group: 'Everywhere', run: () => setOpen(true) },
  ]);
  const props = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => setOpen(true),
    ref: button,
  } as const;
  return (
    <>
      {wide ? (
        <Button {...props} variant="contained" startIcon={<AddIcon />} endIcon={<Keys keys="n" />}>
          New
        </Button>
      ) : (
        <Tooltip title="New">
          <IconButton {...props} color="primary" aria-label="New">
            <AddIcon />
          </IconButton>
        </Tooltip>
      )}
      <Menu anchorEl={button.current} open={open} onClose={() => setOpen(false)}>
        {entriesFor(roles).map((entry) => (
          <MenuItem
            key={entry.label}
            aria-disabled={entry.to === null}
            onClick={() => {
              if (entry.to === null) return;
              setOpen(false);
              void navigate(entry.to);
            }}
          >
            <ListItemText
              primary={entry.label}
              secondary={entry.to === null ? entry.why : undefined}
              slotProps={{
                primary: { color: entry.to === null ? 'text.secondary' : 'text.primary' },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
