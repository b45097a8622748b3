import type { Fault } from '../agency/index.js';
import {
  courseTopics,
  type CourseMaterial,
  type CourseTopic,
  type LearningAim,
} from './course.vocabulary.js';

/** A version of a course, as far as rules look at it. */
export interface CourseFacts {
  readonly topics: readonly CourseTopic[];
  readonly minutes: number;
  readonly aims: readonly LearningAim[];
  readonly materials: readonly CourseMaterial[];
}

const [fewestMinutes, mostMinutes, mostAims, mostMaterials, longest] = [15, 480, 8, 20, 200];

/** What is wrong with the title of a course in either language. */
export function titleFault(title: string, titleCy: string): Fault | null {
  if (title.length < 3 || title.length > longest)
    return { field: 'title', sentence: `Give the course a title of 3 to ${longest} characters.` };
  if (titleCy.length < 3 || titleCy.length > longest)
    return {
      field: 'titleCy',
      sentence: `Give the title in Welsh too, 3 to ${longest} characters long: invitations and certificates carry it.`,
    };
  return null;
}

/** The first thing that is wrong with what a version teaches; nothing when sessions can be held of it. */
export function courseFault({ topics, minutes, aims, materials }: CourseFacts): Fault | null {
  if (topics.length === 0)
    return {
      field: 'topics',
      sentence: 'Choose at least one topic: coverage is counted by topic.',
    };
  if (new Set(topics).size !== topics.length || !topics.every((one) => courseTopics.includes(one)))
    return { field: 'topics', sentence: 'Choose each topic once.' };
  if (minutes < fewestMinutes || minutes > mostMinutes)
    return {
      field: 'minutes',
      sentence: `Say how long it takes: ${fewestMinutes} to ${mostMinutes} minutes.`,
    };
  return aimsFault(aims) ?? materialsFault(materials);
}

function aimsFault(aims: readonly LearningAim[]): Fault | null {
  if (aims.length === 0 || aims.length > mostAims)
    return {
      field: 'aims',
      sentence: `Give one to ${mostAims} learning aims: people say before and after how sure they are of each.`,
    };
  const at = aims.findIndex(({ text, textCy }) =>
    [text, textCy].some((one) => one.length < 5 || one.length > 255),
  );
  if (at >= 0)
    return {
      field: `aims.${at}.${(aims[at]?.text.length ?? 0) < 5 ? 'text' : 'textCy'}`,
      sentence: 'Write each aim in English and in Welsh, 5 to 255 characters each.',
    };
  return null;
}

function materialsFault(materials: readonly CourseMaterial[]): Fault | null {
  if (materials.length > mostMaterials)
    return { field: 'materials', sentence: `Give at most ${mostMaterials} materials.` };
  for (const [at, { title, url, text }] of materials.entries()) {
    if (title.length < 2 || title.length > longest)
      return { field: `materials.${at}.title`, sentence: 'Give each material a title.' };
    if ((url === null) === (text === null))
      return {
        field: `materials.${at}.url`,
        sentence: 'Give the address of the page or the text itself, one of the two.',
      };
    if (url !== null && !isWebAddress(url))
      return {
        field: `materials.${at}.url`,
        sentence: 'That is not the address of a page. It begins with https://.',
      };
  }
  return null;
}

/** Whether this is the address of a page that can be opened safely. */
export function isWebAddress(text: string): boolean {
  return text.length <= 500 && URL.canParse(text) && new URL(text).protocol === 'https:';
}
