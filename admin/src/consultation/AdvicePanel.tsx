import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { AdviceChain } from '../advice/AdviceChain.js';
import { GiveAdviceDialog } from '../advice/GiveAdviceDialog.js';
import { Panel } from '../fact/Panel.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { EmptyState } from '../state/EmptyState.js';
import type { ShownConsultation } from './consultation.form.js';

/** What was asked and advised, each piece with what became of it. */
export function AdvicePanel({
  consultation,
}: {
  readonly consultation: ShownConsultation;
}): ReactElement {
  const [giving, setGiving] = useState(false);
  const { canGiveAdvice, whyNot } = consultation.access;
  useShortcuts(
    canGiveAdvice
      ? [{ keys: '+', label: 'Add advice', group: 'On this page', run: () => setGiving(true) }]
      : [],
  );
  return (
    <Panel
      title="Advice and what became of it"
      aside={
        canGiveAdvice ? (
          <Button variant="contained" onClick={() => setGiving(true)}>
            Add advice
          </Button>
        ) : (
          (whyNot ?? undefined)
        )
      }
    >
      {consultation.advices.length === 0 ? (
        <EmptyState
          title="No advice is recorded yet."
          teaches="Each piece says who is asked to act and by when. It is followed up until it is known what changed for the child."
        />
      ) : (
        consultation.advices.map((advice) => <AdviceChain key={advice.id} advice={advice} />)
      )}
      <GiveAdviceDialog
        kind="ADVICE"
        consultationId={consultation.id}
        asked={{
          agencyId: consultation.agency?.id ?? null,
          agencyName: consultation.agencyName,
          agencyType: consultation.agencyType,
          personName: consultation.clientName,
          personRole: consultation.clientRole,
        }}
        open={giving}
        onClose={() => setGiving(false)}
      />
    </Panel>
  );
}
