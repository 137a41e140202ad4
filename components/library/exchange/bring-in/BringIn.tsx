import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from '../../library.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import { problemWords } from './problem-words.ts';
import { useImport } from './use-import.ts';

/** A file that comes in: chosen or dropped, shown in a dry run, brought in, and taken back if need be. */
export function BringIn({ library }: { readonly library: Library }) {
  const { state, open, bringIn, leave } = useImport(library);
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
      <FileDrop isBusy={step === 'reading'} onFile={(file) => void open(file)} />
      {step === 'reading' && <output>{i18n.t('exchange.in.reading', [state.name])}</output>}
      {step === 'problem' && (
        <div class="exchange-preview">
          <h3 ref={outcome} tabIndex={-1}>
            {i18n.t('exchange.in.problem', [state.name])}
          </h3>
          <p>{problemWords(state.problem)}</p>
          <p class="hint">{i18n.t('exchange.in.unchanged')}</p>
        </div>
      )}
      {step === 'preview' && (
        <>
          <h3 ref={outcome} tabIndex={-1}>
            {i18n.t('exchange.in.preview', [state.name])}
          </h3>
          <ImportPreviewView
            preview={state.preview}
            isBusy={state.isBusy}
            onBringIn={() => leaveTo(() => void bringIn())}
            onLeave={() => leaveTo(leave)}
          />
        </>
      )}
    </section>
  );
}
