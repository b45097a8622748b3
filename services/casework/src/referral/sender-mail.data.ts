// cspell:disable
import type { TwoTongues } from '../tongue/index.js';

const draft = { forTranslator: true } as const;

/** What the sender of a referral is written. {reference} is theirs to see; nothing of the child is. */
export const senderMail = {
  greeting: { en: 'Hello,', cy: 'Helô,', ...draft },
  signature: {
    en: 'Independent Child Trafficking Guardians',
    cy: 'Gwarcheidwaid Masnachu Plant Annibynnol',
    ...draft,
  },
  questionSubject: {
    en: 'Referral {reference}: we need to ask you something',
    cy: 'Atgyfeiriad {reference}: mae angen i ni ofyn rhywbeth i chi',
    ...draft,
  },
  question: {
    en: 'We need more information before we can decide on your referral {reference}. Open the page of your referral to read the question and to answer it. You need the reference and the code that you were shown when you sent it. The page is at {link}',
    cy: 'Mae angen rhagor o wybodaeth arnom cyn y gallwn benderfynu ar eich atgyfeiriad {reference}. Agorwch dudalen eich atgyfeiriad i ddarllen y cwestiwn ac i’w ateb. Bydd angen y cyfeirnod a’r cod a ddangoswyd i chi pan wnaethoch ei anfon. Mae’r dudalen yn {link}',
    ...draft,
  },
  decidedSubject: {
    en: 'Referral {reference}: decided',
    cy: 'Atgyfeiriad {reference}: penderfynwyd',
    ...draft,
  },
  decided: {
    en: 'We have decided on your referral {reference}. To protect the child we tell you more once we have rung your organisation on the number in our own directory.',
    cy: 'Rydym wedi penderfynu ar eich atgyfeiriad {reference}. Er mwyn diogelu’r plentyn, byddwn yn dweud mwy wrthych ar ôl i ni ffonio eich sefydliad ar y rhif yn ein cyfeiriadur ein hunain.',
    ...draft,
  },
  accepted: {
    en: 'We have accepted your referral {reference}. A worker of the service will ring you on the number that we confirmed with your organisation.',
    cy: 'Rydym wedi derbyn eich atgyfeiriad {reference}. Bydd gweithiwr o’r gwasanaeth yn eich ffonio ar y rhif a gadarnhawyd gyda’ch sefydliad.',
    ...draft,
  },
  inHand: {
    en: 'We have what we need from your referral {reference} and take it from here. Somebody of the service will ring you on the number that we confirmed with your organisation.',
    cy: 'Mae gennym yr hyn sydd ei angen o’ch atgyfeiriad {reference} a byddwn yn parhau o’r fan hon. Bydd rhywun o’r gwasanaeth yn eich ffonio ar y rhif a gadarnhawyd gyda’ch sefydliad.',
    ...draft,
  },
  notAccepted: {
    en: 'We have not accepted your referral {reference}: {reason}. If you do not agree, or something changes, ring the assessment line or refer again.',
    cy: 'Nid ydym wedi derbyn eich atgyfeiriad {reference}: {reason}. Os nad ydych yn cytuno, neu os bydd rhywbeth yn newid, ffoniwch y llinell asesu neu atgyfeiriwch eto.',
    ...draft,
  },
  withdrawn: {
    en: 'Your referral {reference} has been taken back, and we do nothing further with it. If that is wrong, ring the assessment line.',
    cy: 'Mae eich atgyfeiriad {reference} wedi’i dynnu’n ôl, ac ni fyddwn yn gwneud dim pellach ag ef. Os yw hynny’n anghywir, ffoniwch y llinell asesu.',
    ...draft,
  },
  danger: {
    en: 'If a child may be in immediate danger, ring 999 first. The assessment line answers at any hour: 0800 043 4303.',
    cy: 'Os gall plentyn fod mewn perygl uniongyrchol, ffoniwch 999 yn gyntaf. Mae’r llinell asesu yn ateb ar unrhyw awr: 0800 043 4303.',
    ...draft,
  },
  ADULT_AFTER_DETERMINATION: {
    en: 'the person was determined to be an adult',
    cy: 'penderfynwyd bod y person yn oedolyn',
    ...draft,
  },
  NO_TRAFFICKING_CONCERN: {
    en: 'there is no concern of trafficking',
    cy: 'nid oes pryder ynghylch masnachu plant',
    ...draft,
  },
  OUTSIDE_COVERAGE: {
    en: 'the service did not cover the area on that day',
    cy: 'nid oedd y gwasanaeth yn cwmpasu’r ardal ar y diwrnod hwnnw',
    ...draft,
  },
  CHILD_DECLINED: {
    en: 'the child does not want a guardian',
    cy: 'nid yw’r plentyn yn dymuno cael gwarcheidwad',
    ...draft,
  },
} as const satisfies Readonly<Record<string, TwoTongues>>;
