import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { WorkerSuggestionsDocument, type WorkerRole } from '../../__generated__/graphql.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { ReasonList } from '../../reason/ReasonList.js';
import { View } from '../../state/View.js';
import { LoadBar } from '../../support/LoadBar.js';

const shown = 3;

/** The three who suit best, each with why; the whole list stands in the dialog. */
export function SuggestedWorkers({
  referralId,
  role,
}: {
  readonly referralId: string;
  readonly role: WorkerRole;
}): ReactElement {
  const view = useView('workerSuggestions', WorkerSuggestionsDocument, {
    supportId: null,
    referralId,
    role,
  });
  return (
    <Panel title="Suggested guardians">
      <View of={view} what="the suggestions" rows={3}>
        {({ workerSuggestions }) => (
          <Box component="ol" sx={{ m: 0, pl: 2.25 }}>
            {workerSuggestions
              .slice(0, shown)
              .map(({ staffMember, reasons, obstacle, weight, limit, cases }) => (
                <Box component="li" key={staffMember.id} sx={{ pb: 0.75 }}>
                  <Box
                    sx={{
                      display: 'flex',
                      gap: 1,
                      alignItems: 'center',
                      justifyContent: 'space-between',
                      flexWrap: 'wrap',
                    }}
                  >
                    <b>{staffMember.name}</b>
                    <LoadBar weight={weight} limit={limit} cases={cases} />
                  </Box>
                  <Typography variant="body2" color="text.secondary" component="span">
                    {obstacle ?? reasons[0]?.sentence}
                  </Typography>
                  <ReasonList
                    question={`Why ${staffMember.name}?`}
                    reasons={reasons.map((reason) => reason.sentence)}
                  />
                </Box>
              ))}
            {workerSuggestions.length === 0 && (
              <Typography variant="body2">Nobody has a post for this today.</Typography>
            )}
          </Box>
        )}
      </View>
    </Panel>
  );
}
