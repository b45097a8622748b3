import type { ReactElement } from 'react';
import {
  AddCourseDocument,
  ChangeCourseDocument,
  PublishCourseVersionDocument,
} from '../__generated__/graphql.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { TickInput } from '../form/TickInput.js';
import { TicksInput } from '../form/TicksInput.js';
import { contentFormOf, emptyContent, toContent, type ShownCourse } from './course.form.js';

/** Adds a course with what it teaches first. */
export function AddCourseDialog(opened: Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Add a course"
      submitLabel="Add it"
      document={AddCourseDocument}
      field="addCourse"
      start={{ title: '', titleCy: '', content: emptyContent }}
      input={({ title, titleCy, content }, { key }) => ({
        idempotencyKey: key,
        title,
        titleCy,
        content: toContent(content),
      })}
      done="The course is added."
    >
      <TextInput name="title" label="Title" required first />
      <TextInput name="titleCy" label="Title in Welsh" required />
      <ContentFields />
    </FormDialog>
  );
}

interface CourseDialogProps extends Opened {
  readonly course: ShownCourse;
}

/** Publishes a new version; sessions that are planned keep theirs. */
export function PublishVersionDialog({ course, ...opened }: CourseDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Publish a new version"
      saveOver="service-decides"
      submitLabel="Publish"
      document={PublishCourseVersionDocument}
      field="publishCourseVersion"
      start={{ content: contentFormOf(course), changeNote: '' }}
      input={({ content, changeNote }, { version }) => ({
        courseId: course.id,
        version: version ?? course.version,
        content: toContent(content),
        changeNote,
      })}
      done="Published. Sessions planned from now on are of this version."
    >
      <ContentFields />
      <TextInput
        name="changeNote"
        label="What is new"
        lines={2}
        required
        help="For those who trained with the version before"
      />
    </FormDialog>
  );
}

/** Changes the titles, or whether it is still held. */
export function ChangeCourseDialog({ course, ...opened }: CourseDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Change the course"
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeCourseDocument}
      field="changeCourse"
      start={{ title: course.title, titleCy: course.titleCy, isRetired: course.retiredOn !== null }}
      input={(values, { version }) => ({
        courseId: course.id,
        version: version ?? course.version,
        ...values,
      })}
      done="Saved."
    >
      <TextInput name="title" label="Title" required />
      <TextInput name="titleCy" label="Title in Welsh" required />
      <TickInput
        name="isRetired"
        label="Not held any more"
        help="Sessions that are planned stay."
      />
    </FormDialog>
  );
}

function ContentFields(): ReactElement {
  return (
    <>
      <TicksInput name="content.topics" label="Topics" type="CourseTopic" />
      <TextInput name="content.minutes" label="Minutes" mode="numeric" required />
      <TextInput
        name="content.aims"
        label="Learning aims"
        lines={3}
        required
        help="One a line, at most eight"
      />
      <TextInput
        name="content.aimsCy"
        label="Learning aims in Welsh"
        lines={3}
        required
        help="One a line, in the same order"
      />
      <TextInput
        name="content.materials"
        label="Materials"
        lines={2}
        help="One a line: title, a colon, then the address of a page or the text"
      />
    </>
  );
}
