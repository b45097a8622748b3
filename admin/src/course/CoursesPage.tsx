import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { AwarenessTabs } from '../awareness/AwarenessTabs.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import { RowLink } from '../table/RowLink.js';
import { AddCourseDialog } from './CourseDialogs.js';
import type { CourseRow } from './course.list.js';

/** The courses that sessions are held of. */
export function CoursesPage(): ReactElement {
  const label = useLabel();
  const roles = useSession()?.roles ?? [];
  const keeps = roles.includes('manager') || roles.includes('organiser');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      heading="Courses"
      windowTitle="Courses"
      actions={
        keeps && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            Add a course
          </Button>
        )
      }
    >
      <AwarenessTabs />
      <ListBase<CourseRow> resource="courses" perPage={50} disableAuthentication>
        <FilterBar
          label="Which courses"
          choices={[
            { label: 'Held now', filter: {} },
            { label: 'Retired too', filter: { withRetired: true } },
          ]}
          words={() => null}
        />
        <ListFrame<CourseRow>
          what="the courses"
          empty={
            <EmptyState
              title="There is no course yet."
              teaches="A course has learning aims in both languages; sessions are planned of it."
            />
          }
        >
          {(rows) => (
            <RecordTable
              caption="Courses by title"
              rows={rows}
              rowName={(row) => row.title}
              columns={[
                {
                  key: 'title',
                  head: 'Course',
                  cell: (row) => <RowLink to={`/sessions/courses/${row.id}`}>{row.title}</RowLink>,
                },
                {
                  key: 'titleCy',
                  head: 'In Welsh',
                  wideOnly: true,
                  cell: (row) => <span lang="cy">{row.titleCy}</span>,
                },
                {
                  key: 'topics',
                  head: 'Topics',
                  cell: (row) =>
                    row.current.topics.map((one) => label('CourseTopic', one)).join(', '),
                },
                {
                  key: 'minutes',
                  head: 'Minutes',
                  align: 'right',
                  cell: (row) => row.current.minutes,
                },
                {
                  key: 'version',
                  head: 'Version',
                  align: 'right',
                  cell: (row) => row.current.number,
                },
                {
                  key: 'retired',
                  head: 'Held',
                  cell: (row) => (row.retiredOn === null ? 'yes' : 'retired'),
                },
              ]}
            />
          )}
        </ListFrame>
      </ListBase>
      {adding && <AddCourseDialog open onClose={() => setAdding(false)} />}
    </Page>
  );
}
