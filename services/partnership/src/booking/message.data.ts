import type { WrittenLanguage } from './booking.vocabulary.js';

/** What somebody is written to for. */
export type Occasion =
  | 'INVITATION'
  | 'CHASE'
  | 'BOOKED'
  | 'WAITING'
  | 'PLACE_FREE'
  | 'GIVEN_UP'
  | 'LINK_ADDED'
  | 'MOVED'
  | 'CANCELLED'
  | 'FIRST_REMINDER'
  | 'DAY_BEFORE'
  | 'EVALUATE_BEFORE'
  | 'AFTERWARDS'
  | 'EVALUATE_AFTER_AGAIN'
  | 'EVALUATE_LATER'
  | 'EVALUATE_LATER_AGAIN';

/** What a message tells of a session. Nothing about any child is ever part of it. */
export interface MessageFacts {
  readonly title: string;
  readonly when: string;
  readonly where: string;
  readonly link: string;
  readonly reason?: string | null;
  readonly evaluation?: string | null;
  /** Where somebody says with one press whether they are still in post. */
  readonly post?: string | null;
}

/** How it is said where people come together. */
export const whereWords = {
  ENGLISH: { online: 'Online', later: 'The link follows before the session.', or: 'or online' },
  WELSH: { online: 'Ar-lein', later: 'Anfonir y ddolen cyn y sesiwn.', or: 'neu ar-lein' },
} as const;

type Words = (facts: MessageFacts) => {
  readonly subject: string;
  readonly lines: readonly string[];
};

/** Subject and text of a message. */
export function messageOf(
  occasion: Occasion,
  language: WrittenLanguage,
  facts: MessageFacts,
): { subject: string; body: string } {
  const { subject, lines } = (language === 'WELSH' ? welsh : english)[occasion](facts);
  const end =
    language === 'WELSH'
      ? 'Gwarcheidwaid Annibynnol Plant a Fasnachwyd. Peidiwch ag anfon enwau plant mewn ateb i’r neges hon.'
      : 'Independent Child Trafficking Guardians. Please do not send names of children in reply to this mail.';
  return { subject, body: [...lines, end].join('\n\n') };
}

