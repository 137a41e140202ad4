import type { SourceKind, Statement } from '../../lib/domain/analysis.ts';

/** A statement over one span; only what a test is about is given. */
export function statementWith(
  given: Partial<Statement> & { readonly kind?: SourceKind } = {},
): Statement {
  const { kind = 'none', ...rest } = given;
  const source = kind === 'none' ? null : { start: 22, end: 31, kind, actor: null };
  return {
    id: 's1',
    voice: source === null ? 'own' : 'reported',
    spans: [{ start: 0, end: 20 }],
    cue: null,
    source,
    checkWorthiness: 0.8,
    flags: [],
    confidence: 0.9,
    madeBy: 'test',
    ...rest,
  };
}
