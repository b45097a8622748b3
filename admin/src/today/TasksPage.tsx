import type { ReactElement } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { TaskCountDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { ChoiceFilter } from '../list/ChoiceFilter.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { TextFilter } from '../list/TextFilter.js';
import { EmptyState } from '../state/EmptyState.js';
import { taskChoices, taskFilterWords, type Task } from './task.list.js';
import { TaskLines } from './TaskLines.js';

/** Everything that this person has to do: danger first, then what is due first. */
export function TasksPage(): ReactElement {
  return (
    <ListBase<Task> resource="tasks" perPage={50} disableAuthentication>
      <Page heading="Tasks" windowTitle="Tasks" lead={<HowMany />}>
        <TextFilter source="text" label="Find by reference or words" />
        <ChoiceFilter source="kinds" label="Kind" type="TaskKind" />
        <FilterBar
          label="Which tasks"
          choices={taskChoices}
          words={taskFilterWords}
          quiet={['text', 'kinds']}
        />
        <ListFrame<Task>
          what="your tasks"
          empty={
            <EmptyState
              title="Nothing has been put to you."
              teaches="What is due appears here by itself, and in the mail of the morning."
            />
          }
          noneMatch={
            <EmptyState
              title="No task is like this."
              teaches="Take away what you typed, or choose another list above."
            />
          }
        >
          {(rows) => <TaskLines tasks={rows} />}
        </ListFrame>
      </Page>
    </ListBase>
  );
}

/** The exact number behind the list, so that nothing hides on a later page. */
function HowMany(): ReactElement {
  const list = useListContext<Task>();
  const filter = list.filterValues as Record<string, unknown>;
  const { data } = useView('taskCount', TaskCountDocument, { filter }, { keepLast: true });
  const count = data?.taskCount;
  return <>{count === undefined ? '' : count === 1 ? '1 task' : `${String(count)} tasks`}</>;
}
