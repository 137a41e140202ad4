import { EvidenceAddress } from '../../../notes/EvidenceAddress.tsx';
import { EvidenceEditor } from '../../../notes/editor/EvidenceEditor.tsx';
import { ItemHistory } from '../history/ItemHistory.tsx';
import { ClaimReviewPanel } from '../review/ClaimReviewPanel.tsx';
import type { InRoom, ItemPanel } from './desk-room.ts';
import { withEvidence } from './flag-changes.ts';

interface ItemOpenedProps extends InRoom {
  readonly panel: ItemPanel | null;
}

/** What is opened below an item; else the evidence there is, to read. */
export function ItemOpened({ item, room, panel }: ItemOpenedProps) {
  const { flag } = item.note;
  switch (panel) {
    case 'evidence':
      return (
        <EvidenceEditor
          evidence={flag.evidence}
          save={(evidence) => room.change(item, withEvidence(flag, evidence, true))}
          onChange={(evidence) => void room.change(item, withEvidence(flag, evidence, false))}
          tellFailure={room.tellFailure}
        />
      );
    case 'history':
      return <ItemHistory item={item} room={room} />;
    case 'review':
      return <ClaimReviewPanel item={item} room={room} />;
    case null:
      if (flag.evidence.length === 0) return null;
      return (
        <ul class="desk-evidence" role="list">
          {flag.evidence.map(({ address, remark }) => (
            <li key={address}>
              <EvidenceAddress address={address} />
              {remark !== '' && <bdi> {remark}</bdi>}
            </li>
          ))}
        </ul>
      );
  }
}
