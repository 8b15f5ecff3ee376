import { useEffect, useState } from 'react';
import { call } from '../../app/client.ts';

/** What the shell was given to print; null until it has answered. */
export function usePrintContent<Content>(): Content | null {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    call('shell.printContent', {}).then((given) => {
      if (given.ok && given.value !== null) setContent(JSON.parse(given.value) as Content);
    });
  }, []);
  return content;
}
