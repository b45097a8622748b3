import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  MarkReferralDuplicateDocument,
  PossibleDuplicatesDocument,
} from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import type { StepDialogProps } from './step-dialog.js';

/** Marks a referral as the same as an earlier one, chosen among those of this child and of children like it. */
export function DuplicateDialog({ referral, open, onClose }: StepDialogProps): ReactElement {
  const { child } = referral;
  const [chosen, setChosen] = useState('');
  const form = useForm();
  const label = useLabel();
  const command = useCommand(MarkReferralDuplicateDocument, 'markReferralDuplicate');
  const notify = useNotify();
  const likely = useView(
    'possibleDuplicates',
    PossibleDuplicatesDocument,
    {
      name: child.name,
      dateOfBirth: child.dateOfBirth,
      nrmReference: child.nrmReferences[0]?.reference ?? null,
    },
    { enabled: open },
  );
  const own = child.referrals.map((earlier) => ({ ...earlier, name: child.name }));
  const others = (likely.data?.possibleDuplicates ?? [])
    .filter((match) => match.child.id !== child.id)
    .flatMap((match) =>
      match.child.referrals.map((earlier) => ({ ...earlier, name: match.child.name })),
    );
  const earlier = [...own, ...others].filter(
    (other) => other.id !== referral.id && other.receivedAt <= referral.receivedAt,
  );
  return (
    <CommandDialog
      open={open}
      title={`${referral.reference} repeats an earlier referral`}
      submitLabel="Mark as duplicate"
      grave
      form={form}
      saveOver={{ recordId: referral.id, verdict: 'canMarkDuplicate' }}
      command={command}
      onClose={onClose}
      onSubmit={async (_values, version) => {
        if (
          chosen === '' ||
          (await command.run({
            input: {
              referralId: referral.id,
              version: version ?? referral.version,
              earlierReferralId: chosen,
            },
          })) === null
        )
          return;
        notify(`${referral.reference} is marked as a duplicate.`);
        onClose();
      }}
    >
      {earlier.length === 0 ? (
        <Typography>
          No earlier referral that you may see is about this child or one like it.
        </Typography>
      ) : (
        <RadioGroup
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          aria-label="The earlier referral"
        >
          {earlier.map((other) => (
            <FormControlLabel
              key={other.id}
              value={other.id}
              control={<Radio />}
              label={`${other.reference}, ${other.name}, ${midSentence(label('ReferralState', other.state))}`}
            />
          ))}
        </RadioGroup>
      )}
    </CommandDialog>
  );
}
