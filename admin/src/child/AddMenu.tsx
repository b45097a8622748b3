import AddIcon from '@mui/icons-material/Add';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { holdsConsultations } from '../consultation/consultation.form.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ReportMissingDialog } from '../missing/MissingDialogs.js';
import { useSession } from '../session/useSession.js';
import { useViewer } from '../session/useViewer.js';
import { AddAlertDialog } from './command/AddAlertDialog.js';
import { AgeDialog } from './command/AgeDialog.js';
import { IdentityDialog } from './command/IdentityDialog.js';
import { LegalStatusDialog } from './command/LegalStatusDialog.js';
import { LinkDialog } from './command/LinkDialog.js';
import { ResponsibilityDialog } from './command/ResponsibilityDialog.js';
import { LiftRestrictionDialog, RestrictDialog } from './command/RestrictDialog.js';
import { WhereaboutsDialog } from './command/WhereaboutsDialog.js';
import type { HubChild } from './ChildHub.js';

type Adding =
  | 'missing'
  | 'responsibility'
  | 'status'
  | 'age'
  | 'alert'
  | 'tie'
  | 'identity'
  | 'whereabouts'
  | 'restrict'
  | 'lift';

/** What is typed on a page of its own. */
const places = {
  referral: '/referrals/create?',
  consultation: '/consultations/create?',
  note: '/contacts/create?',
  meeting: '/contacts/create?kind=STRATEGY_DISCUSSION&',
} as const;

/** Adds something to this child's record; what is not open to this person says why. */
export function AddMenu({ child }: { readonly child: HubChild }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState<Adding | null>(null);
  const navigate = useNavigate();
  const mayHold = holdsConsultations(useSession()?.roles ?? []);
  const mayRefer = useViewer()?.access.canSubmitReferral === true;
  useShortcuts([
    { keys: '+', label: 'Add to this record', group: 'On this page', run: () => setOpen(true) },
  ]);
  const { canChange, canRestrict, canOpenWhereabouts } = child.access;
  const notYours = canChange ? null : 'For managers and the guardian of this child.';
  const entries: readonly {
    readonly adding: Adding | keyof typeof places;
    readonly label: string;
    readonly why: string | null;
  }[] = [
    { adding: 'missing', label: 'Missing: report it', why: notYours },
    { adding: 'alert', label: 'Alert', why: notYours },
    { adding: 'responsibility', label: 'Fact about parental responsibility', why: notYours },
    { adding: 'status', label: 'Legal status', why: notYours },
    { adding: 'age', label: 'Finding about the age', why: notYours },
    { adding: 'tie', label: 'Tie to a child or person', why: notYours },
    {
      adding: 'whereabouts',
      label: 'Where the child is',
      why: canOpenWhereabouts ? null : 'For managers and the guardian of this child.',
    },
    {
      adding: 'identity',
      label: 'Correction of name, birth, language or authority',
      why: notYours,
    },
    { adding: 'note', label: 'Case note', why: notYours },
    { adding: 'meeting', label: 'Meeting, call, letter or visit', why: notYours },
    {
      adding: 'consultation',
      label: 'Consultation about this child',
      why: mayHold ? null : 'For RPCs and managers.',
    },
    {
      adding: 'referral',
      label: 'Another referral by telephone',
      why: mayRefer ? null : 'For managers and the line.',
    },
    child.isRestricted
      ? {
          adding: 'lift',
          label: 'Lift the restriction',
          why: canRestrict ? null : 'For service managers.',
        }
      : {
          adding: 'restrict',
          label: 'Restrict to named people',
          why: canRestrict ? null : 'For service managers.',
        },
  ];
  const dialog = (name: Adding) => ({
    child,
    open: adding === name,
    onClose: () => setAdding(null),
  });
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        Add
      </Button>
      <Menu anchorEl={button.current} open={open} onClose={() => setOpen(false)}>
        {entries.map((entry) => (
          <MenuItem
            key={entry.label}
            aria-disabled={entry.why !== null}
            onClick={() => {
              if (entry.why !== null) return;
              setOpen(false);
              if (entry.adding in places)
                void navigate(`${places[entry.adding as keyof typeof places]}child=${child.id}`);
              else setAdding(entry.adding as Adding);
            }}
          >
            <ListItemText
              primary={entry.label}
              secondary={entry.why ?? undefined}
              slotProps={{
                primary: { color: entry.why === null ? 'text.primary' : 'text.secondary' },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
      <ReportMissingDialog {...dialog('missing')} />
      <AddAlertDialog {...dialog('alert')} />
      <ResponsibilityDialog {...dialog('responsibility')} />
      <LegalStatusDialog {...dialog('status')} />
      <AgeDialog {...dialog('age')} />
      <LinkDialog {...dialog('tie')} />
      <WhereaboutsDialog {...dialog('whereabouts')} />
      <IdentityDialog {...dialog('identity')} />
      <RestrictDialog {...dialog('restrict')} />
      <LiftRestrictionDialog {...dialog('lift')} />
    </>
  );
}
