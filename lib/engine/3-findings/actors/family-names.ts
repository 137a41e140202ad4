import { wordTable } from '../../1-sentences/word-table.ts';
import type { ActorDraft } from './actor-draft.ts';

/** Family names that are written before the given ones: "Xi Jinping", "Park Geun-hye". */
const IN_FRONT = wordTable(`
  kim lee park choi chung jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong
  moon yoo ryu ri pak chang bae baek
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
  tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  lyu yao shen tsai lai hsu hsieh chiang chu ho chan wong leung cheung lam kwok xi mao bo
  nguyen tran pham hoang phan vu vo dang bui do ngo luong ban
`);

/** Whether the name in lower case is a family name that is written before the given ones. */
export const standsInFront = (name: string): boolean => IN_FRONT.has(name);

/** Whether the name in lower case is the family name of all of them, and no given name. */
export function isFamilyNameOf(name: string, bearers: readonly ActorDraft[]): boolean {
  return bearers.every(({ groups }) =>
    groups.some(
      ({ folded }) =>
        folded.at(-1) === name || folded.length === 1 || (folded[0] === name && IN_FRONT.has(name)),
    ),
  );
}
