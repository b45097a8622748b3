import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { LoadStaffListMutation } from '../__generated__/graphql.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { EndPostDialog } from '../professional/PostDialogs.js';
import { TextLink } from '../team/TextLink.js';

type Loaded = Extract<
  LoadStaffListMutation['loadStaffList'],
  { readonly __typename: 'StaffListLoaded' }
>;

interface StaffListReportProps {
  readonly report: Loaded;
  readonly onLoad: () => void;
  readonly isLoading: boolean;
}

/** What a staff list would do, or did: every row left out with its line and way out, and who may have left. */
export function StaffListReport({ report, onLoad, isLoading }: StaffListReportProps): ReactElement {
  const [ending, setEnding] = useState<Loaded['missing'][number] | null>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const verb = report.dryRun ? 'would be' : 'were';
  const missing = report.missing.filter(({ id }) => !asked.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mt: 2, maxWidth: 860 }} role="status">
      <Panel title={report.dryRun ? 'What would happen' : 'What happened'}>
        <FactList
          facts={[
            { label: 'Rows', value: report.rows },
            { label: 'Teams', value: `${String(report.newTeams)} ${verb} added` },
            { label: 'People', value: `${String(report.newPeople)} ${verb} added` },
            { label: 'Posts', value: `${String(report.newPosts)} ${verb} begun` },
            { label: 'Confirmed', value: `${String(report.confirmed)} posts ${verb} confirmed` },
            { label: 'Known already', value: report.unchanged },
            { label: 'Left out', value: report.rejected },
            report.ignoredColumns.length === 0
              ? null
              : { label: 'Not read', value: report.ignoredColumns.join(', ') },
          ]}
        />
        {report.dryRun && (
          <Button variant="contained" loading={isLoading} onClick={onLoad} sx={{ mt: 1 }}>
            Load it
          </Button>
        )}
      </Panel>
      {report.problems.length > 0 && (
        <Panel title="Rows left out">
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {report.problems.map(({ line, column, sentence }) => (
              <li key={`${String(line)} ${column ?? ''}`}>
                Line {line}
                {column !== null && `, ${column}`}: {sentence}
              </li>
            ))}
          </Box>
        </Panel>
      )}
      {missing.length > 0 && (
        <Panel title="Not on the list: have they left?">
          <Typography variant="body2" sx={{ mb: 0.5 }}>
            They keep their posts until you say so. Ask the team when you are not sure.
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {missing.map((post) => (
              <li key={post.id}>
                {post.professional === null ? (
                  'somebody'
                ) : (
                  <TextLink to={`/people/professionals/${post.professional.id}`}>
                    {post.professional.name}
                  </TextLink>
                )}
                , {post.team?.name}{' '}
                <Button size="small" onClick={() => setEnding(post)}>
                  Has left
                </Button>
              </li>
            ))}
          </Box>
        </Panel>
      )}
      {ending !== null && (
        <EndPostDialog
          key={ending.id}
          post={ending}
          open
          onClose={() => {
            setAsked([...asked, ending.id]);
            setEnding(null);
          }}
        />
      )}
    </Box>
  );
}
