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

// Lists of given names have each of these for both, or for neither; nearly all who bear one are of one gender.
const USUALLY_FEMALE = wordTable(`
  Hillary Hilary Abbey Abby Claire Clare Connie Courtney Erin Georgia Grace Holly Huma Ivanka Ivana Judy Julie Kamala Kellyanne
  Lauren María Maryam Megyn Melania Melanne Michele Nikki Condoleezza Arianna Patty Patsy Penny Priyanka Ruby Simone Tammy
`);
const USUALLY_MALE = wordTable(`
  Barack Bill Billy Tim George Ted Teddy Bernie Bert Bobby Brett Chad Christian Corey Cory Daniel Danny Eddie Frank Fred Freddy
  Gabriel Gene Glen Glenn Jerry Justin Ike Joaquín José João Julián Kyle Max Mitt Newt Nicolás Phil Preet Rahm Ramón Randy Ray
  Reince Sherrod Ronnie Rush Sean Sebastián Shane Shinzo Tommy Tony Vicente Willie Khizr Humayun Viktor Trayvon Narendra Recep
`);

/** Whether a person is a woman or a man, by titles and given name; `either` where neither tells. */
export function genderOf(draft: ActorDraft, gazetteer: Gazetteer): Gender {
  for (const title of [...draft.addresses, ...draft.titles]) {
    const gender = genderOfTitle(title);
    if (gender !== 'either') return gender;
  }
  for (const { words } of draft.groups) {
    const gender = words.length > 1 ? genderOfGivenName(words[0] ?? '', gazetteer) : 'either';
    if (gender !== 'either') return gender;
  }
  return 'either';
}

/** "Mrs.", "a congresswoman from Ohio". */
export function genderOfTitle(title: string): Gender {
  const office = title.toLowerCase().split(/\s(?:of|for|to)\s/)[0] ?? '';
  for (const word of office.split(/[\s-]/)) {
    if (FEMALE.has(word)) return 'female';
    if (MALE.has(word) && !NEUTRAL.has(word)) return 'male';
  }
  return 'either';
}

/** The gender of those given names that hardly ever mislead; `either` for all others. */
export function genderOfSureName(name: string): Gender {
  if (USUALLY_FEMALE.has(name)) return 'female';
  return USUALLY_MALE.has(name) ? 'male' : 'either';
}

function genderOfGivenName(name: string, { firstNames }: Gazetteer): Gender {
  const sure = genderOfSureName(name);
  return sure === 'either' ? (firstNames.get(name) ?? 'either') : sure;
}
