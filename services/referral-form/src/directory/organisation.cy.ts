/** What organisations that work in Wales, or for all of the UK, call themselves in Welsh. */
export const organisationsInWelsh: Readonly<Record<string, string>> = {
  'Dyfed-Powys Police': 'Heddlu Dyfed-Powys',
  'Gwent Police': 'Heddlu Gwent',
  'North Wales Police': 'Heddlu Gogledd Cymru',
  'South Wales Police': 'Heddlu De Cymru',
  'British Transport Police': 'Heddlu Trafnidiaeth Prydain',
  'National Crime Agency NCA': 'Yr Asiantaeth Troseddu Cenedlaethol (NCA)',
  'The Salvation Army': 'Byddin yr Iachawdwriaeth',
  'Home Office - UK Border Force UKBF': 'Y Swyddfa Gartref - Llu’r Ffiniau',
};
