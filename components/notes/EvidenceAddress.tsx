import { WebLink } from '../WebLink.tsx';
import { shortAddress } from './web-address.ts';

/** A link to what was found elsewhere; words alone where it is no address of the web. */
export function EvidenceAddress({ address }: { readonly address: string }) {
  return (
    <WebLink address={address} class="evidence-address">
      <bdi>{shortAddress(address)}</bdi>
    </WebLink>
  );
}
