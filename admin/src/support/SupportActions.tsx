import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import {
  BeginWorkDocument,
  CancelEndingDocument,
  type SupportAction,
  type SupportDetailFragment,
} from '../__generated__/graphql.js';
import { ProposeClosureDialog } from '../closure/ProposeClosureDialog.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useLabel } from '../label/EnumLabel.js';
import { ReasonList } from '../reason/ReasonList.js';
import { AllocateDialog, ReallocateDialog } from './AllocateDialog.js';
import { ChangeRouteDialog } from './ChangeRouteDialog.js';
import { PlanEndingDialog, ReopenSupportDialog } from './EndingDialogs.js';
import { FirstContactDialog } from './FirstContactDialog.js';
import { openActions } from './support-action.js';
import { TransferDialog } from './TransferDialog.js';

interface SupportActionsProps {
  readonly support: SupportDetailFragment;
  readonly childName: string;
}

/** What can be done with an episode now; what cannot says why behind one press. */
export function SupportActions({ support, childName }: SupportActionsProps): ReactElement {
  const [chosen, setChosen] = useState<SupportAction | null>(null);
  const begin = useCommand(BeginWorkDocument, 'beginWork');
  const cancel = useCommand(CancelEndingDocument, 'cancelEnding');
  const notify = useNotify();
  const label = useLabel();
  const input = { supportId: support.id, version: support.version };
  const act = async (action: SupportAction): Promise<void> => {
    if (action === 'BEGIN_WORK') {
      if ((await begin.run({ input })) !== null) notify('Work has begun.');
    } else if (action === 'CANCEL_ENDING') {
      if ((await cancel.run({ input })) !== null)
        notify('The end is planned no longer: support goes on.');
    } else setChosen(action);
  };
  const dialog = (action: SupportAction) => ({
    support,
    childName,
    open: chosen === action,
    onClose: () => setChosen(null),
  });
  // The first proposal is decided before there can be another.
  const isProposed = support.closureProposals.some(({ state }) => state === 'PROPOSED');
  const open = openActions(support.access).filter((action) => action !== 'CLOSE' || !isProposed);
  return (
    <Stack spacing={1}>
      <CommandNotice
        problem={begin.problem ?? cancel.problem}
        fault={begin.fault ?? cancel.fault}
        onLook={() => [begin, cancel].forEach((command) => command.clear())}
      />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {open.map((action, at) => (
          <Button
            key={action}
            variant={at === 0 ? 'contained' : 'outlined'}
            onClick={() => void act(action)}
          >
            {label('SupportAction', action)}
          </Button>
        ))}
        <ReasonList
          question="Why not the other steps?"
          label="what else, and why not"
          reasons={[
            ...support.access.refusals.map(
              (refusal) => `${label('SupportAction', refusal.action)}: ${refusal.sentence}`,
            ),
            ...(isProposed
              ? [
                  `${label('SupportAction', 'CLOSE')}: closing is proposed already, and waits below.`,
                ]
              : []),
          ]}
        />
      </Stack>
      <AllocateDialog {...dialog('ALLOCATE')} />
      <FirstContactDialog {...dialog('RECORD_FIRST_CONTACT')} />
      <ReallocateDialog {...dialog('REALLOCATE')} />
      <ChangeRouteDialog {...dialog('CHANGE_ROUTE')} />
      <PlanEndingDialog {...dialog('PLAN_ENDING')} />
      <TransferDialog {...dialog('TRANSFER')} />
      <ProposeClosureDialog {...dialog('CLOSE')} />
      <ReopenSupportDialog {...dialog('REOPEN')} />
    </Stack>
  );
}
