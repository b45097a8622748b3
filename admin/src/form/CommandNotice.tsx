import { Alert, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ConflictNotice } from '../conflict/ConflictNotice.js';
import { readConflict } from '../conflict/conflict.js';
import type { SaveOver } from '../conflict/still-allowed.js';
import { useStillAllowed } from '../conflict/useStillAllowed.js';
import { useFieldThatSays, useProblemWords } from './ProblemContext.js';
import type { GraphFault } from '../graphql/fault.js';
import type { Problem } from '../graphql/problem.js';

interface CommandNoticeProps {
  readonly problem: Problem | null;
  readonly fault: GraphFault | null;
  readonly typedFields?: readonly string[];
  readonly onLook: () => void;
  /** What is being changed, where it may be saved over somebody else's change as long as the verdict allows it. */
  readonly saveOver?: SaveOver | undefined;
  readonly onSaveOver?: ((version: number) => void) | undefined;
  /** What was typed, to be copied where it cannot be saved any more. */
  readonly typed?: string;
}

/** Why a command was not done, in one plain sentence. What was typed stays. */
export function CommandNotice({
  problem,
  fault,
  typedFields = [],
  onLook,
  saveOver,
  onSaveOver,
  typed = '',
}: CommandNoticeProps): ReactElement | null {
  const words = useProblemWords();
  const fieldThatSays = useFieldThatSays();
  const standing = useStillAllowed(problem, saveOver);
  const conflict = readConflict(problem, typedFields);
  if (conflict !== null) {
    const version = conflict.currentVersion;
    return (
      <ConflictNotice
        conflict={conflict}
        standing={standing}
        // Where nobody can say whether it may be saved, it can be taken along all the same.
        typed={standing === 'OVER' || saveOver === undefined ? typed : ''}
        onLook={onLook}
        onSaveOver={
          version === null || onSaveOver === undefined ? undefined : () => onSaveOver(version)
        }
      />
    );
  }
  if (problem !== null) {
    const field = fieldThatSays(problem);
    return (
      <Alert
        severity="error"
        action={
          problem.place != null && (
            <Button color="inherit" href={`/admin${problem.place}`} target="_blank">
              Show what was saved
            </Button>
          )
        }
      >
        {field === undefined ? words(problem) : `Nothing was saved: “${field}” says why.`}
      </Alert>
    );
  }
  if (fault !== null) {
    return (
      <Alert severity="error">
        {fault.message}{' '}
        {fault.kind === 'not-allowed'
          ? 'Nothing was saved and what you typed is still here.'
          : 'We do not know whether it was saved. What you typed is still here: press the button again, and it will not be done twice.'}
        {fault.reference !== null && ` Reference ${fault.reference}.`}
      </Alert>
    );
  }
  return null;
}
