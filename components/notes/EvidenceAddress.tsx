import { isWebAddress } from '../../lib/domain/is-note.ts';
import { shortAddress } from './web-address.ts';

/** A link to what was found elsewhere; words alone where it is no address of the web. */
export function EvidenceAddress({ address }: { readonly address: string }) {
  const words = <bdi>{shortAddress(address)}</bdi>;
  if (!isWebAddress(address)) return <span class="evidence-address">{words}</span>;
  return (
    <a
      class="evidence-address"
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer"
    >
      {words}
    </a>
  );
}
