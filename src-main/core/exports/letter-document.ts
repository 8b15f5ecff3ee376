/** A letter as it is written to a file. */
export interface LetterDocument {
  /** Heading of the page. */
  from: string;
  /** `YYYY-MM-DD`. */
  date: string;
  subject: string;
  /** Paragraphs with empty lines between them. */
  body: string;
  /** Lines: the name, then what they are. */
  signature: string;
  footer: string;
}

/** "24 November 2026". */
export const dateInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${day}T12:00:00Z`));
