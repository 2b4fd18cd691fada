/** The last of the passages kept unseen while building. */
export const heldOutC: readonly string[] = [
  // 27. peer supporter's notes
  `Träffade {name:Leena} och {name:Santeri} på {organisation:Café Kupan}. {name:Leena} har bott i {place:Fagersta} sedan {date:1979}. {name:Santeri} är {pronoun:hennes} {other:son}, {age:51}. {pronoun:Han} ville inte sitta ner utan stod vid fönstret. {name:Leena} talade länge om huset, om trapporna och om hur svårt det är att få tag i någon på kvällarna. Vi kom överens om att ses igen i {date:juni}.`,
  // 28. voice message, lower case, no punctuation
  `hej {name:anki} det är {name:jörgen} här jag kan inte komma på torsdag för {name:smulan} är sjuk alltså hunden och jag måste till veterinären i {place:sala} ring mig på {phone:070 3344556} annars ses vi nästa vecka hälsa {name:wilma} och säg att jag har {pronoun:hennes} paraply kvar`,
  // 29. evaluation text with unit names
  `Revisionen omfattade enheterna {organisation:Eken} och {organisation:Lönngården}. På {organisation:Eken} intervjuades sex personer, på {organisation:Lönngården} nio. En av brukarna på {organisation:Eken}, här kallad {name:Vera}, beskrev hur {pronoun:hon} själv skrivit sin plan. Boendestödjaren {name:Haidar} hade bara hållit i pappret. På {organisation:Lönngården} var bilden en annan, och flera visste inte att de hade en plan.`,
];
