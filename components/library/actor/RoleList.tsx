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
        {roles.map(({ title, times }) => (
          <li key={title}>
            <bdi>{shownTitle(title)}</bdi>
            {times !== null && <span class="actor-role-time">{inWords(times)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoleTimes {
  readonly title: string;
  /** `null` where no article that calls it so tells its day. */
  readonly times: readonly [first: number, last: number] | null;
}

function rolesOf(articles: readonly ActorMeeting[]): readonly RoleTimes[] {
  const roles = new Map<string, RoleTimes>();
  for (const { titles, time, isDated } of articles) {
    for (const title of titles) {
      const known = roles.get(title.toLowerCase());
      const before = known?.times ?? null;
      roles.set(title.toLowerCase(), {
        title: known?.title ?? title,
        times: isDated ? [before?.[0] ?? time, time] : before,
      });
    }
  }
  return [...roles.values()];
}

function inWords([first, last]: readonly [number, number]): string {
  const [from, to] = [formatDay(first), formatDay(last)];
  return from === to ? from : `${from} – ${to}`;
}
