import { Button, Link, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { AwarenessTabs } from '../awareness/AwarenessTabs.js';
import { CourseDocument } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import type { ShownCourse } from './course.form.js';
import { ChangeCourseDialog, PublishVersionDialog } from './CourseDialogs.js';

/** One course with everything it has taught, the newest first. */
export function CoursePage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('course', CourseDocument, { id });
  return (
    <View of={view} what="the course" page="Course">
      {({ course }) =>
        course === null ? (
          <Page heading="Course" windowTitle="Course">
            <NoneYouMaySee what="course" />
          </Page>
        ) : (
          <Shown key={course.id} course={course} />
        )
      }
    </View>
  );
}

function Shown({ course }: { readonly course: ShownCourse }): ReactElement {
  const [step, setStep] = useState<'publish' | 'change' | null>(null);
  const { access, retiredOn } = course;
  const opened = { course, open: true, onClose: () => setStep(null) };
  return (
    <Page
      heading={course.title}
      windowTitle={course.title}
      lead={
        <>
          <span lang="cy">{course.titleCy}</span>
          {retiredOn !== null && ' · not held any more'}
        </>
      }
      actions={
        <>
          {retiredOn === null && (
            <Button
              variant="contained"
              component={RouterLink}
              to={`/sessions/create?course=${course.id}`}
            >
              Plan sessions of it
            </Button>
          )}
          {access.canChange && (
            <>
              <Button variant="outlined" onClick={() => setStep('publish')}>
                New version
              </Button>
              <Button variant="outlined" onClick={() => setStep('change')}>
                Change
              </Button>
            </>
          )}
        </>
      }
    >
      <AwarenessTabs />
      <Stack spacing={1.5}>
        {course.versions.map((version) => (
          <VersionPanel key={version.id} version={version} />
        ))}
      </Stack>
      {step === 'publish' && <PublishVersionDialog {...opened} />}
      {step === 'change' && <ChangeCourseDialog {...opened} />}
    </Page>
  );
}

function VersionPanel({
  version,
}: {
  readonly version: ShownCourse['versions'][number];
}): ReactElement {
  const label = useLabel();
  return (
    <Panel
      title={`Version ${String(version.number)}`}
      aside={
        <>
          <Moment at={version.publishedAt} /> · {version.minutes} minutes
        </>
      }
    >
      <Typography>{version.topics.map((one) => label('CourseTopic', one)).join(', ')}</Typography>
      {version.changeNote !== null && (
        <Typography color="text.secondary">New: {version.changeNote}</Typography>
      )}
      <ol>
        {version.aims.map(({ text, textCy }) => (
          <li key={text}>
            {text}
            <Typography variant="body2" color="text.secondary" lang="cy">
              {textCy}
            </Typography>
          </li>
        ))}
      </ol>
      {version.materials.length > 0 && (
        <ul>
          {version.materials.map(({ title, url, text }) => (
            <li key={title}>
              {url === null ? (
                `${title}: ${text ?? ''}`
              ) : (
                <Link href={url} target="_blank" rel="noreferrer" underline="always">
                  {title}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
