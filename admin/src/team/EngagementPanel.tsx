import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { EngagementDialog, type ShownEngagement, type ShownTeam } from './TeamDialogs.js';

/** When a team was asked and what came of it; the team reads the same and may answer. */
export function EngagementPanel({ team }: { readonly team: ShownTeam }): ReactElement {
  const [open, setOpen] = useState<ShownEngagement | 'new' | null>(null);
  const isOpen = open !== null;
  return (
    <Panel
      title="Asked to come"
      aside={
        <Button
          disabled={!team.access.canChange}
          title={team.access.whyNot ?? undefined}
          onClick={() => setOpen('new')}
        >
          Record that it was asked
        </Button>
      }
    >
      {team.engagements.length === 0 && (
        <Typography variant="body2">Nobody has recorded yet that this team was asked.</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {team.engagements.map((engagement) => (
          <Box
            component="li"
            key={engagement.id}
            sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}
          >
            <PlainDate on={engagement.askedOn} />, by {engagement.askedBy}
            {engagement.topic !== null && (
              <>
                , about <EnumLabel type="CourseTopic" value={engagement.topic} />
              </>
            )}
            <br />
            <strong>
              <EnumLabel type="EngagementOutcome" value={engagement.outcome} />
            </strong>
            {engagement.reason !== null && (
              <>
                {': '}
                <EnumLabel type="DeclineReason" value={engagement.reason} />
              </>
            )}
            {engagement.nextTryOn !== null && (
              <>
                . Ask again on <PlainDate on={engagement.nextTryOn} />
              </>
            )}{' '}
            {engagement.access.canRecord && (
              <Button size="small" onClick={() => setOpen(engagement)}>
                What came of it
              </Button>
            )}
            {engagement.answer !== null && (
              <Box
                component="blockquote"
                sx={{ m: 0, pl: 1, borderLeft: 3, borderColor: 'divider' }}
              >
                The team: {engagement.answer}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
        The team&apos;s own agency reads every word of this and may answer.
      </Typography>
      {isOpen && (
        <EngagementDialog
          key={open === 'new' ? 'new' : open.id}
          teamId={team.id}
          engagement={open === 'new' ? null : open}
          open
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}
