const stems = (words: string, endings: string) =>
  words.split(' ').flatMap((word) => endings.split(' ').map((ending) => word + ending));

const UP = [
  'up rose risen rise rises rising grew grown grow grows growing growth higher gain gains gained gaining uptick hike hikes rally rallied added adding shot spike spiked rebound rebounded faster more surpassing exceeding'.split(
    ' ',
  ),
  stems('increas rais surg advanc improv', 'e es ed ing'),
  stems(
    'jump climb expand soar boost accelerat strengthen rocket skyrocket widen balloon recover',
    ' s ed ing e es',
  ),
  'warmed warming improvement expansion appreciated appreciation leapt leaps leaped leaping swelled swelling firmed firming'.split(
    ' ',
  ),
].flat();

const DOWN = [
  'down fell fallen fall falls falling drop drops dropped dropping shrank shrunk shrink shrinks shrinking slipped slip slips slid slide slides sliding lost loss reduction reductions contraction cut cuts cutting slower slowed slows slowing shed shedding dip dips dipped dipping off sank sunk sinking less fewer weaker discount halved depreciated depreciation plummeted plummeting plummets crashed crashing shaved trimmed'.split(
    ' ',
  ),
  stems('decreas reduc plung tumbl nosediv dwindl declin eas', 'e es ed ing'),
  stems('slump contract slash diminish lower narrow weaken retreat', ' s es ed ing'),
].flat();

export const DIRECTIONS = new Map<string, 'up' | 'down'>([
  ...UP.map((word) => [word, 'up'] as const),
  ...DOWN.map((word) => [word, 'down'] as const),
]);

/** Directions that are nouns after a number as well: a 3 percent rise. */
export const DIRECTION_NOUNS = new Set(
  'increase increases growth rise gain gains jump surge hike expansion uptick higher boost up decline declines decrease drop fall reduction contraction slump loss cut cuts lower down plunge dip discount off slide tumble faster slower more less fewer hikes rises appreciation depreciation spike rebound advance improvement stronger weaker larger bigger greater smaller cheaper'.split(
    ' ',
  ),
);

/** What may follow an amount that no noun follows: up a fifth *on* the year. */
export const NO_NOUN =
  /^(?:in|on|from|to|since|over|this|last|compared|year|after|and|while|but|by|at|with|than|[.,;]?)$/;

/** Words that may stand between a direction and its number. */
export const LINKS = new Set(
  'by of a an the further another was were is are came in at it had been about some only just rate rates pace average averaging annual annually monthly quarterly annualized annualised on by year month quarter over past last previous first second third fourth growth target global whopping impressive record total combined estimated mere staggering modest respectively reached hit stood between from to than and month-on-month yoy economic real gdp nominal cumulative'.split(
    ' ',
  ),
);

/** A rate of change that reaches a level by these verbs is one all the same: the decline narrowed to 2.2 percent. */
export const RATES_OF_CHANGE = new Map<string, 'up' | 'down'>([
  ...'growth gain gains increase rise expansion'.split(' ').map((word) => [word, 'up'] as const),
  ...'decline declines drop fall contraction decrease loss losses slump'
    .split(' ')
    .map((word) => [word, 'down'] as const),
]);

export const LEVEL_LINKS = new Set('of was were is came at reached hit stood averaged averaging'.split(' '));

/** A named earlier year: from 2010 levels, than in 2019, surpassing 2019 levels by. */
export const VERSUS =
  /\b(?:(?:from|surpassing|than|over|with|(?:compared|relative) to|above|against|exceeding|below) (?:that (?:of|in) |those (?:of|in) |the same period (?:of|in) |the |in |its )?((?:19|20)\d\d)(?: levels?|'s| figures?|(?= [a-z]*$|,|\.|$| to (?:19|20)\d\d))|(?:of|to) (?:its |the )?((?:19|20)\d\d)(?: levels?|'s))/;
