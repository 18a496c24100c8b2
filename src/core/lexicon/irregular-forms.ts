const FORMS = `
be am is are was were been; go went gone; say said; see saw seen; come came; take took taken; know knew known;
think thought; give gave given; find found; tell told; feel felt; leave left; keep kept; let let; begin began begun;
hold held; bring brought; write wrote written; sit sat; stand stood; hear heard; mean meant; meet met; run ran;
pay paid; lose lost; speak spoke spoken; lie lay lain; lead led; grow grew grown; fall fell fallen; send sent;
build built; understand understood; draw drew drawn; break broke broken; spend spent; rise rose risen;
drive drove driven; buy bought; wear wore worn; choose chose chosen; seek sought; throw threw thrown;
catch caught; teach taught; win won; fight fought; sell sold; eat ate eaten; fly flew flown; sing sang sung;
drink drank drunk; sleep slept; shoot shot; hang hung; shake shook shaken; ride rode ridden; bear bore borne born;
blow blew blown; hide hid hidden; bite bit bitten; tear tore torn; swear swore sworn; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; steal stole stolen; strike struck stricken; swim swam swum;
wake woke woken; weave wove woven; bend bent; bind bound; bleed bled; breed bred; burn burnt; cling clung;
creep crept; deal dealt; dig dug; dream dreamt; feed fed; flee fled; fling flung; forbid forbade forbidden;
grind ground; kneel knelt; lay laid; lean leant; leap leapt; learn learnt; lend lent; light lit; overcome overcame;
ring rang rung; seize seized; shine shone; shrink shrank shrunk; sink sank sunk; slay slew slain; slide slid;
sow sown; spin spun; spring sprang sprung; stick stuck; sting stung; stink stank; stride strode; swear sworn;
sweep swept; swell swollen; swing swung; tread trod trodden; weep wept; wind wound; wring wrung; arise arose arisen;
become became; befall befell; beget begat begotten; behold beheld; bid bade bidden; shear shorn; smite smote smitten;
man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese; ox oxen; wife wives;
life lives; knife knives; wolf wolves; leaf leaves; half halves; self selves; thief thieves; loaf loaves;
calf calves; shelf shelves; brother brethren; die dying died; tie tying tied; good better best; bad worse worst;
far farther further; old elder eldest; little less least; many more most; datum data; phenomenon phenomena;
criterion criteria; crisis crises; analysis analyses; basis bases; China Chinese; he him his; she her hers; we us our ours; they them their theirs; you your yours; me my mine i; `;

/** Irregular forms of English words by form: went → go, children → child. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.toLowerCase()
    .split(';')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);
