/** What the pages behind links say, in both languages. */
export const pageWords = {
  session: { en: 'Awareness session', cy: 'Sesiwn ymwybyddiaeth' },
  other: { en: 'Cymraeg', cy: 'English' },
  when: { en: 'When', cy: 'Pryd' },
  where: { en: 'Where', cy: 'Ble' },
  online: { en: 'Online', cy: 'Ar-lein' },
  orOnline: { en: 'or online', cy: 'neu ar-lein' },
  noChild: {
    en: 'Please write nothing about any child on this page.',
    cy: 'Peidiwch ag ysgrifennu dim am unrhyw blentyn ar y dudalen hon.',
  },
  book: { en: 'Book my place', cy: 'Archebu fy lle' },
  needs: {
    en: 'What do you need in order to take part? (optional)',
    cy: 'Beth sydd ei angen arnoch i gymryd rhan? (dewisol)',
  },
  decline: { en: 'I cannot come', cy: 'Ni allaf ddod' },
  why: {
    en: 'Why not? It helps us to plan. (optional)',
    cy: 'Pam? Mae’n ein helpu i gynllunio. (dewisol)',
  },
  declined: {
    en: 'Thank you. We know that you cannot come. If that changes, open this link again.',
    cy: 'Diolch. Rydym yn gwybod na allwch ddod. Os bydd hynny’n newid, agorwch y ddolen hon eto.',
  },
  name: { en: 'Your name', cy: 'Eich enw' },
  email: { en: 'Your e-mail address at work', cy: 'Eich cyfeiriad e-bost yn y gwaith' },
  role: { en: 'What you do (optional)', cy: 'Beth yw eich gwaith (dewisol)' },
  sent: {
    en: 'Look into your mail: we have written to the address that you gave. The message says whether you have a place.',
    cy: 'Edrychwch ar eich e-bost: rydym wedi ysgrifennu at y cyfeiriad a roesoch. Mae’r neges yn dweud a oes gennych le.',
  },
  closed: {
    en: 'This session cannot be booked any more.',
    cy: 'Ni ellir archebu’r sesiwn hon mwyach.',
  },
  cancelled: {
    en: 'This session does not take place.',
    cy: 'Ni chynhelir y sesiwn hon.',
  },
  booked: { en: 'You have a place.', cy: 'Mae gennych le.' },
  waiting: {
    en: 'You are on the waiting list. As soon as a place is free for you, you have it and we write to you.',
    cy: 'Rydych ar y rhestr aros. Cyn gynted ag y bydd lle i chi, chi fydd yn ei gael a byddwn yn ysgrifennu atoch.',
  },
  givenUp: { en: 'You have given up your place.', cy: 'Rydych wedi ildio eich lle.' },
  calendar: { en: 'Put it into my calendar', cy: 'Rhoi yn fy nghalendr' },
  giveUp: { en: 'Give up my place', cy: 'Ildio fy lle' },
  leave: { en: 'Leave the waiting list', cy: 'Gadael y rhestr aros' },
  sureGiveUp: {
    en: 'Do you want to give up your place? It goes to the next in line at once.',
    cy: 'Ydych chi am ildio eich lle? Bydd yn mynd ar unwaith i’r nesaf ar y rhestr.',
  },
  sureLeave: {
    en: 'Do you want to leave the waiting list? If you come back, you are at its end.',
    cy: 'Ydych chi am adael y rhestr aros? Os dewch yn ôl, byddwch ar ei diwedd.',
  },
  giveUpNow: { en: 'Yes, give up my place', cy: 'Ydw, ildio fy lle' },
  leaveNow: { en: 'Yes, leave the waiting list', cy: 'Ydw, gadael y rhestr aros' },
  keep: { en: 'No, keep my place', cy: 'Nac ydw, cadw fy lle' },
  stay: { en: 'No, stay on the waiting list', cy: 'Nac ydw, aros ar y rhestr aros' },
  already: {
    en: 'Have you booked already? The message that we sent you opens your place, where you can also give it up.',
    cy: 'Ydych chi wedi archebu eisoes? Mae’r neges a anfonwyd atoch yn agor eich lle, lle gallwch hefyd ei ildio.',
  },
  came: { en: 'Thank you for coming.', cy: 'Diolch am ddod.' },
  certificate: { en: 'Certificate in English (PDF)', cy: 'Tystysgrif yn Gymraeg (PDF)' },
  certificateOther: { en: 'Certificate in Welsh (PDF)', cy: 'Tystysgrif yn Saesneg (PDF)' },
  notYet: {
    en: 'Your certificate is here as soon as the register is closed.',
    cy: 'Bydd eich tystysgrif yma cyn gynted ag y bydd y gofrestr wedi’i chau.',
  },
  over: {
    en: 'This link does not work, or does not work any more. Ask whoever sent it for a new one.',
    cy: 'Nid yw’r ddolen hon yn gweithio, neu nid yw’n gweithio mwyach. Gofynnwch i’r sawl a’i hanfonodd am un newydd.',
  },
  busy: {
    en: 'Very many people are booking at this moment. Nothing was done: please go back and press again in a minute.',
    cy: 'Mae llawer iawn o bobl yn archebu ar hyn o bryd. Ni wnaed dim: ewch yn ôl a phwyswch eto ymhen munud.',
  },
  fault: { en: 'Please put this right:', cy: 'Cywirwch hyn:' },
  evaluation: { en: 'How sure are you?', cy: 'Pa mor sicr ydych chi?' },
  anonymous: {
    en: 'Those who train see your answers only together with those of others, and never when few have answered.',
    cy: 'Dim ond gydag atebion pobl eraill y bydd yr hyfforddwyr yn gweld eich atebion, a byth pan fydd ychydig wedi ateb.',
  },
  confidence: { en: 'How sure are you of doing it?', cy: 'Pa mor sicr ydych chi o’i wneud?' },
  knowledge: { en: 'How much do you know of it?', cy: 'Faint ydych chi’n ei wybod amdano?' },
  scale: { en: '1 is not at all, 5 is fully', cy: '1 yw dim o gwbl, 5 yw’n llwyr' },
  comment: { en: 'Anything else? (optional)', cy: 'Unrhyw beth arall? (dewisol)' },
  post: { en: 'Are you still in the same post?', cy: 'A ydych yn yr un swydd o hyd?' },
  yes: { en: 'Yes', cy: 'Ydw' },
  no: { en: 'No', cy: 'Nac ydw' },
  rather: { en: 'I would rather not say', cy: 'Byddai’n well gen i beidio â dweud' },
  send: { en: 'Send my answers', cy: 'Anfon fy atebion' },
  thanks: { en: 'Thank you. Your answers are kept.', cy: 'Diolch. Mae eich atebion wedi’u cadw.' },
  notOpen: {
    en: 'These questions cannot be answered now.',
    cy: 'Ni ellir ateb y cwestiynau hyn nawr.',
  },
  missing: {
    en: 'Choose 1 to 5 in each line. What you chose is still there.',
    cy: 'Dewiswch 1 i 5 ym mhob llinell. Mae’r hyn a ddewisoch yno o hyd.',
  },
} as const;
export type PageWord = keyof typeof pageWords;
