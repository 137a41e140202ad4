import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ImportProblem } from '../../../../lib/domain/import-preview.ts';
import type { Library } from '../../library.ts';
import { ProgressLine } from '../ProgressLine.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import { problemWords } from './problem-words.ts';
import { useImport } from './use-import.ts';

/** A file that comes in: chosen or dropped, shown in a dry run, brought in, and taken back if need be. */
export function BringIn({ library }: { readonly library: Library }) {
  const { state, running, open, bringIn, leave } = useImport(library);
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  const { step } = state;
  useEffect(() => {
    if (step === 'preview' || step === 'problem') outcome.current?.focus();
  }, [step]);
  const leaveTo = (done: () => unknown): void => {
    heading.current?.focus();
    done();
  };
  return (
    <section class="exchange-part" aria-labelledby="exchange-in">
      <h2 id="exchange-in" ref={heading} tabIndex={-1}>
        {i18n.t('exchange.in.title')}
      </h2>
      <FileDrop isBusy={running !== null} onFile={(file) => void open(file)} />
      {step === 'reading' && running !== null && (
        <ProgressLine running={running} words={i18n.t('exchange.in.reading', [state.name])} />
      )}
      {step === 'problem' && (
        <WhatIsWrong name={state.name} problem={state.problem} heading={outcome} />
      )}
      {step === 'preview' && (
        <>
          <h3 ref={outcome} tabIndex={-1}>
            {i18n.t('exchange.in.preview', [state.file.name])}
          </h3>
          <ImportPreviewView
            preview={state.preview}
            isBusy={running !== null}
            onBringIn={() => leaveTo(() => void bringIn())}
            onLeave={() => leaveTo(leave)}
          />
          {running !== null && (
            <ProgressLine
              running={running}
              words={i18n.t('exchange.in.bringing', [state.file.name])}
            />
          )}
        </>
      )}
    </section>
  );
}

interface WhatIsWrongProps {
  readonly name: string;
  readonly problem: ImportProblem;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function WhatIsWrong({ name, problem, heading }: WhatIsWrongProps) {
  return (
    <div class="exchange-preview">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('exchange.in.problem', [name])}
      </h3>
      <p>{problemWords(problem)}</p>
      <p class="hint">{i18n.t('exchange.in.unchanged')}</p>
    </div>
  );
}
