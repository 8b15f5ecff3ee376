/**
 * Puts text on the clipboard and answers whether it is there. The page holds no permissions, so the
 * clipboard interface that asks for one cannot be used; the old command works on a press.
 */
export function copyText(text: string): boolean {
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.readOnly = true;
  carrier.className = 'visually-hidden';
  const before = document.activeElement;
  // Inside the dialog that is open, where one is: it keeps the focus to itself.
  (before?.closest('[role$=dialog]') ?? document.body).append(carrier);
  carrier.select();
  const isCopied = document.execCommand('copy');
  carrier.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