const english: Readonly<Record<Occasion, Words>> = {
  INVITATION: ({ title, when, where, link }) => ({
    subject: `Invitation: ${title}, ${when}`,
    lines: [
      `You are invited to “${title}”, a free awareness session.`,
      `${when}\n${where}`,
      `Book your place, or tell us that you cannot come:\n${link}`,
      'The link is yours. To invite a colleague, ask us: we will send them one.',
    ],
  }),
  CHASE: ({ title, when, where, link }) => ({
    subject: `Can you come? ${title}, ${when}`,
    lines: [
      `We have not heard from you about “${title}”.`,
      `${when}\n${where}`,
      `Book your place, or tell us that you cannot come. Either helps us:\n${link}`,
      'We will not ask again.',
    ],
  }),
  BOOKED: ({ title, when, where, link }) => ({
    subject: `You have a place: ${title}, ${when}`,
    lines: [
      `You have a place at “${title}”.`,
      `${when}\n${where}`,
      `Put it into your calendar, or give your place to somebody who waits:\n${link}`,
    ],
  }),
  WAITING: ({ title, when, link }) => ({
    subject: `You are on the waiting list: ${title}, ${when}`,
    lines: [
      `All places at “${title}” (${when}) are taken. You are on the waiting list.`,
      'As soon as a place is free for you, you have it and we write to you. You need do nothing.',
      `See where you stand, or leave the list:\n${link}`,
    ],
  }),
  PLACE_FREE: ({ title, when, where, link }) => ({
    subject: `A place is yours: ${title}, ${when}`,
    lines: [
      `A place at “${title}” has become free, and it is yours.`,
      `${when}\n${where}`,
      `Put it into your calendar, or give it to the next in line:\n${link}`,
    ],
  }),
  GIVEN_UP: ({ title, when }) => ({
    subject: `Your place is given up: ${title}, ${when}`,
    lines: [
      `You do not have a place at “${title}” (${when}) any more.`,
      'If this was a mistake, open the link in your invitation again.',
    ],
  }),
  LINK_ADDED: ({ title, when, where, link }) => ({
    subject: `The link of the meeting: ${title}, ${when}`,
    lines: [
      `“${title}” has its link now.`,
      `${when}\n${where}`,
      `Put it into your calendar again, so that the link stands there too:\n${link}`,
    ],
  }),
  MOVED: ({ title, when, where, link, reason }) => ({
    subject: `Moved: ${title} is now on ${when}`,
    lines: [
      `“${title}” has been moved. Reason: ${reason ?? ''}`,
      `It is now: ${when}\n${where}`,
      `See the session, or tell us that you cannot come any more:\n${link}`,
    ],
  }),
  CANCELLED: ({ title, when, reason }) => ({
    subject: `Cancelled: ${title}, ${when}`,
    lines: [
      `“${title}” on ${when} does not take place. Reason: ${reason ?? ''}`,
      'We are sorry. You need do nothing.',
    ],
  }),
  FIRST_REMINDER: ({ title, when, where, link, post }) => ({
    subject: `Soon: ${title}, ${when}`,
    lines: [
      `You have a place at “${title}”.`,
      `${when}\n${where}`,
      `If you cannot come, give your place to somebody who waits:\n${link}`,
      ...(post ? [`Still in the same post? One press tells us:\n${post}`] : []),
    ],
  }),
  DAY_BEFORE: ({ title, when, where, link, evaluation }) => ({
    subject: `Tomorrow: ${title}`,
    lines: [
      `“${title}” is tomorrow.`,
      `${when}\n${where}`,
      `If you cannot come, give your place to somebody who waits:\n${link}`,
      ...(evaluation
        ? [`Two minutes before you come: how sure are you today?\n${evaluation}`]
        : []),
    ],
  }),
  EVALUATE_BEFORE: ({ title, evaluation }) => ({
    subject: `Two minutes before “${title}”`,
    lines: [
      'How sure are you of the subject today? We ask before and after, so that we learn what the session does.',
      `Your answers are never shown to those who train by themselves, only together with those of others:\n${evaluation ?? ''}`,
    ],
  }),
  AFTERWARDS: ({ title, link, evaluation }) => ({
    subject: `Thank you for coming to “${title}”`,
    lines: [
      `Your certificate is here:\n${link}`,
      `And two minutes of yours: how sure are you now?\n${evaluation ?? ''}`,
    ],
  }),
  EVALUATE_AFTER_AGAIN: ({ title, evaluation }) => ({
    subject: `How was “${title}”?`,
    lines: [
      `We would still like to hear what you took away. It takes two minutes:\n${evaluation ?? ''}`,
      'We will not ask again.',
    ],
  }),
  EVALUATE_LATER: ({ title, evaluation }) => ({
    subject: `What has stayed of “${title}”?`,
    lines: [
      'Three months ago you came to this session. What has stayed?',
      `Two minutes, and whether you are still in the same post:\n${evaluation ?? ''}`,
    ],
  }),
  EVALUATE_LATER_AGAIN: ({ title, evaluation }) => ({
    subject: `What has stayed of “${title}”?`,
    lines: [
      `We would still like to hear what has stayed. It takes two minutes:\n${evaluation ?? ''}`,
      'We will not ask again.',
    ],
  }),
};

