import type { Candidate } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const particle = "(?:(?:van|von|de|der|den|da|di|la|le|al|bin|ap|ab|O'|Mc|Mac)[ -]?){0,3}";
const surname = "(?:\\p{Lu}[\\p{Ll}'][\\p{L}'-]{0,40}|\\p{Lu}{3,40}(?:['-]\\p{Lu}{2,40})?)";
const initials = '(?:\\p{Lu}\\.? ?){0,3}';
const name = `${initials}${particle}${surname}(?: ${surname}){0,2}`;

// Capitals make the title another word: MR and MRS are imaging, MS a disease, DR a radiograph.
const titled = new RegExp(
  `(?<![\\p{L}\\d]|[Nn]ear[ -])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\\.?[ \\n]{1,3}(?<name>${name})`,
  'gu',
);
const shouted = /(?<![\p{L}\d])(?:MRS|MISS)\.? {1,3}(?<name>\p{Lu}[\p{Lu}'-]{2,40})(?![\p{L}])/gu;
const whispered = /(?<![\p{L}\d])mrs\.? {1,3}(?<name>[\p{L}'-]{3,40})/gu;
const formal = [
  // As hospital systems print a name: "SMITH, John (Mr)", "SMITH^JOHN".
  /(?<![\p{L}])\p{Lu}[\p{Lu}'-]{1,40}, {0,2}\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{0,40}){0,2} {0,2}\((?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\.?\)/gu,
  /(?<![\p{L}])\p{L}[\p{L}'-]{1,40}\^\p{L}[\p{L}'-]{1,40}(?!\d)(?:\^\p{L}{0,40}){0,3}/gu,
  /(?<![\p{L}])(?:[Pp]atient'?s?|PATIENT|[Pp]t'?s?|PT)[ .]{1,2}(?:full )?(?:[Nn]ame|NAME)(?: ?[:=-]| is| was)? {0,3}(?<name>\p{Lu}[\p{L}'-]{1,40})(?: \p{Lu}[\p{L}'-]{0,40}){0,3}/gu,
  /(?<![\p{L}])(?:[Ss]urname|SURNAME|[Ff]orename|FORENAME|[Ff]amily name|[Ff]irst name) ?[:=] ?(?<name>\p{Lu}[\p{L}'-]{1,40})/gu,
];

// What follows where the title is not one: "Miss Rate", "Mr Spine", "MRS VOXEL", "mrs showed".
const notNames = new Set(
  `abdomen angiogram angiography ankle arthrogram audit brain breast cardiac cases cervical chest
  cholangiogram choline contrast elbow elastography enterography examination examinations extremity
  fistula foot guided hand head heart hip images imaging knee liver lumbar neck orbits pancreas
  pelvis physics pituitary prostate protocol protocols rate rates rectum rectal review reviews room
  safety scan scanner scans shoulder sequence sequences spectra spectroscopy spectrum spine staging
  study studies team thoracic urogram venogram voxel whole wrist list lists meeting and with was is
  the for from showed shows data peak peaks single multi not but has had can may report reports
  analysis acquisition results findings quality technique table out on by excel teams office word
  powerpoint windows doc dev pacs ris small large bowel thigh calf forearm iam iams urography
  venography field label box missing band check wristband unknown blank redacted removed`.split(
    /\s+/,
  ),
);

/** Names after a title, and names as hospital systems print them; all warn. */
export function titledNames({ text }: NormalisedText): Candidate[] {
  const candidates: Candidate[] = [];
  for (const form of [titled, shouted, whispered, ...formal]) {
    for (const match of text.matchAll(form)) {
      const first = /^[\p{L}'-]*/u.exec(match.groups?.name ?? '')?.[0] ?? '';
      if (notNames.has(first.toLowerCase())) continue;
      const end = match.index + match[0].length;
      candidates.push({ kind: 'titled_name', severity: 'warn', start: match.index, end, rank: 3 });
    }
  }
  return candidates;
}
