import type { Gazetteer, Gender } from '../../../domain/gazetteer.ts';
import type { ActorDraft } from './actor-draft.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const FEMALE = wordTable(`
  mrs mrs. ms ms. miss madam madame dame lady queen princess empress duchess sister señora doña mother daughter wife aunt niece widow
  grandmother granddaughter congresswoman chairwoman spokeswoman businesswoman councilwoman actress girlfriend fiancée nun
`);
const MALE = wordTable(`
  mr mr. sir lord king prince emperor duke father brother señor don pope monsignor sheikh imam ayatollah son husband uncle nephew
  grandfather grandson congressman chairman spokesman businessman councilman actor boyfriend fiancé monk
`);
/** Said of women as often. */
const NEUTRAL = wordTable('chairman actor');

/** Whether a person is a woman or a man, by titles and given name; `either` where neither tells. */
export function genderOf(draft: ActorDraft, gazetteer: Gazetteer): Gender {
  for (const title of [...draft.addresses, ...draft.titles]) {
    const office = title.toLowerCase().split(/\s(?:of|for|to)\s/)[0] ?? '';
    for (const word of office.split(/[\s-]/)) {
      if (FEMALE.has(word)) return 'female';
      if (MALE.has(word) && !NEUTRAL.has(word)) return 'male';
    }
  }
  for (const { words: name } of draft.groups) {
    const gender = name.length > 1 ? gazetteer.firstNames.get(name[0] ?? '') : undefined;
    if (gender !== undefined && gender !== 'either') return gender;
  }
  return 'either';
}
