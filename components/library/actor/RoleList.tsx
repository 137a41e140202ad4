import { i18n } from '#i18n';

import { shownTitle } from '../../../lib/domain/shown-title.ts';
import { formatDay } from '../../reader-locale.ts';
import type { ActorMeeting } from './actor-page.ts';

interface RoleListProps {
  /** Earliest first. */
  readonly articles: readonly ActorMeeting[];
}

/** What it was called, and from when to when. */
export function RoleList({ articles }: RoleListProps) {
  const roles = rolesOf(articles);
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="actor-roles">
      <h2 id="actor-roles" class="actor-part">
        {i18n.t('library.actorPage.roles')}
      </h2>
      <ul class="actor-roles" role="list">
        {roles.map(({ title, first, last }) => (
          <li key={title}>
            <bdi>{shownTitle(title)}</bdi>
            <span class="actor-role-time">{timesOf(first, last)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoleTimes {
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

function rolesOf(articles: readonly ActorMeeting[]): readonly RoleTimes[] {
  const roles = new Map<string, RoleTimes>();
  for (const { titles, time } of articles) {
    for (const title of titles) {
      const known = roles.get(title.toLowerCase());
      roles.set(title.toLowerCase(), {
        title: known?.title ?? title,
        first: known?.first ?? time,
        last: time,
      });
    }
  }
  return [...roles.values()];
}

function timesOf(first: number, last: number): string {
  const [from, to] = [formatDay(first), formatDay(last)];
  return from === to ? from : `${from} – ${to}`;
}
