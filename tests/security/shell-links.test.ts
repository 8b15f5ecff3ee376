import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src-main/shell/allowed-links.ts';

describe('addresses that open in the person’s browser', () => {
  it.each([
    'https://www.hcpc-uk.org/cpd/',
    'https://www.rcr.ac.uk/',
    'https://england.nhs.uk/x?y=1#z',
    'https://nhs.uk/',
  ])('include %s', (address) => {
    expect(isAllowed(address)).toBe(true);
  });

  it.each([
    'http://www.nhs.uk/',
    'https://nhs.uk.example.org/',
    'https://notnhs.uk/',
    'https://example.org/?nhs.uk',
    'https://user@nhs.uk/',
    'https://user:secret@nhs.uk/',
    'https://nhs.uk:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:network',
    'smb://nhs.uk/share',
    'data:text/html,nhs.uk',
    '//nhs.uk',
    '',
  ])('do not include %s', (address) => {
    expect(isAllowed(address)).toBe(false);
  });
});
