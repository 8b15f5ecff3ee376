/** Sites that the app refers to: regulators, colleges, guidance. Their subdomains count. */
const allowedHosts = [
  'nhs.uk',
  'nhs.wales',
  'nhs.scot',
  'hscni.net',
  'hcpc-uk.org',
  'gmc-uk.org',
  'rcr.ac.uk',
  'sor.org',
  'collegeofradiographers.ac.uk',
  'bmus.org',
  'gov.uk',
];

/** Plain https on its usual port, without a name or password in it, to a listed host. */
export function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return allowedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
