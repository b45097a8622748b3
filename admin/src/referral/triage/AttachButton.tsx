import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { AttachReferralDocument } from '../../__generated__/graphql.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import type { ReferralDetail } from '../useReferral.js';

interface AttachButtonProps {
  readonly referral: ReferralDetail;
  readonly child: { readonly id: string; readonly name: string; readonly reference: string };
}

/** Says that the referral is about a child already known, and moves it there. */
export function AttachButton({ referral, child }: AttachButtonProps): ReactElement {
  const command = useCommand(AttachReferralDocument, 'attachReferral');
  const notify = useNotify();
  const attach = async (): Promise<void> => {
    if (
      (await command.run({
        input: { referralId: referral.id, version: referral.version, childId: child.id },
      })) !== null
    )
      notify(`${referral.reference} is now about ${child.name}, ${child.reference}.`);
  };
  return (
    <>
      <Button
        variant="outlined"
        loading={command.isRunning}
        onClick={() => void attach()}
        aria-label={`It is this child: ${child.name}, ${child.reference}`}
      >
        It is this child
      </Button>
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
    </>
  );
}
