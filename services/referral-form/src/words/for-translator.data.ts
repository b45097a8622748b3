/**
 * The Welsh that a translator has still to see: keys of the dictionaries, each standing for everything below it. What
 * other services write to people outside in Welsh is in the same state; casework lists it as `textsForTranslator`. The
 * terms in it are official where there is one: Gwarcheidwad Masnachu Plant Annibynnol, Mecanwaith Atgyfeirio
 * Cenedlaethol, Sefydliadau Ymatebwyr Cyntaf, ymatebwr cyntaf, atgyfeiriad, atgyfeirio, awdurdod lleol, y Swyddfa
 * Gartref, llinellau cyffuriau, caethwasiaeth fodern, masnachu, diogelu, dyletswydd i hysbysu, cyfrifoldeb rhiant,
 * llafur gorfodol, caethwasanaeth domestig, camfanteisio troseddol, cam-fanteisio rhywiol.
 */
export const forTranslator: readonly string[] = [
  'common',
  'find',
  'danger',
  'start',
  'tasks',
  'check',
  'adult',
  'elsewhere',
  'sent',
  'save',
  'saved',
  'return',
  'status',
  'standing',
  'copy',
  'nrm',
  'upload',
  'files',
  'taken',
  'about',
  'lost',
  'away',
  'many',
  'large',
  'strange',
  'fault',
  'wrong',
  'mail',
  'question',
  'field',
  // No official term was found for these choices; the other choices use official or everyday words.
  'option.adult',
  'option.dateOfBirthStatus',
  'option.holderKind',
  'option.responsibility',
  'option.exploitationType.ORGAN_HARVESTING',
];

/** The choices whose Welsh is an official term or a word of every day, and so waits for nobody. */
export const settledWelsh: readonly string[] = [
  'option.is',
  'option.isThere',
  'option.wasDone',
  'option.doYou',
  'option.referrerType',
  'option.nameNotKnown',
  'option.sex',
  'option.nation',
  'option.languagePreference',
  'option.exploitationType.CRIMINAL',
  'option.exploitationType.SEXUAL',
  'option.exploitationType.LABOUR',
  'option.exploitationType.DOMESTIC_SERVITUDE',
  'option.exploitationType.NOT_KNOWN',
  'option.exploitationPlace',
];

/** Organisations that work in Wales too, by the name on the open list, whose Welsh name a translator has to look up or confirm. */
export const organisationsForTranslator: readonly string[] = [
  'Fair Work Agency',
  'Gangmasters and Labour Abuse Authority GLAA',
  'National Crime Agency NCA',
  'National Society for the Prevention of Cruelty to Children NSPCC CTAC',
  'The Salvation Army',
];
