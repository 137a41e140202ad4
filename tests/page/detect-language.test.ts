import { describe, expect, it } from 'vitest';

import { detectLanguage } from '../../lib/page/detect-language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The minister said that it was not the first time the bridge had been closed.'],
    ['es', 'El ministro dijo que no era la primera vez que se cerraba el puente de la ciudad.'],
    [
      'fr',
      'Le ministre a dit que ce n’était pas la première fois que le pont est fermé dans la ville.',
    ],
    [
      'de',
      'Der Minister sagte, dass die Brücke nicht zum ersten Mal für den Verkehr gesperrt ist.',
    ],
    [
      'pt',
      'O ministro disse que não foi a primeira vez que a ponte da cidade foi fechada ao trânsito.',
    ],
    ['ru', 'Министр сказал, что мост закрыли не в первый раз.'],
    ['ja', '大臣は橋が閉鎖されたのは初めてではないと述べた。'],
    ['ar', 'قال الوزير إن الجسر أغلق من قبل.'],
  ])('is told: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not told from too little', () => {
    expect(detectLanguage('')).toBeNull();
    expect(detectLanguage('Obama')).toBeNull();
    expect(detectLanguage('12,345 — 67')).toBeNull();
  });

  it('is English although a foreign name is quoted', () => {
    expect(detectLanguage('The paper, called «Новости», said that the bridge was closed.')).toBe(
      'en',
    );
  });
});
