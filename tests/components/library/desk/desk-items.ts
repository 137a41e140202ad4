import { flaggedItem } from '../../../exchange/claim-review/flagged-item.ts';

/** One that is still to be checked. */
export const OPEN = flaggedItem({ id: 'open', quote: 'The ferry will not sail.', worth: 0.9 });

/** One that was checked, of another article. */
export const WRONG = flaggedItem({
  id: 'wrong',
  quote: 'It cost 3 million.',
  worth: null,
  flag: { status: 'wrong', assignee: 'Bo' },
  article: { id: 'other', title: 'Who pays', address: 'https://tribune.example/pay' },
});
