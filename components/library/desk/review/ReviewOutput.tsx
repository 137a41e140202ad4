import { i18n } from '#i18n';

import {
  checkDraft,
  type DraftFinding,
  isInTheWay,
} from '../../../../lib/exchange/claim-review/check-draft.ts';
import type { ClaimReviewDraft } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import {
  type JsonLd,
  claimReviewOf,
  jsonLdScript,
  jsonLdText,
} from '../../../../lib/exchange/claim-review/write-claim-review.ts';
import type { DeskRoom } from '../item/desk-room.ts';
import { fieldWords, problemWords } from './review-words.ts';

interface ReviewOutputProps {
  readonly draft: ClaimReviewDraft;
  readonly room: DeskRoom;
  /** `null` where nothing was typed yet. */
  readonly onBeginAgain: (() => void) | null;
}

/** What is still missing, and the JSON-LD to copy or save. */
export function ReviewOutput(props: ReviewOutputProps) {
  const findings = checkDraft(props.draft);
  const required = findings.filter(isInTheWay);
  const json = claimReviewOf(props.draft);
  const isWhole = required.length === 0;
  return (
    <div class="review-output">
      {isWhole && <p class="review-whole">{i18n.t('desk.review.whole')}</p>}
      <Missing title={i18n.t('desk.review.required')} findings={required} />
      <Missing
        title={i18n.t('desk.review.better')}
        findings={findings.filter((finding) => !isInTheWay(finding))}
      />
      <details>
        <summary>{i18n.t('desk.review.show')}</summary>
        {/* What scrolls must be reachable by keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre class="review-json" tabIndex={0} dir="ltr">
          {jsonLdText(json)}
        </pre>
      </details>
      <ReviewDeeds {...props} json={json} isWhole={isWhole} />
    </div>
  );
}

interface ReviewDeedsProps extends ReviewOutputProps {
  readonly json: JsonLd;
  readonly isWhole: boolean;
}

/** What can be done with a draft. */
function ReviewDeeds({ room, json, isWhole, onBeginAgain }: ReviewDeedsProps) {
  const { actions, announce, tellFailure } = room;
  const copy = () =>
    actions.copyText(jsonLdScript(json)).then(
      () => announce(i18n.t(isWhole ? 'desk.review.copied' : 'desk.review.copiedUnfinished')),
      (error: unknown) => tellFailure(error, i18n.t('desk.review.copyFailed')),
    );
  const save = () => {
    const name = `${i18n.t('desk.review.fileName')}.jsonld`;
    const file = { name, type: 'application/ld+json', text: jsonLdText(json) };
    actions.saveFile(file).then(
      () => announce(i18n.t('desk.reports.saved', [name])),
      (error: unknown) => tellFailure(error, i18n.t('desk.reports.failed')),
    );
  };
  return (
    <div class="review-deeds">
      <button type="button" class="button button--main" onClick={() => void copy()}>
        {i18n.t('desk.review.copy')}
      </button>
      <button type="button" class="button" onClick={save}>
        {i18n.t('desk.review.save')}
      </button>
      {onBeginAgain !== null && (
        <button type="button" class="text-button" onClick={onBeginAgain}>
          {i18n.t('desk.review.again')}
        </button>
      )}
    </div>
  );
}

interface MissingProps {
  readonly title: string;
  readonly findings: readonly DraftFinding[];
}

/** What is missing or wrong, each by the name of its field. */
function Missing({ title, findings }: MissingProps) {
  if (findings.length === 0) return null;
  return (
    <div class="review-missing">
      <p>{title}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.field}>
            {finding.problem === 'missing' ? fieldWords(finding.field) : problemWords(finding)}
          </li>
        ))}
      </ul>
    </div>
  );
}
