/** What the page says that asks whether somebody is still in post, in both languages. */
export const postWords = {
  title: { en: 'Are you still in post?', cy: 'Ydych chi yn y swydd o hyd?' },
  other: { en: 'Cymraeg', cy: 'English' },
  question: { en: 'Do you still work in', cy: 'Ydych chi’n dal i weithio yn' },
  here: { en: 'Yes, I do', cy: 'Ydw' },
  left: { en: 'No, I have left', cy: 'Nac ydw, rwyf wedi gadael' },
  thanks: { en: 'Thank you. It is noted.', cy: 'Diolch. Mae wedi’i nodi.' },
  why: {
    en: 'It tells us how many people of your team have been trained. Nothing else is done with it.',
    cy: 'Mae’n dangos i ni faint o’ch tîm sydd wedi cael hyfforddiant. Ni wneir dim byd arall ag ef.',
  },
} as const;
