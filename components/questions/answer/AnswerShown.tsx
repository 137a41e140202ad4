import type { QuestionWork } from '../../../lib/domain/shelf.ts';
import { EvidenceAddress } from '../../notes/EvidenceAddress.tsx';

/** The answer as it is kept, with its link. */
export function AnswerShown({ answer, answerLink }: Pick<QuestionWork, 'answer' | 'answerLink'>) {
  if (answer === '' && answerLink === '') return null;
  return (
    <div class="answer-shown">
      {answer !== '' && (
        <p class="answer-words" dir="auto">
          {answer}
        </p>
      )}
      {answerLink !== '' && <EvidenceAddress address={answerLink} />}
    </div>
  );
}
