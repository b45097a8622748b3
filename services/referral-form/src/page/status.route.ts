import type { FastifyInstance } from 'fastify';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { readStory } from '../question/answer.rules.js';
import {
  answerHere,
  followReferral,
  type Followed,
  type Following,
} from '../submission/commands/follow-referral.js';
import { standingAskedNow } from '../submission/ask-standings.js';
import { fill, languages } from '../words/words.js';
import { hrefOf } from './address.js';
import { atMost } from './at-most.js';
import { simpleControl } from './simple-control.js';
import {
  isFromOurPage,
  show,
  showStrange,
  visitOf,
  type FormContext,
  type Shown,
  type Visit,
} from './visit.js';

const longestAnswer = 10_000;
const viewer = systemViewer('form-following');

/** The page on which a sender follows a referral and answers a question about it. */
export function addFollowing(app: FastifyInstance, context: FormContext): void {
  const limited = atMost(app, 30, 60_000);
  for (const language of languages) {
    const address = hrefOf(language, 'status');
    app.get(address, (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      return show(reply, visit, 'status', 'status', statusData(visit, { reference: '', code: '' }));
    });
    app.post(address, limited, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      const sent = (request.body ?? {}) as Record<string, unknown>;
      const following = { reference: line(sent.reference), code: line(sent.code) };
      // A change of language takes along what was typed, and sends nothing.
      const isSwitch = sent.only === 'show';
      const lacking = isSwitch ? [] : missingOf(following, visit);
      if (lacking.length > 0 || (isSwitch && sent.standing !== 'yes'))
        return show(reply, visit, 'status', 'status', statusData(visit, following, lacking));
      const isAnswering = sent.answering === 'yes' && !isSwitch;
      const answer = isAnswering ? readStory(sent.answer, longestAnswer) : undefined;
      const isAnswer = typeof answer === 'string';
      const followed = isAnswer
        ? await atDesk(context.orm, viewer, (desk) =>
            answerHere(desk, context.codes, following, answer),
          )
        : await followedNow(context, following);
      if (!followed) {
        const wrong = { field: 'reference', text: visit.words.status.wrongField };
        return show(reply, visit, 'status', 'status', {
          ...statusData(visit, following, [wrong]),
          isWrong: true,
        });
      }
      const fault = !isAnswering || isAnswer ? undefined : answerFault(answer?.kind, visit);
      return show(reply, visit, 'standing', 'status', {
        ...standingData(visit, following, followed, { fault, typed: sent.answer }),
        isThanked: followed.answer === 'TAKEN',
        notTaken: followed.answer === 'NOT_TAKEN' ? answer : undefined,
      });
    });
  }
}

/** Where a referral stands now: who is not decided on and not asked may have been since the last minute. */
async function followedNow(
  context: FormContext,
  following: Following,
): Promise<Followed | undefined> {
  const follow = () =>
    atDesk(context.orm, viewer, (desk) => followReferral(desk, context.codes, following));
  const followed = await follow();
  if (followed?.standing !== 'RECEIVED' && followed?.standing !== 'ANSWERED') return followed;
  await standingAskedNow(context, followed.id);
  return follow();
}

interface Lacking {
  readonly field: string;
  readonly text: string;
}

function missingOf({ reference, code }: Following, { words }: Visit): Lacking[] {
  return [
    ...(reference === '' ? [{ field: 'reference', text: words.status.missingReference }] : []),
    ...(code === '' ? [{ field: 'code', text: words.status.missingCode }] : []),
  ];
}

/** The page that asks for reference and code. */
export function statusData(
  { words }: Pick<Visit, 'words'>,
  { reference, code }: Following,
  lacking: readonly Lacking[] = [],
): Shown {
  const faultOf = (name: string) => lacking.find(({ field }) => field === name)?.text;
  return {
    switchByForm: true,
    errors: lacking.map(({ field, text }) => ({ text, href: `#${field}` })),
    controls: [
      simpleControl(
        {
          name: 'reference',
          label: words.status.reference,
          value: reference,
          fault: faultOf('reference'),
        },
        words,
      ),
      simpleControl(
        { name: 'code', label: words.status.code, value: code, fault: faultOf('code') },
        words,
      ),
    ],
  };
}

/** The page that says where a referral stands. */
export function standingData(
  { words, language }: Pick<Visit, 'words' | 'language'>,
  { reference, code }: Following,
  { standing, question }: Followed,
  { fault, typed }: { fault?: string | undefined; typed?: unknown } = {},
): Shown {
  // Where staff had nobody who writes Welsh, the question is read in English and marked as such.
  const welsh = language === 'cy' ? question?.welsh : null;
  return {
    switchByForm: true,
    title: words.standing.title,
    sentence: words.standing[standing],
    question: welsh ?? question?.english,
    questionLang: welsh ? 'cy' : 'en',
    reference,
    code,
    errors: fault === undefined || question === null ? [] : [{ text: fault, href: '#answer' }],
    controls: [
      simpleControl(
        {
          name: 'answer',
          label: words.standing.answer,
          hint: words.standing.answerHint,
          value: typeof typed === 'string' ? typed : '',
          fault,
          isStory: true,
        },
        words,
      ),
    ],
  };
}

function answerFault(kind: string | undefined, { words }: Visit): string {
  if (kind === undefined) return words.standing.missing;
  const text = kind === 'tooLong' ? words.wrong.tooLong : words.wrong.unreadable;
  return fill(text, { what: words.standing.answer, longest: longestAnswer });
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 100) : '';
}
