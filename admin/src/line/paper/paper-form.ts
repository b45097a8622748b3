// cspell:disable
/** A line of the paper form in both languages; the Welsh waits for a translator. */
interface PaperLine {
  readonly en: string;
  readonly cy: string;
  /** How many ruled lines it leaves to write on. */
  readonly lines: number;
}

/** The call form for an outage, in the order in which people speak. */
export const paperLines: readonly PaperLine[] = [
  { en: 'Date and time', cy: 'Dyddiad ac amser', lines: 1 },
  {
    en: 'Immediate danger? Ring 999 first. Told to ring 999:',
    cy: 'Perygl uniongyrchol? Ffoniwch 999 yn gyntaf. Dywedwyd wrthynt am ffonio 999:',
    lines: 1,
  },
  { en: 'Language', cy: 'Iaith', lines: 1 },
  {
    en: 'Who rings (professional, child, parent, public, unknown)',
    cy: 'Pwy sy’n ffonio (gweithiwr proffesiynol, plentyn, rhiant, y cyhoedd, anhysbys)',
    lines: 1,
  },
  { en: 'Name, role and agency', cy: 'Enw, rôl ac asiantaeth', lines: 2 },
  { en: 'Number given', cy: 'Rhif a roddwyd', lines: 1 },
  {
    en: 'Rung back on the directory’s number, spoke to',
    cy: 'Ffoniwyd yn ôl ar rif y cyfeirlyfr, siaradwyd â',
    lines: 1,
  },
  { en: 'What is happening, in their words', cy: 'Beth sy’n digwydd, yn eu geiriau nhw', lines: 8 },
  { en: 'Town or district', cy: 'Tref neu ardal', lines: 1 },
  { en: 'What you advised', cy: 'Yr hyn a gynghorwyd gennych', lines: 4 },
  {
    en: 'Children’s services told: who and when',
    cy: 'Hysbyswyd y gwasanaethau plant: pwy a phryd',
    lines: 1,
  },
  { en: 'Police told: who', cy: 'Hysbyswyd yr heddlu: pwy', lines: 1 },
  {
    en: 'Safety plan read out, and to whom',
    cy: 'Cynllun diogelwch a ddarllenwyd, ac i bwy',
    lines: 2,
  },
  { en: 'Taken by', cy: 'Cymerwyd gan', lines: 1 },
];

/** Words around the form. */
export const paperWords = {
  en: {
    title: 'Call on the line: paper form',
    lead: 'For an outage. Unverified callers give information and are given none. Enter it when the system is back, with the time above, and then destroy it.',
  },
  cy: {
    title: 'Galwad ar y llinell: ffurflen bapur',
    lead: 'Ar gyfer toriad. Mae galwyr heb eu gwirio yn rhoi gwybodaeth ac ni roddir dim iddynt. Cofnodwch hi pan fydd y system yn ôl, gyda’r amser uchod, ac yna dinistriwch hi.',
  },
} as const;
