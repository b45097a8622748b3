import { Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { TasksDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { View } from '../state/View.js';
import { TaskLines } from './TaskLines.js';

/** What this person has been asked to do first; the whole list is one press away. */
export function TaskList(): ReactElement {
  const view = useView('tasks', TasksDocument, { first: 12, after: null }, { every: 60_000 });
  return (
    <View of={view} what="your tasks" rows={3}>
      {({ tasks, taskCount }) => {
        const rows = tasks.edges.map(({ node }) => node);
        return (
          <>
            <TaskLines tasks={rows} />
            {rows.length === 0 && (
              <Typography variant="body2" color="text.secondary">
                Nothing has been put to you. Questions about duplicates and new referrals while you
                are on call appear here.
              </Typography>
            )}
            {taskCount > 0 && (
              <Link component={RouterLink} to="/tasks" underline="always" sx={{ py: 0.5 }}>
                {taskCount > rows.length
                  ? `And ${String(taskCount - rows.length)} more: show all ${String(taskCount)} tasks`
                  : 'Show them as a list'}
              </Link>
            )}
          </>
        );
      }}
    </View>
  );
}
