const words = (list: string): string[] => list.trim().split(/\s*,\s*|\s*\n\s*/);

/** Words for where somebody is from that take an "s" in the plural: "Mexican", "Mexicans". */
const COUNTABLE = words(`
  Afghan, African, Albanian, Algerian, American, Andorran, Angolan, Arab, Argentine, Argentinian, Armenian,
  Asian, Australian, Austrian, Azerbaijani, Bahamian, Bahraini, Bangladeshi, Barbadian, Belarusian, Belgian,
  Belizean, Bolivian, Bosnian, Brazilian, Bruneian, Bulgarian, Burundian, Californian, Cambodian, Cameroonian,
  Canadian, Central American, Chadian, Chilean, Colombian, Costa Rican, Croat, Croatian, Cuban, Cypriot, Czech,
  Dominican, Ecuadorian, Egyptian, Eritrean, Estonian, Ethiopian, European, Fijian, Filipino, Finn, Floridian,
  Gambian, Georgian, German, Ghanaian, Greek, Guatemalan, Guinean, Guyanese, Haitian, Hawaiian, Honduran,
  Hungarian, Icelander, Indian, Indonesian, Iranian, Iraqi, Israeli, Italian, Ivorian, Jamaican, Jordanian,
  Kazakh, Kenyan, Korean, Kosovar, Kurd, Kuwaiti, Latin American, Latino, Latvian, Liberian, Libyan, Lithuanian,
  Macedonian, Malawian, Malaysian, Malian, Mauritanian, Mauritian, Mexican, Moldovan, Mongolian, Montenegrin,
  Moroccan, Mozambican, Namibian, Nepali, New Yorker, New Zealander, Nicaraguan, Nigerian, North American,
  North Korean, Norwegian, Omani, Pakistani, Palestinian, Panamanian, Paraguayan, Persian, Peruvian, Pole,
  Puerto Rican, Qatari, Romanian, Russian, Rwandan, Salvadoran, Samoan, Saudi, Scandinavian, Scot, Serb,
  Serbian, Sierra Leonean, Singaporean, Slovak, Slovenian, Somali, South African, South American,
  South Korean, Spaniard, Sri Lankan, Swede, Syrian, Taiwanese, Tajik, Tanzanian, Texan, Thai, Tibetan, Togolese,
  Tongan, Trinidadian, Tunisian, Turk, Turkmen, Ugandan, Ukrainian, Uruguayan, Uyghur, Uzbek, Venezuelan,
  Vietnamese, Welsh, Yemeni, Zambian, Zimbabwean, Westerner, Londoner, Parisian, Hispanic, Rohingya,
  Native American, African American, Asian American, African-American, Asian-American, Mexican-American
`);

/** Such words that stay as they are: "the Chinese". */
const UNCOUNTABLE = words(`
  Afrikaner, Basque, British, Burmese, Catalan, Chinese, Congolese, Corsican, Cornish, Danish, Dutch, English,
  Finnish, Flemish, French, Gabonese, Icelandic, Irish, Japanese, Kurdish, Kyrgyz, Lao, Laotian, Lebanese, Maltese,
  Beninese, Burkinabe, Emirati, Maldivian, Nepalese, Nigerien, Polish, Portuguese, Roma, Scottish, Senegalese,
  Seychellois, Slovene, Soviet, Spanish, Sudanese, Swedish, Swiss, Tamil, Timorese, Turkish, Vietnamese,
  Hutu, Tutsi, Zulu, Xhosa, Yoruba, Igbo, Hausa, Fulani, Pashtun, Punjabi, Bengali, Kashmiri, Malay,
  Maori, Māori, Inuit, Inuk, Mapuche, Cherokee, Navajo, Sioux, Aboriginal, Indigenous, Anglo, Slavic, Balkan,
  Nordic, Polynesian, Bolivarian, Ottoman, Byzantine, Hellenic, Hispanic, Anglo-Saxon
`);

/** Faiths, parties' members and movements, one by one; most take an "s" when they are people. */
const ADHERENTS = words(`
  Muslim, Christian, Jew, Hindu, Buddhist, Sikh, Catholic, Protestant, Evangelical, Mormon, Sunni, Shiite, Shia,
  Alawite, Druze, Yazidi, Methodist, Baptist, Lutheran, Anglican, Presbyterian, Quaker, Islamist, Zionist,
  Democrat, Republican, Communist, Socialist, Marxist, Maoist, Nazi, Fascist, Tory, Liberal, Conservative,
  Libertarian, Jihadist, Salafist, Houthi, Sandinista, Peronist, Chavista, Brexiteer, Remainer
`);

const ADHERENT_ADJECTIVES = words(`
  Jewish, Islamic, Hasidic, Orthodox, Coptic, Vatican, Democratic, GOP, Labour, Labor, Tories, Whig, Bolshevik
`);

const IRREGULAR_PLURALS = words(`
  Englishmen, Frenchmen, Irishmen, Dutchmen, Welshmen, Scots, Chinese, Japanese, British, Britons, Poles, Danes,
  Swiss, Afrikaners, Emiratis, Tamils, Hutus, Tutsis, Zulus, Pashtuns, Kashmiris, Tories, Indigenous peoples,
  Catalans, Basques, Laotians, Bengalis, Malays, Corsicans, Maldivians, Romans, Ottomans, Soviets, Nepalis,
  First Nations, Punjabis, Balts, Slavs, Anglos, Polynesians
`);

const plural = (word: string): string =>
  /(?:s|ese|men|ish|sh|ch)$/.test(word)
    ? word
    : word === 'Tory'
      ? 'Tories'
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;

/** Adjectives and singular nouns for peoples, faiths and parties: "Mexican", "Republican". */
export function peopleAdjectives(): string[] {
  return [...COUNTABLE, ...UNCOUNTABLE, ...ADHERENTS, ...ADHERENT_ADJECTIVES];
}

/** Peoples, faiths and adherents as groups: "Mexicans", "Republicans". */
export function peopleGroups(): string[] {
  return [...COUNTABLE.map(plural), ...ADHERENTS.map(plural), ...IRREGULAR_PLURALS];
}