const welsh: Readonly<Record<Occasion, Words>> = {
  INVITATION: ({ title, when, where, link }) => ({
    subject: `Gwahoddiad: ${title}, ${when}`,
    lines: [
      `Fe’ch gwahoddir i “${title}”, sesiwn ymwybyddiaeth am ddim.`,
      `${when}\n${where}`,
      `Archebwch eich lle, neu rhowch wybod i ni na allwch ddod:\n${link}`,
      'Eich dolen chi yw hon. I wahodd cydweithiwr, gofynnwch i ni: anfonwn un atynt.',
    ],
  }),
  CHASE: ({ title, when, where, link }) => ({
    subject: `A allwch ddod? ${title}, ${when}`,
    lines: [
      `Nid ydym wedi clywed gennych am “${title}”.`,
      `${when}\n${where}`,
      `Archebwch eich lle, neu rhowch wybod i ni na allwch ddod. Mae’r naill neu’r llall yn helpu:\n${link}`,
      'Ni fyddwn yn gofyn eto.',
    ],
  }),
  BOOKED: ({ title, when, where, link }) => ({
    subject: `Mae gennych le: ${title}, ${when}`,
    lines: [
      `Mae gennych le yn “${title}”.`,
      `${when}\n${where}`,
      `Rhowch ef yn eich calendr, neu rhowch eich lle i rywun sy’n aros:\n${link}`,
    ],
  }),
  WAITING: ({ title, when, link }) => ({
    subject: `Rydych ar y rhestr aros: ${title}, ${when}`,
    lines: [
      `Mae pob lle yn “${title}” (${when}) wedi’i gymryd. Rydych ar y rhestr aros.`,
      'Cyn gynted ag y bydd lle i chi, chi fydd yn ei gael a byddwn yn ysgrifennu atoch. Nid oes angen i chi wneud dim.',
      `Gweld lle rydych yn sefyll, neu adael y rhestr:\n${link}`,
    ],
  }),
  PLACE_FREE: ({ title, when, where, link }) => ({
    subject: `Mae lle i chi: ${title}, ${when}`,
    lines: [
      `Mae lle wedi dod yn rhydd yn “${title}”, a chi sy’n ei gael.`,
      `${when}\n${where}`,
      `Rhowch ef yn eich calendr, neu rhowch ef i’r nesaf:\n${link}`,
    ],
  }),
  GIVEN_UP: ({ title, when }) => ({
    subject: `Mae eich lle wedi’i ildio: ${title}, ${when}`,
    lines: [
      `Nid oes gennych le yn “${title}” (${when}) mwyach.`,
      'Os mai camgymeriad oedd hyn, agorwch y ddolen yn eich gwahoddiad eto.',
    ],
  }),
  LINK_ADDED: ({ title, when, where, link }) => ({
    subject: `Dolen y cyfarfod: ${title}, ${when}`,
    lines: [
      `Mae dolen i “${title}” bellach.`,
      `${when}\n${where}`,
      `Rhowch y sesiwn yn eich calendr eto, fel bod y ddolen yno hefyd:\n${link}`,
    ],
  }),
  MOVED: ({ title, when, where, link, reason }) => ({
    subject: `Wedi’i symud: mae ${title} bellach ar ${when}`,
    lines: [
      `Mae “${title}” wedi’i symud. Rheswm: ${reason ?? ''}`,
      `Bellach: ${when}\n${where}`,
      `Gweld y sesiwn, neu roi gwybod i ni na allwch ddod mwyach:\n${link}`,
    ],
  }),
  CANCELLED: ({ title, when, reason }) => ({
    subject: `Wedi’i ganslo: ${title}, ${when}`,
    lines: [
      `Ni chynhelir “${title}” ar ${when}. Rheswm: ${reason ?? ''}`,
      'Mae’n ddrwg gennym. Nid oes angen i chi wneud dim.',
    ],
  }),
  FIRST_REMINDER: ({ title, when, where, link, post }) => ({
    subject: `Cyn bo hir: ${title}, ${when}`,
    lines: [
      `Mae gennych le yn “${title}”.`,
      `${when}\n${where}`,
      `Os na allwch ddod, rhowch eich lle i rywun sy’n aros:\n${link}`,
      ...(post ? [`Yn yr un swydd o hyd? Mae un clic yn dweud wrthym:\n${post}`] : []),
    ],
  }),
  DAY_BEFORE: ({ title, when, where, link, evaluation }) => ({
    subject: `Yfory: ${title}`,
    lines: [
      `Mae “${title}” yfory.`,
      `${when}\n${where}`,
      `Os na allwch ddod, rhowch eich lle i rywun sy’n aros:\n${link}`,
      ...(evaluation
        ? [`Dwy funud cyn i chi ddod: pa mor sicr ydych chi heddiw?\n${evaluation}`]
        : []),
    ],
  }),
  EVALUATE_BEFORE: ({ title, evaluation }) => ({
    subject: `Dwy funud cyn “${title}”`,
    lines: [
      'Pa mor sicr ydych chi o’r pwnc heddiw? Rydym yn gofyn cyn ac ar ôl, er mwyn dysgu beth mae’r sesiwn yn ei wneud.',
      `Ni ddangosir eich atebion i’r hyfforddwyr ar eu pen eu hunain, dim ond gydag atebion pobl eraill:\n${evaluation ?? ''}`,
    ],
  }),
  AFTERWARDS: ({ title, link, evaluation }) => ({
    subject: `Diolch am ddod i “${title}”`,
    lines: [
      `Mae eich tystysgrif yma:\n${link}`,
      `A dwy funud o’ch amser: pa mor sicr ydych chi nawr?\n${evaluation ?? ''}`,
    ],
  }),
  EVALUATE_AFTER_AGAIN: ({ title, evaluation }) => ({
    subject: `Sut oedd “${title}”?`,
    lines: [
      `Hoffem glywed o hyd beth y gwnaethoch ei ddysgu. Mae’n cymryd dwy funud:\n${evaluation ?? ''}`,
      'Ni fyddwn yn gofyn eto.',
    ],
  }),
  EVALUATE_LATER: ({ title, evaluation }) => ({
    subject: `Beth sydd wedi aros o “${title}”?`,
    lines: [
      'Dri mis yn ôl daethoch i’r sesiwn hon. Beth sydd wedi aros?',
      `Dwy funud, ac a ydych yn yr un swydd o hyd:\n${evaluation ?? ''}`,
    ],
  }),
  EVALUATE_LATER_AGAIN: ({ title, evaluation }) => ({
    subject: `Beth sydd wedi aros o “${title}”?`,
    lines: [
      `Hoffem glywed o hyd beth sydd wedi aros. Mae’n cymryd dwy funud:\n${evaluation ?? ''}`,
      'Ni fyddwn yn gofyn eto.',
    ],
  }),
};
