/**
 * Puts text on the clipboard while a key or button is pressed; answers whether it is there. The app
 * grants no page the right to the clipboard's own interface, so it goes the way of a person's copy.
 */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isCopied;
}
