import { i18n } from '#i18n';

import { hashOf, SHELF } from './routes.ts';

/** That there is nothing to show, and the way back to the shelf. */
export function Absent({ title }: { readonly title: string }) {
  return (
    <div class="library-absent">
      <h1>{title}</h1>
      <p>
        <a class="library-link" href={hashOf(SHELF)}>
          {i18n.t('library.absent.wayOn')}
        </a>
      </p>
    </div>
  );
}
