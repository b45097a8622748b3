import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  WorkerSuggestionsDocument,
  type WorkerRole,
  type WorkerSuggestionsQuery,
} from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { ReasonList } from '../reason/ReasonList.js';
import { View } from '../state/View.js';
import { LoadBar } from './LoadBar.js';

/** A possible worker and why. */
export type WorkerSuggestion = WorkerSuggestionsQuery['workerSuggestions'][number];

interface WorkerChoiceProps {
  readonly supportId?: string;
  readonly referralId?: string;
  readonly role?: WorkerRole | null;
  readonly chosen: string;
  readonly onChoose: (suggestion: WorkerSuggestion) => void;
  readonly labelledBy?: string;
}

/** Every possible worker, best first, each with load and reasons. Who cannot be chosen stays visible and says why. */
export function WorkerChoice({
  supportId,
  referralId,
  role = null,
  chosen,
  onChoose,
}: WorkerChoiceProps): ReactElement {
  const view = useView('workerSuggestions', WorkerSuggestionsDocument, {
    supportId: supportId ?? null,
    referralId: referralId ?? null,
    role,
  });
  return (
    <Box>
      <Typography id="worker-choice" variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        Guardian
      </Typography>
      <View of={view} what="the possible guardians" rows={4}>
        {({ workerSuggestions }) =>
          workerSuggestions.length === 0 ? (
            <Typography variant="body2">
              Nobody has a post for this today. Add one under People &amp; agencies, or accept now
              and allocate later.
            </Typography>
          ) : (
            <RadioGroup
              aria-labelledby="worker-choice"
              value={chosen}
              onChange={(event) => choose(workerSuggestions, event.target.value, onChoose)}
              sx={{ maxHeight: 320, overflowY: 'auto', flexWrap: 'nowrap', pl: 1.75 }}
            >
              {workerSuggestions.map((suggestion) => (
                <SuggestionRow key={suggestion.staffMember.id} suggestion={suggestion} />
              ))}
            </RadioGroup>
          )
        }
      </View>
    </Box>
  );
}

function choose(
  all: readonly WorkerSuggestion[],
  id: string,
  onChoose: (suggestion: WorkerSuggestion) => void,
): void {
  const found = all.find((suggestion) => suggestion.staffMember.id === id);
  if (found !== undefined) onChoose(found);
}

function SuggestionRow({ suggestion }: { readonly suggestion: WorkerSuggestion }): ReactElement {
  const { staffMember, reasons, obstacle, isPossible, allowedWithReason, cases, weight, limit } =
    suggestion;
  const closed = !isPossible && !allowedWithReason;
  return (
    <Box
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        py: 0.5,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <FormControlLabel
        value={staffMember.id}
        disabled={closed}
        control={<Radio />}
        sx={{ flex: 1, mr: 0 }}
        label={
          <>
            <b>{staffMember.name}</b>
            <Typography
              component="span"
              variant="body2"
              color="text.secondary"
              sx={{ display: 'block' }}
            >
              {obstacle ??
                reasons
                  .slice(0, 2)
                  .map((reason) => reason.sentence)
                  .join(' ')}
            </Typography>
          </>
        }
      />
      <LoadBar weight={weight} limit={limit} cases={cases} />
      <ReasonList
        question={`Why ${staffMember.name}?`}
        reasons={[
          ...(obstacle === null ? [] : [obstacle]),
          ...reasons.map(
            (reason) =>
              `${reason.sentence} (${reason.points > 0 ? '+' : ''}${String(reason.points)})`,
          ),
        ]}
      />
    </Box>
  );
}
