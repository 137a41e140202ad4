import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

// What the page of a React site runs.

interface ArticleProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The article: hydrated as the server sent it, drawn anew every second, and in other nodes every other. */
function Article({ title, paragraphs }: ArticleProps) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    Reflect.set(window, 'renders', count);
    Reflect.set(window, 'start', () => setInterval(() => setCount((last) => last + 1), 1_000));
  }, [count]);
  return h(
    'article',
    { key: count >> 1 },
    h('h1', null, title),
    h('div', { className: 'body' }, ...paragraphs.map((words) => h('p', null, words))),
  );
}

Reflect.set(window, 'hydrateArticle', (article: ArticleProps) => {
  const root = document.querySelector('#root');
  if (root !== null) hydrateRoot(root, h(Article, article));
});
