import { type Day, dayInWords } from '@ictg/kit/calendar';
import type { Role } from '@ictg/kit/viewer';
import { roleName, staffRoles, type StaffRole } from './staff.vocabulary.js';

/** When a post holds: the last day belongs to it; without one it goes on. */
export interface PostSpan {
  readonly role: Role;
  readonly fromOn: Day;
  readonly untilOn?: Day | null | undefined;
}

/** A post with the areas it is limited to; none means everywhere. */
export interface PostFacts extends PostSpan {
  readonly areas: readonly string[];
}

/** A rule that is broken: a stable code, a sentence with the way out, and the field concerned. */
export interface Fault {
  readonly code: string;
  readonly sentence: string;
  readonly field: string;
}

/** Whether a post holds on a day. */
export function postHolds(post: PostSpan, on: Day): boolean {
  return post.fromOn <= on && (post.untilOn == null || on <= post.untilOn);
}

/** Whether one of the posts holds on every day of a stretch, both ends included. */
export function holdsThroughout(posts: readonly PostSpan[], from: Day, until: Day): boolean {
  return posts.some((post) => postHolds(post, from) && postHolds(post, until));
}

/** The roles and areas that somebody has on a day. One post without areas means everywhere. */
export function accountOn(
  posts: readonly PostFacts[],
  on: Day,
): { roles: StaffRole[]; areas: string[] } {
  const held = posts.filter((post) => postHolds(post, on));
  const roles = staffRoles.filter((role) => held.some((post) => post.role === role));
  const everywhere = held.some((post) => post.areas.length === 0);
  return {
    roles,
    areas: everywhere ? [] : [...new Set(held.flatMap((post) => post.areas))].sort(),
  };
}

/** What forbids a new post beside those that a person has. */
export function newPostFault(
  post: PostFacts & {
    readonly caseloadLimit: number | null;
    readonly workingDays: readonly string[];
  },
  existing: readonly PostSpan[],
  knownArea: (code: string) => boolean,
): Fault | null {
  if (post.untilOn != null && post.untilOn < post.fromOn)
    return {
      code: 'POST_ENDS_BEFORE_IT_BEGINS',
      sentence: 'The last day of the post lies before its first. Check the two dates.',
      field: 'untilOn',
    };
  const unknown = post.areas.find((code) => !knownArea(code));
  if (unknown !== undefined)
    return {
      code: 'AREA_NOT_KNOWN',
      sentence: `${unknown} is no local authority of England or Wales. Look the authority up by name.`,
      field: 'areas',
    };
  if (post.workingDays.length === 0)
    return {
      code: 'NO_WORKING_DAYS',
      sentence: 'Choose at least one working day.',
      field: 'workingDays',
    };
  if (post.caseloadLimit !== null && post.caseloadLimit < 1)
    return {
      code: 'CASELOAD_LIMIT_TOO_LOW',
      sentence: 'A caseload limit is 1 or more. Leave it empty for no limit.',
      field: 'caseloadLimit',
    };
  const overlapping = existing.find((one) => one.role === post.role && overlap(one, post));
  if (overlapping)
    return {
      code: 'POST_OVERLAPS',
      sentence: `This person already has a post as ${roleName(post.role as StaffRole)} from ${dayInWords(overlapping.fromOn)}${overlapping.untilOn ? ` to ${dayInWords(overlapping.untilOn)}` : ''}. End that one first, or change the dates.`,
      field: 'fromOn',
    };
  return null;
}

/** What is known when a post is about to end. */
export interface PostEnding {
  readonly name: string;
  readonly role: Role;
  readonly fromOn: Day;
  readonly untilOn: Day;
  /** Children whom the person has in this role today, also those whom the manager may not see. */
  readonly children: number;
  /** How many of them the manager may not see. */
  readonly childrenOutOfSight: number;
  /** Whether another post of the same role goes on afterwards. */
  readonly goesOnInRole: boolean;
  /** Names of colleagues whom the person is to cover for after the last day, when no post is left. */
  readonly coversAfter: readonly string[];
  /** How many times the person is on call after the last day, when no post is left. */
  readonly onCallAfter: number;
  /** Whether anybody else is service manager after the last day. */
  readonly otherManager: boolean;
}

/** What forbids the end of a post: no child, colleague or night may be left with nobody. */
export function postEndingFault(ending: PostEnding): Fault | null {
  const { name, role, children } = ending;
  if (ending.untilOn < ending.fromOn)
    return {
      code: 'POST_ENDS_BEFORE_IT_BEGINS',
      sentence: `The post begins on ${dayInWords(ending.fromOn)}, so it cannot end before that day.`,
      field: 'untilOn',
    };
  if (ending.goesOnInRole) return null;
  if (children > 0)
    return {
      code: 'CHILDREN_STILL_ALLOCATED',
      sentence: `${name} still has ${counted(children, 'child', 'children')} as ${roleName(role as StaffRole)}. Reallocate them first (People, then "Reallocate in bulk"), then end the post.${outOfSight(ending.childrenOutOfSight)}`,
      field: 'postId',
    };
  if (role === 'manager' && !ending.otherManager)
    return {
      code: 'LAST_MANAGER',
      sentence: `${name} is the only service manager on that day. Give somebody else the post first.`,
      field: 'postId',
    };
  if (ending.coversAfter.length > 0)
    return {
      code: 'STILL_COVERS',
      sentence: `${name} is to cover for ${ending.coversAfter.join(' and ')} after that day. Name another cover first.`,
      field: 'untilOn',
    };
  if (ending.onCallAfter > 0)
    return {
      code: 'STILL_ON_CALL',
      sentence: `${name} is on call ${counted(ending.onCallAfter, 'time', 'times')} after that day. Set somebody else first.`,
      field: 'untilOn',
    };
  return null;
}

function outOfSight(count: number): string {
  if (count === 0) return '';
  return ` ${count} of them you may not see: ask somebody who may.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function overlap(a: PostSpan, b: PostSpan): boolean {
  return (
    (a.untilOn == null || b.fromOn <= a.untilOn) && (b.untilOn == null || a.fromOn <= b.untilOn)
  );
}
