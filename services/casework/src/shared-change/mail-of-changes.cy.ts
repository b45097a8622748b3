/** The mail about changes in Welsh. */
export const inWelsh = (count: number, address: string) => ({
  subject: `Newidiadau i'w darllen: ${count}`,
  body: `Nifer y newidiadau yn yr hyn y mae eich cytundeb yn ei rannu ers y neges ddiwethaf: ${count}.\n\nMewngofnodwch i'w darllen: ${address}`,
});
