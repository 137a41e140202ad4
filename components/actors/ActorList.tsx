import './ActorList.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { actorKey } from '../../lib/domain/actor-decision.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { PopupActions } from '../popup-actions.ts';
import type { Announcement } from '../use-announcement.ts';
import { useOpenCards } from '../view-memory.ts';
import type { ActorDesk } from './actor-desk.ts';
import { goToHeading } from './card/ActorHeading.tsx';
import { ActorFilters } from './list/ActorFilters.tsx';
import { ActorSection } from './list/ActorSection.tsx';
import { type ActorFilter, ALL_ACTORS, cardWords, findCards } from './list/find-cards.ts';
import type { DecideActor } from './use-decided-reading.ts';

/** As many as are looked through at a glance; where there are more, a field finds one. */
const FEW_ACTORS = 12;

interface ActorListProps {
  readonly reading: Reading;
  readonly actions: PopupActions;
  readonly onShow: ShowPassage;
  readonly decide: DecideActor;
  readonly announcement: Pick<Announcement, 'announce' | 'tellFailure'>;
}

/** A card for every actor: those who say something, then those who are only mentioned. */
export function ActorList({ reading, actions, onShow, decide, announcement }: ActorListProps) {
  const { cards } = reading;
  const [filter, setFilter] = useState(ALL_ACTORS);
  const [opened, setOpened] = useOpened(cards);
  const view = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<{ readonly actor: string } | null>(null);
  const toggle = (actor: string) => setOpened((now) => toggled(now, actor));
  const goTo = (actor: string) => {
    setFilter(ALL_ACTORS);
    setOpened((now) => new Set([...now, actor]));
    setGoal({ actor });
  };
  useLayoutEffect(() => {
    if (goal !== null) goToHeading(view.current, goal.actor);
  }, [goal]);
  const desk = useDesk({ reading, actions, onShow, decide, onGoTo: goTo, ...announcement });
  const found = useFound(reading, filter);

  if (cards.length === 0) return <p class="nothing">{i18n.t('popup.actors.none')}</p>;
  const { speaking = [], mentioned = [] } = Object.groupBy(found, ({ statements }) =>
    statements.length > 0 ? 'speaking' : 'mentioned',
  );
  const shared = { desk, opened, goal: goal?.actor ?? null, onToggle: toggle };
  return (
    <div ref={view}>
      {cards.length > FEW_ACTORS && <ActorFilters {...{ cards, filter }} onFilter={setFilter} />}
      <output class="visually-hidden">
        {filter !== ALL_ACTORS && i18n.t('popup.actors.fitting', found.length)}
      </output>
      {found.length === 0 && <p class="nothing">{i18n.t('popup.actors.noMatch')}</p>}
      <ActorSection {...shared} title={i18n.t('popup.actors.speaking')} cards={speaking} />
      <ActorSection {...shared} title={i18n.t('popup.actors.mentioned')} cards={mentioned} />
    </div>
  );
}

/** Ids of the actors whose cards are open; those open before a living page got other words still are. */
function useOpened(cards: readonly Card[]) {
  const { openBefore, remember } = useOpenCards();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(idsOf(cards, (card) => openBefore.has(actorKey(card.actor)))),
  );
  useLayoutEffect(() => {
    const open = cards.filter(({ actor }) => opened.has(actor.id));
    remember(new Set(open.map(({ actor }) => actorKey(actor))));
  }, [cards, opened]);
  return [opened, setOpened] as const;
}

function idsOf(cards: readonly Card[], isWanted: (card: Card) => boolean): string[] {
  return cards.filter(isWanted).map(({ actor }) => actor.id);
}

function toggled(opened: ReadonlySet<string>, actor: string): ReadonlySet<string> {
  const next = new Set(opened);
  if (!next.delete(actor)) next.add(actor);
  return next;
}

type DeskParts = Omit<ActorDesk, 'actors' | 'statements'>;

/** The article's actors and statements by their ids, made once for a reading. */
function useDesk(parts: DeskParts): ActorDesk {
  const { analysis } = parts.reading;
  const actors = useMemo(() => byId(analysis.actors), [analysis]);
  const statements = useMemo(() => byId(analysis.statements), [analysis]);
  return { ...parts, actors, statements };
}

function byId<Kind extends { readonly id: string }>(all: readonly Kind[]) {
  return new Map(all.map((one) => [one.id, one]));
}

/** The cards that fit; what they are found by is put together when the reader first types. */
function useFound(reading: Reading, filter: ActorFilter) {
  const isTyped = filter.words.trim() !== '';
  const words = useMemo(() => (isTyped ? cardWords(reading) : new Map()), [reading, isTyped]);
  return useMemo(() => findCards(reading.cards, filter, words), [reading, filter, words]);
}
