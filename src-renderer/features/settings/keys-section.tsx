import { RecoveryKeyCard } from './recovery-key-card.tsx';
import { VerifyCard } from './verify-card.tsx';

/** The recovery key and the check of everything that is stored. */
export function KeysSection() {
  return (
    <>
      <RecoveryKeyCard />
      <VerifyCard />
    </>
  );
}
