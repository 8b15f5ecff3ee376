/** What a letter before a meeting should hold, looked for in whatever words it has now. */
interface LetterContents {
  /** Asks for the person's own account. */
  account: boolean;
  /** Names somebody to talk to who is not the chair. */
  someoneToTalkTo: boolean;
  /** Says that the case can be postponed. */
  postponement: boolean;
}

const ACCOUNT =
  /\bhow (?:did|does) (?:it|this|that) (?:look|seem)\b|\byour (?:own )?(?:account|view|side|recollection)\b|\bin your (?:own )?words\b/i;
const TALK = /\b(?:talk|speak) (?:to|with)\b|\bconfidential ear\b/i;
const POSTPONE =
  /\bpostpon|\bput (?:it|the case) off\b|\b(?:move|hold|keep) (?:it|the case)\b|\b(?:a )?later meeting\b|\banother (?:meeting|month|day|time)\b/i;

/**
 * A help for whoever writes, no gate: other words may say the same. A listener's name counts as
 * somebody to talk to.
 */
export function contentsOfLetter(body: string, listener: string): LetterContents {
  return {
    account: ACCOUNT.test(body),
    someoneToTalkTo: TALK.test(body) || (listener !== '' && body.includes(listener)),
    postponement: POSTPONE.test(body),
  };
}
