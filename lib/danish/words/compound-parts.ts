/** Letters that the dictionary takes for words, but that are endings or prefixes where they stand inside a longer one. */
export const notParts = new Set(
  (
    "loes loese loest loeshed for til ved ind ud op over under med mod af an be ge sam fra om en et den det de der som at er og eller ne re ens ene ner ter ser ler ger ker her tion " +
    "else heds hed ing ning inger lig lige lse ste sten ende ente are aere ige ede mel sel fore gen kon pro pre per hen sig ske ring skab dom bar fuld vis " +
    "maessig ers est and ant ist isk eri ase ose ite nen ten sen ses tet ret mer men tid ene ert rer ord skaber skabet skabe skaberne inter esse"
  )
    .split(" ")
    .filter((part) => !["ret", "tid", "ord"].includes(part)),
);

/** Words of three letters that do make compounds. Others of that length are taken for chance. */
export const shortParts = new Set(
  (
    "raad lov sag maal tal hus bil vej job tid by aar vold bus koer mad dag plan land leje unge barn ung bo syg del par ord ret bog rum mor far oel kan liv " +
    "pen hav tog fly gas el vin kul sol jul bad gift led dom bor rad net web"
  ).split(" "),
);
