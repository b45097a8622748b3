import { Alert, Box, Button, Link, Snackbar, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { CompleteTaskDocument, ReopenTaskDocument } from '../__generated__/graphql.js';
import { Clock } from '../clock/Clock.js';
import { EmergencyFirst } from '../fact/EmergencyFirst.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import type { Task } from './task.list.js';
import { placeOfTask } from './task-place.js';

type Done = Pick<Task, 'id' | 'version' | 'text'>;

/** Tasks with their clocks: danger first. What no work settles is ticked off here, and taken back as easily. */
export function TaskLines({ tasks }: { readonly tasks: readonly Task[] }): ReactElement {
  const complete = useCommand(CompleteTaskDocument, 'completeTask');
  const reopen = useCommand(ReopenTaskDocument, 'reopenTask');
  const [done, setDone] = useState<Done | null>(null);
  const finish = async (task: Task): Promise<void> => {
    const made = await complete.run({ input: { taskId: task.id, version: task.version } });
    if (made !== null) setDone(made.task);
  };
  const undo = async ({ id, version }: Done): Promise<void> => {
    if ((await reopen.run({ input: { taskId: id, version } })) !== null) setDone(null);
  };
  return (
    <>
      {tasks.some(({ isUrgent }) => isUrgent) && <EmergencyFirst />}
      {[complete, reopen].map(({ problem, fault, clear }, at) => (
        <CommandNotice key={at} problem={problem} fault={fault} onLook={clear} />
      ))}
      {/* Where the hand is: on a phone the list is longer than the screen. */}
      <Snackbar
        open={done !== null}
        autoHideDuration={20_000}
        onClose={(_, why) => why === 'timeout' && setDone(null)}
        sx={{ bottom: { xs: 72, md: 16 } }}
      >
        <Alert
          severity="success"
          role="status"
          action={
            done !== null && (
              <Button color="inherit" loading={reopen.isRunning} onClick={() => void undo(done)}>
                Undo
              </Button>
            )
          }
        >
          Marked as done{done !== null && `: ${done.text}`}
        </Alert>
      </Snackbar>
      <Box component="ul" aria-label="Tasks" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((node) => (
          <Box
            component="li"
            key={node.id}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'baseline',
              py: 0.5,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <TaskText task={node} />
            <Clock dueAt={node.dueAt} />
            {/* What the work settles is done by doing it: its link leads there. */}
            {!node.isSettledByWork && (
              <Button
                onClick={() => void finish(node)}
                disabled={complete.isRunning}
                aria-label={`Done: ${node.text}`}
              >
                Done
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}

/** What it means to this person that a task was left undone for long. */
function leftUndone({ whose }: Task): string {
  return whose === 'LEFT_UNDONE'
    ? 'Left undone, so put to you too.'
    : 'Past its time for long: the managers see it too.';
}

function TaskText({ task }: { readonly task: Task }): ReactElement {
  const place = placeOfTask(task);
  return (
    <Box sx={{ flex: 1 }}>
      {place === null ? (
        task.text
      ) : (
        <Link component={RouterLink} to={place}>
          {task.text}
        </Link>
      )}
      {task.escalatedAt !== null && (
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          {leftUndone(task)}
        </Typography>
      )}
    </Box>
  );
}
